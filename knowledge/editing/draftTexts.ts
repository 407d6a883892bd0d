import type { Entry } from '../entry.js';
import type { Language } from '../language.js';
import { contentsWith, type Change } from './change.js';
import { partsOf, type Words } from './parts.js';
import { areByPlace, named, saySame, type VariantText } from './variantTexts.js';

/**
 * What is being written for some organizations in one language, with whom it is for. Texts of the version before were written
 * beside what readers had when the draft was begun: where readers have other texts by now, nobody can say any more whose these
 * are, and they are left out rather than given to another (decisions.md D1).
 * @param texts of it, as a page has them; as they are kept, unless given
 */
export function draftTexts(
  { entry, change }: { entry: Entry; change: Change | undefined },
  language: Language,
  texts?: readonly VariantText[],
): VariantText[] {
  const published = partsOf(entry);
  const contents = contentsWith(published, change);
  const all = texts ?? contents[language].variants;
  const { was } = change?.parts[language] ?? { was: published[language] };
  const isBeside = saySame((was as Words).variants, published[language].variants) === true;
  return areByPlace(all) && !isBeside ? [] : named(all, entry.variants, contents.common.variants);
}
