import type { Confirmation, Entry } from '../entry.js';
import { languages, type Language } from '../language.js';
import { changedParts, changesMeaning, contentsWith, isSame, type Change, type PartChange } from './change.js';
import { entryFrom, isWords, partsOf, standingOf, type Common, type Part, type Standing, type Words } from './parts.js';
import { lostWith } from './variantTexts.js';

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
  const contents = contentsWith(partsOf(entry), change, taken);
  const reaches = contents.common.status === entry.status;
  const readsSame = (language: Language): boolean => reaches && isReadSame(partsOf(entry)[language], contents[language]);
  const wordingIn = (language: Language): Standing['wordings'][Language] => {
    const stands = before.wordings[language];
    const effect = effectOf(language);
    if (effect === undefined) return stands;
    const dates = readsSame(language) ? stands : { preparedOn: confirmed.on, changedOn: confirmed.on };
    if (effect !== 'words') return { ...dates, confirmed, meaning };
    // Who lets a better wording through has not confirmed what it says (decisions.md D1); a new answer was read whole.
    const stillConfirmed = entry.status === 'published' ? stands.confirmed : confirmed;
    return { ...dates, confirmed: stillConfirmed, meaning: stands.meaning };
  };
  const lost = taken.flatMap((part) => lostOf(part, change.parts[part]!, entry, contents.common));
  if (lost.length > 0) return { missing: lost };
  return entryFrom(
    {
      id: entry.id,
      revision: entry.revision + 1,
      meaning,
      corrected: effects.includes('correction') ? meaning : entry.corrected,
      wordings: Object.fromEntries(languages.map((language) => [language, wordingIn(language)])) as Standing['wordings'],
    },
    contents,
  );
}

/** Whether readers find the same words: in what other ways people ask, they do not read. */
const isReadSame = ({ phrasings: _was, ...before }: Words, { phrasings: _is, ...after }: Words): boolean => isSame(before, after);

/** The paths of what would be said of organizations for which no variant is: they wait for what holds in all languages. */
function lostOf(part: Part, { content, was }: PartChange, { variants }: Entry, common: Common): string[] {
  if (!isWords(content) || !isWords(was)) return [];
  return lostWith(common.variants, content.variants, variants, was.variants).map((whose) => `variants.${whose}.in.${part}`);
}

/** Whether the ways to ask are others than before: only then has search to learn anew. */
export const asksOtherwise = (entry: Entry, candidate: Entry, language: Language): boolean =>
  !isSame(entry.in[language].phrasings, candidate.in[language].phrasings) ||
  (entry.status === 'retired') !== (candidate.status === 'retired');
