import type { Language } from '../language.js';
import { arabic, word } from './rule.js';

/** Words that turn a promise into its contrary when they stand before it, or after it, in the same sentence (care.md CV-03). */
const before: Record<Language, RegExp> = {
  en: word(
    /(?:can|do|does|is|are|was|would|could|should|must|need|wo)?n't|not|cannot|never|no|nobody|no-one|none|nothing|neither|nor|without|avoid|instead of|rather than/,
  ),
  fr: word(/ne|n'\p{L}+|pas|jamais|aucune?|personne|rien|ni|sans|éviter|évitez|plutôt que/u),
  es: word(/no|nunca|nadie|ningún|ninguna|ninguno|nada|ni|sin|tampoco|jamás|evit\p{L}+|en lugar de|en vez de/u),
  ru: word(/не|нет|ни|нельзя|никто|ничто|никогда|невозможно|без|вряд ли|вместо/),
  zh: /不|没有|没|无法|无人|并非|未必|难以|从未|避免|别|勿|而非/gu,
  ar: arabic(/لا|لن|لم|ليس|ليست|لست|غير|دون|بدون|عدم|يتعذر|تعذر|تجنب|يستحيل|بدلا/),
};

const after: Record<Language, RegExp> = {
  en: word(/(?:is|are) (?:not|never|impossible)|(?:isn't|aren't)|(?:does|do) not exist|cannot be/),
  fr: word(/n'(?:est|existe|a) pas|n'existe|est impossible|ne peut/),
  es: word(/no (?:existe|es|se puede)|es imposible/),
  ru: word(/нет|не бывает|не существует|невозможн\p{L}+|никто не/u),
  zh: /不可能|做不到|办不到|不存在|没有/gu,
  ar: arabic(/غير ممكن|مستحيل|لا (?:وجود|يمكن|توجد)/),
};

/** Whether what stands at `from..to` of a sentence is denied there, such as "nobody can [guarantee] this". */
export function isDenied(sentence: string, from: number, to: number, language: Language): boolean {
  const stop = language === 'zh' ? /[，；：]/u : /[;:]/u;
  const left = sentence.slice(0, from).split(stop).at(-1) ?? '';
  const right = sentence.slice(to).split(stop)[0] ?? '';
  return left.search(before[language]) >= 0 || right.search(after[language]) >= 0;
}
