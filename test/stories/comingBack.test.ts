import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { newReturnNumber } from '../../knowledge/returnNumber.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, exact, office, sends } from './handing.js';
import { comesBack, underway } from './underway.js';

const { handoff, agreement, draft } = textIn('en');
const nobodys = newReturnNumber(() => 7);

/** A chat with the code word, and its number. */
async function withWord(word: string) {
  const there = await underway();
  await there.person.presses(agreement.menu.codeWord);
  await there.person.says(word);
  return there;
}

describe('somebody who comes back and types it into a fresh chat', () => {
  it('is let in by number and code word in one message, with a few words in front', async () => {
    for (const [word, messages] of [
      ['tiger', ['# tiger', 'my number is # tiger', 'Hello, I am back. My return number is # and the code word is Tiger', '#TIGER']],
      ['чёрный чай', ['# чёрный чай', 'мой номер # черный чай', 'Здравствуйте, мой номер: #, кодовое слово: чёрный чай']],
      ['茶壶', ['# 茶壶', '我的号码是#，暗号是茶壶', '#茶壶']],
      ['قمر الليل', ['# قمر الليل', 'رقمي # وكلمة السر هي قمر الليل']],
      ['limón', ['# limon', 'mi número es # y la palabra clave es limón']],
      ['étoile', ['mon numéro est # etoile', 'mon numéro est # et le mot convenu est étoile']],
    ] as const) {
      const { place, number } = await withWord(word);
      for (const message of messages) {
        const back = await place.person('en');
        await back.says(message.replace('#', number));
        expect(back.choices, message).to.include(handoff.menu.takeBack);
        expect(JSON.stringify(back.conversation.items()), 'neither is shown').not.to.include(number.slice(-9));
      }
      const other = await place.person('en');
      await other.says(`${number} something else`);
      expect(other.last.text).to.equal(handoff.number.unknown);
      await other.says(`${number} ${word}`);
      expect(other.choices).to.include(handoff.menu.takeBack);
    }
  });

  it('is let in by a number with words in front where there is no code word', async () => {
    const { place, number } = await underway();
    const back = await place.person('en');
    await back.says(`my number is ${number}`);
    expect(back.choices).to.include(handoff.menu.takeBack);
  });

  it('is slowed by the same count as where the number is asked for', async () => {
    const { place, number } = await withWord('mountain');
    const other = await place.person('en');
    for (const word of ['lake', 'tree', 'stone', 'cloud', 'river']) {
      await other.chooses('welcome');
      await other.says(`${number} ${word}`);
      expect(other.last.text).to.equal(handoff.number.unknown);
    }
    await other.chooses('welcome');
    await other.says(`${number} mountain`);
    expect(other.last.text).to.equal(handoff.number.slow);
  });

  it('is shown where a number is typed, if it stands in a long text', async () => {
    for (const language of languages) {
      const { place } = await office();
      const person = await place.person(language);
      const { number, menu } = textIn(language).handoff;
      await person.says(`${'word and another word, '.repeat(5)} ${nobodys} ${'word '.repeat(5)}`);
      expect(person.last.text).to.equal(`${number.inMessage}\n\n${number.whereTyped(menu.back)}`);
      await person.presses(menu.back);
      expect(person.last.text).to.equal(number.enter);
    }
  });

  it('is shown the card where a message that is not taken tells of danger', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await person.says(`he is outside my door right now and he will hurt me, and my number from the last time was ${nobodys}`);
    expect(person.conversation.items().some(({ said }) => said?.kind === 'help')).to.equal(true);
    expect(person.last.text).to.include(handoff.number.inMessage);
  });

  it('is let in by number and word from a chat with an office, which gets neither', async () => {
    const { place, desk, number, id } = await withWord('tiger');
    const other = await place.person('en');
    await sends(other);
    await other.says(`${number} tiger`);
    expect(other.last.text).not.to.include(handoff.number.inMessage);
    expect(other.reply).to.match(/has taken this up and can read it/);
    expect(other.choices).to.include(agreement.menu.codeWord);
    expect((await desk.open(amina, id))!.messages).to.have.length(2);
  });

  const ways: Record<Language, string[]> = {
    en: ['I have a number', 'I have a code word', 'i have a return number!'],
    fr: ['jai un numero', 'J’ai un numéro.', 'j’ai un mot convenu'],
    es: ['volví, tengo mi clave', 'tengo un numero', 'Tengo mi palabra clave'],
    ru: ['у меня есть номер', 'У меня есть кодовое слово'],
    zh: ['我有个号码 想回来看', '我有个号码，想回来看', '我有暗号'],
    ar: ['عندي رقم', 'لدي رقم عودة', 'عندي كلمة سر'],
  };
  for (const language of languages)
    it(`is asked for the number after saying that there is one (${language})`, async () => {
      const { place } = await office();
      for (const typed of [...ways[language], textIn(language).handoff.menu.back]) {
        const person = await place.person(language);
        await person.says(typed);
        expect(person.last.text, typed).to.equal(textIn(language).handoff.number.enter);
        await person.says(typed);
        expect(person.last.text, `${typed} twice`).to.equal(textIn(language).handoff.number.enter);
      }
    });
});

describe('where a return number is asked for', () => {
  const gone: Record<Language, string[]> = {
    en: ['I lost my number', 'i didn’t write it down', 'I dont have the number'],
    fr: ['j’ai perdu mon numéro', 'jai perdu mon numero', 'je ne l’ai pas noté'],
    es: ['perdí mi número', 'no lo apunté'],
    ru: ['потерял номер', 'потеряла номер', 'не записала'],
    zh: ['我没记下来', '号码丢了'],
    ar: ['ضاع رقمي', 'ما كتبته'],
  };
  for (const language of languages)
    it(`somebody without one is told that it cannot be found, and how to begin anew (${language})`, async () => {
      const { place } = await office();
      const { handoff: here, menu } = textIn(language);
      for (const typed of gone[language]) {
        const person = await comesBack(place, typed, language);
        expect(person.last.text, typed).to.equal(here.number.lost);
        expect(person.choices, typed).to.include.members([menu.talk, menu.startOver]);
      }
    });

  for (const language of languages)
    it(`the code word alone is told to be typed together with the number (${language})`, async () => {
      const { place } = await office();
      const { number } = textIn(language).handoff;
      const person = await comesBack(place, nobodys, language);
      expect(person.last.text).to.equal(number.unknown);
      for (const typed of ['tiger', 'чёрный чай', '茶壶']) {
        await person.says(typed);
        expect(person.last.text, typed).to.equal(number.together);
      }
    });

  it('somebody whose chat is still open on this page gets a new number for it', async () => {
    const { place } = await office();
    const person = await place.person('en');
    const old = await sends(person);
    await person.chooses('comeBack');
    await person.says('I lost my number');
    expect(person.last.text).to.include(draft.number.replaces);
    const fresh = exact(person)!;
    expect(fresh).not.to.equal(old);
    await person.says(fresh.slice(-4));
    expect(person.reply).to.include(handoff.number.saved);
    expect((await comesBack(place, fresh)).choices).to.include(handoff.menu.takeBack);
  });

  it('a lost number is heard in a fresh chat as well, and vague words about it are not', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await person.says('I lost my return number');
    expect(person.last.text).to.equal(handoff.number.lost);
    const other = await place.person('en');
    await other.says('I didn’t write it down');
    expect(other.reply).not.to.include(handoff.number.lost);
  });

  it('somebody who comes back on a page in another language is answered in the one in which they write', async () => {
    const { place, number, record } = await underway();
    const back = await comesBack(place, number, 'ar');
    await back.says('I have thought about it, and I would like to talk about what I can do next.');
    expect((await record()).language).to.equal('en');
    await back.says('شكرا على الرد، أفضّل أن أكمل الكتابة باللغة العربية من الآن.');
    expect((await record()).language).to.equal('ar');
    await back.says('ok');
    expect((await record()).language, 'what tells no language').to.equal('ar');
  });
});
