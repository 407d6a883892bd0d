import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const newOffice: Text['newOffice'] = {
  title: 'Nouveau service',
  about: 'Le service commence en brouillon. Les gens le voient quand tout est écrit, approuvé par une autre personne et publié.',
  nameHint:
    'En lettres latines, 80 caractères au plus. Il figure dans toutes les langues jusqu’à sa traduction. L’adresse de ses pages en est tirée et ne change plus.',
  messages: {
    title: 'Où il lit les messages et y répond',
    here: 'Ici seulement',
    teams: 'Ici et dans son propre Teams, qui les garde et permet d’y faire des recherches. Les gens lisent cela avant d’accepter.',
  },
  go: 'Commencer',
  fault: 'Écrivez un nom de 3 à 80 caractères, avec des lettres latines.',
  receivers: {
    none: 'Personne ne reçoit ici de messages pour ce service. Les gens ne lisent que ses contacts.',
    some: (count) => `Collègues qui reçoivent ici des messages pour ce service : ${count}.`,
    how: (page) =>
      `Quand le service est publié, la personne qui gère le serveur ajoute les collègues qui reçoivent ses messages, à la page « ${isolated(page)} ».`,
  },
  draft: {
    title: 'Supprimer ce brouillon',
    about: 'Il est supprimé avec tout ce que chaque personne y a écrit. Il ne peut pas être rétabli.',
    sure: 'Oui, le supprimer pour de bon',
    go: 'Supprimer',
    deleted: 'Le brouillon est supprimé.',
  },
};
