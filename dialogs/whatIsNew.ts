import { Entity } from '../knowledge/entity.js';
import { groups } from '../knowledge/entry.js';
import type { Language } from '../knowledge/language.js';
import type { Library, PublishedEntry } from '../knowledge/library.js';
import { readableIn, say } from './answerSay.js';
import { pageOf, to } from './choices.js';
import { end, saying, type Choice, type Say } from './dialog.js';
import type { Kit } from './kit.js';
import { dateIn } from './provenance.js';

/** An answer, and the calendar date since which its words are as somebody reads them now. */
export interface Changed {
  entry: PublishedEntry;
  on: string;
}

/**
 * The answers that read otherwise since a date, or are there since, the newest first. What reads the same is not among them,
 * whatever was done to it in other languages, nor is what came with the programme and was never published here (features.md S27).
 */
export const changedSince = (library: Pick<Library, 'inGroup'>, language: Language, since: string): Changed[] =>
  groups
    .flatMap((group) => library.inGroup(group))
    .map((entry) => ({ entry, on: entry.in[readableIn(entry, language)].changedOn ?? '' }))
    .filter(({ on }) => on >= since)
    .sort((a, b) => b.on.localeCompare(a.on) || a.entry.order - b.entry.order);

/** The calendar date some days before another. */
export function daysBefore(date: string, days: number): string {
  const then = new Date(`${date}T00:00:00Z`);
  then.setUTCDate(then.getUTCDate() - days);
  return then.toISOString().slice(0, 10);
}

const days = { week: 7, month: 31, quarter: 92 } as const;
type Since = keyof typeof days;
const isSince = (name: string): name is Since => Object.hasOwn(days, name);

/** Where the same can be read without a conversation. */
export const whatIsNewPath = (language: Language): string => `/new/${language}`;

/**
 * What is new since the week or the months that the person chooses: nobody is known again here, so nobody is told since their
 * last visit. The argument is empty, `SINCE`, or `SINCE/PAGE`.
 */
export const whatIsNew = saying((argument, kit) => {
  const [name = '', page = '0'] = argument.split('/');
  const { whatIsNew: text } = kit.text.publishing;
  if (isSince(name)) return end(list(name, Number(page) || 0, kit));
  return end(
    say(kit, { title: text.title, text: text.ask, ...onPage(kit), choices: [...sinces(kit), to.topics(kit.text), to.stop(kit.text)] }),
  );
});

const sinces = (kit: Kit, but?: Since): Choice[] =>
  (Object.keys(days) as Since[])
    .filter((since) => since !== but)
    .map((since) => ({ id: `whatIsNew/${since}`, label: kit.text.publishing.whatIsNew.since[since] }));

/** Not from Teams: a browser that opens there is the organization's own. */
const onPage = (kit: Kit): Pick<Say, 'pages'> =>
  kit.door === 'web'
    ? { pages: [{ label: kit.text.publishing.whatIsNew.link, url: `${kit.webAddress}${whatIsNewPath(kit.language)}` }] }
    : {};

function list(since: Since, page: number, kit: Kit): Say {
  const { publishing, entities } = kit.text;
  const { whatIsNew: text } = publishing;
  const from = daysBefore(kit.today, days[since]);
  const all = changedSince(kit.library, kit.language, from);
  const date = dateIn(kit.language, from);
  if (all.length === 0)
    return say(kit, { text: text.nothing(date), choices: [...sinces(kit, since), to.topics(kit.text), to.stop(kit.text)] });
  const entity = Entity.safeParse(kit.conversation.entity).data;
  const own = all.filter(({ entry }) => entity && entry.variants.some(({ entities }) => entities.includes(entity)));
  const ordered = [...own, ...all.filter((one) => !own.includes(one))];
  const choices = ordered.map(({ entry }): Choice => {
    const language = readableIn(entry, kit.language);
    return { ...to.answer(entry.id, entry.in[language].title), ...(language !== kit.language && { language }) };
  });
  const next = (then: number): Choice => ({ id: `whatIsNew/${since}/${then}`, label: kit.text.browse.more });
  const about = [text.changed(all.length, date), own.length > 0 && entity ? text.ownFirst(entities[entity]) : ''];
  const back: Choice = { id: 'whatIsNew', label: text.back };
  return say(kit, { text: about.filter(Boolean).join('\n\n'), choices: pageOf(choices, page, kit.page, next, [back, to.stop(kit.text)]) });
}
