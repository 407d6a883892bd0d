/** Beside a return number, where a browser can do more than show it (decisions.md D4). */
export const keep = {
  copy: 'Copy the number',
  print: 'Print the number',
  remind: 'A reminder for my calendar',
  /** Above the number on the printed card: it tells nothing. */
  line: 'Reference number',
  remindAbout: 'The reminder says only “Call back”. A calendar at work can be seen by others.',
  withNumber: 'Put the number into it as well',
  days: { 3: 'In 3 days', 7: 'In a week', 14: 'In two weeks' },
  /** The title of the reminder. */
  title: 'Call back',
  copied: 'Copied. Whoever uses this device next may be able to paste it: copy something else afterwards.',
  notCopied: 'The number is selected. Copy it with the keyboard or the menu.',
  made: 'The browser saves the reminder as a file and lists it among its downloads. Open the file to put it into your calendar.',
};
