import type { Text } from '../text.js';

export const officesInTeams: Text['officesInTeams'] = {
  title: 'Contacts des services',
  linked: 'Écrivez ici « Contacts des services » : une carte montre les contacts à vérifier.',
  due: (count) => `Contacts à vérifier : ${count}`,
  nothing: 'Aucun contact n’est à vérifier pour le moment.',
  findOffice: 'Chercher un service',
  findAnswer: 'Chercher une réponse',
  words: 'Mots du nom d’un service, ou de ce qu’il fait',
  none: 'Rien ne correspond. Essayez d’autres mots.',
  open: 'Ouvrir ce service',
  correct: 'Corriger les contacts',
  gone: 'Rien n’a été fait : ce service n’existe plus, ou votre compte ne peut pas faire cela.',
  confirmed: 'C’est confirmé. Les gens peuvent lire que votre organisation l’a confirmé.',
  doubted: 'Contact retiré. Les gens ne le voient plus.',
  tooLong: 'Le texte est trop long pour une carte. Lisez-le et confirmez-le dans la console.',
  rest: 'Ce qui n’est pas sur cette carte se modifie dans la console. Rien ne le change ici.',
  pull: {
    title: 'Retirer ce service',
    about:
      'En quelques secondes, les gens ne le voient plus. Les personnes qui ont une conversation ouverte avec lui l’apprennent. Pour le remettre en place, une personne le rétablit et une autre l’approuve.',
    sure: 'Oui, le retirer maintenant',
  },
  pulled: 'Service retiré. Les gens ne le voient plus.',
};
