import { anywhere, arabic, opening, word, type Rule, type RuleId } from './rule.js';

const gendered = 'This fits one gender only. Write it so that it fits everybody.';
const row = (id: RuleId, language: Rule['language'], pattern: RegExp, message = gendered, more: Partial<Rule> = {}): Rule => ({
  id,
  language,
  pattern,
  message,
  ...more,
});

const people = String.raw`seule?|prête?|sûre?|certaine?|contrainte?|inquiète?|inquiet|satisfaite?|tenue?|vue?|soumise?|prise?|mise?|transmise?|\p{L}{2,}ée?|\p{L}+[^aeiou]ie?`;
const spanishPeople =
  'sol[oa]|preparad[oa]|segur[oa]|list[oa]|obligad[oa]|cansad[oa]|confundid[oa]|asustad[oa]|preocupad[oa]|acusad[oa]|amenazad[oa]|herid[oa]|protegid[oa]|informad[oa]|acosad[oa]|avergonzad[oa]|convencid[oa]|satisfech[oa]|afectad[oa]|incómod[oa]';

/** Nobody's gender is assumed (care.md CV-23, CV-29, ED-12). Only forms that are sure to be gendered. */
export const addressRules: Rule[] = [
  row(
    'CV-29',
    'en',
    word(/he|she|him|his|her|hers|himself|herself|s\/he|he or she|he\/she/),
    'Use singular "they", or name the role: "the person", "the ombuds".',
  ),
  row('ED-12', 'en', word(/chairman|policeman|manpower|ladies|gentlemen|guys/)),

  row(
    'CV-29',
    'fr',
    new RegExp(
      String.raw`(?<!\p{L})vous (?:n')?(?:êtes|étiez|serez|seriez|soyez|vous sentez|vous sentiez|avez été|n'avez pas été|aviez été)(?: (?:pas|plus|déjà|vraiment|bien|très|trop|toujours|encore|peut-être|souvent))*(?: (?:${people}))(?![\p{L}(])`,
      'giu',
    ),
    `${gendered} For example « vous avez le choix » instead of « vous êtes obligé ».`,
  ),
  row('CV-29', 'fr', word(/tu|toi|tes|t'es|t'as/), 'Address people as « vous ».', { formal: true }),
  row('ED-12', 'fr', word(/\p{L}+·\p{L}+/u), 'No middle dots: a screen reader stumbles. Use both forms, or a collective noun.'),
  row(
    'ED-12',
    'fr',
    word(/les (?:employés|salariés|travailleurs|collaborateurs|enquêteurs|directeurs)(?! et | ou |\()/),
    'Use a collective noun (« le personnel ») or both forms.',
  ),
  row('CV-23', 'fr', word(/il\/elle|elle\/il|lui\/elle/), 'Write « la personne ».'),

  row(
    'CV-29',
    'es',
    new RegExp(
      String.raw`(?<!\p{L})(?:usted (?:no )?(?:está|esté|es|sea|fue|ha sido|será|se siente|se sienta|se encuentra)|se siente|se sienta|siéntase)(?: (?:muy|más|tan|ya|totalmente))?(?: (?:${spanishPeople}))(?![\p{L}(/])`,
      'giu',
    ),
    gendered,
    { fineWith: /(?<!\p{L})personas?(?!\p{L})/iu },
  ),
  row('CV-29', 'es', word(/(?:no|si|cuando) (?:está|esté) (?:sol[oa]|segur[oa] de)|bienvenid[oa]s?|estimad[oa]/), gendered, {
    fineWith: /(?<!\p{L})personas?(?!\p{L})/iu,
  }),
  row('CV-29', 'es', word(/tú|tu|tus|te|ti|contigo|tuy[oa]s?/), 'Address people as «usted».', { formal: true }),
  row(
    'ED-12',
    'es',
    word(/los (?:trabajadores|empleados|funcionarios|compañeros)(?! y | o )/),
    'Use a collective noun («el personal») or both forms.',
  ),
  row('ED-12', 'es', word(/\p{L}+@s?|tod[ex]s/u), 'No @, x or e endings: a screen reader stumbles. Use both forms, or a collective noun.', {
    fineWith: /@\p{L}+\.\p{L}/u,
  }),

  row(
    'CV-29',
    'ru',
    word(
      /вы (?:(?:не|уже|ещё|сейчас|всё|бы|тоже|никому|ничего) )*(?:сам|сама|один|одна|рад|рада|готов|готова|уверен|уверена|должен|должна|обязан|обязана|согласен|согласна|виноват|виновата|\p{L}{2,}(?:[аеёиоуыя]л|[аеёиоуыя]ла|лся|лась))/u,
    ),
    `${gendered} With «вы» use the plural.`,
  ),
  row(
    'CV-29',
    'ru',
    word(/\p{L}+(?:л|лся)\((?:а|ась)\)|сам\(а\)|сам\/сама|один\/одна|\p{L}+ен\(а\)/u),
    `${gendered} Turn the sentence round instead of using brackets.`,
  ),
  row('CV-23', 'ru', word(/он или она|она или он|он\/она|его или её|его\/её/), 'Write «этот человек».'),
  row('CV-29', 'ru', word(/ты|тебя|тебе|тобой|твой|твоя|твоё|твои|твоего|твоей/), 'Address people as «вы».', { formal: true }),

  row('CV-29', 'zh', anywhere(/你们?/), 'Address people as 您.', { formal: true }),
  row('CV-23', 'zh', anywhere(/他\/她|她\/他|他或她|她或他|她们?|(?<![其吉])他(?![人乡国日])们?/), 'Write 对方, 当事人 or 任何人.'),

  row(
    'CV-29',
    'ar',
    /\p{L}+(?:ك|ت)[\u064E\u0650](?!\p{L})|أنت[\u064E\u0650]/gu,
    `${gendered} Leave the vowel mark out, or use a verbal noun.`,
    { on: 'typed' },
  ),
  row(
    'CV-29',
    'ar',
    arabic(
      /(?:اتصلي|اكتبي|اختاري|اطلبي|اضغطي|تحدثي|أخبري|اسألي|احتفظي|تذكري|لا تترددي|تريدين|ترغبين|تشعرين|تحتاجين|تستطيعين|تعرفين|تفضلين|تخافين)/,
    ),
    `${gendered} Use a verbal noun: "يمكن الاتصال".`,
  ),
  row(
    'CV-29',
    'ar',
    opening(/(?:اتصل|اكتب|اختر|اطلب|اضغط|انقر|احتفظ|أخبر|اسأل|ابحث|اقرأ|احفظ|استشر|استخدم|ابدأ|تأكد|لا تتردد|لا تقلق|لا تكتب|لا تخف)/),
    `${gendered} Use a verbal noun: "يمكن الاتصال", "يرجى الاختيار".`,
  ),
  row(
    'CV-29',
    'ar',
    arabic(
      /(?:كنت|لست|أنت) (?:غير )?(?:موظفا|متأكدا|خائفا|مستعدا|مديرا|قلقا|متهما|متقاعدا|مترددا|متعاقدا|متطوعا|متدربا|قاصرا|وحيدا|ملزما|مضطرا|مجبرا|مسؤولا|شاهدا|موظف|متأكد|ملزم|مضطر|مجبر|وحيد)/,
    ),
    gendered,
  ),
  row(
    'CV-29',
    'ar',
    arabic(/كنت (?:لا )?(?:تريد|ترغب|تشعر|تحتاج|تستطيع|تعرف|تفضل|تخشى|تخاف|تعمل|تفكر)/),
    `${gendered} Write عند الرغبة في, في حال الحاجة إلى.`,
  ),
  row(
    'CV-23',
    'ar',
    arabic(/هو أو هي|هو\/هي|\p{L}+\(ة\)|\p{L}+\/ة/u),
    'Brackets and slashes stop a screen reader. Write الشخص, or both words.',
  ),
];
