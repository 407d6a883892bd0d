import type { Language } from '../language.js';
import type { Model } from '../search/index.js';
import { dangerGroups, kinds, type DangerGroup, type Kind, type Moment, type Request } from './labels.js';
import type { Lexicons } from './lexicon.js';
import { tokens } from './tokens.js';

/** What a message shows before anything is searched for. */
export interface Signs {
  /** Groups of danger, in the order in which a card names them. */
  danger: DangerGroup[];
  /** Talk of dying or self-harm that is negated or long past (care.md CR-42). */
  mild: boolean;
  /** Names of the rules that fired, and `learned/GROUP` where only the learned examples did: never words (care.md CR-41). */
  rules: { group: DangerGroup; rule: string }[];
  request: Request | undefined;
  moment: Moment | undefined;
}

/** From which share on a message belongs to a class of each kind. */
const least: Record<Kind, number> = { danger: 0.25, request: 0.5, moment: 0.5 };
/** How many words say too little to what was learned (Han characters count as words): only rules look for danger in them, and a moment must be clear. */
const few = 3;
const leastOfFew = 0.85;
/** From which share on a second group of danger is named as well. */
const second = 0.2;
/** Only short messages are joined: people split "I want" and "to die", not stories (care.md CR-04). */
const joined = 60;

const isBrief = (words: string, language: Language): boolean => tokens(words, language).length <= few;

export type Models = Readonly<Record<Kind, ReadonlyMap<Language, Model>>>;

/**
 * Reads messages for danger, requests and moments, on this machine alone (care.md CR-01). Rules of all six languages read
 * every message (CR-02); what was learned from examples can only add to what they find (CR-08).
 */
export class Recognizer {
  constructor(
    private readonly lexicons: Lexicons,
    private readonly models: Models,
  ) {}

  /**
   * @param words a message
   * @param languages in which it may be written, the likeliest first
   * @param before the messages before it that are still held, oldest first
   */
  signsIn(words: string, languages: readonly Language[], before: readonly string[] = []): Signs {
    const alone = this.dangerIn(words, languages);
    const rules = [...alone.rules];
    const short = before.filter((message) => message.length <= joined);
    if (short.length > 0 && words.length <= joined) {
      const known = new Set([...rules, ...this.dangerIn(short.join(' '), languages).rules].map(({ group }) => group));
      for (const hit of this.dangerIn([...short, words].join(' '), languages).rules) if (!known.has(hit.group)) rules.push(hit);
    }
    const found = new Set(rules.map(({ group }) => group));
    const [language] = languages;
    return {
      danger: dangerGroups.filter((group) => found.has(group)),
      mild: alone.mild,
      rules,
      request: this.likeliest('request', words, language),
      moment: this.likeliest('moment', words, language),
    };
  }

  private dangerIn(words: string, languages: readonly Language[]): Pick<Signs, 'rules' | 'mild'> {
    const { hits, softened } = this.lexicons.signsIn(words);
    const rules = hits.filter(({ group }) => !(softened && group === 'self'));
    for (const language of new Set(languages)) {
      const shares = this.models.danger.get(language)?.shares(words) ?? [];
      if (isBrief(words, language) || shares.reduce((sum, { share }) => sum + share, 0) < least.danger) continue;
      shares.forEach(({ id, share }, rank) => {
        const group = id as DangerGroup;
        if ((rank > 0 && share < second) || rules.some((rule) => rule.group === group) || (softened && group === 'self')) return;
        rules.push({ group, rule: `learned/${group}` });
      });
    }
    return { rules, mild: softened && hits.some(({ group }) => group === 'self') };
  }

  private likeliest<K extends 'request' | 'moment'>(
    kind: K,
    words: string,
    language: Language | undefined,
  ): (typeof kinds)[K][number] | undefined {
    const [first] = (language && this.models[kind].get(language)?.shares(words)) ?? [];
    const enough = language && isBrief(words, language) ? leastOfFew : least[kind];
    return first && first.share >= (kind === 'request' ? least.request : enough) ? (first.id as (typeof kinds)[K][number]) : undefined;
  }
}
