import type { Entry } from '../entry.js';
import { languages, type Language } from '../language.js';
import { facts } from './facts.js';
import type { Finding } from './rule.js';

/**
 * Words that say that something is not sure, not everywhere so, or has to be asked: what rests on a fact that was not read in
 * the original must say so in words (care.md ED-06, ED-16).
 */
const hedges: Record<Language, RegExp> = {
  en: /\b(check|ask|asks|usually|often|may|might|can differ|differs?|said to|as far as|known|not read|older|old page|not checked|unclear|seems?|in general|normally|some|policy of your|as a rule|confirm|usual|generally|many|typically|expected)\b/iu,
  fr: /(vérifi|consult|en principe|habituel|demand|renseign|en général|souvent|peut|peuvent|peut-être|varie|diffère|semble|dit-on|ancien|non vérifié|d’habitude|habituellement|à ce que l’on sait|certain|normalement|selon)/iu,
  es: /(comprueb|confirm|por regla|consult|pregunt|suele|a menudo|puede|pueden|quizá|varía|difiere|parece|según|antigu|sin comprobar|normalmente|en general|algun|se sabe)/iu,
  ru: /(провер|уточн|спрос|обычно|часто|мо(?:жет|гут|жно)|бывает|отлича|по-разному|кажется|как известно|говор|стар|возможно|некоторы|как правило|у каждой|свои)/iu,
  zh: /(请问|请向|查|问一问|先问|确认|通常|一般|往往|可能|可以|不同|据|似乎|较早|旧|未核实|没有核实|有些|有的|各)/u,
  ar: /(تحقق|سؤال|اسأل|يُسأل|عادة|غالبا|قد |ربما|يمكن|تختلف|يختلف|يبدو|يُقال|حسب|قديم|لم يُتحقق|بعض|معروف|عموما|التأكد|كثيرا)/u,
};

/** Whether a text in some language says that it is not sure of everything. */
export const isHedged = (text: string, language: Language): boolean => hedges[language].test(text);

/** An entry that cites a fact from memory has to say so in words, in every language, where the fact is cited. */
export function hedged(entry: Entry): Finding[] {
  const unread = (ids: string[]): string[] => ids.filter((id) => facts.get(id)?.mark === 'verify');
  const finding = (language: Language, ids: string[], where: string): Finding => ({
    rule: 'D17',
    where,
    language,
    message: 'It cites a fact that was not read in the original: say so in words (“usually”, “check with …”), or leave the fact out.',
    excerpt: ids.join(' '),
  });
  const own = unread(entry.facts);
  return languages.flatMap((language) => {
    const { short, full } = entry.in[language];
    const common = own.length > 0 && short && !isHedged([short, ...full].join('\n'), language) ? [finding(language, own, 'entry')] : [];
    const special = entry.variants.flatMap((variant, at) => {
      const ids = unread(variant.facts);
      return ids.length > 0 && !isHedged(variant.in[language], language) ? [finding(language, ids, `variant ${at + 1}`)] : [];
    });
    return [...common, ...special];
  });
}
