import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const draft: Text['draft'] = {
  back: (office) => `Revenir à mon texte : ${isolated(office)}`,
  earlier: 'Ajouter : ce que j’ai écrit avant',

  waits: (office) => `Votre texte pour ce service (${isolated(office)}) est gardé ici en attendant. Il n’a pas été envoyé.`,
  notNow:
    'Rien n’a été envoyé. Votre texte est gardé ici jusqu’à la fin de cette conversation, et vous pouvez y revenir. Vous pouvez aussi contacter ces services vous-même.',

  whatNow: 'Où en est ce texte ?',
  asks: [
    'que se passe-t-il maintenant',
    'qu’est-ce qui se passe maintenant',
    'où en est mon texte',
    'est-ce que c’est envoyé',
    'c’est envoyé',
    'est-ce envoyé',
  ],
  noes: ['non merci', 'surtout pas', 'plutôt non', 'n’envoyez rien', 'n’envoie rien', 'ne l’envoyez pas', 'ne l’envoie pas'],
  now: {
    web: 'Rien n’a été envoyé, et personne dans le service ne peut voir votre texte. Il est seulement dans cette conversation, chiffré. Il disparaît 15 minutes après votre dernier message, ou 60 minutes après le premier. Vous pouvez le modifier, l’enlever, ou vous arrêter là.',
    teams:
      'Rien n’a été envoyé au service. Ce programme garde ce que vous avez écrit pour lui, chiffré, 24 heures au plus. Ce que vous avez tapé reste dans Teams, avec votre nom. Vous pouvez modifier votre texte, l’enlever, ou vous arrêter là.',
  },

  news: (office) => `Il y a du nouveau dans votre conversation : ${isolated(office)}.`,

  number: {
    shown:
      'Voici votre numéro pour revenir. Il vous permet de revenir depuis n’importe quel appareil, de lire, d’écrire et d’effacer la conversation. Toute autre personne qui l’a peut en faire autant. Ici, personne ne peut le retrouver. Notez-le comme si c’était un numéro de téléphone.',
    replaces:
      'Voici un nouveau numéro pour revenir. L’ancien fonctionne jusqu’à ce que vous tapiez ici les quatre derniers chiffres du nouveau. Ensuite, seul le nouveau fonctionne.',
    another: 'Un nouveau numéro pour revenir',
    keepOld: 'Garder l’ancien numéro',
    stays: 'Votre ancien numéro reste le bon. Le nouveau ne fonctionne pas.',
    back: 'Revenir à mon numéro',
  },

  record: (office) => `un texte pour un service (${isolated(office)}), pas envoyé, chiffré`,
  numberRecord: 'un numéro pour revenir que vous n’avez pas encore confirmé, chiffré',
  closing: {
    web: 'Les conversations avec des services sont gardées chiffrées, avec une empreinte du numéro pour revenir. Un texte pas encore envoyé à un service est seulement dans cette conversation, chiffré, et disparaît avec elle. Aucun nom, aucun compte, aucune adresse d’appareil, aucun type de navigateur n’est gardé.',
    teams:
      'De ce que vous écrivez, ce programme garde seulement les textes pour un service, chiffrés. Teams garde tout, avec votre nom : votre organisation peut y faire des recherches. Je ne peux pas l’effacer de Teams.',
  },
  forgotten:
    'Tout le reste de cette conversation est oublié. De chaque accord retiré, il reste pendant 30 jours un code tiré au hasard et deux dates.',
};
