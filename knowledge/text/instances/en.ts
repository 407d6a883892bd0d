/** What `/promises` says where several servers share the work over a database (decisions.md D3, D15). */
export const instances = {
  kinds: {
    lastWords: 'The last two messages of a chat',
    screens: 'The words of a chat on this page',
    forms: 'Which forms of this page were sent',
    begun: 'That a chat was begun',
    tickets: 'Codes that open the live connection of a chat',
    nameKeys: 'The key of the day, from which chats get their codes',
  },
  fields: {
    words: 'what was written and said, encrypted: only your page can open it',
    last: 'these messages, encrypted',
    form: 'a fingerprint of the form, and which chat it went to, encrypted',
    begun: 'a fingerprint of the chat',
    tickets: 'fingerprints of the codes, and whom they let in, encrypted',
    key: 'a random key, encrypted',
  },
  day: 'until the end of the day (UTC)',
  places: {
    memory: 'a table of the database that no log of it holds. After a crash it is empty. What you write is encrypted in it',
    file: 'a table of the database',
    sealed: 'a table of the database. All words in it are encrypted, and each case has its own key in another table',
  },
};
