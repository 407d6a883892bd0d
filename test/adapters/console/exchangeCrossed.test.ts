import { expect } from 'chai';
import { partsOf, type Words } from '../../../knowledge/editing/parts.js';
import { textIn } from '../../../knowledge/text/index.js';
import { carried, confirm, edited, filesStand, into, is, table } from './files.js';
import type { Seat, Shown } from './seat.js';

const { exchange } = textIn('en');

describe('the console: files beside what others are writing', () => {
  let at: Awaited<ReturnType<typeof filesStand>>;
  beforeEach(async () => (at = await filesStand()));
  afterEach(() => at.close());

  it('never writes over what others are writing: where both changed the same box, the part is left out and named', async () => {
    const [farid, grace] = [await at.sits('farid'), await at.sits('grace')];
    const old = await table(farid);
    const words = (id: string, part: 'en' | 'fr'): Words => partsOf(at.all.find((one) => one.id === id)!)[part];
    const writes = async (id: string, part: 'en' | 'fr', change: Partial<Words>): Promise<void> => {
      const { title, short, full, phrasings, variants } = { ...words(id, part), ...change };
      const boxes = Object.fromEntries([
        ...full.map((text, n) => [`e-full-${n}`, text]),
        ...variants.map((text, n) => [`e-variant-${n}`, text]),
      ]);
      const { revision } = at.all.find((one) => one.id === id)!;
      await grace.post(`/console/answers/${id}/write/${part}`, {
        ...{ 'e-title': title, 'e-short': short, 'e-phrasings': phrasings.join('\n'), ...boxes },
        ...{ 'e-over': `r${revision}`, 'e-effect': 'words', then: 'stay' },
      });
    };
    await writes('stalking', 'en', { short: 'Grace wrote this.' });
    await writes('stalking', 'fr', { title: 'Un titre de Grace' });
    const file = edited(old, (row) =>
      is('stalking', 'en')(row) || is('stalking', 'fr')(row) || is('medical-care', 'en')(row) ? { short: 'From the file.' } : undefined,
    );
    const shown = await farid.sends(into, {}, file);
    expect(shown.body).to.include(exchange.import.crossed).and.include('<ins>Grace wrote this.</ins>');
    expect(shown.body).to.include(exchange.import.others('grace')).and.include(exchange.import.changes(2, 2));
    await farid.sends(confirm, { changes: carried(shown), effect: 'words' });
    const stalking = (await at.changes()).find(({ id }) => id === 'stalking')!;
    expect([stalking.parts.en!.state, (stalking.parts.en!.content as Words).short]).to.deep.equal(['draft', 'Grace wrote this.']);
    const { content, authors, state } = stalking.parts.fr!;
    expect([(content as Words).title, (content as Words).short, authors, state]).to.deep.equal([
      'Un titre de Grace',
      'From the file.',
      ['grace', 'farid'],
      'in-review',
    ]);
    expect((await at.changes()).find(({ id }) => id === 'medical-care')!.parts.en!.state).to.equal('in-review');
  });

  it('is all or nothing: what changed between showing and confirming stops it, and is shown anew', async () => {
    const [farid, grace] = [await at.sits('farid'), await at.sits('grace')];
    const file = edited(await table(farid), (row) =>
      row['language'] === 'en' && /^(stalking|medical-care)$/.test(row['id']!) ? { short: 'From the file.' } : undefined,
    );
    const shown = await farid.sends(into, {}, file);
    const own = edited(await table(grace, 'as=csv&entry=stalking'), (row) =>
      row['language'] === 'en' ? { short: 'From another file.' } : undefined,
    );
    await grace.sends(confirm, { changes: carried(await grace.sends(into, {}, own)), effect: 'words' });
    const before = await at.changes();
    expect(before.length).to.equal(1);
    const stopped = await farid.sends(confirm, { changes: carried(shown), effect: 'words' });
    expect(stopped.status).to.equal(409);
    expect(stopped.body).to.include(exchange.import.changed).and.include(exchange.import.crossed);
    expect(await at.changes()).to.deep.equal(before);
    await farid.sends(confirm, { changes: carried(stopped), effect: 'words' });
    expect((await at.changes()).map(({ id, parts }) => [id, parts.en!.authors])).to.have.deep.members([
      ['stalking', ['grace']],
      ['medical-care', ['farid']],
    ]);
  });

  it('does nothing that was not shown: what others wrote beside it meanwhile is shown first', async () => {
    const [farid, grace] = [await at.sits('farid'), await at.sits('grace')];
    const of = async (seat: Seat, change: Record<string, string>): Promise<Shown> =>
      seat.sends(
        into,
        {},
        edited(await table(seat, 'as=csv&entry=stalking'), (row) => (row['language'] === 'en' ? change : undefined)),
      );
    const shown = await of(farid, { short: 'From the file.' });
    await grace.sends(confirm, { changes: carried(await of(grace, { title: 'Another title' })), effect: 'words' });
    const before = await at.changes();
    const stopped = await farid.sends(confirm, { changes: carried(shown), effect: 'words' });
    expect([stopped.status, stopped.body.includes(exchange.import.others('grace'))]).to.deep.equal([409, true]);
    expect(await at.changes()).to.deep.equal(before);
    await farid.sends(confirm, { changes: carried(stopped), effect: 'words' });
    const { title, short } = (await at.changes())[0]!.parts.en!.content as Words;
    expect([title, short]).to.deep.equal(['Another title', 'From the file.']);
  });
});
