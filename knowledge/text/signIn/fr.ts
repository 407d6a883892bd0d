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
  kept: {
    sitting: {
      kind: 'Qui, parmi le personnel, a ouvert une session',
      id: 'une empreinte du cookie, qui n’existe que sur les pages du personnel',
      account: 'le compte de cette personne',
      means: 'une empreinte de ce qui donne accès au compte',
      language: 'la langue choisie',
      still: 'si les listes se mettent à jour d’elles-mêmes',
      ends: 'quand la session prend fin au plus tard',
      expires: 'quand elle prend fin s’il n’y a plus de clic',
      lasts: (idle, hours) => `${idle} minutes sans clic, ${hours} heures au plus ; aussitôt à la fermeture de la session`,
    },
    code: {
      kind: 'Codes avec lesquels le personnel a ouvert une session : chacun ne sert qu’une fois',
      id: 'le compte de cette personne',
      step: 'quel code c’était : un numéro par demi-minute',
      first: 'si un deuxième code est nécessaire',
      expires: 'quand cela est oublié',
    },
  },
};
