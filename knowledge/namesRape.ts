import { heardOnce } from './heardOnce.js';
import { straight } from './wholeWord.js';

const from = (stems: string): string => `(?<!\\p{L})(?:${stems})`;

/** Sex by force, what was used for it, how somebody woke from it and what it leaves: stems, as people bend them. */
const rape = new RegExp(
  [
    from(
      'rap(?:e|ed|ing|ist)|forc(?:e|ed|ing) (?:me|him|her|them|sex|myself)|sex(?!ual (?:harass|comment|remark|joke|innuendo|hint)|is)|slept with|sleep with|naked|undress|underwear|panties|bra(?!\\p{L})|clothes|drugg|spiked|roofie|pass(?:ed)? out|black(?:ed)? ?out|remember|woke|wak(?:e|ing) up|inside me|in me(?!\\p{L})|penetrat|condom|pills?(?!\\p{L})|pregnan|semen|sperm|bleed|blood|abused|assault|took advantage|on top of me|his way with|did things|made me do|consent|against my will|unconscious|asleep|stds?(?!\\p{L})|hiv|hospital|clinic|shower|wash',
    ),
    from(
      'viol(?!en)|forc(?:é|e)|sexe|sexuel(?!le(?:ment)? harcel)|couch|nue?s?(?!\\p{L})|déshabill|culotte|sous-vêtement|vêtements|drogu|souvien|souvenir|rappelle|réveill|reveill|en moi(?!\\p{L})|pénétr|penetr|préservatif|capote|pilule|enceinte|sperme|saign|sang(?!\\p{L})|abus|agress|profit|dessus|consent|contre (?:mon gré|ma volonté)|inconscient|endormi|vih|hôpital|hopital|clinique|douche|lav(?:er|ée)',
    ),
    from(
      'viol(?!en)|forz|fuerz|sexo|relaciones|acost|desnud|ropa|calz[oó]n|bragas|drog|recuerd|acuerd|despert|dentro de m[ií]|penetr|cond[oó]n|preservativo|pastilla|embaraz|semen|sangr|abus|agred|agresi|aprovech|encima|consent|contra mi voluntad|inconsciente|dormid|vih|hospital|cl[ií]nica|duch|lav(?:ar|é|ado)',
    ),
    from(
      'изнасил|насил|застав|принуд|секс(?!уальн\\p{L}* (?:домогат|намёк|намек|шут))|переспа|гол(?:ая|ый|ой)|разде|бель[её]|трус(?:ы|ах)|одежд|наркот|подсып|помн|просну|очну|в меня|внутр|проник|презерватив|таблет|беремен|сперм|кров|надруг|воспольз|навал|сверху|согласи|против (?:моей )?воли|без сознания|спал[аи]?(?!\\p{L})|вич(?!\\p{L})|больниц|клиник|душ(?!\\p{L})|мыла|мыться',
    ),
    '[اأإ]?غتص|غصب|[اأ]جبر|جنس|نام مع|ينام مع|عاري|عريان|ملابس|هدوم|كلوت|خدر|مخدر|[اأ]تذكر|فاكر|صحيت|صحت|استيقظ|دخل في|جوايا|اخترق|واقي|حب[ةه](?!\\p{L})|حبوب|حامل|حمل|نزف|نزيف|بنزف|[أا]نزف|دم(?!\\p{L})|اعتد|استغل|فوقي|رضا|موافق|[إا]رادتي|فاقد|الوعي|نايم|مستشفى|عيادة|استحم|اغتسل',
    '强奸|強姦|强暴|性侵|迷奸|强迫|逼我|硬来|霸王|做爱|上床|关系|睡了我|陪睡|裸|光着|脱|内裤|内衣|衣服|药|不记得|断片|醒|进入我|插|避孕|套|怀孕|怀了|精液|血|侵犯|占了|压在|违背|同意|昏|意识|睡着|艾滋|医院|诊所|洗澡|那种事',
  ].join('|'),
  'iu',
);

/**
 * Whether words name sex by force, or what goes with it: whoever says so reads at once what helps within hours (care.md CR-27). Whoever
 * was touched writes much the same as they, but for these words.
 */
export const namesRape = heardOnce((words: string): boolean => rape.test(straight(words).replace(/[\u064b-\u0652]/g, '')));
