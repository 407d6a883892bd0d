import { randomInt } from 'node:crypto';
import { expect } from 'chai';
import { Conversation, fresh } from '../../dialogs/conversation.js';
import { languages } from '../../knowledge/language.js';
import { newReturnNumber } from '../../knowledge/returnNumber.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import type { Town } from '../town.js';
import { exact, nameIn, office, sends, toPreview } from './handing.js';

const { handoff, draft } = textIn('en');

/** Whether a number opens the chat on another device. */
async function opens(place: Town, number: string): Promise<boolean> {
  const back = await place.person('en');
  await back.says(number);
  return back.choices.includes(handoff.menu.takeBack);
}

const lastFour = (person: Person): string => exact(person)!.slice(-4);

describe('a return number', () => {
  for (const language of languages)
    it(`is shown with its last four digits together, and these are what is asked for (${language})`, async () => {
      const { place } = await office();
      const text = textIn(language);
      const person = await place.person(language);
      await toPreview(person, language);
      for (const label of [text.handoff.payload.ready, text.handoff.consent.yes]) await person.presses(label);
      expect(exact(person)).to.match(/^\d\d( \d{4}){5}$/);
      await person.says(exact(person)!.split(' ').at(-1)!);
      expect(person.reply).to.include(text.handoff.number.saved);
    });

  it('is confirmed by more of its last digits, with spaces and words around them, and not by fewer or others', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await toPreview(person, 'en');
    for (const label of [handoff.payload.ready, handoff.consent.yes]) await person.presses(label);
    const number = exact(person)!;
    const wrong = String((Number(number.slice(-4)) + 1) % 10_000).padStart(4, '0');
    for (const typed of [wrong, number.slice(-3)]) {
      await person.says(typed);
      expect(person.reply, typed).to.include(handoff.number.wrong);
      expect(exact(person)).to.equal(number);
    }
    await person.says(`it ends with ${number.slice(-9)}`);
    expect(person.reply).to.include(handoff.number.saved);
  });

  it('stays at hand while its person asks something, changes the language, or looks at what is kept', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await toPreview(person, 'en');
    for (const label of [handoff.payload.ready, handoff.consent.yes]) await person.presses(label);
    const number = exact(person)!;
    await person.says('What do you keep about me?');
    expect(person.last.text).to.include(textIn('en').kept.intro).and.include(draft.numberRecord);
    expect(person.choices).to.include(handoff.menu.toOffice(nameIn(place, 'un-unoms', 'en')));
    await person.presses(draft.number.back);
    expect(exact(person), 'the same number').to.equal(number);
    expect(person.last.text).not.to.match(/It was sent/);
    await person.says('français');
    expect(exact(person)).to.equal(number);
    expect(person.last.text).to.include(textIn('fr').draft.number.shown);
    await person.chooses('changeLanguage/en');
    await person.says('I want to die');
    expect(person.reply).to.include(textIn('en').care.urgent.safe).and.not.include(handoff.number.wrong);
    await person.presses(draft.number.back);
    await person.says(number.slice(-4));
    expect(person.reply).to.include(handoff.number.saved);
    expect(person.choices).not.to.include(draft.number.back);
    expect(await opens(place, number)).to.equal(true);
  });

  it('that was saved works until a new one is saved, and is kept where its person thinks better of it (D4)', async () => {
    const { place } = await office();
    const person = await place.person('en');
    const old = await sends(person);
    await person.presses(draft.number.another);
    expect(person.last.text)
      .to.include(draft.number.replaces)
      .and.not.match(/It was sent/);
    const fresh = exact(person)!;
    expect([await opens(place, old), await opens(place, fresh)], 'nothing has changed').to.deep.equal([true, false]);
    await person.presses(draft.number.keepOld);
    expect(person.reply).to.include(draft.number.stays);
    expect([await opens(place, old), await opens(place, fresh)]).to.deep.equal([true, false]);
    await person.presses(draft.number.another);
    const next = exact(person)!;
    await person.says(lastFour(person));
    expect([await opens(place, old), await opens(place, fresh), await opens(place, next)]).to.deep.equal([false, false, true]);
  });

  it('that was passed over is the same when it is asked for later, and works all the time', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await toPreview(person, 'en');
    for (const label of [handoff.payload.ready, handoff.consent.yes]) await person.presses(label);
    const number = exact(person)!;
    await person.presses(handoff.number.later);
    await person.presses(handoff.menu.number);
    expect([exact(person), await opens(place, number)]).to.deep.equal([number, true]);
  });

  it('that nobody has can be tried five times in a chat, then a minute is waited, however it is asked for anew (D4)', async () => {
    const { place } = await office();
    const own = await sends(await place.person('en'));
    const unknown = (): string => newReturnNumber(() => randomInt(10));
    const ways: Record<string, (person: Person) => Promise<void>> = {
      'the button pressed again': (person) => person.chooses('comeBack'),
      'typed as it is': (person) => person.chooses('welcome'),
      'in another language': (person) => person.says('français'),
      'after one that opens a chat': (person) => person.says(own),
    };
    for (const [how, anew] of Object.entries(ways)) {
      const person = await place.person('en');
      for (let times = 0; times < 5; times++) {
        await anew(person);
        await person.says(unknown());
        expect(person.reply, how).to.match(/Nothing opens with this|Cela n’ouvre rien/);
      }
      await person.chooses('changeLanguage/en');
      await person.chooses(how === 'typed as it is' ? 'welcome' : 'comeBack');
      for (const typed of [unknown(), own]) {
        await person.says(typed);
        expect(person.last.text, how).to.equal(handoff.number.slow);
      }
      place.clock.pass(1);
      await person.says(own);
      expect(person.choices, how).to.include(handoff.menu.takeBack);
    }
  });

  it('is tried in a chat that the version before began', () => {
    const now = new Date();
    const { tried, ...before } = fresh('id', 'en', { idle: 1, total: 1 }, now);
    expect(Conversation.parse(before).tried).to.deep.equal(tried);
  });
});
