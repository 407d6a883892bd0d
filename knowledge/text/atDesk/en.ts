/** What keeps receivers from missing something: messages that crossed, what waits, how the list renews itself, and figures drawn. */
export const atDesk = {
  crossed:
    'Nothing was sent: the person wrote meanwhile. The new message stands above. To send your text as it is, press the button again.',
  final: 'A closed case cannot be opened again. The person can only start a new chat.',

  list: {
    /** Above the list, each with a number after it. */
    counts: {
      unread: 'New messages',
      waiting: 'Not taken over',
      late: 'Waiting too long',
      due: 'Reminders due',
    },
    onlyLate: 'Only those that wait too long',
    order: 'What waits too long and reminders that are due stand first. Then come the newest.',
    previous: 'Previous cases',
  },

  refresh: {
    on: 'This list renews itself once a minute. That does not make your session longer.',
    stop: 'Do not renew it',
    off: 'This list does not renew itself.',
    start: 'Renew it once a minute',
  },

  hours: { dayAndNight: 'The same time twice, such as 08:00-08:00, means 24 hours.' },

  charts: {
    about: 'The columns show the numbers of the table by quarter. A dotted line stands for a number that is not shown.',
  },
};

export type AtDesk = typeof atDesk;
