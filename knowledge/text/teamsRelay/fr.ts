import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const teamsRelay: Text['teamsRelay'] = {
  account: {
    linked: (name) =>
      `Cette conversation est maintenant liée au compte ${isolated(name)}. Quand quelque chose arrive à votre service, une carte apparaît ici. Elle ne contient aucun mot de ce que les personnes écrivent : vous lisez et répondez dans la console.`,
    over: 'Ce code ne fonctionne pas : il a déjà servi, il a expiré, ou il contient une faute de frappe. Demandez-en un nouveau.',
    nobody: 'Rien n’a été fait : cette conversation Teams n’est liée à aucun compte qui puisse le faire.',
    notForCase:
      'Si cela était destiné à l’un de vos dossiers : personne ne l’a reçu là-bas. Répondez dans la console, ou dans la case de la carte du dossier, si elle en a une.',
  },

  card: {
    closing: (until: string) =>
      `Écrivez d’abord votre dernier message dans la console, et dites-y que l’échange se termine. La clôture ici n’envoie rien. L’échange est conservé jusqu’au ${isolated(until)}, et la personne peut le supprimer tout de suite. Après la clôture, ni elle ni vous ne pouvez plus écrire.`,
    closeAlone: 'Clore le dossier ; rien n’est envoyé',
    waiting: 'Une personne a écrit à votre service. Ce dossier n’est pas encore pris en charge.',
    unread: 'Il y a un nouveau message dans un dossier que vous avez pris en charge.',
    since: (date) => `En attente depuis le ${isolated(date)}.`,
    gone: 'Ce dossier n’est plus là : la personne l’a repris, ou son délai est passé.',
    where: 'Les messages ne sont pas dans Teams. Pour lire, répondre et noter, utilisez la console :',
    notNow: 'Rien n’a été fait : une question attend la réponse de la personne, ou ce dossier est terminé.',
    suggested: 'Votre proposition a été montrée à la personne. Rien n’a été transmis.',
    open: 'Ouvrir la console',
  },

  news: { text: 'Il y a du nouveau pour vous.', show: 'L’afficher ici' },

  first: {
    text: 'Vous pouvez aussi écrire à un service sans votre nom : sur votre propre téléphone ou ordinateur, à l’adresse ci-dessous. Dans Teams, votre organisation peut voir et garder ce que vous écrivez et ce qu’on vous répond. Elle peut y faire des recherches, avec votre nom. Nous ne disons pas au service qui vous êtes.',
    web: 'Je vais utiliser la page web',
    here: 'Continuer ici dans Teams',
    atWeb: 'Bien. Tapez cette adresse sur votre propre appareil, puis choisissez là-bas de parler à un service. Rien n’a été envoyé d’ici.',
  },
  sent: 'C’est envoyé. Quand le service répondra, un court avis sans ses mots apparaîtra ici. Vous déciderez quand les afficher.',
  notSent: (office: string) =>
    `Votre message n’a pas été envoyé au service : ${isolated(office)}. Pour lui écrire, revenez d’abord à votre conversation avec lui.`,
  changed:
    'Modifier ou supprimer un message dans Teams ne change rien du côté du service. Ce qui lui a été envoyé reste tel quel. Vous pouvez envoyer un autre message, ou effacer toute la conversation de ce programme.',

  move: {
    choose: 'Déplacer cette conversation vers la page web',
    text: (address, minutes) =>
      `Sur votre propre appareil, ouvrez ${isolated(address)} et choisissez « J’ai un numéro pour revenir ». Tapez-y ce code dans les ${minutes} minutes qui viennent ; il ne sert qu’une fois. Vous y recevrez un numéro pour revenir. Ensuite, cette conversation ne s’ouvre plus dans Teams. Les messages qui sont déjà dans Teams y restent.`,
    over: 'Ce code ne fonctionne pas : il a déjà servi, ou son temps est écoulé. On peut en demander un nouveau dans Teams.',
    done: 'La conversation est maintenant ici, et ne s’ouvre plus dans Teams.',
    away: (office, address) =>
      `Votre conversation (${isolated(office)}) est maintenant sur la page web, et rien de ce que vous écrivez ici n’y va. Pour y écrire, la lire ou l’effacer, ouvrez ${isolated(address)} sur votre propre appareil et choisissez « J’ai un numéro pour revenir ».`,
  },

  handoff: {
    talk: 'Parler à un service',
    doors: {
      text: 'Ces services peuvent vous répondre. Nous ne leur disons pas qui vous êtes. Rien n’est envoyé avant que vous l’ayez vu et que vous ayez dit oui.',
      none: 'Aucun service ne répond encore par ce programme. Voici des services que vous pouvez contacter vous-même.',
      gone: 'En ce moment, ce service ne répond pas par ce programme. Rien n’a été envoyé. Vous pouvez en choisir un autre, ou contacter vous-même un service.',
    },
    rules: {
      talk: 'Seul le texte ci-dessous part. **Mais Teams garde tout avec votre nom ; votre organisation peut y faire des recherches.** Ce programme l’efface, non ouvert, après 14 jours ; ouvert, 30 après le dernier message. Vous pouvez l’effacer dans ce programme, pas dans Teams. Votre accord vaut 14 jours.',
      report:
        'Seul le texte ci-dessous part au dossier. **Mais Teams garde tout avec votre nom ; votre organisation peut y faire des recherches.** Ce programme l’efface, non ouvert, après 14 jours ; ouvert, 30 après le dernier message. Vous pouvez l’effacer seulement dans ce programme. Votre accord vaut 14 jours.',
    },
    ask: {
      ombuds: 'Commencer une conversation avec l’ombudsman ?',
      counsellor: 'Commencer une conversation avec le soutien psychologique ?',
    },
    simple: {
      ombuds:
        'Un court texte va à un seul service. Une personne de ce service peut vous répondre, et vous le lisez ici. Nous ne lui disons pas qui vous êtes, mais Teams garde tout avec votre nom. Ce n’est pas un signalement : les délais continuent. En cas de danger grave et proche, le service devra peut-être agir.',
      counsellor:
        'Un court texte va à un seul service. Une conseillère ou un conseiller peut vous répondre, et vous le lisez ici. Nous ne disons pas qui vous êtes, mais Teams garde tout avec votre nom. Ce n’est pas un signalement : les délais continuent. En cas de danger grave, le service devra peut-être agir.',
      report:
        'Vous envoyez un court texte au service qui reçoit les signalements. Une personne peut vous répondre, et vous le lisez ici. Nous ne lui disons pas qui vous êtes, mais Teams garde tout avec votre nom. Elle devra peut-être lancer une procédure officielle, qui peut continuer même si vous arrêtez.',
    },
    refused:
      'Rien n’a été envoyé au service. Au bout de 24 heures au plus, ce programme oublie ce que vous avez écrit pour ce service. Dans Teams, cela reste, avec votre nom. Vous pouvez aussi contacter ces services vous-même.',
    expires: (date) => `Ce programme garde cette conversation jusqu’au ${isolated(date)}.`,
    gone: 'Cette conversation ne peut pas être ouverte ici : elle est passée sur la page web, a expiré ou a été effacée.',
    takeBack: {
      way: 'Effacer la conversation de ce programme',
      ask: 'Cette conversation sera effacée de ce programme pour de bon, et le service ne pourra plus l’y ouvrir. Ce qui a été lu reste connu des personnes qui l’ont lu. Mes messages des dernières 24 heures sont aussi effacés ici. Ce que vous avez écrit reste dans Teams, avec votre nom, et votre organisation peut garder des copies de tout.',
      askReport:
        'Cette conversation sera effacée de ce programme pour de bon. Ce que le service a mis dans son dossier y reste, et une procédure peut continuer. Mes messages des dernières 24 heures sont aussi effacés ici. Ce que vous avez écrit reste dans Teams, avec votre nom, et votre organisation peut garder des copies de tout.',
      yes: 'Oui, l’effacer de ce programme',
      done: 'C’est fait : cette conversation est effacée de ce programme. Ni vous ni le service ne pouvez plus l’y ouvrir. Ce que vous avez écrit reste dans Teams, avec votre nom. Votre organisation peut garder des copies, même de ce qui est effacé. Vous pouvez recommencer à tout moment.',
    },
  },

  agreement: {
    rules: {
      talk: (reader) =>
        `Avec votre oui, ${isolated(reader)} pourra lire cette conversation et le texte ci-dessous, et répondre. **Teams garde tout avec votre nom ; votre organisation peut y faire des recherches.** Ce programme efface tout 30 jours après le dernier message. Votre accord vaut 14 jours. Vous ne pouvez effacer que dans ce programme.`,
      report: (reader) =>
        `Avec votre oui, ${isolated(reader)} pourra lire cette conversation et le texte ci-dessous, et répondre. Le texte entre au dossier. **Teams garde tout avec votre nom ; votre organisation peut y faire des recherches.** Votre accord vaut 14 jours. Seul ce programme efface tout, 30 jours après le dernier message ou à votre demande ; la procédure peut continuer.`,
    },
    leaves: (office, date) =>
      `Avec ce oui, votre conversation avec l’autre service (${isolated(office)}) se ferme : plus personne là-bas ne peut la lire dans ce programme. Elle est gardée jusqu’au ${isolated(date)}, mais ne peut plus être ouverte ici.`,
    again: {
      simple:
        'C’est la même conversation, avec le même service. Si vous dites oui, le service pourra de nouveau la lire et vous écrire. Si vous dites non, rien ne part, et le service ne peut pas la lire dans ce programme. Dans les deux cas, elle reste dans Teams, avec votre nom.',
      no: 'Rien n’a été envoyé au service. Dans ce programme, personne là-bas ne peut lire cette conversation. Elle reste dans Teams, avec votre nom ; votre organisation peut y faire des recherches. Vous pouvez changer d’avis à tout moment.',
      noColleague: (name) =>
        `Rien n’a été transmis : dans ce programme, ${isolated(name)} ne peut pas lire cette conversation, et personne d’autre dans ce service non plus. Elle reste dans Teams, avec votre nom. Vous pouvez revenir en arrière, choisir un autre service ou effacer la conversation de ce programme.`,
    },
    deletion: (date) =>
      `Ce programme effacera cette conversation après le ${isolated(date)}, et une partie n’a pas été lue. S’il est possible de la garder plus longtemps, vous le verrez parmi les choix.`,
    now: {
      unread:
        'Personne au service ne l’a encore ouverte. Si vous l’effacez maintenant, personne là-bas ne la lira. Ce que vous avez écrit reste dans Teams, avec votre nom, et votre organisation peut garder des copies de tout.',
      stop: 'Vous pouvez arrêter à tout moment et effacer cette conversation de ce programme. Ce qui a été lu reste connu. Ce que vous avez écrit reste dans Teams, avec votre nom, et votre organisation peut garder des copies de tout.',
      stopReport:
        'Vous pouvez cesser d’écrire et effacer cette conversation de ce programme. Ce qui est au dossier y reste, et une procédure peut continuer. Ce que vous avez écrit reste dans Teams, avec votre nom, et votre organisation peut garder des copies de tout.',
    },
  },

  notNow:
    'Rien n’a été envoyé au service. Ce programme garde votre texte 24 heures au plus, et vous pouvez y revenir. Ce que vous avez écrit reste dans Teams, avec votre nom. Vous pouvez aussi contacter ces services vous-même.',

  receipt: {
    keptUntil: (day) => `dans ce programme jusqu’au ${isolated(day)} ; ce qui s’affiche dans Teams, Teams le garde`,
  },
};
