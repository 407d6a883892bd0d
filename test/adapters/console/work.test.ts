import { expect } from 'chai';
import { textIn } from '../../../knowledge/text/index.js';
import { unanswered, unansweredPerson } from '../../stories/leaving.js';
import type { Seat } from './seat.js';
import { stand, type Stand } from './stand.js';

const { worklist, editing } = textIn('en');
const { desk: text, topic, person } = worklist;

describe('the work list', () => {
  let there: Stand;
  let dana: Seat;
  before(async () => {
    there = await stand({ more: { edda: ['approver'], omar: ['operator'], tariq: ['translator:fr'] } });
    dana = await there.seat('dana');
  });
  after(() => there.close());

  /** Somebody sends the editors a question. @returns its id, as only the store knows it */
  async function sends(): Promise<string> {
    const amina = await unansweredPerson(there.place);
    await amina.presses(person.way);
    await amina.presses(person.yes);
    expect(amina.last.text).to.equal(person.sent);
    const all = await there.place.store.transaction(({ letters }) => letters.find({}));
    return all.at(-1)!.id;
  }

  it('shows what people sent, to those who can make an answer of it, and to nobody else', async () => {
    await sends();
    for (const [name, sees] of Object.entries({ dana: true, edda: true, omar: false, tariq: false })) {
      const seat = name === 'dana' ? dana : await there.seat(name);
      const { status, body } = await seat.get('/console/work');
      expect([status, body.includes(unanswered), body.includes(text.others)], name).to.deep.equal([200, sees, !sees]);
    }
    const receiver = await there.seat('amina');
    const nobody = await there.seat();
    expect([(await receiver.get('/console/work')).status, (await nobody.get('/console/work')).status]).to.deep.equal([404, 403]);
  });

  it('names the week and the last day, and nothing nearer', async () => {
    const { body } = await dana.get('/console/work');
    const [letter] = await there.place.store.transaction(({ letters }) => letters.find({}));
    expect(letter!.week).to.equal('2026-11-23');
    expect(body).to.include('23 November 2026').and.to.include('23 December 2026');
    expect(body).not.to.include('25 November');
  });

  it('is announced above the answers with the number and the last day of the first, to those who may read the words', async () => {
    const letters = await there.place.store.transaction((records) => records.letters.find({}));
    const line = `href="/console/work">${text.first(letters.length, '23 December 2026')}<`;
    for (const [name, told] of Object.entries({ dana: true, edda: true, omar: false, tariq: false })) {
      const { body } = await (await there.seat(name)).get('/console/answers');
      expect(body.includes(line), name).to.equal(told);
    }
  });

  it('lets go of words only where somebody ticks it, then for good', async () => {
    const id = await sends();
    const done = `/console/work/${id}/done`;
    await dana.get('/console/work');
    expect((await dana.post(done)).headers.get('location')).to.equal('/console/work');
    expect(there.vault.has(id)).to.equal(true);
    const tariq = await there.seat('tariq');
    await tariq.get('/console/work');
    expect((await tariq.post(done, { sure: '1' })).status).to.equal(409);
    expect(there.vault.has(id)).to.equal(true);
    expect((await dana.post(done, { sure: '1', csrf: 'other' })).status).to.equal(403);
    expect(there.vault.has(id)).to.equal(true);
    await dana.get('/console/work');
    expect((await dana.post(done, { sure: '1' })).status).to.equal(303);
    expect(there.vault.has(id)).to.equal(false);
    expect((await dana.get('/console/work')).body).not.to.include(id);
    const again = await dana.post(done, { sure: '1' });
    expect([again.status, again.body.includes(text.gone)]).to.deep.equal([409, true]);
  });

  it('is on the way from the list of answers, and leads to a new topic those who may begin one', async () => {
    expect((await dana.get('/console/answers')).body)
      .to.include('href="/console/work"')
      .and.to.include('href="/console/topic"');
    const edda = await there.seat('edda');
    expect((await edda.get('/console/answers')).body)
      .to.include('href="/console/work"')
      .and.not.to.include('href="/console/topic"');
    expect((await edda.get('/console/topic')).status).to.equal(404);
  });

  it('begins a topic as a draft that opens for writing, and that people get nothing of', async () => {
    await dana.get('/console/topic');
    const begun = await dana.post('/console/topic', { id: 'lunch-in-the-annex', group: 'system', title: 'Lunch in the annex' });
    expect([begun.status, begun.headers.get('location')]).to.deep.equal([303, '/console/answers/lunch-in-the-annex/write/en']);
    const page = await dana.get(begun.headers.get('location')!);
    expect([page.status, page.body.includes('Lunch in the annex')]).to.deep.equal([200, true]);
    expect((await dana.get('/console/answers?only=not-published')).body)
      .to.include('Lunch in the annex')
      .and.to.include(editing.states.missing);
    const entry = await there.place.store.transaction(({ entries }) => entries.get('lunch-in-the-annex'));
    expect(entry).to.include({ status: 'draft', group: 'system', revision: 1 });
    const acts = await there.place.store.transaction(({ edits }) => edits.find({}));
    expect(acts.at(-1)).to.include({ by: 'dana', did: 'topic begun', to: 'lunch-in-the-annex' });
    const amina = await unansweredPerson(there.place, 'Lunch in the annex');
    expect(amina.all).not.to.include('Lunch in the annex');
  });

  it('refuses a name that is taken or none, and gives back what was typed', async () => {
    const fields = { id: 'lunch-in-the-annex', group: 'rights', title: 'Another <lunch>' };
    await dana.get('/console/topic');
    const taken = await dana.post('/console/topic', fields);
    expect([taken.status, taken.body.includes(topic.faults.taken)]).to.deep.equal([409, true]);
    expect(taken.body)
      .to.include('value="Another &lt;lunch&gt;"')
      .and.to.match(/value="rights"\s+selected/);
    for (const id of ['', 'ab', 'Lunch', 'lunch annex', '-lunch', 'lunch-', 'x'.repeat(61), 'обед', '../lunch', '__proto__']) {
      const refused = await dana.post('/console/topic', { ...fields, id });
      expect([refused.status, refused.body.includes(topic.faults.name)], id).to.deep.equal([422, true]);
    }
    for (const title of ['', ' ', 'x', 'x'.repeat(81)]) {
      const refused = await dana.post('/console/topic', { ...fields, id: 'another-lunch', title });
      expect([refused.status, refused.body.includes(topic.faults.heading)], title).to.deep.equal([422, true]);
    }
    const all = await there.place.store.transaction(({ entries }) => entries.find({}));
    expect(all.map(({ id }) => id)).to.deep.equal(['lunch-in-the-annex']);
  });
});
