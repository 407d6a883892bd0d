import { completeIn, type Entry } from '../entry.js';
import { languages, type Language } from '../language.js';
import { facts, paragraphsCarried } from './facts.js';
import { hedged } from './hedges.js';
import { lintWording } from './lintWording.js';
import type { Finding, RuleId } from './rule.js';

/** What is checked of an entry whatever its words are. */
type LanguageNeutral = Pick<Entry, 'id' | 'group' | 'facts' | 'sources' | 'related' | 'dependsOn'> & {
  variants: readonly Pick<Entry['variants'][number], 'facts' | 'sources'>[];
};

const about = (rule: RuleId, message: string, excerpt = ''): Finding => ({ rule, where: 'entry', language: 'en', message, excerpt });

/** Entries in which "must report" states a duty instead of pressing the reader (decisions.md D14). */
function statesDuties(entry: Entry): boolean {
  const duties = entry.facts.filter((id) => /^F-(?:SEA|MGR)-/u.test(id));
  return entry.group === 'helping' || duties.length * 2 > entry.facts.length;
}

function citations(entry: LanguageNeutral): Finding[] {
  const cited = [...entry.facts, ...entry.variants.flatMap((variant) => variant.facts)];
  const unknown = cited.filter((id) => !facts.has(id)).map((id) => about('ED-02', 'There is no such fact. Check its number.', id));
  const rests = entry.facts.length > 0 || entry.sources.length > 0 || entry.group === 'about-me';
  const none = rests ? [] : [about('ED-02', 'Name at least one source that the text rests on.')];
  const unread = paragraphsCarried(entry)
    .filter(({ carried }) => !carried)
    .map(({ source }) =>
      about(
        'D17',
        'No cited fact has read this paragraph. Leave it out, or cite the fact that names it.',
        `${source.symbol ?? source.title}, ${source.paragraph ?? ''}`,
      ),
    );
  return [...unknown, ...none, ...unread];
}

function unwritten(entry: Entry): Finding[] {
  const complete = completeIn(entry);
  const missing = entry.status === 'published' ? languages.filter((language) => !complete.includes(language)) : [];
  return missing.map((language) => ({ ...about('ED-09', 'The answer is missing in this language.'), language }));
}

function structure(entry: LanguageNeutral): Finding[] {
  const repeated = entry.related.filter((id, i) => entry.related.indexOf(id) !== i);
  return [
    ...repeated.map((id) => about('ED-02', 'A related topic is named twice.', id)),
    ...(entry.related.includes(entry.id) ? [about('ED-02', 'A topic is not related to itself.', entry.id)] : []),
    ...(entry.dependsOn.includes('entity') && entry.variants.length === 0
      ? [about('ED-07', 'The organization is asked, but nothing differs. Add a variant, or do not ask.')]
      : []),
  ];
}

/** Section numbers in the text itself, such as 1.3: language-neutral, so the same check serves six languages. */
function numbersInText(entry: Entry, language: Language): Finding[] {
  const { short, full } = entry.in[language];
  const variants = entry.variants.map((variant) => variant.in[language]);
  const cited = [...entry.facts, ...entry.variants.flatMap((variant) => variant.facts)];
  const known = cited.flatMap((id) => (facts.get(id)?.mark === null ? (facts.get(id)?.paragraphs ?? []) : []));
  const shown = [short, ...full, ...variants].flatMap((text) => [...text.matchAll(/(?<![\p{L}\d/.])\d+\.\d+(?![\d.]|\s?[%％٪])/gu)]);
  return [...new Set(shown.map((match) => match[0]))]
    .filter((number) => !known.some((place) => place.split(' ')[1]?.startsWith(number)))
    .map((number) => ({ ...about('D17', 'No cited fact has read a paragraph of this number. Leave it out.', number), language }));
}

/** The one entry that explains a slogan has to name it in its title. */
const namesItsTopic = ({ id }: Entry, { rule, where }: Finding): boolean =>
  id === 'zero-tolerance' && rule === 'ED-11' && where === 'title';

/** What can be checked of what holds in all languages: what it cites, and how it is put together. */
export const lintCommon = (entry: LanguageNeutral): Finding[] => [...structure(entry), ...citations(entry)];

/** Everything that can be checked of an entry without a person: its words in each language, its citations, its structure. */
export function lintEntry(entry: Entry): Finding[] {
  const duties = statesDuties(entry);
  const written = languages.filter((language) => entry.in[language].short !== '');
  const wordings = written.flatMap((language) => {
    const { title, short, full } = entry.in[language];
    const variants = entry.variants.map((variant) => variant.in[language]);
    const found = lintWording({ title, short, full, variants }, language, { duties });
    return [...found.filter((finding) => !namesItsTopic(entry, finding)), ...numbersInText(entry, language)];
  });
  return [...unwritten(entry), ...lintCommon(entry), ...hedged(entry), ...wordings];
}
