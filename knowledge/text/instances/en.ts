/** What `/promises` says where several servers share the work over a database (decisions.md D3, D15). */
export const instances = {
  kinds: {
    lastWords: 'The last two messages of a chat',
    screens: 'The words of a chat on this page',
    forms: 'Which forms of this page were sent',
    begun: 'That a chat was begun',
    tickets: 'Codes by which a page gets new messages of a chat at once',
    nameKeys: 'The key of the day, from which chats in Teams get their codes',
  },
  fields: {
    words: 'what was written and answered, encrypted. The key is in your page, not in the database',
    last: 'these messages, encrypted',
    form: 'a fingerprint of the form; which chat it went to, and marks of what was in it, encrypted',
    begun: 'a fingerprint of the chat',
    tickets: 'fingerprints of the chat and of the codes; what they open and for whom, encrypted',
    key: 'a random key, encrypted',
  },
  day: 'until the end of the day (UTC)',
  places: {
    memory:
      'a table of the database. The database keeps no log of it. After a breakdown of the database this table is empty. What you write is encrypted in it',
    file: 'a table of the database',
    sealed: 'a table of the database. All words in it are sealed, and each case has its own key in another table',
  },
};
