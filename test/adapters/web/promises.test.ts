import { expect } from 'chai';
import { promisesPage } from '../../../adapters/web/promises.js';
import { Forgetting, heldIn, type Held } from '../../../bots/forgetting.js';
import { sealsUnder } from '../../../adapters/sealing/seals.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import { holdWords, wordsBefore } from '../../../bots/lastWords.js';
import type { Seals } from '../../../bots/meet.js';
import { ConsentRecord } from '../../../dialogs/consent.js';
import { kept } from '../../../dialogs/records.js';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../../town.js';

describe('the page of promises', () => {
  let place: Town;
  let open: Awaited<ReturnType<Town['open']>>;
  let forgetting: Forgetting;
  let late = false;
  before(async () => {
    await shippedLibrary();
    place = await town();
    const stuck: Held = { forget: () => undefined, overdue: () => late };
    const words: Held = { forget: () => void place.conversations.sweep(), overdue: () => place.conversations.overdue() };
    forgetting = new Forgetting([words, stuck, heldIn(place.store, () => place.clock.now)], () => place.clock.now);
    open = await place.open((server) => promisesPage(server, { forgetting: () => forgetting.report() }));
  });
  after(() => open.close());

  const page = async (language: string): Promise<string> =>
    (await (await fetch(`${open.url}/promises/${language}`)).text()).replaceAll('&#39;', "'").replaceAll('&quot;', '"');

  for (const language of languages) {
    it(`shows every field of every record, what is never kept, and what cannot be hidden (${language})`, async () => {
      const { promises, threats } = textIn(language);
      const body = await page(language);
      expect(body, 'the name of a record is not taken for the name of whoever reads').not.to.match(/<(td|li|dd)>\s*su nombre\s*</u);
      expect(body, 'one minute is no minutes').not.to.match(/(?<!\d)1 (minutes|minutos|دقيقة|دقائق)/u);
      expect(body).to.include(`<html lang="${language === 'zh' ? 'zh-Hans' : language}"`);
      const { kept: letters } = textIn(language).worklist;
      const { kept: hours } = textIn(language).booking;
      const ofChat = { ...promises.conversation, ...hours.conversation, question: letters.question };
      for (const words of [hours.kinds, hours.host, hours.slot, hours.booking, { last: hours.lasts.bookings(7) }])
        for (const what of Object.values(words)) expect(body).to.include(what);
      for (const name of Object.keys(kept.conversations.shape)) expect(body).to.include(ofChat[name as keyof typeof ofChat]);
      for (const words of [letters.kind, letters.lasts(30), ...Object.values(letters.letter)]) expect(body).to.include(words);
      for (const name of Object.keys(kept.counters.shape)) expect(body).to.include(promises.counter[name as keyof typeof promises.counter]);
      for (const name of Object.keys(kept.referrals.shape))
        expect(body).to.include(promises.referral[name as keyof typeof promises.referral]);
      for (const name of Object.keys(ConsentRecord.shape)) expect(body).to.include(promises.consent[name as keyof typeof promises.consent]);
      for (const name of Object.keys(kept.withdrawn.shape))
        expect(body).to.include(promises.withdrawn[name as keyof typeof promises.withdrawn]);
      for (const field of Object.values({ ...promises.roster, ...promises.answerTimes })) expect(body).to.include(field);
      const { kept: more } = textIn(language).figures;
      const [act, anchor, figure, survey] = [more.act, more.anchor, more.figure, more.survey].map((words) => Object.keys(words));
      expect([act, anchor, figure, survey]).to.deep.equal(
        [kept.acts, kept.anchors, kept.figures, kept.surveys].map(({ shape }) => Object.keys(shape)),
      );
      for (const words of [more.kinds, more.act, more.anchor, more.figure, more.survey])
        for (const what of Object.values(words)) expect(body).to.include(what);
      for (const words of [...Object.values(promises.notice), ...Object.values(promises.move)]) expect(body).to.include(words);
      expect(body).to.include(promises.places.sealed).and.include(promises.lives.referral(14, 30));
      expect(body).to.include(promises.lives.notices(30));
      for (const what of Object.values(promises.kinds)) expect(body).to.include(what);
      for (const never of promises.never) expect(body).to.include(never);
      expect(body).to.include(promises.copies(7));
      expect(threats.list).to.have.length(13);
      for (const cells of threats.list) for (const cell of cells) expect(body).to.include(cell);
    });
  }

  for (const language of languages) {
    it(`says where the site is open over Tor, as text that leads nowhere by itself, only where it is (${language})`, async () => {
      const onion = `http://${'waypoint'.repeat(7)}.onion`;
      const tor = await place.open((server) => promisesPage(server, { forgetting: () => undefined, onion }));
      const shown = await fetch(`${tor.url}/promises/${language}`, { redirect: 'error' }).then((answer) => answer.text());
      await tor.close();
      const sentence = textIn(language).promises.onion(onion);
      expect(shown).to.include(sentence).and.not.include(`href="${onion}`);
      expect(await page(language))
        .not.to.include('.onion')
        .and.not.include(sentence.slice(0, 30));
    });
  }

  for (const language of languages) {
    it(`says what a database can undo only where the keys of cases are beside the cases (${language})`, async () => {
      const shown = async (keysBeside: boolean): Promise<string> => {
        const server = await place.open((on) => promisesPage(on, { forgetting: () => undefined, database: true, keysBeside }));
        const text = await fetch(`${server.url}/promises/${language}`).then((answer) => answer.text());
        await server.close();
        return text;
      };
      const [apart, beside] = [await shown(false), await shown(true)];
      for (const line of textIn(language).promises.keysBeside) {
        expect(apart).not.to.include(line);
        expect(beside).to.include(`<p>${line}</p>`);
      }
    });
  }

  it('says when the forgetting job ran and that nothing is overdue, never how many', async () => {
    const { promises } = textIn('en');
    expect(await page('en')).to.include(promises.notYet);
    const person = await place.person();
    await person.says('what is the ombuds');
    place.clock.pass(61);
    await forgetting.run();
    const body = await page('en');
    expect(body)
      .to.match(/It last ran on .*25 November 2026/)
      .and.not.include(promises.overdue);
    const { conversations } = await place.store.transaction(async (records) => ({ conversations: await records.conversations.find({}) }));
    expect([conversations.length, place.conversations.size]).to.deep.equal([0, 0]);
  });

  it('says so when something is overdue, or when the job has stopped', async () => {
    const { promises } = textIn('en');
    late = true;
    await forgetting.run();
    expect(await page('en')).to.include(promises.overdue);
    late = false;
    await forgetting.run();
    expect(await page('en')).not.to.include(promises.overdue);
    place.clock.pass(11);
    expect(await page('en')).to.include(promises.overdue);
  });
});

describe('the last words of a conversation', () => {
  it('are two at most, for ten minutes each, and open to nobody without the name that the channel gives it', async () => {
    const store = await embeddedStore(await tablesInMemory());
    const seals = (key: number): Seals => sealsUnder(Buffer.alloc(32, key));
    const [mine, others] = [
      { conversation: 'a', seals: seals(1) },
      { conversation: 'a', seals: seals(2) },
    ];
    const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 25, 10, minutes));
    const before = (whose: typeof mine, minutes: number) =>
      store.transaction(async (records) => (await wordsBefore(records, whose, at(minutes))).map(({ words }) => words));
    for (const [minute, said] of ['one', 'two', 'three'].entries())
      await store.transaction(async (records) => holdWords(records, mine, await wordsBefore(records, mine, at(minute)), said, at(minute)));
    expect(await before(mine, 5)).to.deep.equal(['two', 'three']);
    expect(await before(others, 5)).to.deep.equal([]);
    expect(await before(mine, 11)).to.deep.equal(['three']);
    expect(await before(mine, 12)).to.deep.equal([]);
    const late = at(12).toISOString();
    expect(await store.transaction(({ lastWords }) => lastWords.forget(late))).to.equal(1);
  });
});
