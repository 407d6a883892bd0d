import { DoorKind } from '../knowledge/door.js';
import type { Entity } from '../knowledge/entity.js';
import type { Wording } from '../knowledge/entry.js';
import { languages, type Language } from '../knowledge/language.js';
import type { PublishedEntry } from '../knowledge/library.js';
import { isWithdrawn } from '../knowledge/editing/parts.js';
import { onLeaders, topicOf } from './always.js';
import { to } from './choices.js';
import type { Choice, Say } from './dialog.js';
import { textAt, type Kit } from './kit.js';
import { provenanceOf } from './provenance.js';
import { answersHere, isRelayKind } from './relayOffice.js';
import { statementFor } from './statement.js';

/** Something said in the language of the conversation. */
export const say = (kit: Kit, parts: Partial<Say> & Pick<Say, 'text' | 'choices'>): Say => ({
  kind: 'talk',
  language: kit.language,
  ...parts,
});

const chosenEntity = ({ conversation: { entity } }: Kit): Entity | undefined =>
  entity === null || entity === 'unsaid' ? undefined : entity;

/**
 * The language in which an answer can be read: that of the person; where it was corrected and this language is not ready yet,
 * another one (care.md ED-09 as decisions.md D14 has it).
 */
export const readableIn = (entry: PublishedEntry, language: Language): Language =>
  [language, 'en' as const, ...languages].find((one) => !isWithdrawn(entry, one)) ?? language;

/** Where an answer stands in another language than that of the person: a sentence before it that says so. */
export const inAnotherLanguage = (entry: PublishedEntry, kit: Kit): Say[] =>
  readableIn(entry, kit.language) === kit.language ? [] : [say(kit, { text: kit.text.publishing.reader.withdrawn, choices: [] })];

/** The kit for what is read of an answer; buttons below it stay in the language of the person. */
function reading(entry: PublishedEntry, kit: Kit): Kit {
  const language = readableIn(entry, kit.language);
  return language === kit.language ? kit : { ...kit, language, text: textAt(kit.door, language) };
}

const beside = (choices: Choice[], kit: Kit, read: Kit): Choice[] =>
  read === kit ? choices : choices.map((choice) => ({ language: kit.language, ...choice }));

/**
 * The short answer as it is shown: its first sentence in bold, then what differs for the organization that the person
 * chose, then where it comes from.
 * @param words instead of the short answer, a shorter form of it
 */
export function answerSay(entry: PublishedEntry, own: Kit, words?: string): Say {
  const kit = reading(entry, own);
  const chosen = chosenEntity(kit);
  const wording = entry.in[kit.language];
  const variant = chosen && entry.variants.find(({ entities }) => entities.includes(chosen));
  const unknown = chosen && !variant && entry.variants.length > 0 ? kit.text.entity.unknown(kit.text.entities[chosen]) : undefined;
  const outside = kit.outside && entry.id === topicOf.whoReads ? kit.text.outside.inShort : undefined;
  const blocks = [strongLead(words ?? wording.short, wording, kit.language), outside, variant?.in[kit.language], unknown];
  return say(kit, {
    kind: 'answer',
    title: wording.title,
    text: blocks.filter(Boolean).join('\n\n'),
    ...statementFor(entry.id, kit),
    provenance: provenanceOf(entry, kit.language, kit.text, chosen, kit.today),
    choices: beside(choicesAfter(entry, 0, own), own, kit),
  });
}

/** One further part of an answer (1 is the first); the last one says again where all of it comes from. */
export function partSay(entry: PublishedEntry, part: number, own: Kit): Say | undefined {
  const kit = reading(entry, own);
  const { full, title } = entry.in[kit.language];
  const text = full[part - 1];
  if (text === undefined) return undefined;
  const provenance = part === full.length ? { provenance: provenanceOf(entry, kit.language, kit.text, chosenEntity(kit), kit.today) } : {};
  return say(kit, { kind: 'answer', title, text, choices: beside(choicesAfter(entry, part, own), own, kit), ...provenance });
}

/**
 * Two to four options, one of them to stop here; none is put first because the organization would like it (care.md CV-15).
 * Where an answer leads is offered with the short answer; the offices that it names, once all of it was read.
 */
function choicesAfter(entry: PublishedEntry, part: number, kit: Kit): Choice[] {
  const { more, shorter, helped, notMeant } = kit.text.answer;
  const further: Choice = { id: 'more', label: more };
  const yes: Choice = { id: 'helped', label: helped };
  const people = toPeople(entry, kit);
  const lead = entry.leads ? leading(entry.leads, kit) : [];
  const hours = entry.id === onLeaders && part === 0 ? [to.hosts(kit.text)] : [];
  const leads = [...hours, ...(isWantedFirst(entry) ? [...lead, ...people] : [...people, ...lead])].slice(0, 1);
  const stop = to.stop(kit.text);
  if (part === 0) return [further, ...(leads.length > 0 ? leads : [yes]), { id: 'not-meant', label: notMeant }, stop];
  const less: Choice = { id: 'shorter', label: shorter };
  if (part < entry.in[readableIn(entry, kit.language)].full.length) return [further, yes, less, stop];
  const offices = entry.offers.slice(0, 1).flatMap((kind) => leading(`services/${kind}`, kit));
  const onward = leads.length > 0 ? leads : offices;
  const before = isWantedFirst(entry) && people.length > 0 ? people : related(entry, kit, 1);
  return [...before, ...(onward.length > 0 ? onward : [less]), yes, stop];
}

/**
 * Whether what is led to is what readers came for, as something to prepare for others, what to do in a role, or the next topic:
 * it stands before an office to talk to, which then stands beside it once all of the answer was read.
 */
const isWantedFirst = ({ leads }: PublishedEntry): boolean =>
  ['wall', 'guide/meeting', 'guide/focal-point'].includes(leads ?? '') || (leads?.startsWith('answer/') ?? false);

/** The way to the offices that answer through this page, from an answer that leads to one of them. */
const toPeople = (entry: PublishedEntry, kit: Kit): Choice[] =>
  entry.offers.some(isRelayKind) && answersHere(kit) ? [{ id: 'handoff', label: kit.text.handoff.menu.talk }] : [];

/** A choice with the label of what it begins: a topic, a guide, the offices or those of one kind, the map, a page to print. */
function leading(id: string, kit: Kit): Choice[] {
  const [dialog, argument = ''] = id.split('/');
  if (dialog === 'answer') return titled(argument, kit);
  const { menu, offices } = kit.text;
  const kind = dialog === 'services' ? DoorKind.safeParse(argument).data : undefined;
  const labels: Record<string, string | undefined> = {
    guide: kit.directory.guide(argument)?.steps['start']?.in[kit.language].title,
    services: kind ? offices.kinds[kind] : menu.offices,
    whoMustTell: menu.mustTell,
    wall: menu.wall,
  };
  const label = labels[dialog!];
  return label ? [{ id, label }] : [];
}

/** The choice that shows a topic, if it can be answered with. */
export function titled(id: string, kit: Kit): Choice[] {
  const entry = kit.library.published(id);
  return entry ? [to.answer(id, entry.in[kit.language].title)] : [];
}

/** The topics that come after this one; the listeners have a button of their own. */
export const related = (entry: PublishedEntry, kit: Kit, most: number): Choice[] =>
  entry.related
    .filter((id) => id !== 'somebody-to-talk-to')
    .flatMap((id) => titled(id, kit))
    .slice(0, most);

const sentences = Object.fromEntries(
  languages.map((language) => [language, new Intl.Segmenter(language, { granularity: 'sentence' })]),
) as Record<Language, Intl.Segmenter>;
const leads = new WeakMap<Wording, string>();

const closing: Record<string, string> = { '(': ')', '（': '）', '[': ']', '«': '»', '“': '”', '「': '」', '《': '》' };

/** Where the first bracket or quotation begins that is not closed, if there is one. */
function openAt(words: string): number | undefined {
  const open: { at: number; until: string }[] = [];
  for (const [at, mark] of words.split('').entries()) {
    if (mark in closing) open.push({ at, until: closing[mark]! });
    else if (mark === open.at(-1)?.until) open.pop();
  }
  return open[0]?.at;
}

/** The first sentence of a short answer, which carries it (care.md ED-04); what is quoted in it counts as part of it, to its end. */
function leadOf(wording: Wording, language: Language): string {
  const known = leads.get(wording);
  if (known !== undefined) return known;
  let lead = '';
  for (const { segment } of sentences[language].segment(wording.short)) {
    lead += segment;
    if (openAt(lead) === undefined) break;
  }
  leads.set(wording, lead.trim());
  return lead.trim();
}

/** The answer in one sentence. */
export function shorterOf(entry: PublishedEntry, kit: Kit): string {
  const language = readableIn(entry, kit.language);
  return leadOf(entry.in[language], language);
}

/** Words without the marks at their end, and without a bracket or quotation that would then stay open. */
function wholeWords(words: string): string {
  const bare = words.replace(/[\p{P}\s]+$/u, '');
  const open = openAt(bare);
  return open === undefined ? bare : wholeWords(bare.slice(0, open));
}

/**
 * Sets the first sentence in bold, unless the text has marks of its own. Its last mark of punctuation stays outside: in
 * Chinese no space follows it, and CommonMark then does not see the end of the bold. A bracket or quotation in which the
 * bold would end stays outside as a whole.
 */
function strongLead(text: string, wording: Wording, language: Language): string {
  const lead = wholeWords(leadOf(wording, language));
  return !lead || text.includes('**') || !text.startsWith(lead) ? text : `**${lead}**${text.slice(lead.length)}`;
}
