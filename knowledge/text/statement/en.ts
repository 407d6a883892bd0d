/** The page on which a person can write down, for themselves, what a report could say (care.md 5.2, features.md idea 9 and S30). */
export const statement = {
  /** The link to it, on an answer. */
  link: 'A page for your own notes',
  title: 'Your own notes',
  about: [
    'Here you can write down what you may want to tell an office one day. Nothing that you type is sent to anybody: it stays in this window, and this programme does not get it.',
    'Every box can stay empty. Leave out what you do not want to write, and stop whenever you like. “About” or “not sure” is enough.',
  ],
  sends:
    'Only you can hand it in, to the office that you choose. An office that takes reports may have to pass it on, and may go on if you stop. You can first show it to an ombuds or a counsellor. That is no report.',
  contacts: 'Offices that take reports, as confirmed here',
  noContact: 'No contact of an office that takes reports is confirmed here yet. You can ask the office itself where to hand it in.',
  traces: 'On a shared device, or one of your employer, others may find what you print, copy or save. Keep it where nobody else looks.',
  empties:
    'This window forgets everything after 15 minutes without writing, after 10 minutes out of sight, and when it is closed. So does the chat in the other window. Save or print before.',
  fields: {
    happened: { label: 'What happened', hint: 'In your own words and in your own order.' },
    when: { label: 'When', hint: 'Roughly is enough: a day, a month, before or after something else.' },
    where: { label: 'Where', hint: 'A room, a trip, an event, online.' },
    people: { label: 'Who was there', hint: 'Everybody you remember, as far as you want to say. A role is enough.' },
    kept: { label: 'What you still have', hint: 'Messages, e-mails or notes, if there are any. You need not look for them.' },
    wish: { label: 'What you would like now', hint: 'And what you would not like. It can stay open.' },
  },
  whole: 'Your text',
  empty: 'Nothing is written yet.',
  print: 'Print',
  copy: 'Copy',
  save: 'Save as a file',
  clear: 'Clear everything',
  sure: 'Press once more to clear everything.',
  cleared: 'Everything is cleared.',
  copied: 'Copied. Whoever uses this device next may be able to paste it: copy something else afterwards.',
  notCopied: 'The text is selected. Copy it with the keyboard or the menu.',
  saved: 'The browser saves it as “notes.txt” and lists it among its downloads.',
  otherLanguage: 'Changing the language clears what you wrote. Press it once more to do so.',
  sheet: 'A blank sheet to print',
  noScript: 'JavaScript is off, so nothing can be typed here. The blank sheet can be printed and filled in by hand.',
  sheetTitle: 'Notes',
  sheetAbout: 'This sheet is yours. Every part can stay empty. Nobody gets it unless you give it to them.',
  hidden: 'Hidden while you were away.',
  show: 'Show the page',

  /** What stands beside an office that takes reports, before anything is typed. */
  report: {
    name: 'Your name',
    nameCell:
      'You can give it, leave it out, or let somebody else report for you. Without it, less can be followed up, you may hear less, and protection is harder to give.',
    others: 'Other offices',
    othersCell: 'It may be sent on to another office.',
    person: 'The person it is about',
    personCell:
      'May get steps at work while it is looked into. If it is established: discipline, and perhaps an entry in ClearCheck, which UN organizations use before they hire.',
  },
};
