import { expect } from 'chai';
import { textIn } from '../../../knowledge/text/index.js';
import { smallStand, versionIn } from './answersStand.js';
import { keepersOf } from './servicesStand.js';

const { answersInTeams, editing, sources } = textIn('en');
const { reminder } = answersInTeams;

describe('the console: what is due, above the list of answers', () => {
  let at: Awaited<ReturnType<typeof smallStand>>;
  before(async () => (at = await smallStand('medical-care', 'counsellor-what', 'what-is-sexual-harassment')));
  after(() => at.close());

  it('counts reviews by how soon they are due, and older translations, with the way to each; nothing where nothing is', async () => {
    const [farid, ines, hana] = [await at.seat('farid'), await at.seat('ines'), await at.seat('hana')];
    expect((await farid.get('/console/answers')).body).not.to.include(sources.dueSoon);
    const day = (days: number): string => new Date(at.place.clock.now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    await at.store.transaction(async ({ entries }) => {
      const one = (await entries.get('medical-care'))!;
      await entries.put({ ...one, reviewBy: day(-1), meaning: 1, in: { ...one.in, en: { ...one.in.en, meaning: 1 } } });
      await entries.put({ ...(await entries.get('counsellor-what'))!, reviewBy: day(7) });
      await entries.put({ ...(await entries.get('what-is-sexual-harassment'))!, reviewBy: day(60) });
    });
    const { body } = await farid.get('/console/answers');
    expect(body)
      .to.include(`only=overdue">${reminder.overdue(1)}<`)
      .and.include(`only=due">${reminder.within(1, 7)}<`)
      .and.include(`only=due">${reminder.within(1, 60)}<`)
      .and.include(`only=older">${answersInTeams.older(5)}<`)
      .and.not.include(reminder.within(1, 30));
    expect((await ines.get('/console/answers')).body).to.include(`in=fr&amp;only=older">${answersInTeams.older(1)}<`);
    expect((await hana.get('/console/answers')).body)
      .to.include(reminder.overdue(1))
      .and.not.include(answersInTeams.older(5));
    const due = (await farid.get('/console/answers?only=due')).body;
    for (const id of ['medical-care', 'counsellor-what', 'what-is-sexual-harassment']) expect(due).to.include(`/console/answers/${id}"`);
    expect((await farid.get('/console/answers?only=overdue')).body).not.to.include('/console/answers/counsellor-what"');
  });

  it('counts what waits for those who approve and publish, with the way to it, and not for whoever wrote it', async () => {
    const [grace, hana, ines] = [await at.seat('grace'), await at.seat('hana'), await at.seat('ines')];
    const { writes, approves } = keepersOf('/console/answers/medical-care');
    const above = async (seat: typeof hana): Promise<string> => (await seat.get('/console/answers')).body;
    const [waits, ready] = [`only=in-review">${answersInTeams.review(1)}<`, `only=approved">${answersInTeams.approved(1)}<`];
    expect(await above(hana)).not.to.include(answersInTeams.review(1));
    await writes(grace, 'en', {
      'e-short': 'A doctor can treat you now and keep evidence. You decide about a report later.',
      'e-effect': 'meaning',
      'e-note': 'clearer',
    });
    expect(await above(hana))
      .to.include(waits)
      .and.not.include(ready);
    for (const seat of [grace, ines]) expect(await above(seat)).not.to.include(waits);
    await approves(hana, 'en');
    expect(await above(hana))
      .to.include(ready)
      .and.not.include(waits);
    expect(await above(ines)).not.to.include(ready);
  });

  it('counts what was sent back for whoever wrote it, whose page says that it came back, from whom and why', async () => {
    const [grace, hana] = [await at.seat('grace'), await at.seat('hana')];
    const path = '/console/answers/counsellor-what';
    const { writes } = keepersOf(path);
    await writes(grace, 'en', { 'e-title': 'What a counsellor is for', 'e-effect': 'words', 'e-note': 'Is it clearer?' });
    const mine = `only=draft">${answersInTeams.mine(1)}<`;
    expect((await grace.get('/console/answers')).body).not.to.include(mine);
    const over = versionIn((await hana.get(`${path}/review/en`)).body, 'back/en');
    await hana.post(`${path}/back/en`, { reason: 'Say more.', over });
    expect((await grace.get('/console/answers')).body).to.include(mine);
    expect((await hana.get('/console/answers')).body).not.to.include(mine);
    const { cameBack } = editing.edit;
    const opened = async (): Promise<string> => (await grace.get(`${path}/write/en`)).body;
    expect(await opened())
      .to.include(cameBack('hana'))
      .and.include(editing.entry.note('Say more.'));
    await writes(grace, 'en', { 'e-title': 'What a counsellor can do' }, 'stay');
    expect(await opened(), 'while it is worked on').to.include(cameBack('hana'));
    await writes(grace, 'en', {});
    expect(await opened(), 'up for review again').not.to.include(cameBack('hana'));
  });
});
