import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const whatIsNew: Text['publishing']['whatIsNew'] = {
  title: 'Ce qui est nouveau',
  ask: 'Des réponses sont corrigées et ajoutées avec le temps. Quelle période voulez-vous voir ? Je ne sais pas de quand date votre dernière visite : rien n’en est gardé.',
  since: { week: 'Les 7 derniers jours', month: 'Le dernier mois', quarter: 'Les trois derniers mois' },
  link: 'Ce qui est nouveau, sur une page',
  nothing: (date) => `Rien de ce que vous pouvez lire ici n’a changé depuis le ${isolated(date)}.`,
  changed: (count, date) =>
    count === 1
      ? `1 réponse est nouvelle ou a changé depuis le ${isolated(date)}.`
      : `${count} réponses sont nouvelles ou ont changé depuis le ${isolated(date)}, les plus récentes d’abord.`,
  ownFirst: (entity) => `Celles qui disent quelque chose de particulier à votre organisation (${isolated(entity)}) viennent en premier.`,
  back: 'Une autre période',
  page: {
    intro:
      'Ces réponses sont nouvelles, ou ont changé. La page est la même pour tout le monde. Si vous ouvrez une réponse, une conversation commence.',
    none: 'Rien n’a changé ces douze derniers mois.',
    on: (date) => `Modifiée le ${isolated(date)}`,
    differs: (names) => `Différente pour : ${isolated(names)}`,
  },
};
