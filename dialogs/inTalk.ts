import { asksInTalk } from '../knowledge/asksInTalk.js';
import { asksSomething } from '../knowledge/asksSomething.js';
import { ifTheyKnew } from '../knowledge/ifTheyKnew.js';
import type { Language } from '../knowledge/language.js';
import { speaksAsManager } from '../knowledge/leadsOthers.js';
import { speaksOfLife } from '../knowledge/namesDying.js';
import { namesMeans } from '../knowledge/namesMeans.js';
import { namesHarm } from '../knowledge/namesHarm.js';
import { isPiece } from '../knowledge/recognition/brief.js';
import { isClosed, type DangerGroup, type Moment, type Request } from '../knowledge/recognition/labels.js';
import type { Signs } from '../knowledge/recognition/recognizer.js';
import { saysSafe } from '../knowledge/saysSafe.js';
import { saysInTalk } from '../knowledge/saysInTalk.js';
import { deniesAccusation, speaksOfAccusation } from '../knowledge/speaksOfAccusation.js';
import { speaksForOthers } from '../knowledge/speaksForOthers.js';
import { speaksOfYoung, tellsYoungAge } from '../knowledge/speaksOfYoung.js';
import { tellsPiece } from '../knowledge/tellsPiece.js';
import { languageNamed } from './always.js';
import type { Conversation } from './conversation.js';
import { isLearned } from './dangerCard.js';

/** From which share on a longer message in a talk is one in which nothing is looked up. */
const leastOfClosed = 0.9;

/** Whether somebody has begun to tell what was done to them, what they are in it or what danger they are in. */
export const hasBegun = ({ disclosed, role, warned }: Pick<Conversation, 'disclosed' | 'role' | 'warned'>): boolean =>
  disclosed || role !== null || warned.length > 0;

/**
 * What a message shows in the middle of what somebody tells. What was learned judges every message by itself, as if it were the
 * first; a talk goes on in pieces ("in the car", "I pushed him out", "not me, her"), which by themselves are like anything. So
 * what was only learned of a piece must be borne out by its words: nobody is taken for a child, an offender or the accused, let go
 * or turned away for a piece of their story (care.md CV-40, CV-43, CV-50).
 * @param written the language of the words
 */
export function inTalk(shown: Signs, words: string, written: Language): Signs {
  const piece = isPiece(words, written);
  const rules = shown.rules.filter(({ group, rule }) => !isLearned(rule) || isBorneOut(group, words, piece));
  return {
    ...shown,
    rules,
    danger: shown.danger.filter((group) => rules.some((rule) => rule.group === group)),
    request: shown.request && isMeant(shown.request, words) ? shown.request : undefined,
    moment: shown.moment && isOwn(shown.moment, shown.share ?? 1, words, piece) ? shown.moment : undefined,
  };
}

function isBorneOut(group: DangerGroup, words: string, piece: boolean): boolean {
  if (!piece) return true;
  if (group === 'child') return speaksOfYoung(words) || tellsYoungAge(words) || ofChildren.test(words);
  if (tellsPiece(words) || saysSafe(words) === 'yes') return false;
  if (group === 'threat') return namesHarm(words) && !asksSomething(words) && !ifTheyKnew(words);
  return !asksInTalk(words) || (group === 'self' ? speaksOfLife(words) || namesMeans(words) : namesHarm(words));
}

const ofLanguages = /(?<!\p{L})(?:languages?|langues?|idiomas?|язык\p{L}*|lang)(?!\p{L})|语言|語言|لغة|لغات/iu;

function isMeant(request: Request, words: string): boolean {
  if (request === 'language' && languageNamed(words) === undefined && !ofLanguages.test(words)) return false;
  return saysInTalk(request, words);
}

/** Somebody's child, who may be young. */
const ofChildren =
  /(?<!\p{L})(?:daughters?|sons?|kids?|child(?:ren)?|fill(?:e|es)|fils|enfants?|hij[oa]s?|niñ[oa]s?|доч\p{L}*|сын\p{L}{0,3}|дет(?:и|ей|ям)|реб[её]н\p{L}*)(?!\p{L})|女儿|女兒|儿子|兒子|孩子|小孩|بنتي|ابني|ولدي|[أا]ولادي|طفل/iu;
/** That the writer leads the person of whom they spoke, as it is said in a few words of Spanish. */
const leadsThem = /(?<!\p{L})soy (?:su|la|el) (?:jef|superviso|gerent|director|coordinador)/iu;
/** That what is said is said to the programme; and that it is asked to do something else than it does. */
const toProgramme =
  /(?<!\p{L})(?:bots?|chat ?bots?|robots?|machines?|computer|programme?s?|m[aá]quina|бот\p{L}*|робот\p{L}*|программ\p{L}*|машин\p{L}*)(?!\p{L})|机器|機器|程序|روبوت|بوت|برنامج/iu;
const ofInstructions =
  /instruction|prompt|system|ignore|code|python|jailbreak|pretend|instrucc|ignora|системн|инструкц|промпт|игнорир|код(?!\p{L})|指令|提示词|系统|忽略|代码|تعليمات|تجاهل|النظام|كود/iu;

function isOwn(moment: Moment, share: number, words: string, piece: boolean): boolean {
  if (moment === 'disclosure') return true;
  if (!piece) return !isClosed(moment) || share >= leastOfClosed;
  switch (moment) {
    case 'accused':
      return speaksOfAccusation(words) && !deniesAccusation(words);
    case 'manager':
      return speaksAsManager(words) || leadsThem.test(words);
    case 'abuse':
      return share >= leastOfClosed && toProgramme.test(words);
    case 'attack':
      return share >= leastOfClosed && ofInstructions.test(words);
    case 'friend':
      return speaksForOthers(words);
    default:
      return false;
  }
}
