import { languages } from '../knowledge/language.js';
import { bare } from '../knowledge/search/normalize.js';
import { textIn } from '../knowledge/text/index.js';
import { commandIn } from './always.js';
import type { Conversation } from './conversation.js';
import { isFollowUp } from './followUpWords.js';
import { HandoffAt } from './handoffAt.js';
import { shortAnswerIn } from './shortAnswer.js';
import { plain } from './typed.js';

/** More words than this tell or ask something. */
const most = 12;

/** Words in one form, with one space after each; every Han character is a word of its own. */
const spaced = (words: string): string =>
  plain(words.replace(/['’]/gu, ''))
    .replace(/\p{Script=Han}/gu, ' $& ')
    .split(/\s+/u)
    .flatMap((word) => (bare(word) === '' ? [] : [`${bare(word)} `]))
    .join('');

type List = keyof ReturnType<typeof textIn>['wayWords'];

const listedIn = (...lists: List[]): string[] => languages.flatMap((language) => lists.flatMap((list) => textIn(language).wayWords[list]));

const yeses = languages.flatMap((language) => textIn(language).commands.yes);

/** Whether a whole message says one of some things, with nothing else but small words around it. */
function saying(things: readonly string[], around: readonly string[]): (words: string) => boolean {
  const oneOf = (all: readonly string[]): string => [...new Set(all.map(spaced))].join('|');
  const small = `(?:${oneOf(around)})*`;
  const whole = new RegExp(`^${small}(?:(?:${oneOf(things)})${small})+$`, 'u');
  return (words) => {
    const said = spaced(words);
    return said.split(' ').length <= most && whole.test(said);
  };
}

const small = listedIn('around');
const smallYes = [...listedIn('around', 'aroundYes'), ...yeses];

const saysNobody = saying(listedIn('nobody'), small);
const saysGoOn = saying(listedIn('goOn'), smallYes);
const saysFine = saying(listedIn('fine', 'send', 'goOn'), smallYes);
/** Even a bare "yes" or "ok": whoever types it may believe that it sends. */
const agrees = saying([...listedIn('fine', 'send', 'goOn'), ...smallYes], []);
const asksReport = saying(listedIn('isReport'), smallYes);
const asksRead = saying(listedIn('isRead'), smallYes);

/** Whether words are a command, or a short question, of their own; thanks at the consent may be for what was not sent. */
function meansElse(words: string, step: HandoffAt['step'] | undefined): boolean {
  const name = commandIn(words)?.name;
  const goesOn = name === undefined || name === 'next' || (name === 'thanks' && step === 'consent');
  return !goesOn || isFollowUp(words);
}

/**
 * What somebody means on the way to an office, and about what they sent there, who types other words than those of a button:
 * they must never believe that they said something, or sent it, where it was searched as a question. No words but those of
 * the button give the consent itself (care.md CO-02): `agrees` only says so.
 */
export function inOtherWords(words: string, { active, referral }: Pick<Conversation, 'active' | 'referral'>): string | undefined {
  if (active?.dialog !== 'handoff') {
    if (referral === null) return undefined;
    return asksRead(words) ? 'relay/isRead' : asksReport(words) ? 'relay/isReport' : undefined;
  }
  const step = HandoffAt.safeParse(active.at).data?.step;
  if (meansElse(words, step)) return undefined;
  switch (step) {
    case 'office':
      return saysGoOn(words) ? 'goOn' : undefined;
    case 'involved':
      return saysNobody(words) ? 'nobody' : undefined;
    case 'payload':
      return saysFine(words) ? 'ready' : asksReport(words) ? 'isReport' : undefined;
    case 'consent':
      return agrees(words) || shortAnswerIn(words) === 'yes' ? 'agrees' : asksReport(words) ? 'isReport' : undefined;
    default:
      return undefined;
  }
}
