import { isolated } from '../isolate.js';
import type { Tools } from './en.js';

export const tools: Tools = {
  list: {
    filter: 'Filtrer',
    all: 'Tous',
    unread: 'Seulement avec un nouveau message',
    due: 'Seulement avec un rappel pour aujourd’hui ou avant',
    show: 'Afficher',
    reset: 'Afficher tous les dossiers',
    nothing: 'Aucun dossier ne correspond à ce filtre.',
    position: (from, to, total) => `${from} à ${to}, sur ${total}`,
    reminder: (date) => `Rappel : ${isolated(date)}`,
  },

  replies: {
    title: 'Phrases préparées',
    hint: (gap) =>
      `Choisissez une phrase : elle se place dans le champ, après ce que vous avez écrit. Cela n’envoie rien. Changez ce qui ne convient pas. Un blanc à remplir se présente ainsi : ${gap}`,
    day: 'Le jour à y indiquer, s’il y en a un',
    inBox: 'Le texte est dans le champ. Rien n’a été envoyé.',
    list: {
      arriving: {
        title: 'Je suis là',
        text: (day) =>
          `Merci pour votre message. Je l’ai lu et je suis là maintenant. Écrivez peu ou beaucoup, comme vous voulez. Si nous perdons le contact, je reviens voir ici le ${isolated(day)}.`,
      },
      away: {
        title: 'Je m’absente',
        text: (day) =>
          `Je dois m’absenter maintenant. Je reviens ici le ${isolated(day)}. Vous pouvez écrire à tout moment ; je lirai à ce moment-là. En cas de danger avant cela, ne m’attendez pas : écrivez AIDE.`,
      },
      question: {
        title: 'Une seule question',
        text: () =>
          'J’ai une chose à vous demander. Vous pouvez la laisser de côté, cela ne change rien. Qu’est-ce qui vous aiderait le plus en ce moment ?',
      },
      times: {
        title: 'Proposer un jour',
        text: (day) =>
          `Nous pouvons continuer quand cela vous convient. Je peux être ici le ${isolated(day)}. Est-ce un bon jour pour vous ? Un autre jour est possible aussi.`,
      },
      stored: {
        title: 'Ce qui reste conservé',
        text: (_day, until) =>
          `Si plus personne n’écrit, notre conversation reste ici, chiffrée, jusqu’au ${isolated(until)}. Vous pouvez l’effacer à tout moment, y compris maintenant : écrivez ici « supprimer la conversation ». Ce que j’ai lu, je le saurai encore.`,
      },
      danger: {
        title: 'En cas de danger',
        text: (gap) =>
          `Votre sécurité passe avant tout. Je ne sais pas où vous êtes : je ne peux donc envoyer personne. Le numéro d’urgence du pays où vous êtes est plus rapide que moi. Ce que je peux faire : ${isolated(gap)}. Ce que j’aurai peut-être à faire : ${isolated(gap)}. Je vous demande avant d’agir. Puis-je en parler à quelqu’un qui peut aider ?`,
      },
      pause: {
        title: 'Proposer une pause',
        text: (day) =>
          `Nous pouvons faire une pause, si vous voulez. Vous n’avez pas à dire pourquoi, et rien n’est perdu. Je reviens voir ici le ${isolated(day)}. Vous pouvez aussi écrire avant.`,
      },
      closing: {
        title: 'Une fin bienveillante',
        text: (_day, until) =>
          `Merci d’avoir échangé avec moi. Notre échange se termine maintenant ; après ce message, ni vous ni moi ne pouvons plus écrire. Il reste conservé, chiffré, jusqu’au ${isolated(until)}. Vous pouvez l’effacer tout de suite : écrivez ici « supprimer la conversation ». Vous pouvez commencer une nouvelle conversation à tout moment.`,
      },
    },
  },

  remarks: {
    title: 'Rien n’a encore été envoyé. Relisez votre texte, s’il vous plaît.',
    again: 'Pour l’envoyer tel quel, appuyez de nouveau sur le bouton.',
    list: {
      who: 'Il semble demander qui est la personne, ou bien où elle se trouve. Ici, personne n’a à le dire.',
      proof: 'Il semble demander une preuve. Ici, personne n’a à prouver quoi que ce soit.',
      several: 'Il pose plus d’une question. Il est plus facile de répondre à une seule.',
      names: 'Il semble nommer quelqu’un. Aucun nom n’est nécessaire ici.',
      gap: 'Il y a encore un blanc que vous vouliez remplir.',
    },
  },

  closing: {
    text: 'Ce message va d’abord à la personne. Changez-le comme vous voulez ; sans texte, rien n’est envoyé. Ensuite, plus personne ne peut écrire, et vos notes sont supprimées.',
    label: (language) => `Le dernier message (${isolated(language)})`,
  },

  notes: {
    title: (count) => `Notes : ${count}`,
    hint: 'Elles ne sont lues que par celle ou celui qui a pris ce dossier en charge. Ni noms, ni détails, rien qui montre de qui il s’agit. La personne peut lire combien il y en a, jamais ce qu’elles disent. Elles sont supprimées avec le dossier, ou à sa clôture.',
    label: 'Une nouvelle note',
    limit: (most) => `Au plus ${most} caractères`,
    keep: 'Garder cette note',
    drop: 'Supprimer cette note',
    empty: 'Rien n’a été gardé : le champ est vide.',
    tooLong: (most, now) => `Rien n’a été gardé : la note a ${now} caractères, et ${most} sont possibles.`,
    full: (most) => `Rien n’a été gardé : un dossier peut avoir au plus ${most} notes. Supprimez-en une d’abord.`,
    names: 'Rien n’a encore été gardé. La note semble nommer quelqu’un. Retirez le nom, ou appuyez de nouveau sur le bouton.',
  },

  reminder: {
    none: 'Me le rappeler',
    set: (date) => `Rappel : ${isolated(date)}`,
    hint: 'À partir de ce jour, la liste des dossiers vous montre une marque. Personne d’autre ne la voit.',
    day: 'Jour',
    keep: 'Me le rappeler ce jour-là',
    drop: 'Pas de rappel',
    outside: (until) =>
      `Rien n’a été changé. Choisissez un jour, d’aujourd’hui jusqu’au ${isolated(until)} : l’accord de la personne ne vaut pas plus longtemps.`,
  },

  noted: (count) =>
    `Notes du service sur cette conversation : ${count}. Elles sont chiffrées et seront effacées avec la conversation. Seule la personne qui vous répond peut les lire.`,
};
