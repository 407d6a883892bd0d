import { heardOnce } from './heardOnce.js';
import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

const plain = (words: string): string => words.normalize('NFKC').replace(/[’ʼ](?=\p{L})/gu, "'");

/** What stands in quotation marks of any kind; an apostrophe opens none. */
const quoted = /"[^"]*"|[“„][^“”]*[“”]|«[^»]*»|[「『][^」』]*[」』]|(?<!\p{L})[‘'][^‘\n]*?[’'](?!\p{L})/gu;

/** Whoever else wrote or said it, up to a comma or a colon, and the clause after it: "she wrote, he touched me". */
const retold = new RegExp(
  [
    `(?<!(?<!\\p{L})(?:i|i've|i have|we)(?: \\p{L}+)? )${word('wrote|writes|writing|says?|said|told|tells|texted|emailed|messaged|reads')}`,
    word('(?:got|received) (?:this|the following)'),
    `(?<!(?<!\\p{L})j'ai(?: \\p{L}+)? )${word('dit|disent|écrit|écrivent|raconte|raconté|texte est|reçu (?:ceci|ce message)')}`,
    word('dice|dicen|dijo|dijeron|escribe|escribió|escribio|cuenta|contó|recibí (?:esto|este mensaje)'),
    `(?<!(?<!\\p{L})я(?: \\p{L}+)? )${word('пишет|пишут|написал[аи]?|говорит|говорят|сказал[аи]?|рассказал[аи]?|(?:получил|пришло)[аи]? (?:это|такое)')}`,
    word('(?:كتب|قال|يقول|تقول|يكتب|تكتب|أخبر|اخبر|وصلت)\\p{L}*'),
    '(?<!我(?:跟.{1,4})?)(?:写道|寫道|写信|说|說|告诉|告訴|发消息|發消息|收到)',
  ]
    .map((verb) => `(?:${verb})`)
    .join('|')
    .replace(/^(.*)$/su, '(?:$1)[^,:;.!?،؛，：；。！？\\n]{0,30}[,:،，：]\\s*[^,;.!?،؛，；。！？\\n]*'),
  'giu',
);

/** A message without what it quotes. */
export const unquoted = heardOnce((words: string): string => plain(words).replace(quoted, ' '));

/**
 * What somebody says in their own words: without what they quote, and without what they say that others wrote or said. A message
 * that is a quotation and nothing else is taken as theirs.
 */
export function ownWords(words: string): string {
  const own = unquoted(words).replace(retold, ', ');
  return /\p{L}/u.test(own) ? own : words;
}

/** Whether a message is in its writer's own words from beginning to end: nothing of it is quoted. */
export const quotesNobody = (words: string): boolean => straight(ownWords(words)) === straight(words);

/** How somebody says that they speak for another person: as whose manager, focal point or friend. */
const forOthers = among('speaksForOthers', 'forOthers');

/** Whether somebody says that they speak for another person: what is only learned of it is not taken for their own (care.md CV-41). */
export const speaksForOthers = (words: string): boolean => forOthers.test(straight(words));
