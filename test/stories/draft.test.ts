import { expect } from 'chai';
import { languages, ownName } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { amina, carla, exact, nameIn, office, toPreview } from './handing.js';

const story = 'it began in spring, in the lift';

/** Somebody has written a text for the ombuds, and sees it in the preview. */
async function writing(language: (typeof languages)[number] = 'en', words = story) {
  const there = await office();
  const person = await there.place.person(language);
  const text = textIn(language);
  await toPreview(person, language);
  await person.presses(text.handoff.payload.add(text.handoff.payload.fields.words));
  await person.says(words);
  const name = nameIn(there.place, 'un-unoms', language);
  return { ...there, person, text, name, back: text.draft.back(name) };
}

/** Comes back to the text and sends it. */
async function sendsAfterAll(person: Person, text: ReturnType<typeof textIn>, back: string): Promise<void> {
  await person.presses(back);
  await person.presses(text.handoff.payload.ready);
  await person.presses(text.handoff.consent.yes);
}

describe('somebody who writes a text for an office loses none of it', () => {
  for (const language of languages) {
    it(`asks what happens with it now, at each step, by the button and in words (${language}, S10)`, async () => {
      const { person, desk, text } = await writing(language);
      const { now, whatNow, asks } = text.draft;
      for (const label of [undefined, text.handoff.payload.ready]) {
        if (label) await person.presses(label);
        const before = [person.choices, exact(person)];
        await person.presses(whatNow);
        expect(person.reply).to.include(now.web);
        expect([person.choices, exact(person)], 'the same step once more').to.deep.equal(before);
        for (const words of asks) {
          await person.says(`${words}?`);
          expect(person.reply, words).to.include(now.web);
        }
        expect([person.choices, exact(person)]).to.deep.equal(before);
      }
      expect(exact(person)).to.include(story);
      await person.presses(text.handoff.consent.change);
      await person.presses(text.handoff.payload.add(text.handoff.payload.fields.call));
      await person.says(text.agreement.menu.now);
      expect(person.reply).to.include(now.web).and.include(text.handoff.payload.ask.call);
      expect((await desk.list(amina)).cases).to.have.length(0);
    });

    it(`reads something else, HELP too, and goes back to it (${language})`, async () => {
      const { person, desk, text, back } = await writing(language);
      for (const away of ['answer/formal-report-what', 'help', 'browse', 'kept', 'startOver', 'goodbye', 'services', 'handoff', 'where']) {
        await person.chooses(away);
        expect(person.choices, away).to.include(back);
        await person.presses(back);
        expect(exact(person), away).to.include(story);
        expect(person.choices, away).to.include(text.handoff.payload.ready);
      }
      await person.presses(text.handoff.payload.ready);
      await person.says('xyzzy');
      expect(person.choices).to.include(back);
      await person.presses(back);
      expect(person.choices.slice(0, 2), 'the consent, where it was left').to.deep.equal([
        text.handoff.consent.no,
        text.handoff.consent.yes,
      ]);
      await person.presses(text.handoff.consent.yes);
      const [waiting] = (await desk.list(amina)).cases;
      await desk.take(amina, waiting!.id);
      expect((await desk.open(amina, waiting!.id))!.messages[0]!.words).to.include(story);
      expect(person.choices).not.to.include(back);
    });
  }

  it('changes the language at the preview, at the question for a field, and at the consent: the same step, with what was written', async () => {
    const { person } = await writing();
    const fr = textIn('fr');
    await person.says('français');
    expect(exact(person)).to.include(story).and.include(ownName.fr);
    await person.presses(fr.handoff.payload.add(fr.handoff.payload.fields.call));
    await person.chooses('changeLanguage/ru');
    const ru = textIn('ru');
    expect(person.last.text).to.include(ru.handoff.payload.ask.call);
    await person.says('Ф.');
    expect(exact(person)).to.include('Ф.').and.include(story);
    await person.presses(ru.handoff.payload.ready);
    await person.says('english');
    const en = textIn('en');
    expect(person.choices.slice(0, 2)).to.deep.equal([en.handoff.consent.no, en.handoff.consent.yes]);
    expect(exact(person)).to.include('Ф.').and.include(story).and.include(ownName.en);
  });

  it('reads the card on danger, answers it in words or by its buttons, and goes back; no consent is asked for meanwhile (CR-25, CO-06)', async () => {
    const { care } = textIn('en');
    for (const [answer, then] of [
      ['Yes', care.urgent.afterYes],
      ['no', care.urgent.thinks],
      ['I’d rather not say', care.urgent.afterUnsaid],
      ['you misunderstood', care.urgent.whatMeant],
    ] as const) {
      const { person, desk, text, back, name } = await writing('en', 'I am thinking about ending my life');
      expect(person.reply).to.include(care.urgent.safe).and.include(text.draft.waits(name));
      expect(person.choices).to.include.members([care.urgent.yes, care.urgent.no, care.urgent.misread, back]);
      expect(person.choices).not.to.include(text.handoff.payload.ready).and.not.include(text.handoff.consent.yes);
      await person.says(answer);
      expect(person.reply, answer).to.include(then);
      expect((await desk.list(amina)).cases).to.have.length(0);
      await person.presses(back);
      expect(exact(person)).to.include('I am thinking about ending my life');
    }
  });

  it('is a child, as a field says: nothing is handed over (CO-07)', async () => {
    const { person, text, back } = await writing('en', 'i am 15 and he touches me');
    expect(person.choices).not.to.include(back);
    await person.chooses('draft');
    expect(person.last.text).to.equal(text.handoff.doors.child);
  });

  it('is not cut off by the most that a chat can have', async () => {
    const { person, desk, text, back } = await writing();
    for (let more = 0; more < 60; more++) await person.presses(text.draft.whatNow);
    await person.presses(text.handoff.payload.ready);
    await person.chooses('browse');
    await person.chooses('hello');
    expect(person.last.text).to.include('60');
    await sendsAfterAll(person, text, back);
    expect((await desk.list(amina)).cases).to.have.length(1);
  });

  it('says "not now": the text waits; says "no": it does not', async () => {
    const { person, text, back, place } = await writing();
    await person.presses(text.handoff.office.notNow);
    expect(person.last.text).to.equal(text.draft.notNow);
    await person.chooses('kept');
    expect(person.last.text).to.include(text.draft.record(nameIn(place, 'un-unoms', 'en')));
    await person.presses(back);
    await person.presses(text.handoff.payload.ready);
    await person.presses(text.handoff.consent.no);
    expect(person.choices).not.to.include(back);
    await person.chooses('kept');
    expect(person.last.text).not.to.include(text.draft.record(nameIn(place, 'un-unoms', 'en')));
    await person.chooses('draft');
    expect(person.choices).not.to.include(text.handoff.payload.ready);
  });

  it('takes it along to another office, which gets it only if it is added and agreed to; a left-out colleague stays left out', async () => {
    const { person, desk, text } = await writing();
    await person.chooses('handoff/un-oios');
    await person.presses(text.handoff.report.goOn);
    await person.presses(text.handoff.involved.nobody);
    expect(exact(person)).not.to.include(story);
    await person.presses(text.draft.earlier);
    expect(exact(person)).to.include(story);
    expect(person.choices).not.to.include(text.draft.earlier);
    expect((await desk.list(carla)).cases).to.have.length(0);
    await person.presses(text.handoff.payload.ready);
    await person.presses(text.handoff.consent.yes);
    expect((await desk.list(carla)).cases).to.have.length(1);
    expect((await desk.list(amina)).cases).to.have.length(0);
  });

  it('presses an old button, and is offered each way once', async () => {
    const { person, back } = await writing();
    const old = person.conversation.items();
    await person.chooses('browse');
    await person.presses(textIn('en').handoff.payload.ready, old);
    await person.presses(textIn('en').handoff.payload.ready, old);
    expect(person.choices.filter((label) => label === back)).to.have.length(1);
  });

  it('begins again at the same office, and finds it there', async () => {
    const { person, text } = await writing();
    await toPreview(person, 'en');
    expect(exact(person)).to.include(story);
    await person.presses(text.handoff.payload.remove(text.handoff.payload.fields.words));
    expect(exact(person)).not.to.include(story);
  });

  for (const language of languages)
    it(`does not have to tell it twice to an office that was suggested, or chosen next (${language}, S15)`, async () => {
      const { person, desk, text } = await writing(language);
      const { payload, consent, number } = text.handoff;
      await person.presses(payload.add(payload.fields.call));
      await person.says('Noor');
      for (const label of [payload.ready, consent.yes, number.later]) await person.presses(label);
      await person.says('and once more, in June');
      await person.chooses('handoff/un-oios');
      await person.presses(text.handoff.report.goOn);
      await person.presses(text.handoff.involved.nobody);
      expect(exact(person)).not.to.include(story);
      await person.presses(text.draft.earlier);
      const { lines } = payload;
      expect(exact(person)!.split('\n')).to.deep.equal([
        lines.wish,
        lines.language(ownName[language]),
        lines.call('Noor'),
        lines.words(story),
        '',
        'and once more, in June',
      ]);
      expect((await desk.list(carla)).cases, 'nothing goes there yet').to.have.length(0);
    });
});
