import type { Text } from '../text.js';

export const instances: Text['instances'] = {
  kinds: {
    lastWords: 'Les deux derniers messages d’une conversation',
    screens: 'Les mots d’une conversation sur ce site',
    forms: 'Quels formulaires de ce site ont été envoyés',
    begun: 'Le fait qu’une conversation a commencé',
    tickets: 'Codes par lesquels une page reçoit aussitôt les nouveaux messages d’une conversation',
    nameKeys: 'La clé du jour, qui donne leur code aux conversations dans Teams',
  },
  fields: {
    words: 'ce qui a été écrit et répondu, chiffré. La clé est dans votre page, pas dans la base de données',
    last: 'ces messages, chiffrés',
    form: 'une empreinte du formulaire ; la conversation où il est allé, et des marques de ce qu’il contenait, le tout chiffré',
    begun: 'une empreinte de la conversation',
    tickets: 'les empreintes de la conversation et des codes ; ce qu’ils ouvrent et pour qui, chiffré',
    key: 'une clé tirée au hasard, chiffrée',
  },
  day: 'jusqu’à la fin de la journée (UTC)',
  places: {
    memory:
      'dans une table de la base de données. La base n’en tient aucun journal. Après une panne de la base, cette table est vide. Ce que vous écrivez y est chiffré',
    file: 'dans une table de la base de données',
    sealed: 'dans une table de la base de données. Tous les mots y sont chiffrés, et chaque dossier a sa propre clé dans une autre table',
  },
};
