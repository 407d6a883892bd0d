import type { Text } from '../text.js';

export const menu: Text['menu'] = {
  understand: 'Comprendre ce qui s’est passé',
  options: 'Voir mes choix possibles',
  talk: 'Parler à une personne',
  roles: 'Témoin, responsable, en cause, en visite',
  unsafe: 'Je ne suis pas en sécurité',
  offices: 'Trouver un service',
  mustTell: 'Qui doit transmettre mes paroles',
  wall: 'Feuille ou affiche à imprimer',
  topics: 'Tous les sujets',
  language: 'Langue',
  kept: 'Que gardez-vous sur moi ?',
  startOver: 'Recommencer',
  help: 'Aide',
  stop: 'M’arrêter là pour l’instant',
};
