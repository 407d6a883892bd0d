import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const sources: Text['sources'] = {
  title: 'Sources',
  about:
    'Tous les documents sur lesquels reposent les réponses, avec les réponses qui les citent. Si un document a une nouvelle version, marquez-le ici.',
  none: 'Aucune réponse ne cite de document.',
  document: 'Document',
  cited: 'Cité par',
  state: 'État',
  paragraph: (text) => `(${text})`,
  since: (date) => `Nouvelle version depuis le ${isolated(date)}`,
  left: (count) => `Réponses encore à vérifier : ${count}`,
  mark: {
    title: 'Il y a une nouvelle version',
    about:
      'Toutes les réponses qui citent ce document sont alors marquées ici, et les gens lisent que la source a changé. La marque disparaît d’une réponse quand cette réponse est confirmée ou publiée de nouveau.',
    since: 'Nouvelle version depuis le (année-mois-jour)',
    go: 'Marquer',
  },
  unmark: { title: 'C’était une erreur', about: 'Les marques sur les réponses disparaissent aussi.', go: 'Retirer la marque' },
  future: 'Cette date est encore à venir. Rien n’a été marqué.',
  gone: 'Aucune réponse ne cite plus ce document, ou votre compte ne peut pas faire cela. Rien n’a changé.',
  changed: 'Une source a changé',
  entry: (names) =>
    `Modifié depuis la dernière confirmation ou publication de cette réponse : ${isolated(names)}. Comparez, puis corrigez ou confirmez la réponse.`,
  reader: 'La source a changé depuis ; cette réponse peut être dépassée.',
  dueSoon: 'Ce qu’il y a à faire',
  kept: {
    kind: 'Les documents sur lesquels reposent les réponses',
    id: 'son nom',
    url: 'son adresse publique',
    symbol: 'sa cote',
    since: 'depuis quelle date une nouvelle version existe',
  },
  reminders: {
    kind: 'Le dernier rappel envoyé au personnel qui tient les réponses à jour',
    id: 'le compte de la personne',
    on: 'la date',
    sent: 'si le rappel est arrivé',
    lasts: 'jusqu’au rappel suivant, ou jusqu’à ce que le compte n’ait plus de conversation dans Teams',
  },
};
