import type { Confirmation, Entry } from '../entry.js';
import { languages, type Language } from '../language.js';
import { changedParts, changesMeaning, contentsWith, isSame, type Change } from './change.js';
import { entryFrom, partsOf, standingOf, type Part, type Standing } from './parts.js';

/** The parts of a change that were approved, and those of them of which something else was published since they were begun. @param published what readers have */
export function readyParts<C>(published: Record<Part, C>, change: Change<C>): { ready: Part[]; outdated: Part[] } {
  const approved = changedParts(change).filter((part) => change.parts[part]!.state === 'approved');
  const outdated = approved.filter((part) => !isSame(published[part], change.parts[part]!.was));
  return { ready: approved.filter((part) => !outdated.includes(part)), outdated };
}

/**
 * The entry as readers would get it with some parts of a change. The meaning counts one up where one of them says something
 * else; each part that says what is meant by now counts with it, and each that only changed its words stays where it was.
 * @returns the entry, or the paths at which something is missing
 */
export function candidateOf(
  entry: Entry,
  change: Change,
  taken: readonly Part[],
  confirmed: Confirmation,
): { entry: Entry } | { missing: string[] } {
  const effectOf = (part: Part) => (taken.includes(part) ? change.parts[part]?.effect : undefined);
  const effects = taken.map((part) => change.parts[part]!.effect);
  const meaning = entry.meaning + (effects.some(changesMeaning) ? 1 : 0);
  const before = standingOf(entry);
  const wordingIn = (language: Language): Standing['wordings'][Language] => {
    const stands = before.wordings[language];
    const effect = effectOf(language);
    if (effect === undefined) return stands;
    return { preparedOn: confirmed.on, confirmed, meaning: effect === 'words' ? stands.meaning : meaning };
  };
  return entryFrom(
    {
      id: entry.id,
      revision: entry.revision + 1,
      meaning,
      corrected: effects.includes('correction') ? meaning : entry.corrected,
      wordings: Object.fromEntries(languages.map((language) => [language, wordingIn(language)])) as Standing['wordings'],
    },
    contentsWith(partsOf(entry), change, taken),
  );
}

/** Whether the ways to ask are others than before: only then has search to learn anew. */
export const asksOtherwise = (entry: Entry, candidate: Entry, language: Language): boolean =>
  !isSame(entry.in[language].phrasings, candidate.in[language].phrasings) ||
  (entry.status === 'retired') !== (candidate.status === 'retired');
