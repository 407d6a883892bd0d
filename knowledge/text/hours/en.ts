import { isolated } from '../isolate.js';

/** When offices are open and when they answer: what a person reads, and the page on which an office says so (care.md WH-01 to WH-08). */
export const hours = {
  /** A moment and where the clock shows it; the same by the clock of a second place. */
  at: (when: string, place: string) => `${isolated(when)} (${isolated(place)})`,
  dayAndNight: '24 hours',
  dayAndNightFrom: (time: string) => `24 hours from ${time}`,
  both: (here: string, utc: string) => `${here}, ${utc}`,

  rows: { hours: 'Office hours', now: 'Now', first: 'First answer' },
  unknown: 'The office has not said when it is open.',
  open: (until: string) => `Open now, until ${until}.`,
  closed: (now: string, next: string) => `Closed now: it is ${now}. Next opening: ${next}.`,
  closedUnknown: (now: string) => `Closed now: it is ${now}. The next opening is not known.`,

  /** How long half of the recent first answers took, from ten on. */
  usual: {
    same: 'Half of the recent first answers came on the same working day.',
    next: 'Half of the recent first answers came within one working day.',
    two: 'Half of the recent first answers came within two working days.',
    toFive: 'Half of the recent first answers came within five working days.',
    longer: 'Half of the recent first answers took more than five working days. No day can be given.',
  },
  by: (moment: string) => `From now, that means by ${moment}.`,
  none: 'No answer time can be given at the moment.',
  /** On the consent screen, which has few words (CO-03); what happens without an answer is said there by when all is deleted. */
  consent: (moment: string) => `Usual first answer by ${moment}.`,
  told: (date: string) => `A first answer usually comes by ${isolated(date)}.`,

  overdue: (date: string) => `You could expect a first answer by ${isolated(date)}. None has come. Apologies for that.`,
  silent: (days: number) => `The office has not answered for ${days} working days or more. Apologies for that.`,
  ways: 'You can wait, come back later with your return number, choose another office, or stop here.',
  openDoor: (office: string) => `Open now: ${isolated(office)}`,
  own: (contacts: string) => `For you to contact yourself: ${isolated(contacts)}.`,

  zone: {
    show: 'Show times where I am',
    ask: 'Choose a place with the same time as yours. It is kept only for this chat, and no office is told.',
    more: 'More places',
    clock: 'Another place: choose by the clock',
    askClock: 'Which time is it where you are?',
    moreTimes: 'More times',
    places: 'Back to the places',
    back: 'Leave it as it is',
    noted: (place: string) => `From here on, times are shown for ${isolated(place)} and in UTC.`,
    kept: (place: string) => `time zone you chose: ${isolated(place)}`,
  },

  desk: {
    title: 'Roster and hours',
    link: (office: string) => `Roster and hours: ${isolated(office)}`,
    intro:
      'This tells people whether you are open and when you open next. It is also needed to work out when an answer usually comes. Nobody types in an answer time.',
    shown: 'What people read now',
    none: 'Nothing has been entered yet.',
    confirmed: (by: string, date: string) => `Confirmed by ${isolated(by)} on ${isolated(date)}.`,
    stale:
      'More than one working day has passed since somebody confirmed this or took part in a case. People are given no answer time until somebody does.',
    right: 'This is still right',
    zone: 'Time zone of the office',
    choose: 'Choose one',
    week: 'Opening hours',
    times: 'Such as 08:00-12:00, 13:00-17:00. Leave a closed day empty. An end that is not later than the beginning is on the next day.',
    closed: 'Closed up to and including',
    closedHint: 'For a time without anybody. Leave it empty otherwise.',
    duty: 'On duty',
    dutyHint: 'Who answers now. While nobody is ticked, people are given no answer time.',
    slow: 'Working days without an answer after which a case is marked in the list',
    save: 'Save and confirm',
    holidays: 'Holidays and half days',
    noHolidays: 'None entered.',
    day: 'Date',
    open: 'Open only at these times',
    openHint: 'Leave it empty if the office is closed all day.',
    allDay: 'closed',
    add: 'Add',
    remove: (date: string) => `Remove ${isolated(date)}`,
    first: 'Save the opening hours first. Holidays can be added then.',
    faults: {
      zone: 'Nothing was saved: choose the time zone of the office.',
      times: (day: string) => `Nothing was saved: the times of ${isolated(day)} cannot be read, or they overlap.`,
      closed: 'Nothing was saved: the last closed day is not a date.',
      slow: 'Nothing was saved: the number of working days goes from 1 to 10.',
      day: 'Nothing was added: choose a date from today on.',
      open: 'Nothing was added: the times cannot be read, or they overlap.',
    },
    late: (days: number) => `No answer for ${days} working days or more`,
  },
};

export type Hours = typeof hours;
