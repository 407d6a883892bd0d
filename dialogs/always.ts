import { languages, ownName, type Language } from '../knowledge/language.js';
import { textIn, type Text } from '../knowledge/text/index.js';
import { plain } from './choices.js';

/** Names by which people ask for a language, besides its own name. */
const alsoCalled: Record<Language, string[]> = {
  ar: ['arabic', 'arabe', 'árabe', 'арабский', '阿拉伯语', '阿拉伯文', 'العربيه', 'عربي'],
  zh: ['chinese', 'chinois', 'chino', 'китайский', 'الصينية', 'صيني', '汉语', '普通话', '简体中文', '中國', '繁體中文'],
  en: ['anglais', 'inglés', 'ingles', 'английский', '英语', '英文', 'الإنجليزية', 'الانجليزية', 'إنجليزي'],
  fr: ['french', 'francais', 'francés', 'frances', 'французский', '法语', '法文', 'الفرنسية', 'فرنسي'],
  ru: ['russian', 'russe', 'ruso', 'русском', 'по русски', '俄语', '俄文', 'الروسية', 'روسي'],
  es: ['spanish', 'espagnol', 'espanol', 'castellano', 'испанский', '西班牙语', '西班牙文', 'الإسبانية', 'الاسبانية', 'إسباني'],
};

const dialogOf: Record<keyof Text['commands'], string> = {
  help: 'help',
  startOver: 'startOver',
  topics: 'browse',
  language: 'changeLanguage',
  kept: 'kept',
  goodbye: 'goodbye',
};

/** Whole messages that mean the same at any moment, in all six languages at once: people switch language in distress. */
const commands: ReadonlyMap<string, string> = new Map([
  ...languages.flatMap((language) =>
    Object.entries(textIn(language).commands).flatMap(([name, words]) =>
      words.map((word): [string, string] => [plain(word), dialogOf[name as keyof Text['commands']]]),
    ),
  ),
  ...languages.flatMap((language) =>
    [ownName[language], ...alsoCalled[language]].map((name): [string, string] => [plain(name), `changeLanguage/${language}`]),
  ),
]);

/**
 * The choice that a whole message stands for, in any state and any of the six languages (care.md CV-26: any case, with
 * punctuation). A sentence that only contains such a word is a question, not a command.
 */
export const commandIn = (words: string): string | undefined => commands.get(plain(words));
