import type { Candidate, Gate } from '../../bots/publishing.js';
import type { Directory } from '../../knowledge/directory.js';
import { lintEntry, type Finding } from '../../knowledge/editorial/index.js';
import { languages, type Language } from '../../knowledge/language.js';
import type { Library } from '../../knowledge/library.js';
import type { Recognizer } from '../../knowledge/recognition/recognizer.js';
import type { Shelf } from '../shelf.js';
import { harmIn, impactOf, parityOf, type HarmFound, type Impact, type Parity } from './checks.js';
import { readHarmPrompts } from './harmPrompts.js';
import { readQuestions } from './questions.js';

/** What was found when just this content was looked at. */
export interface Report {
  /** Where something is missing. */
  missing: string[];
  /** Words that break a rule of care or style. */
  findings: Finding[];
  parity: Record<Language, Parity>;
  /** What is tolerated is for people to read: the gate is closed by the rest. */
  harm: HarmFound;
  /** For people to read: nothing is closed by it. */
  impact: Impact[];
  closed: Gate[];
  /** What would answer. */
  library: Library;
}

export interface GatesParts {
  shelf: Pick<Shelf, 'current' | 'trial'>;
  recognizer: Recognizer;
  directory: Directory;
  failed(error: unknown): void;
}

/** How many reports are remembered: each holds a library, which shares its models with the others unless people ask otherwise. */
const mostReports = 5;

/** The gates before publishing: looked at once for each content, apart from turns, and remembered for a while. */
export class Gates {
  private readonly reports = new Map<string, Report>();
  private readonly running = new Map<string, Promise<void>>();

  constructor(private readonly parts: GatesParts) {}

  /** The gates at which a content stands; undefined where nobody has looked at just this one. */
  readonly closed = (print: string): readonly Gate[] | undefined => this.reports.get(print)?.closed;

  /** What was found; undefined while it is looked at, which begins with the first call. */
  report(candidate: Candidate): Report | undefined {
    const { print } = candidate;
    const known = this.reports.get(print);
    if (!known && !this.running.has(print)) {
      const work = this.look(candidate)
        .then((report) => this.remember(print, report))
        .catch(this.parts.failed)
        .finally(() => this.running.delete(print));
      this.running.set(print, work);
    }
    return known;
  }

  /** Resolves when nothing is being looked at any more. */
  async settled(): Promise<void> {
    await Promise.all(this.running.values());
  }

  private remember(print: string, report: Report): void {
    this.reports.set(print, report);
    for (const oldest of this.reports.keys()) if (this.reports.size > mostReports) this.reports.delete(oldest);
  }

  private async look({ entry, after, missing }: Candidate): Promise<Report> {
    const { shelf, recognizer, directory } = this.parts;
    const before = shelf.current();
    const candidate = after ?? entry;
    const library = after ? await shelf.trial(after) : before;
    const questions = await readQuestions();
    const findings = after ? lintEntry(after) : [];
    const parity = await parityOf(candidate, questions, before, library);
    const impact = await impactOf(before.entry(entry.id) && entry, candidate, questions, before, library);
    const harm = await harmIn(library, recognizer, directory, await readHarmPrompts());
    const worse = languages.some((language) => parity[language].found < (parity[language].before ?? 0));
    const closed: Gate[] = [
      ...(after ? [] : ['whole' as const]),
      ...(findings.length > 0 ? ['words' as const] : []),
      ...(worse ? ['parity' as const] : []),
      ...(harm.beyond.length > 0 ? ['harm' as const] : []),
    ];
    return { missing, findings, parity, harm, impact, closed, library };
  }
}
