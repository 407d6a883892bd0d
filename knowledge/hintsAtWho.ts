import { namesWho } from './namesWho.js';
import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** Topics that tell people who they are, beside those of who is covered. */
export const ofWho = ['lgbtiq', 'race-religion-culture', 'disability-and-access', 'national-staff-and-local-law'] as const;
export type OfWho = (typeof ofWho)[number];

const begins = (stems: string): string => `(?<!\\p{L})(?:${stems})`;

/** Words by which somebody says, without its name, what each of these topics is about, in all six languages. */
const hints: Record<OfWho, RegExp> = {
  lgbtiq: new RegExp(
    [
      begins('lesb|queer|pronoun|deadname|pronom|pronombre|трансж|транс-|мест?оимени'),
      word(
        'gay|homo|trans|tr[aá]nsg?[eé]?n?e?r?o?|closet|cl[oó]set|outed|outing|(?:not|never|came|coming) out|(?:my )?old name|(?:had|have) (?:had )?the (?:surgery|operation)|(?:like|love|date) (?:men|girls|women|boys)|(?:placard) (?:gay|lgbt)|(?:ancien|vieux) prénom|aime les (?:filles|femmes|garçons|hommes)|(?:salido|salir|sacar\\p{L}*) del (?:closet|clóset|armario)|me gustan (?:las (?:mujeres|chicas)|los (?:hombres|chicos))|nombre anterior',
        'гей\\p{L}*|лесби\\p{L}*|нравятся (?:парни|мужчины|девушки|женщины)|каминг\\p{L}*|старое имя|прежнее имя',
      ),
      '拉拉|出[柜櫃]|性向|同志|gay|喜[欢歡](?:同性|男的|女的|男生|女生)|[变變]性|双性|雙性',
      'مثل(?:ي|ية)(?!\\p{L}*ا)|عابرة?|[إا]سمي القديم|الرجال مثلي|بحب (?:البنات|الشباب)|كوير|الميم(?!\\p{L})',
    ].join('|'),
    'u',
  ),
  'race-religion-culture': among('hintsAtWho', 'race-religion-culture'),
  'disability-and-access': among('hintsAtWho', 'disability-and-access'),
  'national-staff-and-local-law': among('hintsAtWho', 'national-staff-and-local-law'),
};

/** Words by which others call what they do their way of life: nobody is of this way of life who is told so. */
const custom = new RegExp(
  [
    word(
      'culture|cultures?|cultur(?:al|elle?)|traditions?|customs?|coutumes?|tradici\\p{L}*|cultura|costumbres?|культур\\p{L}*|традици\\p{L}*|обыча\\p{L}*|принято',
    ),
    '文化|[传傳][统統]|[习習]俗|他们那儿|他們那|تقاليد|عادات|عاداتنا|ثقاف|3adat',
  ].join('|'),
  'u',
);

/** Whether a topic is one that tells people who they are, and nothing in a message says it of anybody. */
export const tellsUnsaid = (topic: string, words: string): boolean =>
  (ofWho as readonly string[]).includes(topic) && !namesWho(words) && !hints[topic as OfWho].test(straight(words));

/** Whether such a topic may still be offered among others: where somebody was told that this is how people are here. */
export const speaksOfCustom = (topic: string, words: string): boolean => topic === 'race-religion-culture' && custom.test(straight(words));
