import { inOneForm } from './wholeWord.js';

/** Excuses for writing at all, with which a message begins, in all six languages. */
const excuse = new RegExp(
  `^[\\s¡¿]{0,8}(?:${[
    "(?:hi|hello|hey)?[,\\s]{0,8}(?:i'?m |i am )?(?:so |very )?(?:sorry|apologies|excuse me) (?:to|for) (?:bother|bothering|disturb|disturbing|trouble|troubling)(?: you)?",
    '(?:bonjour|bonsoir)?[,\\s]{0,8}(?:je suis )?(?:désolée?s?|desolée?|pardon|excusez-moi|navrée?) (?:de|pour) (?:vous |te |le )?(?:déranger|deranger|dérangement|derangement)',
    '(?:hola|buenas|buenos días)?[,\\s]{0,8}(?:perd[oó]n|perdone|disculp[ae]|disculpen|lamento|siento) (?:por |que )?(?:las? |le |la |lo |te )?(?:moleste?|molestar(?:le|la|lo|te)?|molestias?)',
    '(?:здравствуйте|привет)?[,\\s]{0,8}(?:извините|простите|прошу прощения),? (?:что )?(?:за беспокойство|беспокою|тревожу|отвлекаю)(?: вас)?',
    '(?:你好|您好)?[，,\\s]{0,8}(?:不好意思)?[，,\\s]{0,8}(?:打扰|打擾)(?:您|你)?(?:一下)?了?(?:[，,\\s]{0,8}(?:请问|請問))?',
    '(?:مرحبا|السلام عليكم)?[،,\\s]{0,8}(?:عذرا|عفوا|آسفة?|أعتذر|اعتذر|بعتذر) (?:على|عن|ع) ?(?:ال)?[إا]زعاج(?:كم|ك)?',
  ].join('|')})(?!\\p{L}*\\p{Script=Latin})(?![а-яё])[\\s,.;:،，。!！…-]*(?:(?:but|mais|pero|но|但是?|لكن)[\\s,]+)?`,
  'iu',
);

/** A message without an excuse for writing that stands before what is asked; as it is where it holds nothing else. */
export function withoutApology(words: string): string {
  const said = inOneForm(words);
  const rest = said.replace(excuse, '');
  return rest.length < said.length && /\p{L}/u.test(rest) ? rest : words;
}
