import { expect } from 'chai';
import fc from 'fast-check';
import { languages, type Language } from '../../knowledge/language.js';
import { maskedHere, maskedKinds, without } from '../../knowledge/masking.js';
import { textIn } from '../../knowledge/text/index.js';

/** Before and after, as a person would read it. */
const examples: [Language, string, string][] = [
  ['en', 'My boss Karen Smith wrote on 12 March 2024', 'My boss [name] wrote on [number] March [number]'],
  ['en', 'karen will not stop, call +41 22 917 12 34', '[name] will not stop, call [number]'],
  ['en', 'It was Okonkwo from Nairobi, staff no. P45213', 'It was [name] from [name], staff no. [number]'],
  ['en', 'He wrote from k.smith@un.org, see www.example.com/a?b=c', 'He wrote from [address], see [address]'],
  ['en', 'Can I go to the Ethics Office or to Human Resources?', 'Can I go to the Ethics Office or to Human Resources?'],
  ['en', 'May I ask my supervisor what the policy says?', 'May I ask my supervisor what the policy says?'],
  ['fr', 'Mon chef Jean-Pierre Dupont m’a écrit (jp@oms.int) le 3/4/2025', 'Mon chef [nom] m’a écrit ([adresse]) le [numéro]'],
  ['fr', 'je me marie demain, que dit le règlement ?', 'je me marie demain, que dit le règlement ?'],
  ['es', 'Mi jefe Carlos me toca; lo vio la señora García', 'Mi jefe [nombre] me toca; lo vio la señora [nombre]'],
  ['ru', 'Мой начальник Иван Петров пишет мне, тел. 8 (495) 123-45-67', 'Мой начальник [имя] пишет мне, тел. [номер]'],
  ['ru', 'об этом я рассказала сергею и Ольге Николаевне', 'об этом я рассказала [имя] и [имя]'],
  ['ar', 'مديري محمد يلمسني، رقمه ٠٧٩١٢٣٤٥٦٧ وبريده m.h@un.org', 'مديري [اسم] يلمسني، رقمه [رقم] وبريده [عنوان]'],
  ['zh', '我的主管叫王小明，李经理也知道，电话13800138000', '我的主管叫[姓名]，[姓名]也知道，电话[号码]'],
  ['zh', '微信一三八零零一二三四，邮箱abc@un.org谢谢', '微信[号码]，邮箱[地址]谢谢'],
];

/** Days, months and feasts, however they are written: nothing of them is somebody's name. */
const times: [Language, string][] = [
  ['en', 'It happens on Mondays, and on Sundays too, since January and before Christmas'],
  ['en', 'since last Monday he asks every Tuesday, from Monday to Friday, on Sunday morning and after Ramadan'],
  ['fr', 'cela arrive le Lundi et le Mardi, du Lundi au Vendredi, depuis Janvier, avant Noël'],
  ['es', 'pasa los Lunes y los Martes, cada Sábado y Domingo, desde Enero, antes de Navidad, en Julio'],
  ['ru', 'это бывает в Понедельник и по Пятницам, с Января, в Марте, до Рождества, после Рамадана'],
  ['ar', 'يحدث هذا يوم الأحد ويوم الجمعة وكل خميس منذ رمضان وفي يناير'],
  ['zh', '这事发生在星期一和周五，从一月开始，每个周日也有'],
];

/** Some people are called as a day or a month is. */
const alsoNames: [Language, string, string][] = [
  ['en', 'my supervisor Sunday came on Sunday and Monday', 'my supervisor [name] came on Sunday and Monday'],
  ['en', 'I told my boss April in April, and Friday Okonkwo saw it', 'I told my boss [name] in April, and [name] saw it'],
  ['fr', 'mon collègue Noël est venu avant Noël', 'mon collègue [nom] est venu avant Noël'],
  ['es', 'mi jefe Julio en Julio, y después Domingo', 'mi jefe [nombre] en Julio, y después [nombre]'],
  ['ru', 'коллега Мартин и коллега Рамадан после Рамадана', 'коллега [имя] и коллега [имя] после Рамадана'],
];

const languageOf = fc.constantFrom(...languages);
/** Words as people write them, and anything else. */
const pieces = fc.constantFrom(
  ...'Karen karen@un.org +41 2024 ٠٧٩ １２ https://x.org/a www.a.b @ivan Иван 王经理 محمد . , - ( [name] [имя] [ ] call boss is 3rd A1 王'.split(
    ' ',
  ),
);
const said = fc.oneof(
  fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const marksOf = (language: Language): string[] => maskedKinds.map((kind) => textIn(language).outside.masked[kind]);
/** What is left of the words themselves. */
const rest = (masked: string, language: Language): string => marksOf(language).reduce((text, mark) => text.replaceAll(mark, ''), masked);

describe('words for others', () => {
  for (const [language, before, after] of examples)
    it(`lose names, numbers and addresses: ${before}`, () => expect(maskedHere(before, language)).to.equal(after));

  for (const [language, words] of times)
    it(`keep days, months and feasts: ${words}`, () => expect(maskedHere(words, language)).to.equal(words));

  for (const [language, before, after] of alsoNames)
    it(`lose a name that is also a time: ${before}`, () => expect(maskedHere(before, language)).to.equal(after));

  it('hold no figure, no e-mail and no web address afterwards, and lose nothing more when it is done again', () => {
    fc.assert(
      fc.property(said, languageOf, (words, language) => {
        const masked = maskedHere(words, language);
        expect(rest(masked, language)).not.to.match(/\p{Nd}|[@＠]|https?:|www\./iu);
        expect(maskedHere(masked, language)).to.equal(masked);
      }),
      { numRuns: 2000 },
    );
  });

  it('only ever lose something, whatever parts are named: nothing is put in but marks', () => {
    const parts = fc.array(
      fc
        .record({ from: fc.nat(80), length: fc.integer({ min: 1, max: 30 }), what: fc.constantFrom(...maskedKinds) })
        .map(({ from, length, what }) => ({ from, to: from + length, what })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(said, parts, languageOf, (words, hidden, language) => {
        const left = rest(without(words, hidden, language), language);
        let at = 0;
        for (const unit of left) {
          const next = words.indexOf(unit, at);
          expect(next, `${unit} in ${left}`).to.be.at.least(at);
          at = next + unit.length;
        }
        for (const { from, to } of hidden.filter(({ from }) => from < words.length))
          expect(without(words, [{ from, to, what: 'name' }], language)).to.include(textIn(language).outside.masked.name);
      }),
      { numRuns: 1000 },
    );
  });

  it('take no longer for long messages that look like names, numbers or addresses', () => {
    const began = performance.now();
    for (const piece of ['a', '1 ', 'a.', 'Ab ', '(+', 'Анна ', '王', '@', 'a@', 'http://', 'محمد ', '1a'])
      maskedHere(piece.repeat(2000).slice(0, 2000), 'en');
    expect(performance.now() - began).to.be.below(2000);
  });
});
