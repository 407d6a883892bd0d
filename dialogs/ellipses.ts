import type { Role } from './conversation.js';
import type { Ellipsis } from './followUpWords.js';
import type { Kit } from './kit.js';
import { roleHere } from './roleHere.js';
import { talkedOf } from './talkedOf.js';

/** One reading of short words: where this stands, and for whoever said this of themselves, that choice answers them. */
interface Line {
  /** The answer that stands there, its group, or the kind of office. */
  at?: string;
  as?: Role;
  to: string;
}

/** The answers about whoever has reported, outside the group on reports. */
const ofReporting = ['retaliation-what', 'retaliation-protection', 'retaliation-time-limit', 'investigators-manual'];

/** Those who lead, or saw it, may have a duty that nobody has to whom it was done. */
const ofNoReport: readonly Line[] = [
  { as: 'manager', to: 'answer/manager-was-told' },
  { as: 'witness', to: 'answer/am-i-obliged-to-report' },
  { as: 'accused', to: 'answer/i-am-accused' },
  { to: 'answer/do-nothing-for-now' },
];

const ofStopping: readonly Line[] = [
  { as: 'accused', to: 'answer/i-am-accused' },
  { as: 'manager', to: 'guide/manager' },
  { as: 'witness', to: 'guide/witness' },
  { to: 'answer/my-options' },
];

/** The part on what stays private of what a witness says. */
const toWitness: readonly Line[] = [{ at: 'corroboration-and-witnesses', to: 'answer/corroboration-and-witnesses/3' }];

/** Time that may run out for whoever asks: to contest a result, and for whoever leads to act. */
const ofTimeToAct: readonly Line[] = [
  ...['not-satisfied-with-outcome', 'informed-of-outcome'].map((at) => ({ at, to: 'answer/not-satisfied-with-outcome/3' })),
  { at: 'manager-was-told', to: 'answer/manager-was-told/2' },
];

/** How to reach the office of which the answer speaks. */
const ofOffices: readonly Line[] = [
  { at: 'ombuds', to: 'answer/ombuds-contact' },
  { at: 'counsellor', to: 'answer/counsellor-contact' },
  { at: 'formal-report', to: 'answer/formal-report-where' },
];

/** How short words are read: the first line that fits holds. The last one of each fits always, also where nothing stands there. */
const table: Record<Ellipsis, readonly Line[]> = {
  findsOut: [
    { at: 'ombuds', to: 'answer/ombuds-confidential' },
    { at: 'counsellor', to: 'answer/counsellor-confidential' },
    { at: 'about-me', to: 'answer/who-sees-this' },
    ...toWitness,
    ...[...ofReporting, 'formal-report'].map((at) => ({ at, to: 'answer/report-confidentiality' })),
    { as: 'accused', to: 'answer/report-confidentiality' },
    // Whoever has not reported is told who passes on what they say, not what a report brings.
    { to: 'answer/who-must-report' },
  ],
  confidential: [
    { at: 'about-me', to: 'answer/who-sees-this' },
    { at: 'ombuds', to: 'answer/ombuds-confidential' },
    { at: 'counsellor', to: 'answer/counsellor-confidential' },
    ...toWitness,
    { at: 'formal-report', to: 'answer/report-confidentiality' },
    { as: 'manager', to: 'answer/manager-was-told' },
    { as: 'accused', to: 'answer/report-confidentiality' },
    { to: 'answer/who-must-report' },
  ],
  anonymous: [
    { at: 'about-me', to: 'answer/am-i-anonymous' },
    { at: 'formal-report', to: 'answer/formal-report-anonymous' },
    { to: 'answer/stay-anonymous' },
  ],
  howLong: [
    { at: 'about-me', to: 'answer/delete-my-data' },
    // The parts that say that no waiting times are known.
    { at: 'ombuds', to: 'answer/ombuds-contact/4' },
    { at: 'counsellor', to: 'answer/counsellor-contact/4' },
    ...ofTimeToAct,
    { to: 'answer/how-long-it-takes' },
  ],
  deadline: [
    { at: 'protection', to: 'answer/retaliation-time-limit' },
    { at: 'investigators-manual', to: 'answer/retaliation-time-limit' },
    ...ofTimeToAct,
    { as: 'manager', to: 'answer/manager-was-told' },
    { to: 'answer/time-limit' },
  ],
  whatNext: [
    { as: 'accused', to: 'guide/accused/complaint' },
    { at: 'formal-report', to: 'answer/after-i-report' },
    { at: 'ombuds', to: 'answer/ombuds-what' },
    { at: 'counsellor', to: 'answer/counsellor-what' },
    { at: 'protection', to: 'answer/retaliation-protection' },
    { as: 'manager', to: 'guide/manager' },
    { as: 'witness', to: 'guide/witness' },
    { to: 'answer/my-options' },
  ],
  whatToDo: [
    { as: 'accused', to: 'guide/accused' },
    { as: 'manager', to: 'guide/manager' },
    { as: 'witness', to: 'guide/witness' },
    { to: 'answer/my-options' },
  ],
  contactsThem: [
    { at: 'ombuds', to: 'answer/ombuds-contact' },
    { at: 'counsellor', to: 'answer/counsellor-contact' },
    { as: 'accused', to: 'answer/i-am-accused' },
    { as: 'manager', to: 'answer/manager-was-told' },
    { as: 'witness', to: 'answer/what-to-say' },
    ...['human-resources-role', 'staff-union-role', 'legal-help', 'victims-rights-advocate'].map((at) => ({
      at,
      to: 'answer/which-office',
    })),
    { to: 'answer/speak-to-the-person' },
  ],
  helpsThem: [{ as: 'manager', to: 'guide/manager' }, { as: 'witness', to: 'guide/witness' }, { to: 'answer/a-colleague-told-me' }],
  doesNotReport: ofNoReport,
  doesNothing: ofNoReport,
  wantsItToStop: ofStopping,
  wantsThemToStop: ofStopping,
  othersDoNot: [
    { as: 'manager', to: 'answer/manager-was-told' },
    { as: 'accused', to: 'answer/i-am-accused' },
    { to: 'answer/a-colleague-told-me' },
  ],
  obliged: [
    { as: 'manager', to: 'answer/manager-was-told' },
    { as: 'accused', to: 'answer/i-am-accused/3' },
    // The parts on the duty to cooperate.
    { at: 'corroboration-and-witnesses', to: 'answer/corroboration-and-witnesses/5' },
    { at: 'investigation-interview', to: 'answer/investigation-interview/1' },
    // The parts that say that nobody can be made to, and that a move is not at their cost.
    { at: 'mediation', to: 'answer/mediation/1' },
    { at: 'interim-measures', to: 'answer/interim-measures/3' },
    { as: 'witness', to: 'answer/am-i-obliged-to-report' },
    // Nobody has a duty to see a doctor, to write it down or to tell a counsellor.
    { at: 'right-after', to: 'answer/do-nothing-for-now' },
    { to: 'answer/am-i-obliged-to-report' },
  ],
  cost: [{ at: 'ombuds', to: 'answer/ombuds-who-can-use' }, { as: 'accused', to: 'answer/legal-help' }, { to: 'answer/counselling-cost' }],
  losesJob: [{ as: 'accused', to: 'answer/possible-sanctions' }, { to: 'answer/contract-and-career' }],
  whoHelps: [
    { as: 'accused', to: 'guide/accused/support' },
    { as: 'witness', to: 'guide/witness/self' },
    { to: 'answer/somebody-to-talk-to' },
  ],
  whereTo: [...ofOffices, { to: 'answer/which-office' }],
  toWhom: [...ofOffices, { to: 'answer/somebody-to-talk-to' }],
  changesMind: [{ at: 'formal-report', to: 'answer/withdraw-report' }, { to: 'answer/change-my-mind' }],
  notBelieved: [{ as: 'accused', to: 'answer/rights-of-the-accused' }, { to: 'answer/false-report' }],
};

type Stands = Pick<Kit, 'conversation' | 'library' | 'directory'>;

/** What stands there: an answer and its group, or the kind of the office that is shown. */
function standing({ conversation, library, directory }: Stands): (string | undefined)[] {
  const [what = '', name = ''] = (conversation.place ?? '').split('/');
  if (what === 'answer') return [name, library.published(name)?.group];
  const kind = what === 'handoff' ? directory.service(name)?.kind : ['services', 'doors'].includes(what) ? name : undefined;
  return [kind === 'report' ? 'formal-report' : kind];
}

/**
 * The choice that answers short words where the conversation stands; where nothing that stands there says it, by what the talk was
 * about before.
 */
export function answerTo(kind: Ellipsis, kit: Stands): string {
  const role = roleHere(kit.conversation);
  const stands = standing(kit);
  const isOfRole = ({ as }: Line): boolean => as === undefined || as === role;
  const here = table[kind].find((line) => (line.at === undefined || stands.includes(line.at)) && isOfRole(line))!;
  if (here.at !== undefined || here.as !== undefined) return here.to;
  for (const about of talkedOf(kit)) {
    const before = table[kind].find((line) => line.at !== undefined && about.includes(line.at) && isOfRole(line));
    if (before) return before.to;
  }
  return here.to;
}

const topicOf = (choice: string): string[] => /^answer\/([\w-]+)/.exec(choice)?.slice(1) ?? [];

/** The topic that answers short words where nothing stands there and nobody has said who they are. */
export const topicAlone = (kind: Ellipsis): string | undefined => topicOf(table[kind].at(-1)!.to)[0];

/** The other topics that the same words could be about; none of those that are for somebody in one role. */
export const otherReadings = (kind: Ellipsis, topic: string): string[] => [
  ...new Set(
    table[kind]
      .filter(({ as }) => as === undefined)
      .flatMap(({ to }) => topicOf(to))
      .filter((id) => id !== topic)
      .reverse(),
  ),
];
