import { expect } from 'chai';
import { shortAnswerIn } from '../../dialogs/shortAnswer.js';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { tinyLibrary } from '../adapters/directLine/tinyLibrary.js';
import type { Person } from '../person.js';
import { town } from '../town.js';
import { amina, exact, office, sends, settled } from './handing.js';
import { comesBack, daysPass, underway } from './underway.js';

const { care, handoff, gone, agreement, reader } = textIn('en');
const dying = 'i want to kill myself tonight';
const outside = 'he is outside my door with a knife';

/** That somebody was misunderstood, as they type it; where a button once said it in other words, these too. */
const misunderstood: Record<Language, string[]> = {
  ar: ['لم تفهمني', 'فهمتني غلط', 'مو هذا قصدي'],
  zh: ['你误会了', '我不是那个意思', '您搞错了'],
  en: ['you misunderstood me', 'thats not what i meant', 'I didn’t mean that.'],
  fr: ['vous m’avez mal compris', 't’as mal compris', 'Ce n’est pas ce que je voulais dire'],
  ru: ['вы меня не так поняли', 'я не это имела в виду', 'вы меня неправильно поняли!'],
  es: ['me entendiste mal', 'no me refería a eso', 'No quise decir eso'],
};
/** What can be said of what was done, and is not said to the programme. */
const ofMatter: Record<Language, string> = {
  ar: 'لم أقصد ذلك',
  zh: '我没想要那样',
  en: 'I did not want that',
  fr: 'je ne voulais pas ça',
  ru: 'я этого не хотела',
  es: 'yo no quería eso',
};

const hasCard = (person: Person, group: 'self' | 'danger'): void => {
  expect(person.reply).to.include(care.urgent.lead[group]);
  expect(person.choices).to.include(care.urgent.misread);
};

describe('somebody tells of danger where nobody thought of it (care.md CR-01, CR-20, CR-24 to CR-26, CR-41)', () => {
  const answers = { yes: 'afterYes', unsaid: 'afterUnsaid' } as const;
  for (const [answer, said] of Object.entries(answers) as [keyof typeof answers, (typeof answers)[keyof typeof answers]][])
    it(`in a chat that the office has just closed, and says how they are: "${care.urgent[answer]}"`, async () => {
      const { place, person, id } = await underway();
      await place.store.transaction(async ({ referrals }) => {
        await referrals.put({ ...(await referrals.get(id))!, status: 'closed' });
      });
      await person.says(dying);
      hasCard(person, 'self');
      await person.presses(care.urgent[answer]);
      expect(person.last.text).to.equal(care.urgent[said]);
      expect(person.choices, 'all else is still there').to.include(handoff.menu.takeBack).and.not.include(care.urgent.misread);
    });

  for (const comes of ['takes the chat up', 'takes the chat up and writes'])
    it(`in a chat, and answers after the office ${comes}: the card's question stands, and its answer goes to nobody there`, async () => {
      const { place, desk } = await office();
      const person = await place.person('en');
      await sends(person);
      await person.says(dying);
      hasCard(person, 'self');
      const { id } = (await desk.list(amina)).cases[0]!;
      await desk.take(amina, id);
      await desk.open(amina, id);
      if (comes.endsWith('writes')) await desk.reply(amina, id, 'I am here now.');
      await settled(place);
      expect(person.choices).to.include(care.urgent.yes);
      await person.says('yes');
      expect(person.last.text).to.include(care.urgent.afterYes);
      expect((await desk.open(amina, id))!.messages.map(({ words }) => words)).not.to.include('yes');
    });

  for (const ends of ['closes the chat', 'writes a last message and closes the chat', 'is gone with the chat, deleted in another tab'])
    it(`in a chat, and answers after the office ${ends}: the card's question stands, and its answer goes to nobody there`, async () => {
      const { place, desk, person, number, id } = await underway();
      await person.says(dying);
      hasCard(person, 'self');
      if (ends.startsWith('is gone')) {
        const other = await comesBack(place, number);
        await other.presses(handoff.menu.takeBack);
        await other.presses(handoff.takeBack.yes);
      } else await desk.close(amina, id, ends.startsWith('writes') ? 'Good-bye.' : '');
      await settled(place);
      await place.adapter.tell(id);
      expect(person.last.text).to.include(care.urgent.safe);
      expect(person.choices).to.include.members([care.urgent.yes, care.urgent.no, care.urgent.unsaid, care.urgent.misread]);
      expect(person.choices).to.include(care.urgent.showContacts);
      await person.says('yes');
      expect(person.last.text).to.equal(care.urgent.afterYes);
      expect(person.choices).not.to.include(care.urgent.misread);
    });

  it('in more than can be taken, in a chat: the card stands above the sentence that says so, and none of it goes to the office', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    await sends(person);
    const { id } = (await desk.list(amina)).cases[0]!;
    const before = (await desk.open(amina, id))!.messages.length;
    await person.says(`${dying}. ${'x'.repeat(2000)}`);
    hasCard(person, 'self');
    expect(person.last.text).to.equal(textIn('en').always.tooLong(2000, dying.length + 2));
    await person.says('yes');
    expect(person.last.text).to.include(care.urgent.afterYes);
    expect((await desk.open(amina, id))!.messages).to.have.length(before);
  });

  for (const language of languages)
    it(`in a chat, and says in other words that they were misunderstood: the office reads none of them (${language})`, async () => {
      const { misread } = textIn(language).commands;
      expect(misread.filter((words) => shortAnswerIn(words) !== 'misread')).to.deep.equal([]);
      for (const words of misunderstood[language]) {
        const { desk, person, id } = await underway();
        await person.says(dying);
        const before = (await desk.open(amina, id))!.messages.length;
        await person.says(words);
        expect(person.last.text, words).to.include(reader.care.corrected);
        expect((await desk.open(amina, id))!.messages, words).to.have.length(before);
      }
    });

  for (const language of languages)
    it(`in a chat, and says of the matter itself what is only like it: the office reads it (${language})`, async () => {
      const { desk, person, id } = await underway();
      await person.says(dying);
      await person.says(ofMatter[language]);
      const { messages } = (await desk.open(amina, id))!;
      expect(messages.map(({ words }) => words)).to.include(ofMatter[language]);
    });

  for (const answer of ['says', 'presses'] as const)
    it(`in too much twice, in a chat, and ${answer} the answer: it is heard, no button stands twice, and none of it goes to the office`, async () => {
      const { place, desk } = await office();
      const person = await place.person('en');
      await sends(person);
      const { id } = (await desk.list(amina)).cases[0]!;
      const before = (await desk.open(amina, id))!.messages.length;
      for (const more of [2100, 2000]) {
        await person.says(`${dying}. ${'x'.repeat(more)}`);
        expect(person.choices).to.include.members([care.urgent.yes, care.urgent.no, care.urgent.unsaid, care.urgent.misread]);
        expect(person.choices).to.deep.equal([...new Set(person.choices)]);
      }
      await person[answer](care.urgent.unsaid);
      expect(person.last.text).to.include(care.urgent.afterUnsaid);
      expect((await desk.open(amina, id))!.messages).to.have.length(before);
    });

  it('in a chat that nobody at the office can read any more, and says that they were misunderstood', async () => {
    const { place, people, looksAgain } = await office();
    const person = await place.person('en');
    await sends(person);
    people['un-unoms'] = [];
    await looksAgain();
    await person.chooses('relay/now');
    await person.says(dying);
    hasCard(person, 'self');
    await person.presses(care.urgent.misread);
    expect(person.last.text).to.equal(textIn('en').reader.care.corrected);
    await person.says(dying);
    expect(person.reply).not.to.include(care.urgent.lead.self);
  });

  it('where a return number is asked for', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await person.chooses('comeBack');
    await person.says(outside);
    hasCard(person, 'danger');
    expect(person.last.text).to.include(handoff.number.together);
    const number = await sends(await place.person('en'));
    await person.says(number);
    expect(person.choices, 'the number is still asked for').to.include(handoff.menu.takeBack);
  });

  it('in a chat that was deleted in another tab', async () => {
    const { place, person, number } = await underway();
    const other = await comesBack(place, number);
    await other.presses(handoff.menu.takeBack);
    await other.presses(handoff.takeBack.yes);
    await person.says(outside);
    hasCard(person, 'danger');
    expect(person.last.text).to.equal(`${reader.gone}\n\n${handoff.relay.gone}`);
  });

  it('where a code word is asked for, in a chat that was closed meanwhile', async () => {
    const { place, person, id } = await underway();
    await person.chooses('codeWord');
    await place.store.transaction(async ({ referrals }) => {
      await referrals.put({ ...(await referrals.get(id))!, status: 'closed' });
    });
    await person.says(outside);
    hasCard(person, 'danger');
  });

  it('under a question for a yes that was given in another tab: the words went nowhere, and stand there once more', async () => {
    const { place, number, words } = await underway();
    await daysPass(place, 15);
    const [one, other] = [await comesBack(place, number), await comesBack(place, number)];
    await one.says('a first line');
    await other.presses(handoff.consent.yes);
    await one.says(outside);
    hasCard(one, 'danger');
    expect(one.reply).to.include(gone.unsent);
    expect(exact(one)).to.equal(`a first line\n\n${outside}`);
    expect(one.last.box, 'from here on it goes to the office').not.to.equal(agreement.again.box);
    expect((await words(amina)).join()).not.to.include('knife');
  });
});

describe('somebody answers a card in whatever language it stands (care.md CR-25)', () => {
  const card: Record<Language, string> = {
    ar: 'أريد أن أموت',
    zh: '我想死',
    en: 'i want to die',
    fr: 'je veux mourir',
    ru: 'я хочу умереть',
    es: 'quiero morirme',
  };
  const short: Partial<Record<Language, [string, string]>> = { zh: ['是', '不'], en: ['yes', 'no'], fr: ['oui', 'non'], es: ['si', 'no'] };
  for (const language of languages)
    it(`in the English chat, in ${language}`, async () => {
      const { urgent } = textIn(language).care;
      const [yes, no] = short[language] ?? [urgent.yes, urgent.no];
      const place = await town({ library: tinyLibrary() });
      const [well, unwell] = [await place.person('en'), await place.person('en')];
      for (const person of [well, unwell]) {
        await person.says(card[language]);
        expect(person.reply).to.include(urgent.safe);
      }
      await well.says(yes);
      expect(well.last.text).to.equal(urgent.afterYes);
      await unwell.says(no);
      expect(unwell.last.kind).to.equal('help');
    });
});
