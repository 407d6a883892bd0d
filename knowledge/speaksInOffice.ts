import { straight } from './wholeWord.js';
import { among } from './wordings.js';

/** That somebody answers for an event: en, fr, es, ru, ar, zh. */
const organizer = among('speaksInOffice', 'organizer');

/** That somebody is a focal point. */
const focalPoint = among('speaksInOffice', 'focalPoint');

/** That somebody is to speak to a team or to teach. */
const session = among('speaksInOffice', 'session');

/** That somebody speaks for the staff. */
const staffRepresentative = among('speaksInOffice', 'staffRepresentative');

/** What somebody says that they are: they answer for an event, are a focal point who is to speak to a team or not, or speak for the staff. */
export type Office = 'organizer' | 'speaker' | 'focalPoint' | 'staffRepresentative';

/** In which office somebody says that they are; undefined where they say none. */
export function speaksInOffice(words: string): Office | undefined {
  const text = straight(words);
  if (organizer.test(text)) return 'organizer';
  if (focalPoint.test(text)) return session.test(text) ? 'speaker' : 'focalPoint';
  return staffRepresentative.test(text) ? 'staffRepresentative' : undefined;
}
