import { randomInt } from 'node:crypto';
import { expect } from 'chai';
import { Conversation, fresh } from '../../dialogs/conversation.js';
import { languages } from '../../knowledge/language.js';
import { newReturnNumber } from '../../knowledge/returnNumber.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { teams } from '../../adapters/channels/teams.js';
import { tinyLibrary } from '../adapters/directLine/tinyLibrary.js';
import { town, type Town } from '../town.js';
import { amina, exact, nameIn, office, sends, toPreview } from './handing.js';

const { handoff, draft } = textIn('en');

/** Whether a number opens the chat on another device. */
async function opens(place: Town, number: string): Promise<boolean> {
  const back = await place.person('en');
  await back.says(number);
  return back.choices.includes(handoff.menu.takeBack);
}

const lastFourOf = (number: string): string => number.slice(-4);
const lastFour = (person: Person): string => lastFourOf(exact(person)!);

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

  it('is confirmed by its last digits whatever was said since, in any figures, and others are told to be wrong', async () => {
    const { place, desk } = await office();
    const arabic = (digits: string): string => digits.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
    for (const write of [
      (digits: string) => digits,
      arabic,
      (digits: string) => digits.replace(/^../, '$& '),
      (digits: string) => `${digits} `,
    ]) {
      const person = await place.person('en');
      await toPreview(person, 'en');
      for (const label of [handoff.payload.ready, handoff.consent.yes]) await person.presses(label);
      const number = exact(person)!;
      await person.says('Is this anonymous?');
      expect(person.reply).not.to.include(handoff.number.ask);
      const wrong = String((Number(number.slice(-4)) + 1) % 10_000).padStart(4, '0');
      await person.says(write(wrong));
      expect(person.reply).to.include(handoff.number.wrong);
      expect(exact(person)).to.equal(number);
      await person.says('Is this anonymous?');
      await person.says(write(number.slice(-4)));
      expect(person.reply, write(number.slice(-4))).to.include(handoff.number.saved);
      expect(await opens(place, number)).to.equal(true);
    }
    for (const { id } of await place.store.transaction(({ referrals }) => referrals.find({}))) {
      await desk.take(amina, id);
      expect((await desk.open(amina, id))!.messages, 'no figures went to the office').to.have.length(1);
    }
  });

  it('is confirmed in the chat as well, from where its last digits do not go to the office', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    await toPreview(person, 'en');
    for (const label of [handoff.payload.ready, handoff.consent.yes]) await person.presses(label);
    const number = exact(person)!;
    await person.presses(handoff.number.later);
    for (const words of ['2024', lastFourOf(number)]) await person.says(words);
    expect(person.reply).to.include(handoff.number.saved);
    const { id } = (await place.store.transaction(({ referrals }) => referrals.find({})))[0]!;
    await desk.take(amina, id);
    expect((await desk.open(amina, id))!.messages.slice(1).map(({ words }) => words)).to.deep.equal(['2024']);
  });

  for (const language of languages)
    it(`stands there once more after the question what happens now, which is answered (${language})`, async () => {
      const { place } = await office();
      const text = textIn(language);
      const person = await place.person(language);
      await toPreview(person, language);
      for (const label of [text.handoff.payload.ready, text.handoff.consent.yes]) await person.presses(label);
      const number = exact(person)!;
      await person.says(text.draft.asks[1]!);
      expect(person.reply)
        .to.include(text.agreement.now.waiting(nameIn(place, 'un-unoms', language)))
        .and.include(text.handoff.number.ask);
      expect(exact(person)).to.equal(number);
      await person.says(lastFourOf(number));
      expect(person.reply).to.include(text.handoff.number.saved);
    });

  it('of which a part is typed is said to lack digits, and Teams is named only where people come through it', async () => {
    const { teamsRelay } = textIn('en');
    const lacking = handoff.number.short(10);
    const part = '12 3456 7890 12';
    for (const channels of [[], [teams]]) {
      const person = await (await town({ library: tinyLibrary(), channels })).person('en');
      await person.chooses('comeBack');
      await person.says(part);
      expect(person.last.text).to.equal(channels.length > 0 ? `${lacking}\n\n${teamsRelay.move.over}` : lacking);
    }
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
