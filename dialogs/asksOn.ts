import { asksOfTellingFamily } from '../knowledge/wishes.js';
import { askedOfIt } from './asksOfDocument.js';
import { askedInOffice } from './askedInOffice.js';
import { askedAsRole } from './asksAsRole.js';
import { besideNoReport } from './besideNoReport.js';
import { isLearned } from './dangerCard.js';
import { askedOfStanding, type OfStanding } from './followUpWords.js';
import type { Kit } from './kit.js';
import { contactAsked, passOnAsked } from './officeMeant.js';
import { roleDenied } from './roleTakenBack.js';
import { talkedOf } from './talkedOf.js';
import { worried } from './worried.js';

/** Where one of these answers or groups stands there, that choice says what is asked on about it. */
interface Line {
  at: readonly string[];
  to: string;
}

const ofMeasures = ['interim-measures', 'sick-leave-and-telework'];

const table: Record<Exclude<OfStanding, 'suspended' | 'whyAsked'>, readonly Line[]> = {
  refuses: [
    // The parts on the duty to cooperate, and on when mediation does not suit.
    { at: ['corroboration-and-witnesses'], to: 'answer/corroboration-and-witnesses/5' },
    { at: ['investigation-interview'], to: 'answer/investigation-interview/1' },
    { at: ['mediation'], to: 'answer/mediation/2' },
    { at: ofMeasures, to: 'answer/interim-measures/3' },
  ],
  whoDecides: [
    { at: ofMeasures, to: 'answer/interim-measures/1' },
    { at: ['retaliation-what', 'retaliation-protection', 'retaliation-time-limit'], to: 'answer/retaliation-protection/1' },
    { at: ['code-of-conduct-events', 'covered-event-participants'], to: 'answer/code-of-conduct-events/3' },
    // The usual steps, of which the last one says it.
    { at: ['formal-report'], to: 'answer/after-i-report/1' },
  ],
  othersRefuse: [
    { at: ofMeasures, to: 'answer/interim-measures/5' },
    { at: ['mediation', 'speak-to-the-person', 'informal-or-formal', 'ask-my-manager', 'my-options'], to: 'answer/my-options' },
  ],
};

/** The part on an investigation, where administrative leave stands. */
const ofLeave = 'answer/i-am-accused/3';
const toAccused = ['i-am-accused', 'rights-of-the-accused'];

/** The choice that words are by themselves, whatever is open: a question about a document, that somebody is to be reached for the writer, whether those at home are to know, or another worry. */
export const choiceAsked = (words: string, kit: Kit): string | undefined =>
  askedOfIt(words, kit) ?? passOnAsked(words, kit) ?? tellingFamily(words, kit) ?? worried(words, kit);

/** The part on telling those at home, for whoever told what was done to them: such words are no friend's, and none of the accused. */
function tellingFamily(words: string, { conversation, signs }: Kit): string | undefined {
  const { disclosed, role } = conversation;
  if (!disclosed || role !== null || !asksOfTellingFamily(words)) return undefined;
  return signs(words).rules.every(({ rule }) => isLearned(rule)) ? 'answer/counsellor-family/2' : undefined;
}

/** The choice that answers a short question about the answer that stands there, in any of the six languages: no danger is looked for in it. */
export function askedThere(words: string, kit: Pick<Kit, 'conversation' | 'library'>): { choice: string } | undefined {
  const { conversation, library } = kit;
  const { place, role } = conversation;
  const kind = askedOfStanding(words);
  const [what, topic = ''] = (place ?? '').split('/');
  const stands = what === 'answer' ? [topic, library.published(topic)?.group ?? ''] : [];
  if (kind === undefined || kind === 'whyAsked') return undefined;
  if (kind === 'suspended') return role === 'accused' || toAccused.includes(topic) ? { choice: ofLeave } : undefined;
  const lineAt = (names: readonly string[]): Line | undefined => table[kind].find(({ at }) => at.some((one) => names.includes(one)));
  const line =
    lineAt(stands) ??
    (kind === 'refuses'
      ? talkedOf(kit)
          .map(lineAt)
          .find((one) => one !== undefined)
      : undefined);
  return line && { choice: line.to };
}

/**
 * What words ask on about: the answer that stands there ("what if I refuse", "who decides", which anywhere else may be about anything),
 * that its writer is not what they were taken for, what is another thing for whoever has a role in it, how to reach an office, or what is said beside that no report is wanted.
 * @returns the choice that answers them, or the words that are left; undefined where they are looked up like others
 */
export const asksOn = (words: string, kit: Kit): { choice: string } | { words: string } | undefined =>
  roleDenied(words, kit) ??
  askedThere(words, kit) ??
  askedAsRole(words, kit) ??
  askedInOffice(words) ??
  contactAsked(words, kit) ??
  besideNoReport(words, kit);
