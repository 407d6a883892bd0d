import { expect } from 'chai';
import fc from 'fast-check';
import { languages, ownName, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { amina, caseOf, office, sends, settled, toPreview } from './handing.js';
import { box, officeBox, officeBoxes, programmeBox, sentWords } from './reading.js';
import { underway } from './underway.js';

const { handoff, reader, always } = textIn('en');

/** Somebody in a chat with the ombuds that nobody has taken up. */
async function waiting() {
  const there = await office();
  const person = await there.place.person('en');
  const number = await sends(person);
  return { ...there, person, number };
}

/** The shortest text there is goes to the ombuds, in a language. */
async function sendsIn(person: Person, language: Language): Promise<void> {
  const text = textIn(language).handoff;
  await toPreview(person, language);
  for (const label of [text.payload.ready, text.consent.yes, text.number.later]) await person.presses(label);
}

describe('who reads the next words stands above the box (care.md WH-07, CO-01)', () => {
  it('is the office before and after a text that is not taken, and what is written next goes there', async () => {
    const { place, person, number } = await waiting();
    const old = person.conversation.items();
    const refusals: [string, () => Promise<void>][] = [
      [`${handoff.number.inMessage}\n\n${handoff.number.whereTyped(handoff.menu.back)}`, () => person.says(`my number is ${number}`)],
      [always.tooLong(2000, 1), () => person.says('x'.repeat(2001))],
      [reader.empty, () => person.says('   ')],
      [always.passed, () => person.presses(handoff.payload.ready, old)],
    ];
    for (const [said, act] of refusals) {
      await act();
      expect(person.last.text).to.equal(said);
      expect(box(person), said).to.equal(officeBox(place));
      expect(person.choices, said).to.include(handoff.menu.takeBack);
      await person.says(`after: ${said.slice(0, 20)}`);
      expect((await sentWords(place)).at(-1), said).to.equal(`after: ${said.slice(0, 20)}`);
    }
    await person.says('?');
    expect((await sentWords(place)).at(-1)).to.equal('?');
  });

  it('is the programme once it was asked something, and says so for as long as that lasts', async () => {
    const { place, person } = await waiting();
    await person.presses(handoff.menu.ask);
    for (const words of ['what is the ombuds', 'x'.repeat(2001), 'thank you']) {
      expect(box(person)).to.equal(programmeBox(place));
      await person.says(words);
    }
    expect(box(person)).to.equal(programmeBox(place));
    expect(await sentWords(place)).to.have.length(1);
    await person.presses(/^Back to my chat/);
    expect(box(person)).to.equal(officeBox(place));
  });

  it('stays the office when nobody has answered yet, and the answer to the human goes to the human', async () => {
    const { place, desk, person } = await waiting();
    place.clock.pass(6);
    await place.adapter.remind();
    expect(person.last.text).to.include(handoff.relay.late);
    expect(box(person)).to.equal(officeBox(place));
    const { id } = await caseOf(desk);
    await desk.take(amina, id);
    await desk.reply(amina, id, 'I am here.');
    await settled(place);
    expect(person.choices).to.include(handoff.menu.takeBack);
    await person.says('Thank you for coming');
    expect(await sentWords(place)).to.include('Thank you for coming');
  });

  it('never changes by what an office does: whoever asks the programme something gets a button, and their words stay there', async () => {
    const { place, desk, person } = await waiting();
    await person.presses(handoff.menu.ask);
    await person.says('what is the ombuds');
    const { id } = await caseOf(desk);
    await desk.take(amina, id);
    await desk.reply(amina, id, 'I am here.');
    await settled(place);
    const name = place.directory.service('un-unoms')!.in.en.name;
    expect(person.last.text).to.equal(reader.toAnswer(name));
    expect(box(person)).to.equal(programmeBox(place));
    await person.says('will my boss read this');
    expect(await sentWords(place)).to.have.length(1);
    await person.presses(handoff.menu.toOffice(name));
    await person.says('Good evening');
    expect((await sentWords(place)).at(-1)).to.equal('Good evening');
  });

  it('is the programme again once the office has closed the chat: it says so, answers, and shows where to turn', async () => {
    const { place, desk, person, id } = await underway();
    await desk.close(amina, id);
    await settled(place);
    expect(person.last.text).to.include(reader.back);
    expect(person.choices).to.include.members([handoff.menu.whole, handoff.menu.takeBack, handoff.relay.other]);
    expect(box(person)).to.equal(programmeBox(place));
    await person.says('what is the ombuds');
    expect(person.reply).not.to.include(handoff.relay.notSent);
    expect(person.choices).to.include(handoff.menu.toOffice(place.directory.service('un-unoms')!.in.en.name));
    expect(await sentWords(place)).to.have.length(1);
  });

  for (const language of languages)
    it(`says so below what is told of a closed chat, never between a heading and its table (${language})`, async () => {
      const { reader: says, receipt, agreement, handoff: text } = textIn(language);
      const { place, desk, person, id } = await underway();
      await person.chooses(`changeLanguage/${language}`);
      await desk.close(amina, id);
      await settled(place);
      for (const [label, heading] of [
        [agreement.menu.now, receipt.title],
        [text.menu.whole, text.relay.openings],
      ] as const) {
        await person.presses(label);
        const told = person.conversation.items().flatMap(({ said }) => said ?? []);
        expect(told.at(-1)!.text, heading).to.equal(says.back);
        expect(person.choices).to.include(text.relay.other);
        expect(told.at(-2)!.table!.rows.length, heading).to.be.greaterThan(0);
        expect(told.at(-2)!.text.endsWith(`**${heading}**`), told.at(-2)!.text).to.equal(true);
      }
    });

  it('says that a text was not sent where it crossed the closing', async () => {
    const { place, person, id } = await underway();
    await place.store.transaction(async ({ referrals }) => {
      const record = (await referrals.get(id))!;
      await referrals.put({ ...record, status: 'closed' });
    });
    await person.says('one more thing');
    expect(person.last.text).to.include(handoff.relay.notSent).and.include(reader.back);
    expect(box(person)).to.equal(programmeBox(place));
  });

  it('stands over HELP as well: the contacts come, and the chat goes on under them', async () => {
    const { place, person } = await waiting();
    await person.says('HELP');
    expect(person.last.kind).to.equal('help');
    expect(person.choices).to.include(handoff.menu.toOffice(place.directory.service('un-unoms')!.in.en.name));
    expect(box(person)).to.equal(officeBox(place));
    await person.says('somebody is at the door');
    expect((await sentWords(place)).at(-1)).to.equal('somebody is at the door');
  });

  for (const language of languages)
    it(`changes its language by the name of one, which does not go to the office, from ${language} (care.md CV-28)`, async () => {
      const { place, person } = await waiting();
      const name = place.directory.service('un-unoms')!.in[language].name;
      if (language === 'en') await person.says(ownName.fr);
      await person.says(ownName[language]);
      expect(person.reply).to.include(textIn(language).reader.languageTyped(name));
      expect(person.last.language).to.equal(language);
      expect(box(person)).to.equal(officeBox(place, 'un-unoms', language));
      expect(await sentWords(place)).to.have.length(1);
    });

  it('deletes nothing and sends nothing at "forget me", but asks, no first', async () => {
    const { place, person } = await waiting();
    await person.says('Forget me!');
    expect(person.last.text).to.equal(handoff.takeBack.ask);
    expect(person.choices.slice(0, 2)).to.deep.equal([handoff.takeBack.no, handoff.takeBack.yes]);
    expect(await sentWords(place)).to.have.length(1);
    await person.presses(handoff.takeBack.yes);
    expect(await sentWords(place)).to.deep.equal([]);
  });

  for (const language of languages)
    it(`hears what is answered to a card of danger, and the office does not, in ${language} (care.md CR-25, CR-41)`, async () => {
      const { place, person } = await waiting();
      const { reader: said, care: of } = textIn(language);
      // The card is in the language of the words, and so is what answers it.
      const { reader: inCard, care: carded } = textIn('en');
      const { urgent: card } = carded;
      await person.chooses(`changeLanguage/${language}`);
      for (const answer of ['misread', 'yes', 'no', 'unsaid'] as const) {
        const other = answer === 'misread' ? person : await place.person(language);
        if (other !== person) await sendsIn(other, language);
        await other.says('i want to kill myself tonight');
        expect(other.last.text, answer).to.include(said.care.sent).and.include(said.care.open);
        expect(other.choices).to.include.members([card.yes, card.no, card.unsaid, card.misread]);
        const before = await sentWords(place);
        await (answer === 'unsaid' ? other.presses(card.unsaid) : other.says(of.urgent[answer]));
        expect(other.last.kind === 'help', answer).to.equal(answer === 'no');
        if (answer !== 'no') expect(other.last.text).to.include(inCard.care.notSent);
        expect(await sentWords(place), answer).to.deep.equal(before);
        expect(box(other)).to.equal(officeBox(place, 'un-unoms', language));
        await other.says(of.urgent[answer]);
        expect(await sentWords(place), 'it is an answer once').to.have.length(before.length + 1);
      }
    });

  it('is true after anything that a person and an office can do, in any order', async () => {
    const words = fc.constantFrom(
      ...['?', '2', 'HELP', 'français', 'English', 'forget me', 'stop', 'start over', 'what is the ombuds', '   ', '👍'],
      ...['i want to kill myself', 'no', 'yes', 'You misunderstood', 'x'.repeat(2001), 'NUMBER', 'my number is NUMBER', 'thanks'],
    );
    const act = fc.oneof(
      { weight: 3, arbitrary: fc.record({ says: words }) },
      { weight: 5, arbitrary: fc.record({ presses: fc.nat(30) }) },
      { weight: 1, arbitrary: fc.record({ old: fc.nat(200) }) },
      { weight: 3, arbitrary: fc.record({ office: fc.constantFrom('take', 'reply', 'close', 'suggest', 'pass', 'time') }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 9 }), async (acts) => {
        const { place, desk, handingOn, person, number } = await waiting();
        const [{ id } = { id: '' }] = (await desk.list(amina)).cases;
        const boxes = officeBoxes(place);
        const does: Record<string, () => Promise<unknown>> = {
          take: () => desk.take(amina, id),
          reply: () => desk.reply(amina, id, 'a word of the office'),
          close: () => desk.close(amina, id),
          suggest: () => handingOn.suggestOffice(amina, id, 'un-oios'),
          pass: () => handingOn.pass(amina, id, 'boris'),
          time: async () => (place.clock.pass(6), place.adapter.remind()),
        };
        for (const [n, one] of acts.entries()) {
          const open = person.conversation.items().flatMap(({ said, asked }) => (said?.choices ?? []).map((choice) => ({ choice, asked })));
          const before = box(person);
          if ('says' in one) await person.says(one.says.replace('NUMBER', number));
          else if ('presses' in one && person.choices.length > 0)
            await person.presses(person.choices[one.presses % person.choices.length]!);
          else if ('old' in one && open.length > 0) await person.presses(open[one.old % open.length]!.choice.label);
          else if ('office' in one) {
            await does[one.office]!();
            await settled(place);
            expect(boxes.includes(box(person)) && !boxes.includes(before), 'nobody is taken to an office by what it does').to.equal(false);
          }
          if (person.conversation.ended) return;
          const reads = boxes.includes(box(person));
          const sent = await sentWords(place);
          await person.says(`probe ${n}`);
          const more = (await sentWords(place)).slice(sent.length);
          expect(more, `${n}: ${box(person)}`).to.deep.equal(reads ? [`probe ${n}`] : []);
        }
      }),
      { numRuns: 60 },
    );
  });
});
