import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const agreement: Text['agreement'] = {
  menu: {
    goOn: 'Décider si la conversation continue',
    backTo: (name) => `Revenir à ${isolated(name)}`,
    stay: 'Non, rester ici',
    lookAt: (office) => `Voir ce service : ${isolated(office)}`,
    keep: (date) => `Garder la conversation jusqu’au ${isolated(date)}`,
    now: 'Que devient tout cela maintenant ?',
    codeWord: 'Mot convenu',
  },

  again: {
    why: {
      ranOut: (date) =>
        `Votre accord valait jusqu’au ${isolated(date)}. Depuis, plus personne dans ce service ne peut lire cette conversation ni y écrire.`,
      colleague: (by, to) =>
        `${isolated(by)} demande si ${isolated(to)}, du même service, peut continuer. Avant votre réponse, personne là-bas ne peut lire cette conversation.`,
      refused: 'Personne dans ce service ne peut lire cette conversation ni y écrire, car le dernier changement a été refusé.',
    },
    rules: {
      talk: (reader) =>
        `Avec votre oui, voici qui peut lire cette conversation et le texte ci-dessous, et répondre : ${isolated(reader)}. Tout s’efface 30 jours après le dernier message. Votre accord vaut 14 jours. Vous pouvez tout effacer à tout moment ; ce qui est lu reste connu.`,
      report: (reader) =>
        `Avec votre oui, voici qui peut lire cette conversation et le texte ci-dessous, et répondre : ${isolated(reader)}. Le texte entre au dossier. Votre accord vaut 14 jours. Vous pouvez effacer cette conversation à tout moment, pas le dossier ; la procédure peut continuer.`,
    },
    anybody: 'la personne du service qui s’en chargera',
    ask: 'Continuer cette conversation ?',
    simple:
      'C’est la même conversation, avec le même service. Si vous dites oui, on pourra de nouveau la lire et vous écrire. Si vous dites non, rien ne part, et le service ne peut rien lire.',
    wish: 'J’aimerais continuer cette conversation.',
    unsent: 'Ceci n’a pas été envoyé. Vos mots ne sont pas perdus : ils sont ci-dessous, et ne vont au service qu’avec votre oui.',
    box: 'Ce que vous écrivez n’est pas encore envoyé. Vous le voyez d’abord ici.',
    change: 'Écrivez le texte qui pourra aller au service. Il n’est pas encore envoyé.',
    asItIs: 'Laisser tel quel',
    onlyWish: 'Seulement le souhait de continuer',
    done: (date) => `Vous avez donné votre accord, et le texte est envoyé. Votre accord vaut jusqu’au ${isolated(date)}.`,
    no: 'Rien n’a été envoyé. Vous pouvez encore lire cette conversation jusqu’à ce qu’elle soit effacée ; le service ne le peut pas. Vous pouvez décider autrement à tout moment.',
    noColleague: (name) =>
      `Rien n’a été transmis : ${isolated(name)} ne peut pas lire cette conversation, et personne d’autre dans ce service non plus. Vous pouvez revenir en arrière, choisir un autre service ou tout effacer.`,
    waits: (office) =>
      `Dans ce service (${isolated(office)}), personne ne peut lire cette conversation ni y écrire avant un nouvel accord de votre part.`,
  },

  notices: {
    deletion: (date) =>
      `Cette conversation sera effacée après le ${isolated(date)}, et tout n’en a pas été lu. Si elle peut être gardée plus longtemps, cela figure parmi les choix.`,
    colleague: (by, to) => `${isolated(by)} demande si ${isolated(to)} peut continuer cette conversation.`,
    office: (by, office) =>
      `${isolated(by)} propose un autre service : ${isolated(office)}. Rien n’a été transmis. Si vous allez voir, vous lirez d’abord ce que fait ce service. Rien n’y va sans votre oui.`,
  },
  stayed: 'Vous restez ici. Rien n’a été transmis.',
  leaves: (office, date) =>
    `Avec ce oui, votre conversation avec l’autre service (${isolated(office)}) est fermée : là-bas, plus personne ne peut la lire ici. Avec son propre numéro pour revenir, vous pouvez la lire jusqu’au ${isolated(date)}.`,

  now: {
    waiting: (office) => `Le service (${isolated(office)}) l’a reçue. Personne ne s’en est encore chargé.`,
    has: (name, office) => `${isolated(name)} s’en charge (${isolated(office)}) ; personne d’autre là-bas ne peut la lire ici.`,
    asks: (office) => `Dans ce service (${isolated(office)}), personne ne peut la lire : elle attend votre oui.`,
    closed: (office) => `Elle est fermée : dans ce service (${isolated(office)}), plus personne ne peut la lire ici.`,
    sees: 'Le service voit ce qui est écrit ici, et rien d’autre de vous.',
    seesWord: 'Le service voit ce qui est écrit ici et votre mot convenu, et rien d’autre de vous.',
    until: (yes, kept) => `Votre accord vaut jusqu’au ${isolated(yes)}. La conversation est gardée jusqu’au ${isolated(kept)}.`,
    kept: (date) => `La conversation est gardée jusqu’au ${isolated(date)}.`,
    unread: 'Personne ne l’a encore ouverte. Si vous l’effacez maintenant, personne ne la lira.',
    stop: 'Vous pouvez arrêter à tout moment et tout effacer ici. Ce qui a été lu reste connu.',
    stopReport:
      'Vous pouvez cesser d’écrire et effacer cette conversation. Ce qui est au dossier y reste, et une procédure peut continuer.',
  },

  word: {
    text: 'Un mot convenu vous montre que c’est bien le service : il le voit ici et peut vous l’écrire. Avec votre numéro pour revenir, vous tapez alors aussi ce mot. Personne ne peut retrouver un mot oublié : sans lui, le numéro n’ouvre rien. Tapez un mot sans chiffres, ou quelques mots.',
    isSet: 'Un mot convenu existe. Ce que vous tapez maintenant le remplace.',
    box: 'Ce que vous écrivez maintenant devient le mot convenu.',
    leave: 'Laisser tel quel',
    remove: 'Enlever le mot convenu',
    saved: (word) =>
      `Le mot convenu est maintenant : ${isolated(word)}. Pour revenir, tapez votre numéro, puis ce mot. Gardez-les séparément.`,
    removed: 'Il n’y a plus de mot convenu. Le numéro seul ouvre cette conversation.',
    faults: {
      short: 'C’est trop court pour un mot convenu. Merci d’en choisir un plus long.',
      long: 'C’est trop long pour un mot convenu. Merci de rester à 40 caractères au plus.',
      digits: 'Merci de choisir un mot sans chiffres, pour qu’on ne le prenne pas pour une partie du numéro.',
      known: 'Cela se trouve déjà dans la conversation. Merci de choisir un autre mot, que personne n’a pu lire ici.',
    },
  },

  desk: {
    asked: 'Attend le oui de la personne',
    askedText:
      'On demande à la personne si cela continue. Avant son accord, nul dans le service ne peut lire ni écrire ici. Il n’y a rien à faire en attendant.',
    codeWord: (word) =>
      `Mot convenu avec la personne : ${isolated(word)}. Après une pause, écrivez-le dans votre première ligne. Il montre que c’est bien vous.`,
    deletion: (date) =>
      `Tout n’a pas été lu dans ce dossier. Il sera supprimé après le ${isolated(date)}, sauf si quelqu’un l’ouvre ou écrit avant.`,
    colleague: (by, to) => `On a demandé à la personne si ${isolated(to)} peut continuer après ${isolated(by)}.`,
    office: (office) => `La personne a pu lire que ce service pourrait convenir : ${isolated(office)}. Rien n’a été transmis.`,
    pass: {
      title: 'Confier à un ou une collègue',
      text: 'La personne lit qui continuerait, et dit oui ou non. D’ici là, nul dans le service ne peut lire ni écrire ici, vous non plus. Après un non, le dossier ne vous revient que si la personne le choisit.',
      to: 'Collègue',
      none: 'Aucun ou aucune collègue ne peut prendre ce dossier.',
      go: 'Demander à la personne',
      choose: 'Rien n’a été fait : choisissez quelqu’un dans la liste.',
    },
    suggest: {
      title: 'Proposer un autre service',
      text: 'La personne lit que vous le proposez. Rien n’est transmis, et l’autre service n’apprend rien. Elle seule peut y commencer une conversation.',
      to: 'Service',
      none: 'Aucun autre service ne répond ici.',
      go: 'Proposer',
      first: 'Rien n’a été proposé : la personne n’a encore reçu aucun message de votre part.',
      choose: 'Rien n’a été fait : choisissez un service dans la liste.',
    },
  },
};
