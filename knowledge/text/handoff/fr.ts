import { isolated } from '../isolate.js';
import { listed } from '../wordings.js';
import type { Text } from '../text.js';

export const handoff: Text['handoff'] = {
  menu: {
    talk: 'Parler à un service par cette page',
    start: 'Commencer une conversation ici',
    back: 'J’ai un numéro pour revenir',
    toOffice: (office: string) => `Revenir à ma conversation : ${isolated(office)}`,
    whole: 'Voir toute la conversation',
    takeBack: 'Effacer toute la conversation',
    ask: 'Demander quelque chose au programme',
    number: 'Donnez-moi un numéro pour revenir',
  },

  doors: {
    text: 'Ces services peuvent vous répondre ici, par cette page. Nous ne leur disons pas qui vous êtes, et aucun nom n’est nécessaire. Rien n’est envoyé avant que vous l’ayez vu et que vous ayez dit oui.',
    none: 'Aucun service ne répond encore par cette page. Voici des services que vous pouvez contacter vous-même.',
    others: 'Contacter moi-même un service',
    child:
      'Ici, l’ombudsman et les services de signalement s’adressent aux adultes, au travail. Pour les enfants et les jeunes de moins de 18 ans, mieux vaut s’adresser aux contacts de la fiche d’urgence. Rien n’a été envoyé.',
    gone: 'En ce moment, ce service ne répond pas par cette page. Rien n’a été envoyé. Vous pouvez en choisir un autre, ou contacter vous-même un service.',
  },

  speakers: { ombuds: 'Ombudsman', counsellor: 'Soutien psychologique', report: 'Service des signalements' },
  demonstration: 'C’est une démonstration : aucune personne d’un vrai service ne lit ceci.',

  office: {
    goOn: 'Continuer',
    reads: (languages) => `Langues lues dans ce service : ${isolated(languages)}. Rien n’est traduit.`,
    notNow: 'Pas maintenant',
  },

  involved: {
    text: 'Y a-t-il dans ce service une personne mêlée à tout cela, ou proche de quelqu’un qui l’est ? Vous n’avez pas à dire pourquoi.',
    nobody: 'Non, personne',
    exclude: (name: string) => `Oui : tenir à l’écart ${isolated(name)}`,
    another: 'Oui : choisir un autre service',
    noted: (names: string) =>
      `C’est noté. Ici, on ne montrera ni ce texte, ni même qu’il existe, à : ${isolated(names)}. Une autre personne de ce service y est-elle mêlée ?`,
    noneLeft: 'Alors il ne reste personne dans ce service qui puisse répondre. Rien n’a été envoyé. Un autre service peut convenir.',
    changed: 'La liste des personnes qui répondent dans ce service a changé depuis que cette question vous a été posée.',
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
      times: 'quand m’écrire sans risque',
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
      wish: 'Une personne demande à parler avec votre service.',
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
        'L’ombudsman écoute et aide de façon informelle, sans enquêter. Ce que vous écrivez reste dans ce service, sauf risque imminent de préjudice grave, sans autre solution. **Ce n’est pas un signalement** : les délais continuent ; aucune protection contre les représailles.',
      counsellor:
        'Ce service vous accompagne ; rien n’est signalé sans votre accord. Un danger grave pour vous, d’autres ou un enfant peut être communiqué. Notes possibles. **Ce n’est pas un signalement** : les délais continuent ; aucune protection contre les représailles.',
      report:
        'Ce service reçoit les signalements. **Lui parler peut en être un.** Les personnes chargées d’agir vous liront. La personne visée l’apprendra et devinera peut-être qui a parlé. Un signalement anonyme est moins suivi et protégé.',
    },
    rules: {
      talk: 'Seul le texte ci-dessous part, chiffré. Les personnes qui y répondent peuvent le lire. Non ouvert, il s’efface après 14 jours ; ouvert, 30 jours après le dernier message. Votre accord vaut 14 jours. Vous pouvez tout effacer à tout moment ; ce qui est lu reste connu.',
      report:
        'Seul le texte ci-dessous part, chiffré, et reste au dossier du service. Ici, non ouvert, il s’efface après 14 jours ; ouvert, 30 jours après le dernier message. Votre accord vaut 14 jours. Vous pouvez effacer cette conversation à tout moment, pas le dossier ; la procédure peut continuer.',
    },
    unanswered: 'Aucun délai de réponse n’est garanti. Sans réponse, cela s’arrête là.',
    ask: {
      ombuds: 'Commencer une conversation avec l’ombudsman ?',
      counsellor: 'Commencer une conversation avec le soutien psychologique ?',
      report: 'Envoyer ce texte au service des signalements ?',
    },
    no: 'Non, ne rien envoyer',
    yes: 'Oui, envoyer exactement ce texte',
    change: 'Modifier le texte',
    simpler: 'Dites-le-moi autrement',
    notYet: (yes: string) =>
      `**Rien n’a encore été envoyé.** Pour envoyer ce texte, choisissez le bouton « ${yes} », ou tapez exactement ces mots.`,
    inShort: {
      talk: 'En bref : un texte, un service, rien d’autre.',
      report: 'En bref : un texte, qui peut ouvrir une procédure officielle.',
    },
    simple: {
      ombuds:
        'Un court texte va à un seul service. Une personne de ce service peut vous répondre sur cette page. Nous ne disons pas qui vous êtes. Ce n’est pas un signalement : les délais continuent. En cas de danger grave et proche, le service devra peut-être agir. Vous pouvez tout effacer à tout moment ; ce qui est lu reste connu.',
      counsellor:
        'Un court texte va à un seul service. Une conseillère ou un conseiller peut vous répondre sur cette page. Nous ne disons pas qui vous êtes. Ce n’est pas un signalement : les délais continuent. En cas de danger grave, le service devra peut-être agir. Vous pouvez tout effacer à tout moment ; ce qui est lu reste connu.',
      report:
        'Vous envoyez un court texte au service qui reçoit les signalements. Là, une personne peut vous répondre sur cette page. Nous ne lui disons pas qui vous êtes. Elle devra peut-être lancer une procédure officielle. Celle-ci peut continuer même si vous cessez d’écrire, et ce que vous avez écrit reste dans le dossier du service.',
    },
    refused:
      'Rien n’a été envoyé. Ce que vous aviez écrit pour ce service disparaîtra à la fin de cette conversation. Vous pouvez aussi contacter ces services vous-même.',
  },

  report: {
    text: 'Ce service reçoit les signalements. Ce qui lui est remis ne peut plus être retiré de son dossier. Une procédure peut continuer même si vous arrêtez. Au travail, certaines personnes ont l’obligation de signaler ce qu’elles entendent, mais pas l’ombudsman ni le soutien psychologique. Vous pouvez d’abord leur parler. Ce n’est pas un signalement.',
    first: 'Parler d’abord à l’ombudsman',
    counsellor: 'Parler d’abord au soutien psychologique',
    goOn: 'Aller au service des signalements',
  },

  number: {
    text: 'C’est envoyé. Voici votre numéro pour revenir. Il vous permet de revenir depuis n’importe quel appareil, de lire, d’écrire et d’effacer la conversation. Toute autre personne qui l’a peut en faire autant. Ici, personne ne peut le retrouver. Notez-le comme si c’était un numéro de téléphone.',
    ask: 'Pour vérifier que vous l’avez bien : tapez ses quatre derniers chiffres.',
    wrong: 'Ce ne sont pas ses quatre derniers chiffres. Le voici encore une fois.',
    saved: 'Bien. Gardez-le là où personne d’autre ne regarde, et ne l’écrivez jamais dans un message.',
    later: 'Continuer sans numéro',
    without:
      'Sans le numéro, vous ne pouvez lire cette conversation que sur cette page, tant qu’elle reste ouverte. Elle le reste 15 minutes sans message, et 60 minutes au plus. Le service, lui, garde la conversation. Vous pouvez encore demander un numéro.',
    inMessage:
      'Votre message contient un numéro pour revenir : il n’a donc pas été accepté. Toute personne qui a ce numéro peut lire et effacer la conversation. Merci de réécrire votre message sans le numéro.',
    whereTyped: (label: string) => `Pour revenir à une conversation avec votre numéro, choisissez « ${isolated(label)} ».`,
    enter:
      'Tapez votre numéro pour revenir. Les espaces et les tirets ne comptent pas. Si vous avez choisi un mot convenu, tapez le numéro et ce mot ensemble, dans un seul message.',
    together:
      'Tapez le numéro et le mot convenu ensemble, dans un seul message : d’abord les 22 chiffres, puis le mot. S’il n’y a pas de mot convenu, tapez seulement le numéro.',
    lost: 'Sans le numéro, personne ne peut rouvrir cette conversation ici, et personne ne peut retrouver le numéro. Le service garde la conversation jusqu’à son effacement. Si vous retrouvez le numéro, tapez-le ci-dessous. Vous pouvez commencer une nouvelle conversation à tout moment, avec un nouveau numéro.',
    notKept: listed(`
      perdu, je l’ai perdu, je l’ai oublié, oublié, je n’ai plus mon numéro, je n’ai plus le numéro, j’ai plus mon numéro,
      j’ai plus le numéro, je ne l’ai plus, je l’ai plus, je n’ai pas de numéro, j’ai pas de numéro, pas de numéro,
      je ne l’ai pas noté, je l’ai pas noté, je n’ai pas noté le numéro, j’ai pas noté, je ne l’ai pas écrit,
      je n’ai pas mon numéro`),
    short: (missing: number) => `Il manque des chiffres : ${missing}. Un numéro pour revenir en a 22.`,
    long: (more: number) => `Il y a trop de chiffres : ${more} de trop. Un numéro pour revenir en a 22.`,
    check: 'L’un des chiffres n’est pas le bon, ou deux ont changé de place. Merci de les regarder encore une fois.',
    unknown:
      'Cela n’ouvre rien. Le numéro a peut-être expiré, ou la conversation a été effacée. S’il y a un mot convenu, tapez le numéro et ce mot ensemble, dans un seul message. Une nouvelle conversation peut commencer à tout moment.',
    slow: 'Beaucoup de numéros sont essayés en ce moment, et pas seulement par vous. Merci d’attendre une minute, puis de réessayer.',
    notInTeams: 'Un numéro pour revenir ne fonctionne que sur la page web, où aucun nom ne se trouve à côté.',
  },

  relay: {
    waiting: (office: string) => `Le service (${isolated(office)}) a votre texte. Personne ne l’a encore ouvert.`,
    opened: (office: string, date: string) => `Le service (${isolated(office)}) a ouvert votre texte le ${isolated(date)}.`,
    goes: 'Vous pouvez écrire ici ; vos messages vont au service.',
    active: (office: string) =>
      `Vous êtes en conversation avec le service (${isolated(office)}). Le programme se tait jusqu’à ce que vous appuyiez sur l’un de ces boutons.`,
    box: (office) => `Ce que vous écrivez va à ce service : ${isolated(office)}.`,
    sent: 'Envoyé au service.',
    asking: 'Posez votre question au programme. Ce que vous écrivez maintenant ne va pas au service.',
    closed: (office: string) =>
      `Le service (${isolated(office)}) a fermé cette conversation. Vous pouvez encore la lire, jusqu’à ce qu’elle soit effacée.`,
    expires: (date: string) => `Cette conversation est gardée jusqu’au ${isolated(date)}.`,
    openings: 'Qui a ouvert mes messages, et quand',
    person: 'Vous',
    gone: 'Cette conversation n’existe plus : elle a expiré, ou elle a été effacée.',
    notSent: 'Ce message n’a pas été envoyé : la conversation est fermée, ou votre accord a expiré.',
    late: 'Personne n’a encore répondu. Toutes nos excuses pour cette attente. Vous pouvez attendre, revenir plus tard ou choisir un autre service.',
    wait: 'J’attends encore',
    other: 'Choisir un autre service',
  },

  takeBack: {
    ask: 'Tout ce que vous et le service avez écrit ici sera effacé pour de bon. Ce qui a été lu reste connu des personnes qui l’ont lu.',
    askReport:
      'Cette conversation sera effacée ici pour de bon. Ce que le service a mis dans son dossier y reste, et une procédure peut continuer.',
    yes: 'Oui, tout effacer ici',
    no: 'Non, garder la conversation',
    on: (date) => `Vous avez effacé cette conversation le ${isolated(date)}.`,
    unopened: 'Personne au service ne l’avait ouverte.',
    opened: (date) => `Le service l’avait ouverte, la dernière fois le ${isolated(date)}. Ce qui y a été lu reste connu.`,
    done: 'C’est fait : cette conversation est effacée et ne peut plus être ouverte ici. Vous pouvez recommencer à tout moment.',
  },

  kept: (office: string, date: string) =>
    `Une conversation avec un service (${isolated(office)}), chiffrée, gardée jusqu’au ${isolated(date)}.`,
};
