import { expect } from 'chai';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import type { Post } from '../../../bots/post.js';
import { textIn } from '../../../knowledge/text/index.js';
import { keepersStand, presses } from './keepersStand.js';
import type { Someone } from './someone.js';

const { answersInTeams, officeEditing, officesInTeams } = textIn('en');
const { reminder } = answersInTeams;
const oneDay = 24 * 60;

describe('Teams: reminders of those who keep the answers', () => {
  let at: Awaited<ReturnType<typeof keepersStand>>;
  let [farid, hana, ines, amina]: Someone[] = [];
  beforeEach(async () => {
    at = await keepersStand({ ines: 'fr' });
    [farid, hana, ines, amina] = [await at.keeper('farid'), await at.keeper('hana'), await at.keeper('ines'), await at.keeper('amina')];
    // A Wednesday.
    at.place.clock.now = new Date('2026-11-25T10:00:00Z');
  });
  afterEach(() => at.close());

  const reviewBy = (id: string, day: string): Promise<void> =>
    at.store.transaction(async ({ entries }) => entries.put({ ...(await entries.get(id))!, reviewBy: day }));
  const reminded = (who: Someone): number =>
    who.chat.filter(({ text }) => text.includes(textIn('en').answersInTeams.reminder.title)).length;
  const passes = async (days: number): Promise<void> => {
    at.place.clock.pass(days * oneDay);
    await at.reminds();
    expect(at.failures).to.deep.equal([]);
  };

  it('come once a week at most, on the first look of a weekday, to those whose work it is, with a count and the way', async () => {
    await at.reminds();
    expect(reminded(farid!), 'nothing is due').to.equal(0);
    await reviewBy('medical-care', '2026-11-20');
    await passes(0);
    expect(reminded(farid!), 'the day was looked at before').to.equal(0);
    await passes(1);
    expect([farid!, hana!].map(reminded)).to.deep.equal([1, 1]);
    expect(farid!.last.text).to.include(reminder.overdue(1));
    for (const days of [7, 30, 60]) expect(farid!.last.text).not.to.include(reminder.within(1, days));
    for (let day = 0; day < 3; day++) await passes(1);
    expect(at.place.clock.now.getUTCDay(), 'a Sunday').to.equal(0);
    expect(reminded(farid!)).to.equal(1);
    await passes(1);
    expect(reminded(farid!), 'a new week').to.equal(2);
    await presses(farid!, { keep: 'todo' });
    expect(farid!.last.text).to.include(answersInTeams.due(1));
    expect([ines!, amina!].map(reminded), 'no reviews for who only translates, nothing for who receives').to.deep.equal([0, 0]);
  });

  it('come when a review is 60, 30 and 7 days away, and not in the weeks between', async () => {
    await reviewBy('medical-care', '2027-02-01');
    const told: string[] = [];
    for (let day = 0; day < 70; day++) {
      const before = reminded(farid!);
      await passes(1);
      if (reminded(farid!) > before) told.push(at.place.clock.now.toISOString().slice(0, 10));
    }
    expect(told).to.deep.equal(['2026-12-03', '2027-01-04', '2027-01-25', '2027-02-02']);
  });

  it('lead straight to the card of the thing that is due: the answer to be confirmed, the translation, the contact', async () => {
    await reviewBy('medical-care', '2026-11-20');
    await at.store.transaction(async ({ entries, services }) => {
      const entry = (await entries.get('counsellor-what'))!;
      await entries.put({ ...entry, meaning: 1, in: { ...entry.in, en: { ...entry.in.en, meaning: 1 } } });
      const office = (await services.get('un-unoms'))!;
      const confirmed = { by: 'UN', on: '2026-09-01' };
      await services.put({ ...office, channels: [{ type: 'phone', value: '+1 212 555 0100', confirmed }] });
    });
    await passes(1);
    await presses(hana!, { keep: 'read', entry: 'medical-care' });
    await presses(hana!, { keep: 'confirm', entry: 'medical-care' });
    expect(hana!.last.text).to.include(officesInTeams.confirmed);
    await presses(farid!, { keep: 'write', entry: 'counsellor-what', part: 'ru' });
    expect(farid!.last.boxes).to.have.property('short');
    await presses(farid!, { tend: 'office', service: 'un-unoms' });
    await presses(farid!, { tend: 'right', value: '+1 212 555 0100' });
    expect(farid!.last.text).to.include(officeEditing.contacts.confirmed);
    expect(
      hana!.chat.flatMap(({ buttons }) => buttons).some(({ data }) => data?.['tend'] === 'right'),
      'who only approves',
    ).to.equal(false);
    expect(reminded(amina!), 'who only receives is not reminded').to.equal(0);
  });

  it('tell a translator of older translations, in their language', async () => {
    await at.store.transaction(async ({ entries }) => {
      const entry = (await entries.get('medical-care'))!;
      await entries.put({ ...entry, meaning: 1, in: { ...entry.in, en: { ...entry.in.en, meaning: 1 } } });
    });
    await passes(1);
    expect(ines!.last.text).to.include(textIn('fr').answersInTeams.reminder.title).and.include(textIn('fr').answersInTeams.older(1));
    expect(farid!.last.text).to.include(answersInTeams.older(5));
    expect(reminded(hana!), 'who only approves translates nothing').to.equal(0);
  });

  it('are sent once more after a crash that came before they were marked, and never after one that came later', async () => {
    await reviewBy('medical-care', '2026-11-20');
    const never = () => new Promise<never>(() => undefined);
    at.restarts({ send: never, change: never, remove: never } satisfies Post);
    at.place.clock.pass(oneDay);
    void at.reminds();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(reminded(farid!)).to.equal(0);
    at.restarts();
    await at.reminds();
    expect(reminded(farid!)).to.equal(1);
    at.restarts();
    await at.reminds();
    expect(reminded(farid!)).to.equal(1);
  });

  it('are tried on the next weekday where Teams did not take them, and nothing stays of an account that keeps no answers any more', async () => {
    await reviewBy('medical-care', '2026-11-20');
    at.stand.connector.refuseWhere((path) => (path.includes('a:farid') ? { status: 403 } : undefined));
    await passes(1);
    expect([farid!, hana!].map(reminded)).to.deep.equal([0, 1]);
    at.stand.connector.refuseWhere();
    await passes(1);
    expect([farid!, hana!].map(reminded)).to.deep.equal([1, 1]);
    const kept = (): Promise<string[]> => at.store.transaction(async ({ reminders }) => (await reminders.find({})).map(({ id }) => id));
    expect(await kept()).to.have.members(['farid', 'hana']);
    await accountsInFile(at.folder).change((all) =>
      all.map((one) => (one.name === 'farid' ? { ...one, roles: ['receiver:un-unoms'] } : one)),
    );
    await at.accounts.refresh();
    await passes(3);
    expect(await kept()).to.deep.equal(['hana']);
  });
});
