import { asksSomething } from '../knowledge/asksSomething.js';
import { harmedAfterSpeaking } from '../knowledge/harmedAfterSpeaking.js';
import { speaksOfCustom, tellsUnsaid } from '../knowledge/hintsAtWho.js';
import type { Language } from '../knowledge/language.js';
import type { Found } from '../knowledge/library.js';
import { onlyDuration } from '../knowledge/onlyDuration.js';
import type { Request } from '../knowledge/recognition/labels.js';
import type { Signs } from '../knowledge/recognition/recognizer.js';

/** What is offered to whoever only says how long it has gone on. */
const ofLongTime = ['my-options', 'time-limit', 'somebody-to-talk-to'];
/** What is offered beside little else where the topic that was found would tell people who they are. */
const ofAnyone = ['is-this-sexual-harassment', 'my-options'];
/** From which share on a topic is near enough to be offered in the place of the one that was found. */
const near = 0.05;
const ofPunished = ['retaliation-what', 'retaliation-time-limit'];

const first = (ids: readonly string[], { top }: Found): Found['top'] => [
  ...ids.map((id) => ({ id, score: top.find((one) => one.id === id)?.score ?? 0 })),
  ...top.filter(({ id }) => !ids.includes(id)),
];

/**
 * What a message is about, where its words say more than what it is like: whoever tells that they were punished for speaking is
 * answered so; a time alone is no question; and no topic tells people who they are that they said nothing of.
 */
export function foundFor(words: string, found: Found): Found {
  if (onlyDuration(words)) return { decision: 'suggest', top: first(ofLongTime, found).slice(0, 5) };
  if (harmedAfterSpeaking(words) && !(asksSomething(words) && found.decision === 'answer'))
    return { decision: 'answer', top: first(ofPunished, found).slice(0, 5) };
  return withoutUnsaid(words, found);
}

function withoutUnsaid(words: string, { decision, top, ...rest }: Found): Found {
  const said = top.filter(({ id }) => !tellsUnsaid(id, words));
  if (said.length === top.length) return { ...rest, decision, top };
  const offered = top.filter(({ id }) => tellsUnsaid(id, words) && speaksOfCustom(id, words));
  const isSure = decision === 'answer' && said[0] === top[0];
  if (isSure || decision === 'none') return { ...rest, decision, top: said };
  const others = decision === 'suggest' ? said : said.filter(({ score }) => score >= near);
  const anyone = ofAnyone.filter((id) => !others.some((one) => one.id === id)).map((id) => ({ id, score: 0 }));
  const instead = decision === 'suggest' && others.length > 0 ? others : [...others, ...anyone];
  return { ...rest, decision: 'suggest', top: [...instead.slice(0, 2), ...offered, ...instead.slice(2)].slice(0, 5) };
}

/** Topics of what a body, or somebody, suffers: in few words they are a plainer reading than a command. */
const ofPain: readonly string[] = ['medical-care', 'feelings-after', 'sexual-assault', 'sexist-remarks'];
const mistaken: readonly Request[] = ['delete', 'exit', 'formal-report'];
const fromShare = 0.3;
const few = { words: 4, han: 6 };

const isBrief = (words: string, language: Language): boolean =>
  language === 'zh' ? [...words].length <= few.han : words.trim().split(/\s+/u).length <= few.words;

/** What a message shows, without a request that is only learned where its few words rather tell of pain ("I am bleeding" ends nothing); and without a role where they only say for how long. */
export function withoutMistaken(signs: Signs, words: string, language: Language, find: () => Found): Signs {
  const { request, moment } = signs;
  if (moment !== undefined && moment !== 'disclosure' && onlyDuration(words)) return { ...signs, moment: undefined };
  if (request === undefined || !mistaken.includes(request) || !isBrief(words, language)) return signs;
  const [top] = find().top;
  return top && ofPain.includes(top.id) && top.score >= fromShare ? { ...signs, request: undefined } : signs;
}
