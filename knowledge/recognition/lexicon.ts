import { z } from 'zod';
import { languages, Language } from '../language.js';
import { DangerGroup } from './labels.js';
import { speaksOfSelf } from '../speaksOf.js';
import { phraseReader, type Phrase, type Token } from './phrase.js';
import { indexed, PhraseIndex, type Found, type Indexed } from './phraseIndex.js';
import { ReadMessage, tokens } from './tokens.js';

const Phrases = z.array(z.string().min(1));

/** One rule: any of its phrases means its group, unless a phrase of `unless` stands in the same message (decisions.md D14, CR-05). */
const Rule = z.strictObject({
  group: DangerGroup,
  /** What just this rule is about, where its card says something else first. */
  of: z.enum(['pictures']).optional(),
  /** For whoever keeps the list: what these phrases have in common. */
  about: z.string().min(3),
  /** Whether a phrase of it must be nearly all that a sentence says: "raped", but not "was anyone raped in that film". */
  alone: z.boolean().default(false),
  any: Phrases.min(1),
  unless: Phrases.default([]),
  /** A message that the rule must recognize. */
  example: z.string().min(2),
});

/** The signs of danger of one language, as a file that somebody who does not write programmes can read and correct. */
export const Lexicon = z.strictObject({
  language: Language,
  rules: z.array(Rule).min(5),
  /** Guards of every rule: a message that holds one of these is about training, news, fiction, the past or somebody's policy. */
  guards: Phrases.default([]),
  /** Further phrases by which a message speaks of a matter and of nobody in danger: what was only learned stays silent, rules do not. */
  matters: Phrases.default([]),
  /**
   * Phrases to which nothing learned is added, where a message is one of them and nothing else: that somebody cannot breathe, which
   * is like the messages of those who want to die, or a question whether anybody reads this.
   */
  wholly: Phrases.default([]),
  /**
   * Phrases by which somebody says that they mean it, or still do: "no joke", "for years I have wanted". A guard or a softening
   * phrase that is part of one is none: the joke is denied, and what has lasted is not past.
   */
  meant: Phrases.default([]),
  /** Phrases that make talk of dying or self-harm mild when they stand in the message: negation, long past (care.md CR-42). */
  softening: Phrases,
  /** Phrases by which somebody says that something was done to them: "my boss touched me" (care.md CV-19, CV-40). */
  disclosing: Phrases.min(1),
  /** Phrases by which such words are only supposed, denied or retold, where they begin before these end: "what if", "she says that". */
  supposing: Phrases.min(1),
});
export type Lexicon = z.infer<typeof Lexicon>;

/** A rule that fired: its group, and a name that says which rule, never which words. */
export interface Hit {
  group: DangerGroup;
  rule: string;
}

/** What the lexicons find in a message. */
export interface Read {
  /** Rules that fired. */
  hits: Hit[];
  /** Whether all that is said is a phrase of `wholly`: what only resembles others adds nothing then. */
  wholly: boolean;
  /** Whether talk of self-harm in it is negated or long past. */
  softened: boolean;
  /** Languages in which it speaks of a matter (training, policy, news, fiction) rather than of somebody. */
  matterIn: ReadonlySet<Language>;
  /** Whether any phrase of a disclosure stands in it at all, whatever else does. */
  told: boolean;
  /** Whether the writer says that something was done to them, and speaks of no matter before; `only` where it says nothing else. */
  disclosed: false | 'among other words' | 'only';
}

/** All phrases of some lexicons, as they are looked for. */
export type LexiconsRead = Indexed<Meaning>;

type Meaning = { language: Language } & (
  | { sign: Hit; alone: boolean }
  | { guard: string }
  | { soft: true }
  | { matter: true }
  | { wholly: true }
  | { meant: true }
  | { told: true }
  | { supposed: true }
);

/** Of somebody who speaks of themselves, no word about a matter silences these (care.md CR-05). */
const neverSilenced: ReadonlySet<DangerGroup> = new Set(['danger', 'child', 'recent']);

/** How many words a gap `..` may skip; a Chinese word is about two characters. */
const gapIn = (language: Language): number => (language === 'zh' ? 7 : 3);

/** The lexicons of all six languages, which all read every message (care.md CR-02). */
export class Lexicons {
  private readonly index: PhraseIndex<Meaning>;

  /** @param made what `lexiconsRead` made of all lexicons */
  constructor(made: LexiconsRead) {
    this.index = new PhraseIndex(made);
  }

  /** @param among languages in which people of this conversation write */
  signsIn(message: string, among: readonly Language[] = languages): Read {
    const hits = new Map<string, Hit>();
    const matterIn = new Set<Language>();
    let softened = false;
    let told = false;
    let wholly = false;
    let disclosed: Read['disclosed'] = false;
    const read = new ReadMessage(message);
    for (const [tokens, readers] of byTokens(read, among)) {
      const found = this.index.find(tokens);
      if (found.length === 0) continue;
      wholly ||= found.some(
        ({ meaning, from, to }) => 'wholly' in meaning && readers.includes(meaning.language) && to - from === tokens.length,
      );
      told ||= found.some(({ meaning }) => 'told' in meaning);
      const guards = this.guardsAmong(found, tokens);
      for (const language of readers) {
        const own = guards.filter((meaning) => meaning.language === language);
        if (own.some((meaning) => 'soft' in meaning)) softened = true;
        if (own.some((meaning) => 'matter' in meaning || ('guard' in meaning && meaning.guard === ''))) matterIn.add(language);
        disclosed =
          disclosed ||
          disclosedBy(
            found.filter(({ meaning }) => meaning.language === language),
            tokens.length,
          );
        const guarded = new Set(own.flatMap((meaning) => ('guard' in meaning ? [meaning.guard] : [])));
        for (const { meaning, from, to } of found) {
          if (!('sign' in meaning) || meaning.language !== language || guarded.has(meaning.sign.rule)) continue;
          if (meaning.alone && tokens.length - (to - from) > besideSign(language)) continue;
          if (guarded.has('') && !(neverSilenced.has(meaning.sign.group) && speaksOfSelf(message))) continue;
          hits.set(meaning.sign.rule, meaning.sign);
        }
      }
    }
    return { hits: [...hits.values()], wholly, softened, matterIn, told, disclosed };
  }

  /** Whether any phrase of danger, or of a disclosure, stands in a message at all, whatever else does: one look, where the answer nearly always is no. */
  has(what: 'sign' | 'told', message: string, among: readonly Language[] = languages): boolean {
    const readings = byTokens(new ReadMessage(message), among).keys();
    return [...readings].some((tokens) => this.index.has(tokens, (meaning) => what in meaning));
  }

  /** What is found in these words without those by which somebody says that they mean it. */
  private guardsAmong(found: Found<Meaning>[], tokens: readonly Token[]): Meaning[] {
    const meant = found.filter(({ meaning }) => 'meant' in meaning);
    const within = (at: number): boolean => meant.some(({ from, to }) => from <= at && at < to);
    const others = meant.length === 0 ? found : this.index.find(tokens.map((token, at) => (within(at) ? [] : token)));
    return others.map(({ meaning }) => meaning);
  }
}

/**
 * Reads the phrases of lexicons, which takes the better part of a second: what comes out can be saved.
 * @throws an error that names the language, the rule and the phrase, where one cannot be read
 */
export const lexiconsRead = (lexicons: readonly Lexicon[]): LexiconsRead => indexed(phrasesOf(lexicons));

/** Every phrase of some lexicons, with what it means; read one by one, since all of them at once are many. */
function* phrasesOf(lexicons: readonly Lexicon[]): Generator<readonly [Phrase, Meaning]> {
  for (const { language, rules, guards, matters, wholly, meant, softening, disclosing, supposing } of lexicons) {
    const read = phraseReader((text) => tokens(text, language).map(([form]) => form!), gapIn(language));
    const all = function* (where: string, texts: readonly string[], meaning: Meaning): Generator<readonly [Phrase, Meaning]> {
      try {
        for (const text of texts) yield [read(text), meaning];
      } catch (error) {
        throw new Error(`lexicon ${language}, ${where}: ${(error as Error).message}`);
      }
    };
    for (const [at, { group, of, about, alone, any, unless }] of rules.entries()) {
      const rule = [language, at, ...(of ? [of] : [])].join('/');
      yield* all(about, any, { language, sign: { group, rule }, alone });
      yield* all(`${about}, unless`, unless, { language, guard: rule });
    }
    yield* all('guards', guards, { language, guard: '' });
    yield* all('matters', matters, { language, matter: true });
    yield* all('wholly', wholly, { language, wholly: true });
    yield* all('meant', meant, { language, meant: true });
    yield* all('softening', softening, { language, soft: true });
    yield* all('disclosing', disclosing, { language, told: true });
    yield* all('supposing', supposing, { language, supposed: true });
  }
}

/** How many words may stand beside a sign that stands alone: who it was, or when. */
const besideSign = (language: Language): number => (language === 'zh' ? 4 : 2);

/** How many words may stand beside a disclosure that says nothing else. */
const beside = 1;

/** Where something is said to have happened, a matter may be named after it ("at the training"); before it, it is only talked about. */
function disclosedBy(found: Found<Meaning>[], length: number): Read['disclosed'] {
  const isMatter = ({ meaning }: Found<Meaning>): boolean =>
    'supposed' in meaning || 'matter' in meaning || ('guard' in meaning && meaning.guard === '');
  const matters = found.filter(isMatter);
  const told = found.filter(({ meaning, to }) => 'told' in meaning && !matters.some(({ from }) => from < to));
  if (told.length === 0) return false;
  return told.some(({ from, to }) => length - (to - from) <= beside) ? 'only' : 'among other words';
}

/** The words of a message as each language reads them: most languages read the same words, which are then looked through once. */
function byTokens(read: ReadMessage, among: readonly Language[]): Map<Token[], Language[]> {
  const readers = new Map<Token[], Language[]>();
  for (const language of languages) {
    const tokens = read.tokens(language, among.includes(language));
    readers.set(tokens, [...(readers.get(tokens) ?? []), language]);
  }
  return readers;
}
