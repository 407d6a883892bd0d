import type { Language } from '../language.js';
import { asksSomething, supposes } from '../asksSomething.js';
import { isAdult, speaksAsAdult } from '../saysAdult.js';
import { namesDying, namesSuicide } from '../namesDying.js';
import { namesHarm } from '../namesHarm.js';
import { namesRape } from '../namesRape.js';
import { namesHarasser } from '../speaksOfAccusation.js';
import { ownWords, speaksForOthers } from '../speaksForOthers.js';
import { saysHeavy } from '../saysHeavy.js';
import { longAgo } from '../longAgo.js';
import { tellsOfOwnRape } from '../speaksOfOwnDeed.js';
import { speaksOfChildren, speaksOfYoung } from '../speaksOfYoung.js';
import { speaksOfContactOnly } from '../speaksOfContact.js';
import { countsYears, namesWork, saysServed, speaksOfNow } from '../speaksOf.js';
import { dangerGroups, type DangerGroup, type Moment, type Request } from './labels.js';
import { isBrief, isOneWord, isPiece, saysTooLittle } from './brief.js';
import { withoutAgesOfDates } from './agesOfDates.js';
import { clausesOf, sentencesOf } from './clauses.js';
import { dangerHeard, mayBeDanger, speaksAsParent, type Elsewhere, isUnread } from './heardDanger.js';
import { least, leastOfSpoken, likeliest, requestIn, type Hear } from './likeliest.js';
import type { Lexicons, Read } from './lexicon.js';
import { isOfOthers, ownMoment } from './ownMoment.js';

/** What a message shows before anything is searched for. */
export interface Signs {
  /** Groups of danger, in the order in which a card names them. */
  danger: DangerGroup[];
  /** Talk of dying or self-harm that is negated or long past (care.md CR-42). */
  mild: boolean;
  /** Like messages of danger, and not like enough for a card: a false line costs less than a miss (care.md CR-40). */
  maybe: boolean;
  /** Names of the rules that fired, and `learned/GROUP` where only the learned examples did: never words (care.md CR-41). */
  rules: { group: DangerGroup; rule: string }[];
  request: Request | undefined;
  moment: Moment | undefined;
  /** How much of what was learned says so; nothing where rules alone do. */
  share?: number;
}

/** From which share on what was learned of danger is believed of few words, which say little to it. */
const leastOfFew = 0.97;
/** The same of danger in a piece of a talk: a wrong card there is one too many, a missed one may cost a life. */
const leastOfPiece = 0.7;
/** From which share on what was learned speaks of danger where the words are about training, policy, news or fiction. */
const leastOfMatter = 0.95;
/** From which share on what was learned of an assault is believed of whoever only tells that somebody sends or invites. */
const leastOfContact = 0.8;
/** The same beside a danger of this moment that words tell. */
const leastBesideDanger = 0.66;
/** From which share on what was learned of threats is believed of whoever is afraid or exhausted and names no harm, or is in danger and wants to die. */
const leastOfHeavy = 0.8;
/** From which share on a message is surely that of somebody else than the one harmed. */
const leastOfAnother = 0.95;
/** From which share on what was done is surely told. */
const leastOfTold = 0.95;
/** From which share on such a message is like those of children where it names an office or a colleague, and nobody young. */
const leastAtWork = 0.9;
/** From which share on such a message is like those of dying, where no word of it names that. */
const leastOfPain = 0.7;
/** How many characters of a message are joined with another: people split "I want" and "to die", not stories (care.md CR-04). */
const joined = 40;

/**
 * Reads messages for danger, requests and moments, on this machine alone (care.md CR-01). Rules of all six languages read
 * every message (CR-02); what was learned from examples can only add to what they find (CR-08).
 */
export class Recognizer {
  constructor(private readonly lexicons: Lexicons) {}

  /**
   * @param words a message
   * @param languages that people of the conversation write; what was learned is asked in the first alone, in which the message is
   * written: in the others it knows few of its words, and hears danger in them
   * @param hear hears the message
   * @param before the messages before it that are still held, oldest first
   * @param isInTalk whether the writer has begun to tell something, so that it may be a piece of that
   */
  signsIn(words: string, languages: readonly Language[], hear: Hear, before: readonly string[] = [], isInTalk = false): Signs {
    const { hits: found, wholly, softened, matterIn, told, plainly } = this.read(words, languages);
    const hits = withoutAgesOfDates(found, words, (left) => this.read(left, languages).hits);
    // People say the year, and then what happened in it.
    const past = longAgo([...before.slice(-2), words].join('\n'));
    const isOwnDeed = tellsOfOwnRape(words);
    const rules = hits.filter(({ group, rule }) =>
      group === 'recent' ? !past && !isOwnDeed : !(softened && group === 'self') || plainly.has(rule),
    );
    const known = (group: DangerGroup): boolean => rules.some((rule) => rule.group === group);
    const own = ownWords(words);
    const disclosed = (told || own !== words) && this.disclosedIn(own, languages);
    const ofDeed = (): boolean => namesHarasser(words) || (supposes(own) && this.lexicons.has('told', own, languages));
    const onlyRetold = !disclosed && own !== words && speaksForOthers(words) && this.disclosedIn(words, languages) !== false;
    let mild = softened && (hits.some(({ group }) => group === 'self') || namesSuicide(words));
    let maybe = false;
    const [language] = languages;
    const isTooLittle = language !== undefined && saysTooLittle(words, language);
    if (language && !(wholly && clausesOf(words).length === 1) && (!isTooLittle || (namesDying(words) && !isOneWord(words, language)))) {
      const enough = Math.max(
        least.danger,
        matterIn.has(language) ? leastOfMatter : 0,
        isBrief(words, language) ? leastOfFew : isInTalk && isPiece(words, language) ? leastOfPiece : 0,
      );
      const heard = dangerHeard(hear(language).shares('danger'), enough, words, language, elsewhere(hear(language)));
      // Two words are a cry only where one of them names dying, or what it is done with.
      const groups = isTooLittle ? heard.filter((group) => group === 'self') : heard;
      mild ||= softened && groups.includes('self');
      maybe = groups.length === 0 && mayBeDanger(hear(language).shares('danger'), enough);
      const isPain = !namesDying(words) && tellsSurely(hear(language)) && shareOf('self', hear(language)) < leastOfPain;
      maybe ||= groups.includes('self') && !softened && isPain;
      const silent: Partial<Record<DangerGroup, () => boolean>> = {
        self: () => softened || isPain,
        child: () =>
          (countsYears(words) && !speaksOfYoung(words)) ||
          isAdult(words) ||
          (saysServed(words) && !speaksOfYoung(words) && !speaksOfChildren(words)) ||
          (known('danger') && speaksAsParent(words)) ||
          (disclosed && speaksAsAdult(words, disclosed === 'only')) ||
          (namesWork(words) && !speaksOfYoung(words) && tellsSurely(hear(language)) && shareOf('child', hear(language)) < leastAtWork),
        threat: () =>
          isOwnDeed ||
          (((saysHeavy(words) && !namesHarm(words)) || known('recent') || (known('danger') && known('self'))) &&
            shareOf('threat', hear(language)) < leastOfHeavy),
        recent: () =>
          past ||
          isOwnDeed ||
          (speaksOfContactOnly(words) ? leastOfContact : known('danger') ? leastBesideDanger : 0) > shareOf('recent', hear(language)),
      };
      const learned = groups.filter((group) => !known(group) && !silent[group]?.());
      rules.push(...learned.map((group) => ({ group, rule: learnedRule(group, words, language) })));
    }
    rules.push(...this.inPieces(words, before, languages).filter(({ group }) => !known(group)));
    const message = language && hear(language);
    const learned = message && ownMoment(message, isBrief(words, language), words, ofDeed);
    const said = disclosed && !isOfOthers(learned, words) ? 'disclosure' : onlyRetold && learned === 'disclosure' ? undefined : learned;
    // What the card for a disclosure offers is for staff.
    const moment = isOwnDeed ? 'own-behaviour' : said === 'disclosure' && saysServed(words) ? 'community' : said;
    return {
      danger: dangerGroups.filter(known),
      mild,
      // Whoever is accused, or tells of others, is rather taken for that.
      maybe: maybe && rules.length === 0 && !mild && (moment === undefined || moment === 'disclosure'),
      rules,
      request: message && requestIn(words, message, learned !== undefined),
      moment,
      share: message?.shares('moment').find(({ id }) => id === moment)?.share,
    };
  }

  /**
   * Whether a message says by itself that something was done to its writer (care.md CV-40), in a part of it that neither asks nor
   * supposes: "someone touched me, what can I do?", but not "what can I do if someone touched me?".
   */
  private disclosedIn(words: string, languages: readonly Language[]): Read['disclosed'] {
    if (!this.lexicons.has('told', words, languages)) return false;
    const read = (part: string): Read['disclosed'] => this.lexicons.signsIn(part, languages).disclosed;
    const tells = (sentence: string): boolean => {
      const told = read(sentence);
      if (told && !asksSomething(sentence)) return true;
      return (told || !asksSomething(sentence)) && clausesOf(sentence).some((clause) => !asksSomething(clause) && read(clause));
    };
    return sentencesOf(words).some(tells) && (read(words) || 'among other words');
  }

  /**
   * What rules find in a message, in each of its sentences and in each clause that is about this moment: a guard ("what is
   * ...", "years ago") speaks for its own sentence, and a question must not hide the danger that was told before it (CR-05,
   * CR-40). Nor does what is past make mild what is said of now: `plainly` names the rules that fired in a part which softens
   * nothing.
   */
  private read(words: string, languages: readonly Language[]): Read & { plainly: ReadonlySet<string> } {
    const whole = this.lexicons.signsIn(words, languages);
    const parts = [...sentencesOf(words), ...clausesOf(words).filter(speaksOfNow)].filter((part) => part !== words);
    const each = [...new Set(parts)].map((part) => this.lexicons.signsIn(part, languages));
    const all = [whole, ...each].flatMap(({ hits }) => hits);
    const plain = each.filter(({ softened }) => !softened).flatMap(({ hits }) => hits);
    return { ...whole, hits: [...new Map(all.map((hit) => [hit.rule, hit])).values()], plainly: new Set(plain.map(({ rule }) => rule)) };
  }

  /** What rules find in a sentence that came in pieces, and in no piece and not in the pieces before the last. */
  private inPieces(words: string, before: readonly string[], languages: readonly Language[]): Signs['rules'] {
    const ends = before.map((message) => clausesOf(message).at(-1)?.slice(-joined) ?? '');
    const last = clausesOf(words)[0]?.slice(0, joined) ?? '';
    if (ends.length === 0 || !this.lexicons.has('sign', [...ends, last].join(' '), languages)) return [];
    const pieces = this.openOf(ends, languages);
    if (pieces.length === 0) return [];
    const { hits, softened } = this.lexicons.signsIn([...pieces, last].join(' '), languages);
    const whole = hits.filter(({ group }) => !(softened && group === 'self'));
    if (whole.length === 0) return [];
    const known = [...pieces, pieces.join(' ')].flatMap((piece) => this.lexicons.signsIn(piece, languages).hits);
    const earlier = new Set(known.map(({ rule }) => rule));
    return whole.filter(({ rule }) => !earlier.has(rule));
  }

  /**
   * Of the ends of messages before, those that the next may go on with. What speaks by itself of a matter or of the past is no
   * piece, nor is what came before it.
   */
  private openOf(ends: readonly string[], languages: readonly Language[]): string[] {
    const closed = ends.findLastIndex((end) => {
      const { matterIn, softened } = this.lexicons.signsIn(end, languages);
      return softened || matterIn.size > 0;
    });
    return ends.slice(closed + 1).filter(Boolean);
  }
}

/** What names a danger itself, where others than those in it write much the same. */
const namesIt: Partial<Record<DangerGroup, (words: string) => boolean>> = { threat: namesHarm, self: namesDying, recent: namesRape };

/**
 * The name of what was learned of a group. It says where the words do not name it, as what is only like a threat may be that of the harmed;
 * of words in other letters than their language has, which no list reads, it cannot be said.
 */
function learnedRule(group: DangerGroup, words: string, language: Language): string {
  const isNamed = namesIt[group]?.(words) ?? true;
  return `learned/${group}${isNamed || (group !== 'threat' && isUnread(words, language)) ? '' : '/unnamed'}`;
}
/** Whether a message is like a request or like those of somebody who does not tell what was done to them; or surely like those of whoever was told it, saw it or is accused. */
function elsewhere(heard: ReturnType<Hear>): Elsewhere {
  const surely = likeliest('moment', heard, leastOfAnother);
  if (surely === 'manager' || surely === 'friend' || surely === 'accused') return 'surely';
  const rather = likeliest('request', heard, leastOfSpoken) ?? likeliest('moment', heard, least.moment) ?? 'disclosure';
  return rather === 'disclosure' ? false : 'rather';
}

/** Whether a message is surely like those which tell what was done. */
const tellsSurely = (heard: ReturnType<Hear>): boolean => likeliest('moment', heard, leastOfTold) === 'disclosure';

const shareOf = (group: DangerGroup, heard: ReturnType<Hear>): number => heard.shares('danger').find(({ id }) => id === group)?.share ?? 0;
