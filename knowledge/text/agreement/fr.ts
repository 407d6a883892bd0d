import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const agreement: Text['agreement'] = {
  menu: {
    goOn: 'Décider si la conversation continue',
    backTo: (name) => `Revenir à ${isolated(name)}`,
    stay: 'Non, rester ici',
    lookAt: (office) => `Voir ce service : ${isolated(office)}`,
    keep: (date) => `Garder la conversation jusqu’au ${isolated(date)}`,
    now: 'Où en est cette conversation ?',
    codeWord: 'Mot convenu',
  },

  again: {
    why: {
      ranOut: (date) => `Votre accord valait jusqu’au ${isolated(date)}.`,
      colleague: (by, to) => `${isolated(by)} demande si ${isolated(to)}, du même service, peut continuer.`,
      refused: 'Vous avez répondu non la dernière fois.',
    },
    rules: {
      talk: (reader) =>
        `Avec votre oui, ${isolated(reader)} pourra lire cette conversation et le texte ci-dessous, et répondre. Tout s’efface 30 jours après le dernier message. Votre accord vaut 14 jours. Vous pouvez tout effacer à tout moment ; ce qui est lu reste connu.`,
      report: (reader) =>
        `Avec votre oui, ${isolated(reader)} pourra lire cette conversation et le texte ci-dessous, et répondre. Le texte entre dans le dossier du service. La conversation s’efface ici 30 jours après le dernier message. Votre accord vaut 14 jours. Vous pouvez effacer cette conversation à tout moment, pas le dossier ; la procédure peut continuer.`,
    },
    anybody: 'une personne du service',
    ask: 'Continuer cette conversation ?',
    simple:
      'C’est la même conversation, avec le même service. Si vous dites oui, le service pourra de nouveau la lire et vous écrire. Si vous dites non, rien ne part, et vous restez la seule personne à pouvoir la lire.',
    wish: 'J’aimerais continuer cette conversation.',
    unsent: 'Votre message n’a pas été envoyé. Vos mots ne sont pas perdus : ils sont ci-dessous, et n’iront au service qu’avec votre oui.',
    box: 'Ce que vous écrivez n’est pas encore envoyé. Vous le voyez d’abord ici.',
    change: 'Écrivez le texte qui pourra aller au service. Il n’est pas encore envoyé.',
    asItIs: 'Laisser tel quel',
    onlyWish: 'Seulement le souhait de continuer',
    done: (date) => `Vous avez donné votre accord, et le texte est envoyé. Votre accord vaut jusqu’au ${isolated(date)}.`,
    no: 'Rien n’a été envoyé. Vous restez la seule personne à pouvoir lire cette conversation, jusqu’à ce qu’elle soit effacée. Vous pouvez changer d’avis à tout moment.',
    noColleague: (name) =>
      `Rien n’a été transmis : ${isolated(name)} ne peut pas lire cette conversation, et personne d’autre dans ce service non plus. Vous pouvez revenir en arrière, choisir un autre service ou tout effacer.`,
    waits: (office) =>
      `Dans ce service (${isolated(office)}), personne ne peut lire cette conversation ni y écrire avant un nouvel accord de votre part.`,
  },

  notices: {
    deletion: (date) =>
      `Cette conversation sera effacée après le ${isolated(date)}, et une partie n’a pas été lue. S’il est possible de la garder plus longtemps, vous le verrez parmi les choix.`,
    colleague: (by, to) => `${isolated(by)} demande si ${isolated(to)} peut continuer cette conversation.`,
    office: (by, office) =>
      `${isolated(by)} propose un autre service : ${isolated(office)}. Rien n’a été transmis. Si vous allez voir ce service, vous lirez d’abord ce qu’il fait. Rien n’y part sans votre oui.`,
  },
  stayed: 'Vous restez ici. Rien n’a été transmis.',
  leaves: (office, date) =>
    `Avec ce oui, votre conversation avec l’autre service (${isolated(office)}) se ferme : plus personne là-bas ne peut la lire dans ce programme. Avec son propre numéro pour revenir, vous pouvez la lire jusqu’au ${isolated(date)}.`,

  now: {
    waiting: (office) => `Cette conversation est arrivée au service (${isolated(office)}). Personne ne s’en occupe encore.`,
    has: (name, office) =>
      `C’est ${isolated(name)} qui s’occupe de cette conversation (${isolated(office)}) ; personne d’autre dans ce service ne peut la lire dans ce programme.`,
    asks: (office) => `Cette conversation attend votre oui : personne dans ce service (${isolated(office)}) ne peut la lire.`,
    closed: (office) =>
      `Cette conversation est fermée : plus personne dans ce service (${isolated(office)}) ne peut la lire dans ce programme.`,
    sees: 'Le service voit ce qui lui a été envoyé, et rien d’autre de vous.',
    seesWord: 'Le service voit ce qui lui a été envoyé et votre mot convenu, et rien d’autre de vous.',
    until: (yes, kept) => `Votre accord vaut jusqu’au ${isolated(yes)}. La conversation est gardée jusqu’au ${isolated(kept)}.`,
    kept: (date) => `La conversation est gardée jusqu’au ${isolated(date)}.`,
    unread: 'Personne ne l’a encore ouverte. Si vous l’effacez maintenant, personne ne la lira.',
    stop: 'Vous pouvez arrêter à tout moment et tout effacer ici. Ce qui a été lu reste connu.',
    stopReport:
      'Vous pouvez cesser d’écrire et effacer cette conversation. Ce qui est au dossier y reste, et une procédure peut continuer.',
  },

  word: {
    text: 'Un mot convenu vous montre que c’est bien le service qui écrit. Il voit ce mot ici et peut vous l’écrire. Pour revenir, vous tapez alors votre numéro et ce mot ensemble, dans un seul message. Personne ne peut retrouver un mot oublié : sans lui, le numéro n’ouvre rien. Tapez un mot sans chiffres, ou quelques mots.',
    what: 'Ce message n’a pas été pris comme mot convenu. Un mot convenu, c’est vous qui le choisissez. Pour revenir, vous le tapez avec votre numéro ; sans lui, le numéro n’ouvre rien. Tapez seulement le mot, ou ne changez rien.',
    isSet: 'Il y a déjà un mot convenu. Ce que vous tapez maintenant le remplace.',
    box: 'Ce que vous écrivez maintenant devient le mot convenu.',
    leave: 'Laisser tel quel',
    remove: 'Enlever le mot convenu',
    saved:
      'Pour revenir, tapez votre numéro et le mot convenu ensemble, dans un seul message. Gardez-les à deux endroits différents. Le mot convenu est maintenant :',
    removed: 'Il n’y a plus de mot convenu. Le numéro seul ouvre cette conversation.',
    faults: {
      short: 'C’est trop court pour un mot convenu. Merci d’en choisir un plus long.',
      long: 'C’est trop long pour un mot convenu. Merci de rester à 40 caractères au plus.',
      digits: 'Merci de choisir un mot sans chiffres, pour qu’on ne le prenne pas pour une partie du numéro.',
      known: 'Cela se trouve déjà dans la conversation. Merci de choisir un autre mot, que personne n’a pu lire ici.',
    },
  },

  desk: {
    asked: 'En attente du oui de la personne',
    askedText:
      'On demande à la personne si cela continue. Avant son accord, le service ne peut ni lire ni écrire ici. Il n’y a rien à faire en attendant.',
    ranOut: (date) =>
      `L’accord de la personne valait jusqu’au ${isolated(date)}. On lui pose de nouveau la question quand elle revient dans cette conversation, pas avant. Sans ce nouvel accord, le service ne peut ni lire ni écrire ici. Il n’y a rien à faire en attendant.`,
    notAgreed:
      'La personne n’a pas accepté que cela continue. Elle peut en décider autrement à tout moment. Sans son accord, le service ne peut ni lire ni écrire ici. Il n’y a rien à faire en attendant.',
    codeWord: (word) =>
      `Mot convenu avec la personne : ${isolated(word)}. Après une pause, écrivez-le dans votre première ligne. Il montre que c’est bien vous.`,
    deletion: (date) =>
      `Une partie de ce dossier n’a pas été lue. Il sera supprimé après le ${isolated(date)}, sauf si quelqu’un l’ouvre ou y écrit d’ici là.`,
    colleague: (by, to) => `On a demandé à la personne si ${isolated(to)} peut prendre la suite de ${isolated(by)}.`,
    office: (office) => `La personne a pu lire que ce service pourrait convenir : ${isolated(office)}. Rien n’a été transmis.`,
    pass: {
      title: 'Confier à un ou une collègue',
      text: 'La personne lit qui prendrait la suite, et dit oui ou non. D’ici là, le service ne peut ni lire ni écrire ici, vous non plus. Après un non, le dossier ne vous revient que si la personne le choisit.',
      to: 'Collègue',
      none: 'Dans votre service, personne d’autre ne peut prendre ce dossier.',
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
