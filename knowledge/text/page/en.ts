/** What stands on the page around the conversation. */
export const page = {
  title: 'Waypoint',
  emergencyLeave: 'Emergency: leave this page',
  leave: 'Leave',
  leaveWide: 'this page',
  help: 'Help',
  language: 'Language',
  conversation: 'Conversation',
  status:
    'No name, no account. What you type is forgotten when you leave, after 15 minutes without a message, and after 60 minutes at most.',
  label: 'Write, or type the number of a choice. HELP works at any time.',
  send: 'Send',
  sending: 'Sending',
  notSent:
    'No answer came. It is not certain whether this was sent. Your text is still in the box. Please try again: it will not be sent twice.',
  ended: 'This chat has ended and is forgotten. You can begin again.',
  /** Where an answer was awaited: whoever looks on learns nothing of a chat with an office, whether there is one or not. */
  endedAnswering: 'What was on this page is forgotten. You can begin again, or come back with a return number if you have one.',
  /** Where words went to somebody: a chat with an office outlives its page. */
  endedAtOffice:
    'What was on this page is forgotten. A chat with an office is still there, unless you deleted it: come back to it with your return number.',
  unsentAtOffice:
    'Your text was not sent. What was on this page is forgotten. A chat with an office is still there, unless you deleted it: come back to it with your return number.',
  /** Above the box in which such words are shown once more. */
  unsent: 'Your text, which was not sent',
  show: 'Show the chat',
  begin: 'Begin again',
  contacts: 'Who can help, also without a connection',
  newMessage: 'New message',
  soon: 'This page will be emptied in two minutes. Press any key to stay.',
  hidden: 'Hidden while you were away.',
  aboutLeave: 'About leaving',
  aboutLeaveText: [
    'Leave shows another website at once and ends this chat. Pressing the Shift key three times does the same.',
    'It does not erase the history of the browser. It does not erase what spyware, a network, an employer’s device or Teams records. To come back, type the address again. A private window or your own device leaves fewer traces. On a public computer, close all windows.',
  ],
  shiftLeaves: 'Shift three times leaves',
  shiftCount: (left: number) => (left === 1 ? 'Shift once more to leave' : `Shift ${left} more times to leave`),
  noPage: 'There is no such page.',
  busy: 'Too many people are here at the moment. In danger: call the emergency number of the country you are in. Please try again in a minute.',
  moment:
    'Very many people are here. One moment, please: your message goes on by itself. In danger: call the emergency number of the country you are in, or press Help.',
  wait: (seconds: number) =>
    `Very many people are here. Nothing was lost: please wait ${seconds} seconds and send it again. In danger: call the emergency number of the country you are in, or press Help.`,
  neutralTitle: 'Time zones',
  neutralText: 'Office hours in the time zones of some duty stations, without daylight saving time.',
  neutralPlace: 'Place',
  neutralHours: 'Office hours (UTC)',
};
