import { anywhere, word, type Rule, type RuleId } from './rule.js';

const row = (language: Rule['language'], pattern: RegExp, message: string, on: Rule['on'] = 'typed', id: RuleId = 'ED-18'): Rule => ({
  id,
  language,
  pattern,
  message,
  on,
});

const yo =
  'еще|ее|нее|мое|свое|твое|чье|своем|ребенок|ребенка|ребенку|отчет|отчета|отчете|отчеты|учет|учета|прием|приема|приеме|расчет|расчета|счет|счета|причем|днем|путем|семьей|вперед|трех|четырех|' +
  'идет|пойдет|придет|найдет|поймет|дает|ведет|остается|остаетесь|удается|вернется|вернетесь|начнет|создает|передает|несет|' +
  'тяжел(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых|ыми)|серьезн(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых|ыми|о)|надежн(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых|ыми|о)|четк(?:ий|ая|ое|ие|ого|ой|их|о)|определенн(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых|ыми)|подтвержденн\\p{L}+|утвержденн\\p{L}+|проведенн\\p{L}+|защищенн\\p{L}+';

/** How each language is set (care.md ED-18, IL-03). */
export const typographyRules: Rule[] = [
  row(
    'every',
    /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066\u2067\uFEFF]|\u2068(?![^\u2068\u2069]*\u2069)|(?<!\u2068[^\u2068\u2069]*)\u2069/gu,
    'An invisible direction mark. Delete it; the program isolates foreign words itself.',
    'typed',
    'IL-03',
  ),
  row(
    'every',
    anywhere(/(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+\.\p{L}{2,}|https?:\/\/|www\./u),
    'No addresses in a text: contacts and sources are shown from their own records.',
    'typed',
    'ED-08',
  ),
  row(
    'every',
    /(?<![\p{L}\d/.])\+?\d(?:[ ()-]{0,2}\d){7,}(?![\d/])/gu,
    'No telephone numbers in a text: contacts are shown from their own records.',
    'typed',
    'ED-08',
  ),
  row(
    'every',
    /^#{1,6} |\[[^\]]+\]\([^)]+\)|^\|.*\|$|<\/?[a-z][^>]*>/gmu,
    'Only short lists and **bold** lead words are shown. No headings, links, tables or HTML.',
    'typed',
    'ED-03',
  ),
  row('every', / {2,}(?=\S)(?<!\n {2,})|[ \t]+$/gmu, 'A space too many.'),

  row(
    'zh',
    /(?<=\p{Script=Han})[,;:?()]|[,;:?()](?=\p{Script=Han})|(?<=\p{Script=Han})\.(?!\d)/gu,
    'Between Chinese characters use full-width punctuation: ，；：？（）。',
  ),
  row('zh', /["「」『』]/gu, 'Quotation marks are “ ”.'),
  row('zh', /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, 'No space between Chinese characters.'),
  row('zh', /[這們說來對會時為與應該關係員個經過還點權護報讓請將內處單從騷擾題問實際訴機構調組織員證據]/gu, 'Write simplified characters.'),

  row(
    'fr',
    /(?<=[\p{L}\p{N}»”)%*])[;?»](?!\p{L})|(?<=[ \u00A0])[;?»]|(?<=[\p{L}»”)])(?:\*\*)?:(?![/\d])|(?<=[ \u00A0](?:\*\*)?):/gu,
    'Put a narrow no-break space (U+202F) before ; : ? and ».',
  ),
  row('fr', /«(?!\u202F)/gu, 'Put a narrow no-break space (U+202F) after «.'),
  row('fr', /["“”]/gu, 'Quotation marks are « ».'),
  row('fr', /Nations unies/gu, 'Write « Nations Unies ».'),

  row('es', /(?:^|(?<=[.?…\n»] ?))[^¿?\n]*\?/gu, 'A question opens with ¿.'),
  row('es', /["“”]/gu, 'Quotation marks are « ».'),

  row('ru', /["“”„]/gu, 'Quotation marks are « ».'),
  row('ru', /(?<=[\p{Ll},»] )(?:Вы|Вас|Вам|Вами|Ваш(?:а|е|и|его|ей|ему|им|их|ими|у)?)(?!\p{L})/gu, 'Write «вы» with a small letter.'),
  row('ru', word(new RegExp(yo, 'u')), 'Write ё here.', 'words'),
  row('ru', word(/все ещё|все еще|все равно|и все же|все, что|(?:в|о|на) нем|(?:о|в) чем/), 'Write ё here: всё, нём, чём.', 'words'),

  row('ar', /(?<=[\u0621-\u064A])[,;?]|[,;?](?=\s?[\u0621-\u064A])/gu, 'Arabic punctuation is ، ؛ ؟'),
  row('ar', /[\u0660-\u0669\u06F0-\u06F9]/gu, 'Use Western digits: 0 to 9.'),
  row('ar', /\u0640/gu, 'No tatweel (ـ).'),
];
