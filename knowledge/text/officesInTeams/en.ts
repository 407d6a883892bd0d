/** Cards of those who keep the offices, or check the contacts of their own, in their chats in Teams (decisions.md D6, D17). */
export const officesInTeams = {
  title: 'Office contacts',
  linked: 'Write “Office contacts” here, and a card shows the contacts that need to be checked.',
  due: (count: number) => `Contacts that need to be checked: ${count}`,
  nothing: 'No contact needs to be checked now.',
  findOffice: 'Find an office',
  findAnswer: 'Find an answer',
  words: 'Words from the name of an office, or from what it is for',
  none: 'Nothing matches. Try other words.',
  open: 'Open this office',
  correct: 'Correct the contacts',
  gone: 'Nothing was done: this office is no longer there, or your account may not do this.',
  confirmed: 'Confirmed. People can read that your organization has confirmed it.',
  doubted: 'Done. People no longer see this contact.',
  tooLong: 'This is too long for a card. Read and confirm it in the console.',
  rest: 'Whatever is not on this card can be changed in the console. Nothing here changes it.',
  pull: {
    title: 'Withdraw this office',
    about:
      'Within seconds, people no longer see it. Whoever has an open chat with it is told. To bring it back, one person restores it and another approves it.',
    sure: 'Yes, withdraw it now',
  },
  pulled: 'Withdrawn. People no longer see this office.',
};
