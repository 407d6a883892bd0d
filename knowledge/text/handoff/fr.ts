import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const handoff: Text['handoff'] = {
  menu: {
    talk: 'Parler à un service par cette page',
    start: 'Commencer une conversation ici',
    back: 'J’ai un numéro pour revenir',
    toOffice: (office: string) => `Revenir à ma conversation : ${isolated(office)}`,
    whole: 'Voir toute la conversation',
    takeBack: 'Tout retirer',
    ask: 'Demander quelque chose au programme',
    number: 'Donnez-moi un numéro pour revenir',
  },

  doors: {
    text: 'Ces services peuvent vous répondre ici, par cette page. Ils n’apprennent pas qui vous êtes, et vous n’avez pas à donner de nom. Rien n’est envoyé avant que vous l’ayez vu et que vous ayez dit oui.',
    none: 'Aucun service ne répond encore par cette page. Ces services ont leurs propres voies : vous pouvez les contacter vous-même.',
    others: 'Services avec leurs propres voies',
    child:
      'Ici, l’ombudsman et les services de signalement s’adressent aux adultes, au travail. Pour les enfants et les jeunes de moins de 18 ans, mieux vaut s’adresser aux contacts de la fiche d’urgence. Rien n’a été envoyé.',
    gone: 'En ce moment, ce service ne répond pas par cette page. Rien n’a été envoyé. D’autres services, et les voies qui leur sont propres, restent proposés ici.',
  },

  speakers: { ombuds: 'Ombudsman', counsellor: 'Soutien psychologique', report: 'Service des signalements' },
  demonstration: 'C’est une démonstration : aucune personne d’un vrai service ne lit ceci.',

  office: {
    goOn: 'Continuer',
    notNow: 'Pas maintenant',
  },

  involved: {
    text: 'Y a-t-il dans ce service une personne mêlée à ce qui s’est passé, ou proche de quelqu’un qui l’est ? Vous n’avez pas à dire pourquoi.',
    nobody: 'Non, personne',
    exclude: (name: string) => `Oui : tenir à l’écart ${isolated(name)}`,
    another: 'Oui : choisir un autre service',
    noted: (names: string) =>
      `C’est noté. Sans accès à ce texte, et sans savoir qu’il existe : ${isolated(names)}. Y a-t-il quelqu’un d’autre ?`,
    noneLeft: 'Alors il ne reste personne dans ce service qui puisse répondre. Rien n’a été envoyé. Un autre service peut convenir.',
  },

  payload: {
    text: 'Voici tout ce qui irait au service. Rien n’est encore envoyé. Vous pouvez compléter ce texte, ou le laisser tel quel.',
    ready: 'Le texte me convient',
    remove: (field: string) => `Enlever : ${isolated(field)}`,
    add: (field: string) => `Ajouter : ${isolated(field)}`,
    fields: {
      call: 'comment m’appeler',
      first: 'à savoir d’abord',
      avoid: 'à ne pas demander',
      times: 'moments sans risque',
      words: 'mes propres mots',
    },
    ask: {
      call: 'Comment souhaitez-vous qu’on vous appelle ? Votre vrai nom n’est pas nécessaire.',
      first: 'Que faut-il savoir avant de vous écrire ?',
      avoid: 'Sur quoi ne faut-il pas vous poser de questions ?',
      times: 'À quels moments pouvez-vous lire et écrire ici sans risque ?',
      words: 'Écrivez ce que vous voulez faire lire. Aucun nom n’est nécessaire, et rien n’est encore envoyé.',
    },
    leaveOut: 'Laisser cela de côté',
    lines: {
      wish: 'Une personne aimerait vous parler.',
      language: (name: string) => `Langue : ${name}`,
      call: (words: string) => `Comment m’appeler : ${words}`,
      first: (words: string) => `À savoir d’abord : ${words}`,
      avoid: (words: string) => `Merci de ne pas poser de questions sur : ${words}`,
      times: (words: string) => `Moments sans risque : ${words}`,
      words: (words: string) => `Avec mes propres mots : ${words}`,
    },
  },

  consent: {
    about: {
      ombuds:
        'L’ombudsman écoute, explique et aide de façon informelle, sans enquêter ni décider. Ce que vous écrivez n’en sort pas ; seule exception : un risque imminent de préjudice grave, sans autre solution. **Ce n’est pas un signalement.** Cela n’arrête aucun délai et n’ouvre aucune procédure de protection.',
      counsellor:
        'Une conseillère ou un conseiller vous soutient et ne signale rien à votre place sans votre accord. Des limites professionnelles demeurent : danger grave pour vous, pour d’autres ou pour un enfant ; des notes peuvent exister. **Ce n’est pas un signalement.** Cela n’arrête aucun délai et n’ouvre aucune procédure de protection.',
      report:
        'Ici, une personne reçoit les signalements. **Lui parler peut compter comme un signalement.** Des dossiers sont conservés. Les personnes qui ont le devoir de savoir liront ce texte. La personne nommée l’apprendra à un moment donné et devinera peut-être qui a parlé. Une protection contre les représailles peut suivre.',
    },
    rules:
      'Ce service reçoit exactement le texte ci-dessous, chiffré. Seules les personnes qui répondent ici pour lui le lisent. Il s’efface après 14 jours si personne ne l’ouvre, ou 30 jours après le dernier message. Vous pouvez tout retirer à tout moment, mais ce qui est lu reste connu. On ignore quand viendra la réponse. Sans réponse, rien ne se passe.',
    lasting: 'Vous pouvez cesser de participer, mais l’organisation peut continuer, et ce qui lui a été remis reste dans son dossier.',
    ask: {
      ombuds: 'Commencer une conversation avec l’ombudsman par cette page ?',
      counsellor: 'Commencer une conversation avec le soutien psychologique par cette page ?',
      report: 'Envoyer ce texte au service des signalements ?',
    },
    no: 'Non, ne rien envoyer',
    yes: 'Oui, envoyer exactement ce texte',
    change: 'Modifier le texte',
    simpler: 'Dites-le-moi autrement',
    inShort: 'En bref : un seul texte va à un seul service, rien d’autre. Vous pouvez le retirer à tout moment.',
    simple: {
      ombuds:
        'Vous envoyez un court texte à un seul service. Là, une personne peut vous répondre sur cette page. Elle ne sait pas qui vous êtes. Elle ne fera pas de signalement à votre place. Si quelqu’un risque bientôt d’être gravement blessé, elle devra peut-être agir. Vous pouvez arrêter et tout effacer à tout moment.',
      counsellor:
        'Vous envoyez un court texte à un seul service. Là, une conseillère ou un conseiller peut vous répondre sur cette page, sans savoir qui vous êtes. Cette personne ne fera pas de signalement à votre place. Si quelqu’un risque d’être gravement blessé, elle devra peut-être agir. Vous pouvez arrêter et tout effacer à tout moment.',
      report:
        'Vous envoyez un court texte au service qui reçoit les signalements. Là, une personne peut vous répondre sur cette page. Elle ne sait pas qui vous êtes, sauf si vous le dites. Elle devra peut-être lancer une procédure officielle, et celle-ci peut continuer même si vous cessez d’écrire.',
    },
    refused:
      'Rien n’a été envoyé, et rien n’en est gardé. Ces services ont aussi leurs propres voies : vous pouvez les contacter vous-même.',
    expired: 'Trop de temps a passé depuis que vous avez lu ceci : rien n’a donc été envoyé. Merci de le relire encore une fois.',
  },

  report: {
    text: 'Avant d’écrire à un service qui reçoit les signalements : ce qui lui est remis ne peut plus être retiré de son dossier. Vous pouvez d’abord parler à l’ombudsman ou au soutien psychologique ; ce n’est pas un signalement. Vous pouvez aussi écrire votre déclaration pour vous, et décider plus tard.',
    first: 'Parler d’abord à l’ombudsman',
    counsellor: 'Parler d’abord au soutien psychologique',
    goOn: 'Aller au service des signalements',
  },

  number: {
    text: 'C’est envoyé. Voici votre numéro pour revenir. Il vous permet de revenir depuis n’importe quel appareil, de lire la réponse et de tout retirer. Personne ne peut vous le redonner. Notez-le comme si c’était un numéro de téléphone.',
    ask: 'Pour vérifier que vous l’avez bien : tapez ses quatre derniers chiffres.',
    wrong: 'Ce ne sont pas ses quatre derniers chiffres. Le voici encore une fois.',
    saved: 'Bien. Gardez-le là où personne d’autre ne regarde, et ne l’écrivez jamais dans un message.',
    later: 'Continuer sans numéro',
    without:
      'Sans le numéro, cette conversation ne peut être lue que tant que cette page reste ouverte. Vous pouvez encore en demander un.',
    inMessage:
      'Votre message contient un numéro pour revenir : il n’a donc pas été accepté. Toute personne qui a ce numéro peut lire la conversation. Merci de réécrire votre message sans le numéro.',
    enter: 'Tapez votre numéro pour revenir. Les espaces et les tirets ne comptent pas.',
    short: (missing: number) => `Il manque des chiffres : ${missing}. Un numéro pour revenir en a 22.`,
    long: (more: number) => `Il y a trop de chiffres : ${more} de trop. Un numéro pour revenir en a 22.`,
    check: 'L’un des chiffres n’est pas le bon, ou deux ont changé de place. Merci de les regarder encore une fois.',
    unknown:
      'Rien n’est gardé sous ce numéro. Il a peut-être expiré, ou tout a été retiré. Une nouvelle conversation peut commencer à tout moment.',
    slow: 'Il y a eu beaucoup d’essais. Merci d’attendre une minute, puis de réessayer.',
    notInTeams: 'Un numéro pour revenir ne fonctionne que sur la page web, où aucun nom ne se trouve à côté.',
  },

  relay: {
    waiting: (office: string) =>
      `Le service (${isolated(office)}) a votre texte. Personne ne l’a encore ouvert. Vous pouvez écrire la suite ici ; elle va au service.`,
    opened: (office: string, date: string) =>
      `Le service (${isolated(office)}) a ouvert votre texte le ${isolated(date)}. Vous pouvez écrire ici ; vos messages vont au service.`,
    active: (office: string) =>
      `Vous êtes en conversation avec le service (${isolated(office)}). Je me tais jusqu’à ce que vous appuyiez sur l’un de ces boutons.`,
    sent: 'Envoyé au service.',
    asking: 'Posez-moi votre question. Ce message-là, et lui seul, ne va pas au service.',
    back: 'C’est de nouveau moi qui parle, et le service ne voit pas ceci.',
    closed: (office: string) =>
      `Le service (${isolated(office)}) a fermé cette conversation. Vous pouvez encore la lire, jusqu’à ce qu’elle soit effacée.`,
    expires: (date: string) => `Cette conversation est gardée jusqu’au ${isolated(date)}.`,
    openings: 'Qui a ouvert mes messages, et quand',
    nobody: 'Personne ne les a encore ouverts.',
    person: 'Vous',
    gone: 'Cette conversation n’existe plus : elle a expiré, ou tout a été retiré.',
    notSent: 'Ce message n’a pas été envoyé : la conversation est fermée, ou votre consentement a expiré.',
    late: 'Personne n’a encore répondu. Toutes mes excuses. Vous pouvez attendre, revenir avec votre numéro, ou choisir un autre service.',
    wait: 'J’attends encore',
    other: 'Choisir un autre service',
  },

  takeBack: {
    ask: 'Tout ce que vous et le service avez écrit sera effacé pour de bon, et personne ne pourra plus l’ouvrir. Ce qui a été lu reste connu des personnes qui l’ont lu.',
    yes: 'Oui, tout retirer',
    no: 'Non, laisser tel quel',
    done: 'C’est fait : la clé est détruite, et plus rien de cette conversation ne peut être lu. Vous pouvez recommencer à tout moment.',
  },
};
