import { asksOutOfReport } from './asksOutOfReport.js';
import type { Moment } from './recognition/labels.js';
import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** Whoever is spoken to, and what only a programme has, in all six languages. */
const addressed = among('speaksToProgramme', 'addressed');

/** How somebody tells what they did or how it is with them: the first person is who does it, and asks nobody for anything. */
const telling = among('speaksToProgramme', 'telling');

/** Swearing and weariness about how things are, or about what to do. */
const weary = among('speaksToProgramme', 'weary');

/** That something is of no use: it is said of a programme, and not of how things are. */
const useless = new RegExp(
  `${word('useless|worthless|inutile|nul|inútil|бесполезн\\p{L}*')}|没用|沒用|废物|廢物|بلا فائدة|ما منك فائدة`,
  'u',
);

/** What somebody else wrote, said or asked here, or who that was: what nobody is told. */
const ofOthers = among('speaksToProgramme', 'ofOthers');

/** What the writer wrote here themselves: they ask who will know it, want it deleted, or say that nothing came back. */
const ownWriting = among('speaksToProgramme', 'ownWriting');

/** To turn to whoever reported: who asks whether they may asks nothing of what is written here. */
const turnsToReporter = among('speaksToProgramme', 'turnsToReporter');

/** That no answer came, and what somebody said to the writer: whoever tells it asks for nothing that others wrote here. */
const unanswered = among('speaksToProgramme', 'unanswered');
const saidToWriter = among('speaksToProgramme', 'saidToWriter');

/** Apologies with which the shy begin. */
const shy = among('speaksToProgramme', 'shy');

/** Whether somebody begins with an apology for asking: they did nothing that it would be for. */
export const apologizesForAsking = (words: string): boolean => shy.test(straight(words));

/** What a programme is told to do, or somebody who would keep one company. */
const demands = among('speaksToProgramme', 'demands');

/** Topics of who reads what is written here, and of what whoever wrote it wants or misses: nobody asks for these about others. */
const ofReaders: readonly string[] = ['who-sees-this', 'what-is-stored', 'am-i-anonymous'];
const ofWriters: readonly string[] = ['delete-my-data', 'answer-is-wrong'];
/** A question of what was written, by whomever: "what did she write here". */
const asksWhat = /[?？؟]|ماذا|^[^\p{L}]*(?:what|شو|qu'|que|qué|что|她|他)/u;

/**
 * Whether a moment in which nothing is looked up is none, because nothing in the words is said to the programme or asked of others:
 * "I pretended to sleep" is no order, and "I am sick of this" no insult (care.md CV-40).
 * @param topic the topic that leads, where it is likely
 */
export function isPlainStory(moment: Moment, words: string, isBrief: boolean, topic: string | undefined, isSure: boolean): boolean {
  const said = straight(words);
  const isAddressed = addressed.test(said) || demands.test(said);
  const isTold = !isAddressed && !/[?？؟]/.test(said);
  const isOfOwn =
    topic !== undefined && ownWriting.test(said) && (ofReaders.includes(topic) || (ofWriters.includes(topic) && !asksWhat.test(said)));
  const isOfSilence = ownWriting.test(said) && unanswered.test(said);
  switch (moment) {
    case 'attack':
      return isOfOwn || isOfSilence || (isTold && telling.test(said));
    case 'abuse':
      return !addressed.test(said) && !useless.test(said) && weary.test(said);
    case 'companion':
      return shy.test(said) || (isTold && telling.test(said)) || (isSure && !isAddressed);
    case 'other-person':
      if (asksOutOfReport(words) || isOfSilence || turnsToReporter.test(said)) return true;
      return isOfOwn || (isTold && saidToWriter.test(said)) || (!ofOthers.test(said) && (isSure || isBrief));
    default:
      return false;
  }
}

/** What a programme is called, and what one is made of. */
const programme =
  /(?<!\p{L})(?:bots?|chat ?bots?|robots?|machines?|computer|programme?s?|m[aá]quina|бот\p{L}*|робот\p{L}*|программ\p{L}*|машин\p{L}*)(?!\p{L})|机器|機器|程序|روبوت|بوت|برنامج/u;
const instructions =
  /instruction|prompt|system|ignore|code|python|jailbreak|pretend|instrucc|ignora|системн|инструкц|промпт|игнорир|код(?!\p{L})|指令|提示词|系统|忽略|代码|تعليمات|تجاهل|النظام|كود/u;

/** Whether words name the programme. */
export const namesProgramme = (words: string): boolean => programme.test(straight(words));

/** Whether a programme is asked for what it runs by, or to do something else than it does. */
export const speaksOfInstructions = (words: string): boolean => instructions.test(straight(words));
