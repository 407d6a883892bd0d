import type { Text } from '../text.js';

export const instances: Text['instances'] = {
  kinds: {
    lastWords: 'Les deux derniers messages d’une conversation',
    screens: 'Les mots d’une conversation sur ce site',
    forms: 'Les formulaires de ce site déjà envoyés',
    begun: 'Le fait qu’une conversation a commencé',
    tickets: 'Les codes qui ouvrent la liaison en direct d’une conversation',
    nameKeys: 'La clé du jour, qui donne leur code aux conversations',
  },
  fields: {
    words: 'ce qui a été écrit et répondu, chiffré : seule votre page peut l’ouvrir',
    last: 'ces messages, chiffrés',
    form: 'une empreinte du formulaire, et la conversation où il est allé, chiffrée',
    begun: 'une empreinte de la conversation',
    tickets: 'les empreintes des codes, et ce qu’ils ouvrent, chiffré',
    key: 'une clé tirée au hasard, chiffrée',
  },
  day: 'jusqu’à la fin de la journée (UTC)',
  places: {
    memory:
      'dans une table de la base de données, absente de ses journaux. Après une panne, elle est vide. Ce que vous écrivez y est chiffré',
    file: 'dans une table de la base de données',
    sealed: 'dans une table de la base de données. Tous les mots y sont chiffrés, et la clé de chaque dossier est dans une autre table',
  },
};
