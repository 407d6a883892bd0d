import { expect } from 'chai';
import type { Say } from '../../dialogs/dialog.js';
import { typedChoice } from '../../dialogs/typed.js';
import { languages, type Language } from '../../knowledge/language.js';
import { placeName } from '../../knowledge/place.js';
import { textIn } from '../../knowledge/text/index.js';
import { tinyLibrary } from '../adapters/directLine/tinyLibrary.js';
import type { Person } from '../person.js';
import { town, type Town } from '../town.js';
import { amina as receiver, exact, office, sends, toPreview } from './handing.js';
import { bookingsIn, chooses, withHours } from './hosts.js';

/** Names of one office that serves one organization each, so that the organization is asked for. */
const many = ['iom-ombuds', 'undp-oai', 'unhcr-ombuds', 'wbg-ombuds', 'fp-ombuds', 'un-unoms'];

/** As somebody types it on a phone in a hurry: in capitals, without accents and vowel signs, with other marks. */
const clumsily = (label: string): string =>
  label
    .toUpperCase()
    .normalize('NFD')
    .replace(/(?<=[A-Z])\p{M}+/gu, '')
    .replace(/[\u064b-\u0655]/g, '')
    .normalize('NFC')
    .replace(/Ё/g, 'Е')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/[’']/g, '`')
    .replace(/ - | — |، |, /g, ' ')
    .replace(/^|$/g, ' ')
    .concat('!!');

/** Letter by letter, with something unseen after each, as copied words have it. */
const withUnseen = (words: string): string =>
  [...words].map((letter, at) => letter + '\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff'[at % 7]).join('');

const shown = ({ title, text, choices }: Say): unknown => ({ title, text, choices });

describe('somebody types what stands on a button', () => {
  let place: Town;
  beforeEach(async () => {
    place = await town({ library: tinyLibrary() });
  });

  /** What the second choice of the welcome leads to. */
  async function second(language: Language = 'en'): Promise<unknown> {
    const presses = await place.person(language);
    await presses.presses(presses.choices[1]!);
    return shown(presses.last);
  }

  it('by its number, in any figures and with any mark around it', async () => {
    const wanted = await second();
    for (const typed of '2|2.|2)|2,|2!|(2)|[2]|#2|№2|№ 2|nº2|Nº 2|n°2|2。|2、|（2）|２|２．|(２)|٢|٢.|(٢)|۲|۲)|②|2️⃣|« 2 »|“2”|02|\u200b2\u200f|*2*|- 2'.split(
      '|',
    )) {
      const person = await place.person('en');
      await person.says(typed);
      expect(shown(person.last), typed).to.deep.equal(wanted);
    }
  });

  it('by its number with the word that belongs to it, or by a word for the number', async () => {
    const words = {
      ar: 'الثاني',
      zh: '第2个|第2项|第２個|选2号|2号|第二个|二|二。|（二）|选二|第二',
      en: 'the second one',
      fr: 'La deuxième',
      ru: 'второй',
      es: 'la segunda',
    };
    for (const language of languages) {
      const wanted = await second(language);
      for (const typed of words[language].split('|')) {
        const person = await place.person(language);
        await person.says(typed);
        expect(shown(person.last), typed).to.deep.equal(wanted);
      }
    }
  });

  it('by its number with its label, as copied from a card; not by a number with other words', async () => {
    const wanted = await second();
    const { options } = textIn('en').menu;
    for (const typed of [`2. ${options}`, `2 ${options.toUpperCase()}`, `٢) ${options}`]) {
      const person = await place.person('en');
      await person.says(typed);
      expect(shown(person.last), typed).to.deep.equal(wanted);
    }
    const others = '2个月前|2个人|二个月前|二月|二三|十二|二十|2 weeks ago|2 of them|in 2|2%|%2|$2|2+2|1/2|2-3|22|2.5';
    for (const typed of others.split('|')) {
      const person = await place.person('en');
      await person.says(typed);
      expect(shown(person.last), typed).not.to.deep.equal(wanted);
    }
  });

  for (const language of languages)
    it(`without its accents, in capitals, with other marks, and with what nobody sees in it (${language})`, async () => {
      const { choices } = await place.person(language);
      for (const label of choices)
        for (const typed of [clumsily(label), withUnseen(label), label.replaceAll(' ', '')]) {
          const [presses, types] = [await place.person(language), await place.person(language)];
          await presses.presses(label);
          await types.says(typed);
          expect(shown(types.last), typed).to.deep.equal(shown(presses.last));
        }
    });

  it('and a command as well', async () => {
    for (const language of languages) {
      const { commands, help } = textIn(language);
      for (const typed of [commands.help[0]!, commands.kept[0]!, commands.startOver[0]!]) {
        const [plainly, unseen] = [await place.person(language), await place.person(language)];
        await plainly.says(typed);
        await unseen.says(withUnseen(clumsily(typed)));
        expect(shown(unseen.last), typed).to.deep.equal(shown(plainly.last));
        expect(unseen.last.text, typed).not.to.equal(help);
      }
    }
  });

  it('and means what is exactly so named, or what alone could be meant', () => {
    const offered = ['Peña', 'Pena', '11 décembre', '1 décembre'].map((label, at) => ({ id: String(at + 1), label }));
    const typed = (words: string): string | undefined => typedChoice(words, offered);
    expect(['peña', 'PENA', 'PÉNA', '11 decembre', '4. 1 decembre', '41 decembre'].map(typed)).to.deep.equal([
      '1',
      '2',
      undefined,
      '3',
      '4',
      undefined,
    ]);
  });

  it('who refuses in a word refuses everywhere: a consent, and a time with somebody', async () => {
    const { handoff, booking } = textIn('es');
    const { place: at, desk } = await office();
    const lin = await at.person('es');
    await toPreview(lin, 'es');
    await lin.presses(handoff.payload.ready);
    await lin.says('\u200fNO LO ENVIE!');
    expect(lin.last.text).to.include(handoff.consent.refused);
    expect((await desk.list(receiver)).cases).to.have.length(0);

    const hours = await withHours();
    for (const typed of ['no', 'нет', 'NO\u00ad, gracias.', 'nah', 'nan', 'неа', 'كلا']) {
      const omar = await hours.person('es');
      await chooses(omar, 'es');
      await omar.says(typed);
      expect(omar.reply, typed).to.include(booking.refused);
    }
    expect(await bookingsIn(hours.store)).to.deep.equal([]);
  });

  for (const language of languages)
    it(`and what is no question is not taken for one: a number that nothing has, a yes, a no, "I do not know" (${language})`, async () => {
      const { always, answer, commands, handoff } = textIn(language);
      const person = await place.person(language);
      const { choices } = person;
      for (const typed of ['9', '(0)', '٩', `${commands.numberWords[0]!} 9`]) {
        await person.says(typed);
        expect([person.last.text, person.choices], typed).to.deep.equal([always.unknownChoice, choices]);
      }
      for (const typed of [...commands.yes, ...commands.no, ...commands.unclear]) {
        const other = await place.person(language);
        await other.says(`${clumsily(typed)}…`);
        expect([other.last.text, other.choices], typed).to.deep.equal([always.oneOfThese, choices]);
      }
      await person.says(`${commands.numberWords[0]!} 2`);
      expect(shown(person.last)).to.deep.equal(await second(language));

      const near = await place.person(language);
      await near.chooses('unsure/meant/mediation/evidence');
      for (const no of ['no', 'non', 'нет', '不', 'لا']) {
        await near.chooses('unsure/meant/mediation/evidence');
        await near.says(no);
        expect(near.last.text, no).to.equal(answer.noAnswer);
      }
      const { place: at } = await office();
      const writes = await at.person(language);
      await writes.chooses('handoff/un-unoms');
      await writes.says(textIn(language).draft.noes[0]!);
      expect(writes.last.text).to.include(handoff.consent.refused);
    });

  it('and to an office, nothing that nobody sees is a message', async () => {
    const { place: at, desk } = await office();
    const lin = await at.person('en');
    await sends(lin);
    for (const unseen of ['\u200b\u00ad\u2060', '\u200d', ' \u200c\n', '\u2062\u180e', '\ufe0f', '\u{e0067}\u{e007f}', '\u3164\u2800']) {
      await lin.says(unseen);
      expect(lin.reply, unseen.codePointAt(0)!.toString(16)).to.include(textIn('en').reader.empty);
    }
    expect((await desk.list(receiver)).cases).to.have.length(1);
    await lin.says('👩‍💻 ❤️');
    const [waiting] = (await desk.list(receiver)).cases;
    await desk.take(receiver, waiting!.id);
    expect((await desk.open(receiver, waiting!.id))!.messages.map(({ words }) => words).at(-1), 'a sign stays whole').to.include('👩‍💻 ❤️');
  });

  it('and asks for a language in words, as it is declined', async () => {
    for (const [typed, language] of [
      ['на английском пожалуйста', 'en'],
      ['بالفرنسية', 'fr'],
      ['en francais', 'fr'],
      ['АРАБСКОМ', 'ar'],
    ] as const) {
      const person = await (await town()).person('es');
      await person.says(typed);
      expect(person.all, typed).to.include(textIn(language).language.changed);
    }
  });

  it('who types four figures of a number in any writing has it', async () => {
    const { place: at } = await office();
    const { handoff } = textIn('ar');
    const lin = await at.person('ar');
    await toPreview(lin, 'ar');
    await lin.presses(handoff.payload.ready);
    await lin.presses(handoff.consent.yes);
    const four = exact(lin)!.slice(-4);
    await lin.says(withUnseen(four.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)))));
    expect(lin.reply).to.include(handoff.number.saved);
  });

  for (const language of languages) {
    const { entities, entity, offices } = textIn(language);

    it(`and an organization or a place that is on a later page of a list, by its name in any language (${language})`, async () => {
      const at = await town({ library: tinyLibrary(), staff: (id) => (many.includes(id) ? ['amina'] : []) });
      const types = async (begins: string, typed: string): Promise<Person> => {
        const person = await at.person(language);
        await person.chooses(begins);
        await person.says(typed);
        return person;
      };
      for (const typed of [clumsily(entities.worldbank), 'banque mondiale', 'Всемирный банк']) {
        const lists = await types('talk', typed);
        expect(lists.reply, typed).to.include(entity.noted);
        expect(lists.last.table!.rows[0]![0]).to.equal(at.directory.service('wbg-ombuds')!.in[language].name);
        expect((await types('where/whose', typed)).last.text, typed).to.equal(offices.where.region);
      }
      for (const typed of [clumsily(placeName('014', language)), 'EASTERN AFRICA'])
        expect((await types('where', typed)).last.text, typed).to.equal(offices.where.country(placeName('014', language)));
      expect((await types('where', clumsily(placeName('CI', language)))).reply).to.include(offices.where.noted(placeName('CI', language)));
    });
  }
});
