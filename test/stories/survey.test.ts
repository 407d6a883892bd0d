import { expect } from 'chai';
import { Statistics } from '../../bots/statistics.js';
import type { Store } from '../../dialogs/records.js';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { amina, exact, office, sends, settled, toPreview } from './handing.js';

const day = 24 * 60;

const countsIn = (store: Store): Promise<Record<string, number>> =>
  store.transaction(async ({ surveys }) => Object.fromEntries((await surveys.find({})).map(({ id, count }) => [id, count])));

/** Somebody whom the ombuds answered goes away, and comes back two weeks later by the number. */
async function comesBack(language: Language = 'en') {
  const there = await office();
  const { place, desk } = there;
  const { handoff } = textIn(language);
  const person = await place.person(language);
  await toPreview(person, language);
  await person.presses(handoff.payload.ready);
  await person.presses(handoff.consent.yes);
  const number = exact(person)!;
  const { id } = (await desk.list(amina)).cases[0]!;
  await person.says(number.replaceAll(' ', '').slice(-4));
  await desk.take(amina, id);
  await desk.open(amina, id);
  await desk.reply(amina, id, 'Hello.');
  await settled(place);
  await person.says('thank you');
  await desk.reply(amina, id, 'Good to hear from you.');
  place.clock.pass(13 * day);
  const returns = async (): Promise<Person> => {
    const back = await place.person(language);
    await back.chooses('comeBack');
    await back.says(number);
    await settled(place);
    return back;
  };
  return { ...there, id, number, returns, back: await returns() };
}

describe('S17 somebody is asked how it was', () => {
  for (const language of languages) {
    it(`on coming back: four questions by buttons, said to be apart from the chat, and counted and nothing else (${language})`, async () => {
      const { place, id, back } = await comesBack(language);
      const { survey } = textIn(language).figures;
      const { handoff } = textIn(language);
      expect(exact(back), 'what the office wrote is read first').to.include('Good to hear from you.');
      expect(back.last.text).to.include(survey.offer);
      const referral = () => place.store.transaction(({ referrals }) => referrals.get(id));
      const before = await referral();
      expect(before!.surveyed).to.equal(true);
      await back.presses(survey.begin);
      for (const [question, answer] of [
        ['options', 'yes'],
        ['control', 'partly'],
        ['safe', undefined],
        ['again', 'no'],
      ] as const) {
        expect(back.last.text).to.include(survey.questions[question]);
        expect(back.choices).to.deep.equal([...Object.values(survey.answers), survey.pass, survey.stop]);
        await back.presses(answer ? survey.answers[answer] : survey.pass);
      }
      expect(back.reply).to.include(survey.thanks);
      expect(back.choices).to.include(handoff.menu.takeBack).and.not.include(survey.begin);
      expect(await countsIn(place.store)).to.deep.equal({
        '2026-Q4/options/yes': 1,
        '2026-Q4/control/partly': 1,
        '2026-Q4/again/no': 1,
      });
      expect(await referral(), 'nothing is kept with the chat').to.deep.equal(before);
    });
  }

  it('passes it over by doing anything else, and is not offered it again, on whatever device they come back', async () => {
    const { place, desk, id, back, returns } = await comesBack();
    const { survey } = textIn('en').figures;
    await back.says('thank you for writing');
    expect(back.choices).not.to.include(survey.begin);
    await back.chooses('relay');
    expect(back.choices).not.to.include(survey.begin);
    expect(await countsIn(place.store)).to.deep.equal({});
    expect((await returns()).choices)
      .to.include(textIn('en').handoff.menu.takeBack)
      .and.not.include(survey.begin);
    expect((await desk.open(amina, id))!.messages.at(-1)!.words).to.equal('thank you for writing');
  });

  it('stops with one tap, or writes meanwhile, and the words go to the office as the box says', async () => {
    const { desk, id, back } = await comesBack();
    const { survey } = textIn('en').figures;
    await back.presses(survey.begin);
    expect(back.last.box).to.match(/^What you write goes to .*Ombuds/);
    await back.says('one more thing');
    expect(back.last.text).to.equal(textIn('en').handoff.relay.sent);
    expect((await desk.open(amina, id))!.messages.at(-1)!.words).to.equal('one more thing');
    const { back: again, place } = await comesBack();
    await again.presses(survey.begin);
    await again.presses(survey.stop);
    expect(again.choices).to.include(textIn('en').handoff.menu.takeBack);
    expect(await countsIn(place.store)).to.deep.equal({});
  });

  it('hears of an answer meanwhile, with no word that what is written does not go there; a language and "forget me" are heard (WH-07)', async () => {
    const { place, desk, id, back } = await comesBack();
    const { figures, reader, handoff } = textIn('en');
    await back.presses(figures.survey.begin);
    await desk.reply(amina, id, 'One thing more.');
    await settled(place);
    expect(exact(back)).to.include('One thing more.');
    expect(back.all).not.to.include(reader.toAnswer(place.directory.service('un-unoms')!.in.en.name));
    expect(back.last.box).to.match(/^What you write goes to .*Ombuds/);
    expect(back.choices).to.include(figures.survey.answers.yes);
    await back.says('thank you');
    expect((await desk.open(amina, id))!.messages.at(-1)!.words).to.equal('thank you');
    await back.chooses('relay');
    const { back: other } = await comesBack();
    await other.presses(figures.survey.begin);
    await other.says('français');
    expect(other.last.language).to.equal('fr');
    const { back: third } = await comesBack();
    await third.presses(figures.survey.begin);
    await third.says('forget me');
    expect(third.last.text).to.equal(handoff.takeBack.ask);
  });

  it('leaves words to the programme once the office has closed the chat, as the box says', async () => {
    const { place, desk, id, back } = await comesBack();
    const { figures, handoff } = textIn('en');
    await back.presses(figures.survey.begin);
    await desk.close(amina, id);
    await settled(place);
    expect(back.last.box ?? '').not.to.match(/^What you write goes/);
    await back.says('what is the ombuds');
    expect(back.reply).not.to.include(handoff.relay.notSent);
  });

  it('does not stand between a question for a yes and its answers, no first (CO-02)', async () => {
    const { place, returns } = await comesBack();
    const { figures, handoff } = textIn('en');
    place.clock.pass(2 * day);
    await place.store.transaction(async ({ referrals }) => {
      for (const one of await referrals.find({})) await referrals.put({ ...one, surveyed: false });
    });
    const back = await returns();
    expect(back.choices.slice(0, 2)).to.deep.equal([handoff.consent.no, handoff.consent.yes]);
    expect(back.all).not.to.include(figures.survey.offer);
  });

  it('is counted once, however often an old button is pressed', async () => {
    const { place, back } = await comesBack();
    const { survey } = textIn('en').figures;
    await back.presses(survey.begin);
    const old = back.conversation.items();
    await back.presses(survey.answers.yes);
    for (let more = 0; more < 3; more++) await back.presses(survey.answers.yes, old);
    await back.chooses('survey');
    expect(back.choices, 'nobody is asked twice').not.to.include(survey.answers.yes);
    await back.chooses('yes');
    expect(await countsIn(place.store)).to.deep.equal({ '2026-Q4/options/yes': 1 });
  });

  it('is not asked before anybody answered, nor in the midst of a first exchange', async () => {
    const { place, desk } = await office();
    const { survey } = textIn('en').figures;
    const number = await sends(await place.person('en'));
    const { id } = (await desk.list(amina)).cases[0]!;
    await desk.take(amina, id);
    await desk.reply(amina, id, 'First of all, the limits.');
    const back = await place.person('en');
    await back.says(number);
    expect(back.choices).to.include(textIn('en').handoff.menu.takeBack).and.not.include(survey.begin);
    expect(back.all).not.to.include(survey.offer);
  });

  it('stands by itself, above its button, and not between who opened the chat and when', async () => {
    const { back } = await comesBack();
    const { survey } = textIn('en').figures;
    expect(back.last.text).to.equal(survey.offer);
    expect(back.choices[0]).to.equal(survey.begin);
    expect(back.reply).to.include(textIn('en').handoff.relay.openings);
  });

  it('is not asked before anybody answered, but once the office has closed the chat', async () => {
    const { place, desk } = await office();
    const { survey } = textIn('en').figures;
    const { handoff } = textIn('en');
    const person = await place.person('en');
    await toPreview(person, 'en');
    await person.presses(handoff.payload.ready);
    await person.presses(handoff.consent.yes);
    const number = exact(person)!;
    const back = await place.person('en');
    await back.says(number);
    expect(back.choices).to.include(handoff.menu.takeBack).and.not.include(survey.begin);
    await back.chooses('survey');
    expect(back.choices, 'what was not offered cannot be begun').not.to.include(survey.answers.yes);
    const { id } = (await desk.list(amina)).cases[0]!;
    await desk.take(amina, id);
    await desk.reply(amina, id, 'Good bye');
    await desk.close(amina, id);
    await settled(place);
    await back.chooses('relay');
    expect(back.last.text).to.include(survey.offer);
    await back.presses(survey.begin);
    const name = place.directory.service('un-unoms')!.in.en.name;
    expect(back.last.box, 'nothing more goes to an office that has closed it').to.equal(textIn('en').reader.programme(name));
  });

  it('and what was answered is read from ten of a kind on, once the quarter is over', async () => {
    const { place, desk } = await office();
    const { survey } = textIn('en').figures;
    const statistics = new Statistics(place.store, () => place.clock.now);
    for (let one = 0; one < 11; one++) {
      const number = await sends(await place.person('en'));
      const { id } = (await desk.list(amina)).cases.find(({ state }) => state === 'waiting')!;
      await desk.take(amina, id);
      await desk.reply(amina, id, 'Good bye');
      await desk.close(amina, id, '');
      const person = await place.person('en');
      await person.says(number);
      await person.presses(survey.begin);
      await person.presses(survey.answers.yes);
      await person.presses(one < 9 ? survey.answers.no : survey.pass);
    }
    const told = async () => (await statistics.survey()).find(({ period }) => period === '2026-Q4')?.answers;
    expect(await told()).to.equal(undefined);
    place.clock.pass(40 * day);
    expect(await told()).to.deep.include({
      options: { yes: 10, partly: null, no: null },
      control: { yes: null, partly: null, no: null },
    });
  });
});
