import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const answersInTeams: Text['answersInTeams'] = {
  linked: (name) =>
    `Cette conversation est maintenant liée au compte ${isolated(name)}. Écrivez ici le mot « Réponses » : une carte montre ce qu’il y a à faire.`,
  title: 'Ce qu’il y a à faire pour les réponses',
  nothing: 'Rien ne vous attend.',
  review: (count) => `À relire par vous : ${count}`,
  mine: (count) => `Vos brouillons, et ce qui vous a été renvoyé : ${count}`,
  approved: (count) => `Approuvé, prêt à être publié : ${count}`,
  older: (count) => `Traductions plus anciennes que l’original : ${count}`,
  changed: (count) => `Réponses dont une source a changé : ${count}`,
  due: (count) => `Réexamen périodique prévu bientôt ou en retard : ${count}`,
  more: (count) => `La console en montre d’autres : ${count}.`,
  rest: 'Les façons de poser la question, et tout ce qui n’est pas sur cette carte, se modifient dans la console. Ici, rien de cela ne change.',
  looking: 'Contrôles en cours. Ils prennent une minute au plus. Appuyez ensuite de nouveau sur le bouton.',
  closed: (gates) => `Rien n’a été publié. Contrôles non réussis : ${isolated(gates)}. La console montre ce qui ne va pas.`,
  gone: 'Rien n’a été fait : cette réponse n’existe pas, ou votre compte ne peut pas faire cela.',
  submitted: 'Envoyé en relecture. C’est à une autre personne de l’approuver.',
  approvedNow: 'Approuvé. La publication est maintenant possible.',
  sentBack: 'Renvoyé, avec ce que vous avez écrit.',
  noReason: 'Écrivez ce qu’il faudrait changer. Rien n’a été renvoyé.',
  pulled: 'Réponse retirée. Les gens ne la reçoivent plus.',
  tooLong: 'Cette modification est trop longue pour une carte. Lisez-la et approuvez-la dans la console.',
  elsewhere: 'Le texte de l’autre personne est trop long pour cette carte. La console le montre.',
  reminder: {
    title: 'Réponses : ce qu’il y a à faire',
    overdue: (count) => `Réexamen périodique en retard : ${count}`,
    within: (count, days) => `Réexamen périodique prévu dans les ${days} jours : ${count}`,
    show: 'Les afficher',
    once: 'Cette carte arrive une fois par semaine au plus, et seulement s’il y a quelque chose à faire.',
  },
};
