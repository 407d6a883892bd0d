import { isolated } from '../isolate.js';

/** The receipt of a consent, on the screen only (care.md 5.5). */
export const receipt = {
  title: 'Receipt of your yes',
  number: 'Receipt number',
  to: 'To',
  purpose: 'For',
  purposes: {
    talk_ombuds: 'a chat with the ombuds, which is not a report',
    talk_counsellor: 'a chat with a counsellor, which is not a report',
    open_report_channel: 'a message to an office that takes reports',
  },
  sent: 'What your yes was for',
  fields: { wish: 'the wish to talk', language: 'your language' },
  given: 'Given',
  holds: (from: string, until: string) => `${isolated(from)}, lasts until ${isolated(until)}`,
  kept: 'Kept',
  keptUntil: (day: string) => `until ${isolated(day)} here; no copy is sent to you`,
  stop: 'To stop',
  press: (button: string) => `press “${isolated(button)}”; no reason is needed`,
};
