import { asksSomething } from '../knowledge/asksSomething.js';
import { tellsOfDeed } from '../knowledge/doneToMe.js';
import { speaksInOffice, type Office } from '../knowledge/speaksInOffice.js';

/** What somebody in an office is led to: they manage nobody, and nothing was done to them (care.md CV-41, CV-42). */
const choices: Record<Office, string> = {
  // The part for whoever organizes an event.
  organizer: 'answer/code-of-conduct-events/4',
  speaker: 'guide/meeting',
  focalPoint: 'guide/focal-point',
  // The part on what they may have to pass on.
  staffRepresentative: 'answer/a-colleague-told-me/3',
};

/** The choice for whoever says that they answer for an event, are a focal point or speak for the staff, and tells of nothing that was done to them. */
export function askedInOffice(words: string): { choice: string } | undefined {
  const office = speaksInOffice(words);
  if (office === undefined || tellsOfDeed(words)) return undefined;
  // Who says that, and asks nothing, reads what the role is.
  return office === 'focalPoint' && !asksSomething(words) ? undefined : { choice: choices[office] };
}
