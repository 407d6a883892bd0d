import type { Text } from '../text.js';

export const always: Text['always'] = {
  passed: 'Cette question est passée. Voici où nous en sommes.',
  unknownChoice: 'Je ne connais pas ce choix. Voici où nous en sommes.',
  startedOver: 'Nous reprenons au début. Qu’est-ce qui vous aiderait ?',
  ask: 'Écrivez votre question avec vos mots, ou choisissez.',
  opens:
    'Vous pouvez poser ici une question ou raconter ce qui se passe, avec vos mots. Quelques mots suffisent, inutile de donner des noms. S’il peut s’agir de harcèlement sexuel au travail, vous êtes au bon endroit. Vous pouvez aussi choisir une option.',
  oneOfThese: 'Choisissez l’une de ces options, ou tapez son numéro ou son texte.',
  noHurry: 'D’accord. Vous pouvez choisir ici, ou écrire avec vos mots, quand vous voulez.',
  empty: 'Ce message ne contient pas de mots. Écrivez une question, ou tapez le numéro d’un choix.',
  tooLong: (most, over) =>
    `Ce message dépasse ${most} caractères${over ? ` (en trop : ${over})` : ''}. Rien n’est perdu : merci de le raccourcir et de l’envoyer à nouveau.`,
  onlyText: 'Je ne lis que du texte. Les fichiers et les images n’ont pas été gardés, et ce programme ne les a transmis à personne.',
  failed: 'Il y a eu un problème ici, pas de votre côté. Rien n’a été gardé. Merci de renvoyer votre message.',
  tooMany: 'La conversation est devenue si longue que la page a été vidée. Rien d’autre n’a changé : nous continuons.',
  usedUp: (most: number) =>
    `Cette conversation a atteint le maximum possible : ${most} messages. Pour continuer, recommencez ; celle-ci sera alors oubliée. En danger : appelez le numéro d’urgence du pays où vous êtes, ou écrivez AIDE.`,
};
