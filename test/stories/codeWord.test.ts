import { expect } from 'chai';
import type { Language } from '../../knowledge/language.js';
import { newReturnNumber } from '../../knowledge/returnNumber.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, exact, office, sends } from './handing.js';
import { bookingsIn, hostOf, putHosts, slotOf } from './hosts.js';
import { comesBack, daysPass, underway } from './underway.js';

const { handoff, agreement, booking } = textIn('en');

describe('a code word (care.md RE-07)', () => {
  it('is chosen in the relay, seen by the one who answers, and needed to come back', async () => {
    const { place, desk, person, number, id, record } = await underway();
    await person.presses(agreement.menu.codeWord);
    expect(person.last.text).to.include('forgotten');
    await person.says('Blue  Kettle');
    expect([person.last.text, exact(person)]).to.deep.equal([agreement.word.saved, 'Blue  Kettle']);
    expect((await desk.open(amina, id))!.codeWord).to.equal('Blue  Kettle');
    expect(JSON.stringify(await record())).not.to.match(/blue {2}kettle/i);
    expect(place.logged.join('\n')).not.to.match(/blue {2}kettle/i);
    for (const typed of [number, `${number} red kettle`, `${number} kettle`]) {
      expect((await comesBack(place, typed)).last.text, typed).to.equal(handoff.number.unknown);
    }
    expect((await comesBack(place, `${number} blue kettle`)).choices).to.include(handoff.menu.takeBack);
    expect((await comesBack(place, `${number.replaceAll(' ', '')}BLUE-KETTLE`)).choices).to.include(handoff.menu.takeBack);
  });

  it('is needed for a time booked under the same number as well: without it, the number is one that nobody has', async () => {
    const { place } = await office();
    await putHosts(place.store, [hostOf()], [slotOf()]);
    const number = await sends(await place.person('en'));
    const person = await comesBack(place, number);
    await person.presses(agreement.menu.codeWord);
    await person.says('lighthouse');
    await person.chooses('slot/slot-one/en');
    await person.presses(booking.before.yesOwn);
    expect(person.last.text).to.include(booking.bookedOwn);
    const [booked] = await bookingsIn(place.store);
    const nobodys = (
      await comesBack(
        place,
        newReturnNumber(() => 7),
      )
    ).reply;
    expect(nobodys).to.include(handoff.number.unknown);
    for (const typed of [number, `${number} light house keeper`]) {
      const other = await comesBack(place, typed);
      expect(other.reply, typed).to.equal(nobodys);
      for (const what of ['', '/cancel', '/gone']) await other.chooses(`booking/${booked!.id}${what}`);
      expect(other.last.text, typed).to.equal(booking.lost);
    }
    expect(await bookingsIn(place.store)).to.deep.equal([booked]);
    const back = await comesBack(place, `${number} lighthouse`);
    expect(back.last.text).to.include(booking.shown);
    expect(back.choices).to.include(booking.cancel);
  });

  it('slows whoever tries words, as it slows whoever tries numbers', async () => {
    const { place, person, number } = await underway();
    await person.presses(agreement.menu.codeWord);
    await person.says('mountain');
    const other = await comesBack(place, `${number} river`);
    for (const word of ['lake', 'tree', 'stone', 'cloud']) await other.says(`${number} ${word}`);
    expect(other.last.text).to.equal(handoff.number.unknown);
    await other.says(`${number} mountain`);
    expect(other.last.text).to.equal(handoff.number.slow);
    place.clock.pass(1);
    await other.says(`${number} mountain`);
    expect(other.choices).to.include(handoff.menu.takeBack);
  });

  it('is changed and removed at any time, and is no word that can be read in the chat', async () => {
    const { place, desk, person, number, id } = await underway();
    await person.says('I like the lighthouse');
    await person.presses(agreement.menu.codeWord);
    const { faults } = agreement.word;
    for (const [typed, sentence] of [
      ['lighthouse', faults.known],
      ['cat', faults.short],
      ['kettle 47', faults.digits],
      ['a'.repeat(41), faults.long],
    ] as const) {
      await person.says(typed);
      expect(person.last.text, typed).to.equal(sentence);
    }
    await person.says('雨伞');
    await person.presses(agreement.menu.codeWord);
    expect(person.last.text).to.include(agreement.word.isSet);
    await person.says('umbrella');
    expect((await desk.open(amina, id))!.codeWord).to.equal('umbrella');
    await person.presses(agreement.menu.codeWord);
    await person.presses(agreement.word.remove);
    expect((await desk.open(amina, id))!.codeWord).to.equal(undefined);
    expect((await comesBack(place, number)).choices).to.include(handoff.menu.takeBack);
  });

  it('opens with and without accents, hamza and vowel signs, with ё or е, as with capitals', async () => {
    for (const [chosen, typed] of [
      ['Limón', 'limon'],
      ['limon', 'LIMÓN'],
      ['чёрный чай', 'черный чай'],
      ['черный', 'Чёрный'],
      ['أحمد', 'احمد'],
      ['مُحمّد', 'محمد'],
      ['école', 'e\u0301cole'],
    ] as const) {
      const { place, person, number } = await underway();
      await person.presses(agreement.menu.codeWord);
      await person.says(chosen);
      expect((await comesBack(place, `${number} ${typed}x`)).last.text, typed).to.equal(handoff.number.unknown);
      expect((await comesBack(place, `${number} ${typed}`)).choices, typed).to.include(handoff.menu.takeBack);
    }
  });

  it('opens after words that lead up to it', async () => {
    const { place, person, number } = await underway();
    await person.presses(agreement.menu.codeWord);
    await person.says('tiger');
    for (const typed of [`${number} and my code word is tiger`, `my number is ${number}, the word is: Tiger`, `tiger ${number}`]) {
      expect((await comesBack(place, typed)).choices, typed).to.include(handoff.menu.takeBack);
    }
    expect((await comesBack(place, `${number} and my code word is tigers`)).last.text).to.equal(handoff.number.unknown);
  });

  for (const [language, questions] of Object.entries({
    en: ['what is a code word?', 'wait why', 'WAIT', 'why do you want it', 'I don’t understand', 'start over', 'my code word is tiger'],
    fr: ['c’est quoi un mot convenu', 'attendez', 'pourquoi', 'à quoi ça sert ?'],
    es: ['¿qué es una palabra clave?', 'espera', 'no entiendo', 'para qué sirve'],
    ru: ['что такое кодовое слово', 'подождите', 'зачем это', 'не понимаю'],
    zh: ['暗号是啥意思', '等等', '为什么要这个', '这个有什么用吗'],
    ar: ['ما هي كلمة السر', 'لحظة', 'ليش', 'لا أفهم', 'لماذا هذا؟'],
  } satisfies Record<Language, string[]>))
    it(`is never what asks about it: that is explained, and the word is asked for again (${language})`, async () => {
      const { place, person, number } = await underway();
      await person.chooses(`changeLanguage/${language}`);
      await person.chooses('codeWord');
      const { word } = textIn(language as Language).agreement;
      for (const typed of questions) {
        await person.says(typed);
        expect(person.last.text, typed).to.equal(word.what);
        expect(person.last.box, typed).to.equal(word.box);
      }
      expect((await comesBack(place, number)).choices, 'no word was set').to.include(handoff.menu.takeBack);
      await person.says('lighthouse');
      expect((await comesBack(place, number)).last.text).to.equal(handoff.number.unknown);
    });

  it('is shown to nobody at the office while the yes has run out', async () => {
    const { place, desk, person, number, id } = await underway();
    await person.presses(agreement.menu.codeWord);
    await person.says('mountain');
    await daysPass(place, 15);
    expect((await desk.open(amina, id))!.codeWord).to.equal(undefined);
    const later = await comesBack(place, `${number} mountain`);
    await later.presses(handoff.consent.no);
    expect(later.choices).not.to.include(agreement.menu.codeWord);
    await later.chooses('codeWord');
    expect(later.last.text).not.to.equal(agreement.word.text);
  });
});
