import type { OpenIdText } from './en.js';

export const openId: OpenIdText = {
  go: 'Se connecter par votre organisation',
  local: 'Se connecter avec une phrase secrète',
  window: 'Une nouvelle fenêtre s’ouvre pour cela, et votre texte reste ici. Revenez à cette page une fois la connexion faite là-bas.',
  back: 'La connexion est faite. Revenir à mon texte',
  onward: 'Continuer',
  again: 'La connexion n’a pas abouti. Veuillez recommencer ici.',
  away: 'La connexion de votre organisation ne fonctionne pas pour le moment. Réessayez dans quelques minutes. Si cela dure, prévenez les responsables de ce serveur.',
  unknown: {
    title: 'Vous n’avez pas encore de compte ici',
    text: 'Votre organisation vous connaît, mais aucun compte ici n’est à vous. Donnez ce code aux responsables de ce serveur, de vive voix ou par téléphone :',
    code: 'Ce code n’ouvre rien à lui seul, et il est le même chaque fois. Rien sur vous n’a été enregistré ici.',
  },
  out: {
    title: 'Session fermée',
    here: 'Votre session est fermée ici.',
    there:
      'La connexion de votre organisation est peut-être encore ouverte dans ce navigateur. Une autre personne qui utilise cet appareil après vous pourrait alors entrer ici.',
    go: 'Fermer aussi la session là-bas',
    again: 'Se connecter de nouveau',
  },
};
