import { languages, ownName, type Language } from '../knowledge/language.js';
import { bare } from '../knowledge/search/normalize.js';
import { opensTalk } from '../knowledge/opensTalk.js';
import type { FollowUpWords } from '../knowledge/text/followUpWords/en.js';
import type { StandingWords } from '../knowledge/text/standingWords/en.js';
import { textIn, type Text } from '../knowledge/text/index.js';
import type { ShortAnswers } from '../knowledge/text/shortAnswers/en.js';
import { withoutApology } from '../knowledge/withoutApology.js';
import { meanings, plain } from './typed.js';

/** Names by which people ask for a language, besides its own name. */
const alsoCalled: Record<Language, string[]> = {
  ar: ['بالعربية', 'arabic', 'arabe', 'арабский', 'арабском', '阿拉伯语', '阿拉伯文', 'عربي'],
  zh: ['chinese', 'chinois', 'chino', 'китайский', 'китайском', 'الصينية', 'بالصينية', 'صيني', '汉语', '普通话', '简体中文', '繁体中文'],
  en: ['anglais', 'inglés', 'английский', 'английском', 'بالإنجليزية', '英语', '英文', 'الإنجليزية', 'إنجليزي'],
  fr: ['french', 'francés', 'французский', 'французском', 'بالفرنسية', '法语', '法文', 'الفرنسية', 'فرنسي'],
  ru: ['russian', 'russe', 'ruso', 'русском', 'по русски', 'بالروسية', '俄语', '俄文', 'الروسية', 'روسي'],
  es: ['spanish', 'espagnol', 'castellano', 'испанский', 'испанском', 'بالإسبانية', '西班牙语', '西班牙文', 'الإسبانية', 'إسباني'],
};

/** Whole messages that are answered at once, every time, and their topics: who answers here (care.md CV-47), what a report is, before it is made (CV-56), where to report, that somebody saw something (CV-41), and whom they could tell; or `TOPIC/PART`, where one part of it alone says it. */
export const topicOf = {
  areYouHuman: 'are-you-human',
  whoReads: 'who-sees-this',
  wantsToReport: 'formal-report-what',
  whereToReport: 'formal-report-where',
  witnessed: 'i-witnessed-it',
  whoToTell: 'somebody-to-talk-to',
  recordsThem: 'keep-evidence',
  needsDoctor: 'medical-care',
  notOfUn: 'offender-from-outside',
  howInvestigated: 'after-i-report',
  wantsThemOut: 'possible-sanctions',
  roundTheClock: 'formal-report-where/5',
};
/** The topic on what leaders do, office hours among it: it leads to those that are on file. */
export const onLeaders = 'leaders-commitment';
/** The topic on who listens: whoever wishes to talk, and asks nothing, is led to those who answer here. */
export const listeners = 'somebody-to-talk-to';

/** The dialog that each command begins. What was said stays deletable in one more step, after it has been shown. */
const dialogOf: Record<
  Exclude<keyof Text['commands'], keyof typeof topicOf | keyof ShortAnswers | keyof FollowUpWords | keyof StandingWords>,
  string
> = {
  help: 'help',
  startOver: 'startOver',
  back: 'hello',
  next: 'hello',
  cancel: 'hello',
  topics: 'browse',
  language: 'changeLanguage',
  comesBack: 'comeBack',
  lostNumber: 'comeBack/lost',
  kept: 'kept',
  forget: 'kept',
  goodbye: 'goodbye',
  thanks: 'goodbye/thanks',
  hello: 'hello',
  offices: 'services',
  mustTell: 'whoMustTell',
  organization: 'where/whose',
  country: 'where',
  isWitness: 'unsure/meant/i-witnessed-it/corroboration-and-witnesses/investigation-interview',
  print: 'wall',
  whatIsNew: 'whatIsNew',
};

/** The names of all commands that are whole messages. */
export const commandNames = Object.keys(dialogOf) as (keyof typeof dialogOf)[];

export interface Command {
  name: keyof typeof dialogOf | 'opens';
  /** The choice that it stands for. */
  choice: string;
  /** The same in the language of the word, where only one language has it. */
  typed?: string;
}

/** HELP in the language of the word; the English word is everybody's (care.md CV-28). */
function typedHelp(word: string, language: Language): Pick<Command, 'typed'> {
  if (language === 'en') return {};
  const inOthers = languages.some((other) => other !== language && textIn(other).commands.help.some((its) => plain(its) === word));
  return inOthers ? {} : { typed: `help/${language}` };
}

/** Whole messages that mean the same at any moment, in all six languages at once: people switch language in distress. */
const commands = meanings(
  languages.flatMap((language): [string, Command][] => {
    const texts = textIn(language).commands;
    const named = commandNames.flatMap((name) => {
      const command: Command = { name, choice: dialogOf[name] };
      return texts[name].map((text): [string, Command] => [
        text,
        name === 'help' ? { ...command, ...typedHelp(plain(text), language) } : command,
      ]);
    });
    const ofLanguage: Command = { name: 'language', choice: `changeLanguage/${language}` };
    return [...named, ...[ownName[language], ...alsoCalled[language]].map((word): [string, Command] => [word, ofLanguage])];
  }),
  ({ choice, typed }) => typed ?? choice,
);

const topics = meanings(
  languages.flatMap((language) =>
    (Object.keys(topicOf) as (keyof typeof topicOf)[]).flatMap((name) =>
      textIn(language).commands[name].map((text) => [text, topicOf[name]] as const),
    ),
  ),
);

/** The topic of a whole message that can only mean this one, or `TOPIC/PART`, in any of the six languages. */
export const topicIn = (words: string): string | undefined => topics(words) ?? topics(withoutApology(words));

const bareWords = (words: string): string => plain(words).split(' ').map(bare).join(' ');

const namesOf: [string, Language][] = languages.flatMap((language) =>
  [ownName[language], ...alsoCalled[language]].map((name): [string, Language] => [bareWords(name), language]),
);

/** The language that a request for one names, anywhere in it: "can we go on in Arabic". */
export function languageNamed(words: string): Language | undefined {
  const said = ` ${bareWords(words)} `;
  return namesOf.find(([name]) => (/\p{Script=Han}/u.test(name) ? said.includes(name) : said.includes(` ${name} `)))?.[1];
}

const opening: Command = { name: 'opens', choice: 'opens' };

/**
 * The command that a whole message is, in any state and any of the six languages (care.md CV-26: any case, with
 * punctuation). A sentence that only contains such a word is a question, not a command.
 */
export function commandIn(words: string): Command | undefined {
  const command = commands(words) ?? (opensTalk(words) ? opening : undefined);
  // "I have to go" leaves, "do I have to go?" does not, which in some languages are the same words.
  return command?.name === 'goodbye' && /\S\s\S.*[?？؟]\s*$/su.test(words) ? undefined : command;
}

const backWords = languages.flatMap((language) => textIn(language).commands.back.map(plain));

const leadsBack = (label: string): boolean =>
  backWords.some((word) => plain(label).startsWith(/\p{Script=Han}/u.test(word) ? word : `${word} `));

/** The labels under which there is more of what is shown. */
const moreLabels = new Set(
  languages.flatMap((language) => {
    const { answer, entity, browse, offices } = textIn(language);
    return [answer.more, entity.more, browse.more, offices.find.more, offices.where.more, offices.where.moreRegions];
  }),
);

/** The choices by which somebody declines what is asked. */
const declines = new Set(['no', 'notNow', 'keep', 'none', 'unsaid', 'stop']);

/** What a command means among the choices that are offered: a way back, more of the same, or to decline. */
const wayOf: Partial<Record<Command['name'], (choice: { id: string; label: string }) => boolean>> = {
  back: ({ id, label }) => id !== 'startOver' && leadsBack(label),
  next: ({ label }) => moreLabels.has(label),
  cancel: ({ id }) => declines.has(id),
};

/**
 * The choice that a command stands for. "Back", "next" and "cancel" are the one offered choice that means this, where there is
 * one: never a new start, by which what somebody chose would be lost.
 */
export function choiceOf({ name, choice, typed }: Command, offered: readonly { id: string; label: string }[]): string {
  const ways = offered.filter(wayOf[name] ?? (() => false));
  return ways.length === 1 ? ways[0]!.id : (typed ?? choice);
}
