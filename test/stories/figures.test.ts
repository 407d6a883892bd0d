import { expect } from 'chai';
import { Statistics } from '../../bots/statistics.js';
import { dateIn } from '../../dialogs/provenance.js';
import { durableFiles, kept, lives, type Kind, type Store } from '../../dialogs/records.js';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { amina, boris, office, sends, settled, toPreview } from './handing.js';

/** Everything of one durable file, as a number of records by kind. */
const heldIn = (store: Store, file: (typeof durableFiles)[number]): Promise<Record<string, number>> =>
  store.transaction(async (records) => {
    const kinds = (Object.keys(kept) as Kind[]).filter((kind) => lives[kind] === file);
    const counts: [string, number][] = [];
    for (const kind of kinds) counts.push([kind, (await records[kind].find({})).length]);
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  });

const figuresIn = (store: Store): Promise<Record<string, number>> =>
  store.transaction(async ({ figures }) => Object.fromEntries((await figures.find({})).map(({ id, count }) => [id, count])));

describe('S11 somebody looks at the preview and says no', () => {
  for (const language of languages) {
    it(`and nothing is left: no record, key, count, act or line of the log, and the office sees nothing (${language})`, async () => {
      const { place, desk } = await office();
      const person = await place.person(language);
      const { handoff } = textIn(language);
      await toPreview(person, language);
      await person.presses(handoff.payload.add(handoff.payload.fields.first));
      await person.says('canary-words');
      await person.presses(handoff.payload.ready);
      await person.presses(handoff.consent.no);
      expect(person.last.text).to.equal(handoff.consent.refused);
      await settled(place);
      await place.tally.keep(place.store);
      expect(await heldIn(place.store, 'referrals')).to.deep.equal({});
      expect(await place.vault.ids()).to.deep.equal([]);
      const counted = await place.store.transaction(({ counters }) => counters.find({}));
      expect(JSON.stringify(counted)).not.to.match(/un-unoms|handoff|talk/);
      expect(place.logged.join('\n')).to.equal('');
      for (const account of [amina, boris]) expect((await desk.list(account)).total).to.equal(0);
      const before = await new Statistics(place.store, () => place.clock.now).office('un-unoms');
      expect(before.flatMap(({ begun }) => begun ?? [])).to.deep.equal([]);
    });
  }
});

describe('S12 somebody takes back what was sent', () => {
  for (const language of languages) {
    it(`and reads the date, and whether it had been opened by then (${language})`, async () => {
      const { handoff } = textIn(language);
      const { takeBack } = handoff;
      const { place, desk } = await office();
      const gives = async (): Promise<Person> => {
        const person = await place.person(language);
        await toPreview(person, language);
        for (const label of [handoff.payload.ready, handoff.consent.yes, handoff.number.later]) await person.presses(label);
        return person;
      };
      const takesBack = async (person: Person): Promise<string> => {
        await person.presses(handoff.menu.takeBack);
        await person.presses(takeBack.yes);
        return person.last.text;
      };
      const on = (day: string): string => takeBack.on(dateIn(language, day)) + (language === 'zh' ? '' : ' ');
      place.clock.pass(100);
      expect(await takesBack(await gives())).to.equal(`${on('2026-11-25')}${takeBack.unopened}\n\n${takeBack.done}`);

      const person = await gives();
      const [waiting] = (await desk.list(amina)).cases;
      await desk.take(amina, waiting!.id);
      await desk.open(amina, waiting!.id);
      place.clock.pass(12);
      const opened = takeBack.opened(dateIn(language, '2026-11-25'));
      expect(await takesBack(person)).to.equal(`${on('2026-11-26')}${opened}\n\n${takeBack.done}`);
      expect([await desk.open(amina, waiting!.id), (await desk.list(amina)).cases]).to.deep.equal([undefined, []]);

      const forgets = await gives();
      await forgets.chooses('forget');
      expect(forgets.last.text).to.include(`${on('2026-11-26')}${takeBack.unopened}`);
    });
  }
});

describe('what happens to cases is counted', () => {
  it('by quarter and office, once for each case, whatever happens to it twice', async () => {
    const { place, desk } = await office();
    const number = await sends(await place.person('en'));
    const [waiting] = (await desk.list(amina)).cases;
    const of = async (): Promise<string> =>
      Object.entries(await figuresIn(place.store))
        .map(([id, count]) => `${id.replace('2026-Q4/un-unoms/', '')} ${count}`)
        .join(', ');
    expect(await of()).to.equal('begun 1');
    await desk.take(amina, waiting!.id);
    for (let twice = 0; twice < 2; twice++) {
      await desk.open(amina, waiting!.id);
      await desk.reply(amina, waiting!.id, `Hello ${twice}`);
      place.clock.pass(24 * 60);
    }
    expect(await of()).to.equal('begun 1, opened 1, answered 1');
    for (let twice = 0; twice < 2; twice++) await desk.close(amina, waiting!.id);
    expect(await of()).to.equal('begun 1, opened 1, answered 1, closed 1');
    const back = await place.person('en');
    await back.says(number);
    await back.presses(textIn('en').handoff.menu.takeBack);
    await back.presses(textIn('en').handoff.takeBack.yes);
    expect(await of()).to.equal('begun 1, opened 1, answered 1, closed 1, takenBack 1');
  });

  it('nowhere, where somebody at the office was left out: no number could then tell them of it (care.md CO-05)', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    const { handoff } = textIn('en');
    await person.chooses('handoff/un-unoms');
    await person.presses(handoff.office.goOn);
    await person.presses(handoff.involved.exclude('boris'));
    for (const label of [handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes, handoff.number.later])
      await person.presses(label);
    const [waiting] = (await desk.list(amina)).cases;
    await desk.take(amina, waiting!.id);
    await desk.open(amina, waiting!.id);
    await desk.reply(amina, waiting!.id, 'Hello');
    await desk.close(amina, waiting!.id);
    await person.presses(handoff.menu.takeBack);
    await person.presses(handoff.takeBack.yes);
    expect(await figuresIn(place.store)).to.deep.equal({});
  });
});
