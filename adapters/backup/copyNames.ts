import { daysAfter } from '../../dialogs/referral.js';

/** For so many days a copy of the data is kept (care.md PR-35): older ones can be compared with new ones for longer than anybody needs to restore them. */
export const copyDays = 7;

const form = /^data-(\d{4}-\d\d-\d\d)\.json$/;
/** What earlier versions wrote a copy into first. */
const halfForm = /^data-(\d{4}-\d\d-\d\d)\.json\.new$/;

/** What the copy of the data of a calendar date is called. */
export const dataCopyName = (on: string): string => `data-${on}.json`;

/** Which of the names in a folder are copies of data, oldest first. */
export const dataCopiesIn = (names: readonly string[]): string[] => names.filter((name) => form.test(name)).sort();

/** Which of them an interrupted backup of an earlier version left: no program needs them. */
export const halfCopiesIn = (names: readonly string[]): string[] => names.filter((name) => halfForm.test(name));

/** Whether a copy of the data, or what is left of one, has been kept long enough. @param today a calendar date */
export const isOldCopy = (name: string, today: string): boolean =>
  ((form.exec(name) ?? halfForm.exec(name))?.[1] ?? today) < daysAfter(today, -copyDays);
