import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, boris, exact, office, settled, toPreview } from './handing.js';
import { answered, putRoster, rosterOf } from './rosters.js';
import { comesBack, daysPass, takenUp, underway } from './underway.js';

const { handoff, agreement, renewing, hours } = textIn('en');
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '');

describe('a yes that is asked for again says when they will answer (care.md CO-03, WH-02, WH-03)', () => {
  it('by the roster and by real answers, in the clock of the place and in UTC; and that nothing can be promised where that is so', async () => {
    const { place, number, record } = await takenUp();
    await answered(place.store, '2026-Q4', { same: 4, next: 5, toFive: 1 });
    await daysPass(place, 15);
    const unknown = await comesBack(place, number);
    expect(unknown.last.text).to.include(handoff.consent.unanswered);

    await putRoster(place.store, rosterOf('2026-12-10'));
    await unknown.presses(handoff.consent.yes);
    expect(unknown.last.text, 'it is no longer what stood there').to.include(agreement.again.ask);
    expect(plain(unknown.last.text)).to.include('Usual first answer by 14 Dec 17:00 (Nairobi), 14:00 (UTC).');
    expect((await record()).consent.given).to.equal('2026-11-25');
    await unknown.presses(handoff.consent.yes);
    expect((await record()).consent.given).to.equal('2026-12-10');
    expect((await record()).due).to.deep.equal({ on: '2026-12-14', told: true });
  });

  it('and counts only on the colleague who would go on', async () => {
    const { place, handingOn, number, id } = await takenUp();
    await answered(place.store, '2026-Q4', { same: 10 });
    await putRoster(place.store, rosterOf('2026-11-26', { onDuty: ['amina'] }));
    await handingOn.pass(amina, id, 'boris');
    expect((await comesBack(place, number)).last.text).to.include(handoff.consent.unanswered);
    await putRoster(place.store, rosterOf('2026-11-26', { onDuty: ['boris'] }));
    expect(plain((await comesBack(place, number)).last.text)).to.include('Usual first answer by 26 Nov 17:00 (Nairobi)');
  });

  it('and says nothing of a first answer, nor of what follows without any, once the office has answered: only first answers are counted', async () => {
    const { place, number, record } = await underway();
    await answered(place.store, '2026-Q4', { same: 10 });
    await daysPass(place, 15);
    await putRoster(place.store, rosterOf('2026-12-10'));
    const person = await comesBack(place, number);
    expect(plain(person.last.text)).to.include(hours.none).and.not.include('first answer').and.not.include(handoff.consent.unanswered);
    await person.presses(handoff.consent.yes);
    expect((await record()).due).to.include({ told: false });
  });
});

describe('a yes to an office that takes reports, asked for again (decisions.md D5)', () => {
  const carla = { name: 'carla', services: ['un-oios'] };

  /** Somebody has written to the office that takes reports, carla has answered, and the yes has run out. */
  async function reported() {
    const there = await office();
    const { place, desk } = there;
    const person = await place.person('en');
    await person.chooses('handoff/un-oios');
    for (const label of [handoff.report.goOn, handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes])
      await person.presses(label);
    const number = exact(person)!;
    const { id } = (await desk.list(carla)).cases[0]!;
    await desk.take(carla, id);
    await desk.open(carla, id);
    await desk.reply(carla, id, 'I am here now.');
    await daysPass(place, 15);
    const words = async () => (await desk.open(carla, id))!.messages.map((one) => one.words);
    return { ...there, number, id, words };
  }

  for (const language of languages) {
    it(`has two steps: first what cannot be undone and who can be talked to instead, then the question (${language})`, async () => {
      const { place, number, words } = await reported();
      const text = textIn(language);
      const person = await comesBack(place, number, language);
      expect(person.last.text).to.include(text.handoff.report.text);
      expect(person.last.table!.rows.map(([head]) => head)).to.include.members([text.offices.map.reports, text.hours.rows.first]);
      expect(person.choices[0], 'no comes first').to.equal(text.handoff.consent.no);
      expect(person.choices).to.include(text.handoff.report.first).and.not.include(text.handoff.consent.yes);
      expect(await words()).to.deep.equal([]);
      await person.presses(text.handoff.report.goOn);
      expect(person.last.text).to.include(text.handoff.consent.about.report).and.include(text.hours.none);
      expect(person.choices.slice(0, 2)).to.deep.equal([text.handoff.consent.no, text.handoff.consent.yes]);
      await person.presses(text.handoff.consent.yes);
      expect((await words()).at(-1)).to.equal(text.agreement.again.wish);
    });
  }

  it('loses no word that is written at either step, and sends none before the second', async () => {
    const { place, number, words } = await reported();
    const person = await comesBack(place, number);
    await person.says('a first line');
    expect([exact(person), person.last.text.includes(handoff.report.text)]).to.deep.equal(['a first line', true]);
    expect(person.reply).to.include(agreement.again.unsent);
    await person.presses(handoff.report.goOn);
    await person.says('a second line');
    expect(exact(person)).to.equal('a first line\n\na second line');
    expect(person.choices.slice(0, 2)).to.deep.equal([handoff.consent.no, handoff.consent.yes]);
    expect(await words()).to.deep.equal([]);
    await person.presses(handoff.consent.yes);
    expect((await words()).at(-1)).to.equal('a first line\n\na second line');
  });

  it('can be refused at both steps, by the button or in a word', async () => {
    const { place, number, words } = await reported();
    for (const step of ['first', 'second']) {
      const person = await comesBack(place, number);
      if (step === 'second') await person.presses(handoff.report.goOn);
      await (step === 'first' ? person.presses(handoff.consent.no) : person.says('Non merci.'));
      expect(person.last.text, step).to.equal(agreement.again.no);
      expect(await words()).to.deep.equal([]);
    }
  });
});

describe('a yes that would reach nobody (care.md CO-03, CO-05, WH-05)', () => {
  for (const language of languages) {
    it(`is not asked for while only people answer whom the person left out; other doors are offered, never a line for reports (${language})`, async () => {
      const people = ['amina', 'boris'];
      const { place, desk } = await office(undefined, { 'un-unoms': people });
      const text = textIn(language);
      const person = await place.person(language);
      await person.chooses('handoff/un-unoms');
      await person.presses(text.handoff.office.goOn);
      await person.presses(text.handoff.involved.exclude('boris'));
      await person.presses(text.handoff.involved.nobody);
      await person.presses(text.handoff.payload.ready);
      await person.presses(text.handoff.consent.yes);
      const number = exact(person)!;
      const { id } = (await desk.list(amina)).cases[0]!;
      await desk.take(amina, id);
      await desk.open(amina, id);
      await desk.reply(amina, id, 'I am here now.');
      people.splice(0, 1);
      await daysPass(place, 15);

      const later = await comesBack(place, number, language);
      expect(later.last.text).to.include(text.renewing.nobody(place.directory.service('un-unoms')!.in[language].name));
      expect(later.choices).to.include.members([text.handoff.relay.other, text.handoff.menu.whole, text.handoff.menu.takeBack]);
      expect(later.choices).not.to.include(text.handoff.consent.yes);
      await later.says('words for nobody');
      expect(exact(later)).to.equal('words for nobody');
      expect(later.last.text).to.include(text.renewing.nobody(place.directory.service('un-unoms')!.in[language].name));
      const offered = later.last.choices.flatMap(({ id: choice }) => /^(?:handoff|service)\/(.+)$/.exec(choice)?.[1] ?? []);
      expect(offered.map((one) => place.directory.service(one)!.reports)).not.to.include('yes');
      expect((await desk.list(boris)).cases).to.deep.equal([]);

      people.push('amina');
      await later.says('and more');
      expect(exact(later)).to.equal('words for nobody\n\nand more');
      await later.presses(text.handoff.consent.yes);
      expect((await desk.open(amina, id))!.messages.at(-1)!.words).to.equal('words for nobody\n\nand more');
    });
  }

  it('is not taken where everybody has left between the question and the answer', async () => {
    const people = ['amina', 'boris'];
    const { place, number, record } = await underway(people);
    await daysPass(place, 15);
    const person = await comesBack(place, number);
    people.splice(0);
    await person.presses(handoff.consent.yes);
    expect(person.last.text).to.match(/A yes would reach nobody/);
    expect((await record()).consent.state).to.equal('expired');
  });

  it('says of a colleague who was suggested and has left that they no longer answer, and leads back to the one before', async () => {
    const people = ['amina', 'boris'];
    const { place, handingOn, person, id, state } = await underway(people);
    await handingOn.pass(amina, id, 'boris');
    await settled(place);
    people.splice(1, 1);
    await person.presses(handoff.consent.yes);
    expect(person.reply, 'asked once more').to.include(renewing.colleagueGone('amina', 'boris'));
    expect(plain(person.last.text)).to.include('answered by: amina');
    expect(await state()).to.equal('asked');
    await person.presses(handoff.consent.yes);
    expect([await state(amina), await state(boris)], 'whoever comes back after the yes is new').to.deep.equal(['mine', undefined]);
  });
});

describe('somebody who has not kept the number of their chat (decisions.md D4)', () => {
  for (const language of languages) {
    it(`is told in one line that the chat is lost with the page, with the way to a number, also when they come back to it (${language})`, async () => {
      const { place } = await office();
      const text = textIn(language);
      const { number } = text.handoff;
      const { unsaved } = text.renewing;
      const person = await place.person(language);
      await toPreview(person, language);
      await person.presses(text.handoff.payload.ready);
      await person.presses(text.handoff.consent.yes);
      await person.presses(number.later);
      expect(person.reply, 'it was just said').to.include(number.without).and.not.include(unsaved);
      await person.says('a second text');
      expect(person.reply).not.to.include(unsaved);

      await person.presses(text.handoff.menu.ask);
      await person.presses(/./, person.conversation.items().slice(-1));
      expect(person.last.text).to.include(unsaved);
      expect(person.choices).to.include(text.handoff.menu.number);
      await person.presses(text.handoff.menu.whole);
      expect(person.last.text).to.include(unsaved);

      await person.presses(text.handoff.menu.number);
      await person.says(exact(person)!.replaceAll(' ', '').slice(-4));
      expect(person.reply).to.include(number.saved).and.not.include(unsaved);
      await person.chooses('relay');
      expect(person.last.text).not.to.include(unsaved);
      await person.presses(text.draft.number.another);
      await person.presses(text.draft.number.keepOld);
      await person.chooses('relay');
      expect(person.last.text, 'the one that was saved goes on working').not.to.include(unsaved);
    });
  }

  it('is never told so after coming back by it, nor in another chat that has none', async () => {
    const { place, number } = await underway();
    const person = await comesBack(place, number);
    await person.chooses('relay');
    await person.presses(handoff.menu.whole);
    expect(person.all).not.to.include(renewing.unsaved);
    await toPreview(person, 'en');
    await person.presses(handoff.payload.ready);
    await person.presses(handoff.consent.yes);
    await person.chooses('relay');
    expect(person.last.text).to.include(renewing.unsaved);
  });

  it('leaves at once all the same: nothing is asked', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await toPreview(person, 'en');
    await person.presses(handoff.payload.ready);
    await person.presses(handoff.consent.yes);
    await person.chooses('leave');
    expect(await place.conversations.find(person.conversation.id)).to.equal(undefined);
  });
});
