/** What keeps receivers from missing something: messages that crossed, what waits, how the list renews itself, and figures drawn. */
export const atDesk = {
  crossed:
    'Nothing was sent: the person has written in the meantime. The new message stands above. To send your text as it is, press the button again.',
  final: 'A closed case cannot be opened again. The person can only start a new chat.',

  list: {
    /** Above the list, each with a number after it. */
    counts: {
      unread: 'New messages',
      waiting: 'Not taken over',
      late: 'Waiting too long',
      due: 'Reminders due',
    },
    onlyLate: 'Only those waiting too long',
    order: 'Cases that have waited too long and reminders that are due come first, then the newest.',
    previous: 'Previous cases',
  },

  refresh: {
    on: 'This list updates itself once a minute. That does not extend your session.',
    stop: 'Stop updating it',
    off: 'This list does not update itself.',
    start: 'Update it once a minute',
  },

  hours: { dayAndNight: 'The same time twice, such as 08:00-08:00, means 24 hours.' },

  charts: {
    about: 'The columns show the numbers in the table by quarter. A dotted line stands for a number that is not shown.',
  },
};

export type AtDesk = typeof atDesk;
