import type { Text } from '../text.js';

export const keep: Text['keep'] = {
  copy: 'Copier le numéro',
  print: 'Imprimer le numéro',
  remind: 'Un rappel dans mon agenda',
  line: 'Numéro de référence',
  remindAbout: 'Le rappel dit seulement « Rappeler ». D’autres peuvent voir un agenda de travail.',
  withNumber: 'Y mettre aussi le numéro',
  days: { 3: 'Dans 3 jours', 7: 'Dans une semaine', 14: 'Dans deux semaines' },
  title: 'Rappeler',
  copied: 'C’est copié. La prochaine personne à utiliser cet appareil pourrait le coller : copiez ensuite autre chose.',
  notCopied: 'Le numéro est sélectionné. Copiez-le avec le clavier ou le menu.',
  made: 'Le navigateur enregistre le rappel dans un fichier et l’ajoute à la liste de ses téléchargements. Ouvrez le fichier pour le mettre dans votre agenda.',
};
