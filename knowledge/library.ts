import { isPublished, type Entry, type Group, Published } from './entry.js';
import { languages, type Language } from './language.js';
import { inTalkSoFar, type TalkSoFar } from './talkSoFar.js';
import { normalForm, type Heard as Message, type Model, type Ranking } from './search/index.js';
import type { z } from 'zod';

export type PublishedEntry = z.infer<typeof Published>;

/** What can be answered, best first, and whether to answer it; or a topic that was recognized and has no answer yet. */
export interface Found extends Ranking {
  unprepared?: string;
}

/** A message as it was heard, once for all that is told apart in it. */
export interface Heard {
  /** The topics of a question, or the one of which it is the title. @param talk in which it stands, where it is not the first */
  find(talk?: TalkSoFar): Found;
  /** How much it is like the examples of danger, requests or moments, the likeliest first. */
  shares: Message['shares'];
}

/** One edition of the knowledge base, ready to be asked. It never changes: a new edition is a new library. */
export interface Library {
  readonly edition: number;
  /** The entry of a topic, if it can be answered with. */
  published(id: string): PublishedEntry | undefined;
  /** The entry of a topic, whatever its status. */
  entry(id: string): Entry | undefined;
  /** Published topics of a group, in the order in which lists show them. */
  inGroup(group: Group): PublishedEntry[];
  /** The topic that a whole message names by its title, as somebody types what they see in a list. */
  titled(message: string, language: Language): string | undefined;
  /** Hears what is written in `language`; nothing leaves this machine. */
  hear(message: string, language: Language): Heard;
  /** Finds the topics of a question that is written in `language`. */
  find(question: string, language: Language): Found;
}

/** @param models one trained model for each language */
export function libraryOf(edition: number, taught: Entry[], models: ReadonlyMap<Language, Model>): Library {
  const entries = taught.map(withoutPhrasings);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const published = entries.filter(isPublished).sort((a, b) => a.order - b.order);
  const byTitle = new Map(
    languages.flatMap((language) => published.map((entry) => [`${language} ${normalForm(entry.in[language].title, language)}`, entry.id])),
  );
  const publishedById = new Map(published.map((entry) => [entry.id, entry]));
  /** What a message is about, once it is known whether it is a title. */
  const found = (titled: string | undefined, ranking: Ranking | undefined): Found => {
    const { decision, top } = ranking ?? { decision: 'none' as const, top: [] };
    const answerable = top.filter(({ id }) => publishedById.has(id)).slice(0, 5);
    if (titled) return { decision: 'answer', top: [{ id: titled, score: 1 }, ...answerable.filter(({ id }) => id !== titled)].slice(0, 5) };
    const [first] = top;
    const prepared = first === undefined || publishedById.has(first.id);
    if (decision !== 'answer' || prepared) return { decision, top: answerable };
    return { decision: 'none', top: answerable, unprepared: first.id };
  };
  const hear = (message: string, language: Language): Heard => {
    // Before the model hears it, which ends by forgetting what regular expressions last saw.
    const titled = byTitle.get(`${language} ${normalForm(message, language)}`);
    const heard = models.get(language)?.hear(message);
    const find = (talk?: TalkSoFar): Found => {
      const ranking = heard?.rank(12);
      return found(titled, ranking && talk ? inTalkSoFar(ranking, talk, (id) => byId.get(id)) : ranking);
    };
    return { find, shares: (about) => heard?.shares(about) ?? [] };
  };
  return {
    edition,
    entry: (id) => byId.get(id),
    published: (id) => publishedById.get(id),
    titled: (message, language) => byTitle.get(`${language} ${normalForm(message, language)}`),
    inGroup: (group) => published.filter((entry) => entry.group === group),
    hear,
    find: (question, language) => hear(question, language).find(),
  };
}

const shown = new WeakMap<Entry, Entry>();

/**
 * An entry as it is shown: phrasings are what models learned from, and by far the most of its words. It is made once: libraries that
 * differ in one entry share all others, and what is known of them.
 */
function withoutPhrasings(entry: Entry): Entry {
  const known = shown.get(entry);
  if (known) return known;
  const made: Entry = { ...entry, in: { ...entry.in } } as Entry;
  for (const language of languages) made.in[language] = { ...made.in[language], phrasings: [] };
  shown.set(entry, made);
  return made;
}
