import type { About } from '../knowledge/talkSoFar.js';
import type { Kit } from './kit.js';

/** From which share on a message was about a topic. */
const least = 0.25;

export const ofOutcome = ['informed-of-outcome', 'not-satisfied-with-outcome', 'possible-sanctions'];
export const ofHarm = ['retaliation-what', 'retaliation-protection', 'retaliation-time-limit'];
/** Topics that speak to whoever has reported, or is about to be heard. */
export const ofReport = [
  ...ofOutcome,
  ...ofHarm,
  ...['after-i-report', 'how-long-it-takes', 'preliminary-assessment', 'interim-measures', 'report-confidentiality', 'withdraw-report'],
  ...['corroboration-and-witnesses', 'investigation-interview', 'mediation'],
];

/** Topics of messages, photos and records that are elsewhere than here. */
export const ofTraces: readonly string[] = ['online-harassment', 'keep-evidence', 'i-am-accused', 'rights-of-the-accused'];

/** The topics that a message was surely about. */
export const surely = (about: About): string[] => about.filter(({ score }) => score >= least).map(({ id }) => id);

/** Whether one of the messages that are remembered was surely about what comes after a report. */
export const hasReported = (topics: readonly About[]): boolean => topics.some((about) => surely(about).some((id) => ofReport.includes(id)));

/**
 * What the messages of a talk that are remembered were about, the last one first: of each the topics that it surely was about, and
 * their groups. A short question means something by them where nothing that stands there answers it.
 */
export const talkedOf = ({ conversation: { topics }, library }: Pick<Kit, 'conversation' | 'library'>): string[][] =>
  topics.toReversed().map((about) =>
    surely(about)
      .flatMap((id) => [id, library.published(id)?.group])
      .filter((name) => name !== undefined),
  );
