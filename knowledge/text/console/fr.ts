import { isolated } from '../isolate.js';
import type { Desk } from './en.js';

export const desk: Desk = {
  signIn: {
    title: 'Connexion',
    name: 'Nom',
    passphrase: 'Phrase secrète',
    code: 'Code à six chiffres',
    hint: 'Le code vient de l’application sur votre téléphone. Chaque code sert une seule fois.',
    go: 'Se connecter',
    failed: 'La connexion n’a pas abouti. Vérifiez les trois champs et prenez le code suivant. Après cinq essais, patientez 15 minutes.',
    busy: 'Trop de connexions sont en attente. Votre saisie n’a pas été examinée. Veuillez réessayer dans un instant.',
    over: 'Votre session est terminée, rien n’a donc été fait. Veuillez vous reconnecter.',
    draft:
      'Votre texte n’est pas perdu. Il reste dans cette page, pas sur le serveur. Il sera de nouveau dans son champ après votre connexion ici.',
    idle: (minutes: number) =>
      `Une session prend fin après ${minutes} minutes sans clic. Personne ne voit si vous avez ouvert une session.`,
  },
  signOut: 'Se déconnecter',
  language: 'Langue',
  skip: 'Aller au contenu',
  nothing: 'Ce compte ne reçoit de messages pour aucun service.',
  noPage: 'Il n’y a rien ici.',
  unknown: 'Il n’y a rien ici. S’il y avait un dossier, la personne l’a repris, ou son délai est passé.',
  back: 'Tous les dossiers',

  cases: {
    title: 'Dossiers',
    none: 'Aucun dossier pour le moment.',
    case: 'Dossier',
    office: 'Service',
    writes: 'Langue',
    state: 'État',
    last: 'Dernier message',
    unread: 'Nouveau message',
    waiting: 'Pas encore pris en charge',
    mine: 'Pris en charge par vous',
    others: 'Pris en charge par un ou une collègue',
    closed: 'Clos',
    older: 'Autres dossiers',
  },

  case: {
    person: 'La personne',
    you: (office: string) => `Vous, pour ${isolated(office)}`,
    thread: 'Messages',
    waiting: 'Une personne a écrit à votre service. Qui prend le dossier en charge lit les messages et répond ; nul autre ne le fait.',
    conflict:
      'Si vous pensez savoir de qui il s’agit, laissez ce dossier à un ou une collègue. De même si une des personnes concernées vous est proche.',
    take: 'Prendre en charge',
    others: 'Ce dossier est pris en charge par un ou une collègue. Nul autre ne lit les messages.',
    closed: (until: string) =>
      `Ce dossier est clos. Ses messages ne sont plus montrés au service, et seront supprimés au plus tard après le ${isolated(until)}.`,
    opened: (date: string) =>
      `La personne peut lire que vous avez ouvert ceci le ${isolated(date)}. Aucun des deux côtés ne voit autre chose de l’autre.`,
    expires: (until: string) =>
      `Si personne n’écrit, tout sera supprimé après le ${isolated(until)}. La personne peut tout supprimer à tout moment.`,
    holds: (until: string) =>
      `L’accord de la personne vaut jusqu’au ${isolated(until)}. Ensuite, il faut qu’elle accepte de nouveau pour que vous puissiez écrire.`,
    taken: 'Un ou une collègue a été plus rapide et a pris ce dossier en charge.',
    untaken: 'Rien n’a été fait : vous n’avez pas pris ce dossier en charge.',
    ended:
      'Rien n’a été envoyé ni gardé : on ne peut rien écrire ici en ce moment. Si vous aviez tapé un texte, il reste dans le champ seulement pour que vous puissiez le voir.',
    unsent: 'Le texte ci-dessous n’a été ni envoyé ni gardé. Il n’est là que pour que vous puissiez le voir.',
  },

  first: {
    title: 'Le premier message',
    text: (language: string) =>
      `Avant toute chose, la personne lit votre rôle et ce que vous ne pouvez pas garder pour vous. Ce message est dans sa langue : ${isolated(language)}. C’est vous qui l’envoyez. Le champ de réponse s’ouvre ensuite.`,
    meaning: 'Ce que dit ce message',
    line: 'Une première ligne de vous, si vous voulez',
    send: 'Envoyer ce premier message',
  },

  reply: {
    title: 'Réponse',
    label: (language: string) => `Votre réponse (${isolated(language)})`,
    limit: (most: number, minutes: number) =>
      `Au plus ${most} caractères. Après ${minutes} minutes sans clic, il faut se reconnecter. Le texte écrit n’est pas perdu pour autant.`,
    send: 'Envoyer',
    tooLong: (most: number, now: number) =>
      `Rien n’a été envoyé : le texte a ${now} caractères, et ${most} sont possibles. Veuillez le raccourcir.`,
    empty: 'Rien n’a été envoyé : le champ est vide.',
    look: 'Voir s’il y a un nouveau message',
    looks: 'Un nouveau message n’apparaît sur cette page que par ce bouton.',
    again: 'Rien n’a été fait : cette page n’était plus à jour. Vérifiez-la, puis appuyez de nouveau sur le bouton.',
  },

  close: {
    title: 'Clore ce dossier',
    go: 'Envoyer et clore le dossier',
    first: 'Le dossier n’est pas clos : la personne n’a encore reçu aucun message de vous.',
  },

  rules: {
    title: 'Pendant que vous écrivez',
    list: [
      'Une seule question à la fois. Laissez de côté qui est la personne et où elle se trouve, et ne demandez aucune preuve.',
      'Dites quand vous vous absentez et quand vous revenez. Terminez par le jour de votre prochain message.',
      'Des mots simples et des messages courts, dans la langue de la personne. Aucune traduction automatique.',
      'Ni capture d’écran, ni copie, ni transfert, ni notes détaillées. Ne cherchez rien qui montre de qui il s’agit.',
      'Personne ne voit qui tape ou qui lit. Il n’y a pas de pièces jointes.',
      'En cas de danger : dites ouvertement ce que vous pouvez et avez à faire. Vous ne savez pas où est la personne. Demandez avant d’agir.',
      'Terminez avec bienveillance : dites ce qui reste conservé et jusqu’à quand, et proposez de le supprimer maintenant.',
    ],
  },

  limits: {
    role: (office: string) => `À partir d’ici, c’est un être humain qui vous écrit. Je travaille pour ce service : ${isolated(office)}.`,
    keeps:
      'Ce que vous écrivez reste avec moi, à une exception près. Si quelqu’un risque bientôt un grave préjudice que rien d’autre ne peut empêcher, je peux avoir à en parler à d’autres. Chaque fois que possible, je vous le dis d’abord.',
    counsels:
      'Je ne signale rien sans votre accord. En cas de danger grave pour vous, pour d’autres ou pour un enfant, je peux avoir à en parler à d’autres. Chaque fois que possible, je vous le dis d’abord. Il se peut que je garde des notes.',
    passes:
      'Il se peut que j’aie à transmettre ce que vous écrivez. Demandez-moi quoi et à qui avant d’en écrire plus. Si quelqu’un risque de subir très bientôt un grave préjudice, il se peut que j’aie à en parler aussitôt à d’autres.',
    files:
      'Mon service reçoit des signalements. Ce que vous écrivez ici peut entrer dans son dossier, lu par les personnes qui doivent agir. Si quelqu’un risque très bientôt un grave préjudice, je peux avoir à en parler aussitôt à d’autres.',
    readers: 'Dans mon service, personne d’autre que moi ne lit ceci ici. Les responsables du serveur pourraient y accéder.',
    names: 'Aucun nom n’est nécessaire, ni le vôtre ni celui d’autres personnes.',
    stop: 'Vous pouvez arrêter à tout moment, et tout supprimer.',
    stopFiled: 'Vous pouvez arrêter à tout moment, et tout supprimer ici. Ce qui est dans le dossier du service y reste.',
  },
};
