import { expect } from 'chai';
import { countWords } from '../../../knowledge/editorial/index.js';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn, textInTeams } from '../../../knowledge/text/index.js';
import { wholeOf } from '../../../knowledge/text/wholeOf.js';
import type { Person } from '../../person.js';
import { daysPass } from '../../stories/underway.js';
import { longestWhen } from '../../stories/rosters.js';
import { exact } from '../../stories/handing.js';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

describe('Teams: a chat moves to the web door, and its consent with it (care.md CO-10)', () => {
  let at: OfficeStand;
  let person: Someone;
  beforeEach(async () => {
    at = await officeStand();
    person = at.someone('person');
  });
  afterEach(() => at.close());

  const record = async () => (await at.store.transaction(({ referrals }) => referrals.find({})))[0]!;

  /** Somebody sends a text to the ombuds in Teams, and amina answers. */
  async function answered(): Promise<void> {
    await hands(person);
    const { id } = await record();
    await at.desk.take(at.receiver('amina'), id);
    await at.desk.open(at.receiver('amina'), id);
    await at.desk.reply(at.receiver('amina'), id, 'words-of-the-office');
  }
  async function code(): Promise<string> {
    await person.tells({ value: { choice: 'toWeb' }, text: undefined });
    return /^\d{4} \d{4} \d{4}$/m.exec(person.last.text)![0];
  }
  async function types(words: string, language: Language = 'en'): Promise<Person> {
    const web = await at.place.person(language);
    await web.chooses('comeBack');
    await web.says(words);
    return web;
  }

  for (const isAway of [false, true]) {
    it(`takes away the notice in Teams, which leads to nothing any more${isAway ? ', when Teams lets it' : ''}`, async () => {
      const { teamsRelay } = textInTeams('en');
      const news = (): string[] => person.chat.map(({ text }) => text).filter((text) => text === teamsRelay.news.text);
      await answered();
      const typed = await code();
      await at.desk.reply(at.receiver('amina'), (await record()).id, 'more-of-the-office');
      await at.settled();
      expect(news()).to.have.length(1);
      if (isAway) at.stand.connector.refuseWhere(() => ({ status: 503, headers: { 'retry-after': '0' } }));
      const web = await types(typed);
      await web.presses(textIn('en').renewing.moving.yes);
      await at.settled();
      expect((await record()).address).to.equal(null);
      at.stand.connector.refuseWhere();
      if (isAway) expect(news()).to.have.length(1);
      at.place.clock.pass(1);
      await at.settled();
      expect([news(), await at.notices()]).to.deep.equal([[], []]);
    });
  }

  for (const language of languages) {
    it(`shows what changes, "no" first, and the yes to it makes a new record with the move (${language})`, async () => {
      const { renewing, handoff, teamsRelay } = textIn(language);
      await answered();
      const typed = await code();
      const before = await record();
      const web = await types(typed, language);
      const { rules, kept } = renewing.moving;
      expect(web.last.text).to.include(handoff.consent.about.ombuds).and.include(rules.talk('amina', kept.opened));
      expect(web.last.text, 'somebody has answered').not.to.include(handoff.consent.unanswered);
      expect(web.choices).to.deep.equal([renewing.moving.no, renewing.moving.yes, handoff.consent.simpler]);
      await web.presses(handoff.consent.simpler);
      expect(web.last.text).to.include(renewing.moving.simple).and.include(rules.talk('amina', kept.opened));
      expect(await record(), 'nothing has changed').to.deep.equal(before);

      at.place.clock.pass(1);
      await web.presses(renewing.moving.yes);
      expect(web.last.text).to.include(teamsRelay.move.done);
      const { consent, address } = await record();
      expect(address).to.equal(null);
      expect([before.consent.collected, before.consent.withdrawal]).to.deep.equal([
        'typed by the person in Teams, which keeps it; relayed sealed',
        'button',
      ]);
      expect([consent.collected, consent.withdrawal, consent.language, consent.state]).to.deep.equal([
        'typed by the person; relayed sealed',
        'button or return number',
        language,
        'active',
      ]);
      expect(consent.stored).to.equal('on this server, sealed; its key apart; what was said in Teams before, there too');
      for (const field of ['record', 'principal', 'notice'] as const) expect(consent[field]).not.to.equal(before.consent[field]);
      for (const field of ['payload', 'fields', 'purpose'] as const) expect(consent[field]).to.deep.equal(before.consent[field]);
      expect((await record()).thread, 'no text went with it').to.deep.equal(before.thread);

      await web.says(exact(web)!.replaceAll(' ', '').slice(-4));
      expect(await at.desk.reply(at.receiver('amina'), before.id, 'still here')).to.equal('sent');
      await web.says('and so am I');
      expect((await at.desk.open(at.receiver('amina'), before.id))!.messages.at(-1)!.words).to.equal('and so am I');
    });

    it(`asks it in at most 120 words (care.md CO-03) (${language})`, () => {
      for (const { renewing, handoff, agreement, choosing } of [textIn(language), wholeOf(textIn(language), 'web', language)]) {
        const { rules, kept, ask } = renewing.moving;
        for (const kind of ['ombuds', 'counsellor', 'report'] as const) {
          const rule = (kind === 'report' ? rules.report : rules.talk)(agreement.again.anybody, kept.unopened);
          const words = [handoff.consent.about[kind], rule, choosing.server, longestWhen(language), ask].join('\n\n');
          expect(countWords(words, language), kind).to.be.at.most(language === 'zh' ? 240 : 120);
        }
      }
    });
  }

  it('says how long it is kept, and what follows if nobody answers, by what the office has done until then', async () => {
    await hands(person);
    const { id } = await record();
    const office = at.receiver('amina');
    const asked = async (language: Language): Promise<string> => (await types(await code(), language)).last.text;
    const says = async (kept: 'unopened' | 'opened', isAnswered: boolean): Promise<void> => {
      for (const language of languages) {
        const { renewing, handoff } = textIn(language);
        const text = await asked(language);
        expect(text.includes(renewing.moving.kept[kept]), language).to.equal(true);
        expect(text.includes(handoff.consent.unanswered), language).to.equal(!isAnswered);
      }
    };
    await says('unopened', false);
    await at.desk.take(office, id);
    await says('unopened', false);
    await at.desk.open(office, id);
    await says('opened', false);
    await at.desk.reply(office, id, 'words-of-the-office');
    await person.tells({ value: { choice: 'relay' }, text: undefined });
    await person.says('one more thing');
    await says('opened', true);
  });

  it('leaves everything in Teams after a "no", or when the page is closed; the code still works', async () => {
    const { moving } = textIn('en').renewing;
    await answered();
    const typed = await code();
    const before = await record();
    const web = await types(typed);
    await web.presses(moving.no);
    expect(web.last.text).to.equal(moving.left);
    await types(typed);
    expect(await record()).to.deep.equal(before);
    await person.tells({ value: { choice: 'relay' }, text: undefined });
    expect(person.last.text, 'no number is spoken of in Teams').not.to.include(textIn('en').renewing.unsaved);
    await person.says('I stay in Teams');
    expect((await at.desk.open(at.receiver('amina'), before.id))!.messages.at(-1)!.words).to.equal('I stay in Teams');
    const again = await types(typed);
    await again.presses(moving.yes);
    expect((await record()).address).to.equal(null);
    await web.chooses('comeBack');
    await web.says(typed);
    expect(web.last.text).to.include(textIn('en').teamsRelay.move.over);
  });

  it('makes nobody new at the office a reader (care.md RE-06)', async () => {
    await answered();
    await at.store.transaction(async ({ referrals }) => {
      const [one] = await referrals.find({});
      await referrals.put({ ...one!, people: ['amina', 'zoe'] });
    });
    const web = await types(await code());
    await web.presses(textIn('en').renewing.moving.yes);
    expect([(await record()).address, (await record()).people]).to.deep.equal([null, ['amina']]);
  });

  it('is asked once more where something has changed while it stood there, and is over when the code is', async () => {
    const { moving } = textIn('en').renewing;
    await answered();
    const { id, ...before } = await record();
    const web = await types(await code());
    await at.store.transaction(({ referrals }) => referrals.put({ ...before, id, receiver: 'boris' }));
    await web.presses(moving.yes);
    expect(web.last.text).to.include(moving.rules.talk('boris', moving.kept.opened));
    expect((await record()).address).to.equal(before.address);
    at.place.clock.pass(11);
    await web.presses(moving.yes);
    expect(web.last.text).to.equal(textIn('en').teamsRelay.move.over);
    expect((await record()).address).to.equal(before.address);
  });

  it('comes here at once where no yes holds: the one that is asked for then is recorded as given at the web door', async () => {
    const { handoff, agreement, teamsRelay } = textIn('en');
    await answered();
    await daysPass(at.place, 15);
    const web = await types(await code());
    expect(web.last.text).to.include(teamsRelay.move.done);
    await web.says(exact(web)!.replaceAll(' ', '').slice(-4));
    expect(web.last.text).to.include(agreement.again.ask).and.not.include('Teams');
    await web.presses(handoff.consent.yes);
    const { consent } = await record();
    expect([consent.state, consent.collected, consent.withdrawal]).to.deep.equal([
      'active',
      'typed by the person; relayed sealed',
      'button or return number',
    ]);
    expect(consent.stored).to.include('before, there too');
  });
});
