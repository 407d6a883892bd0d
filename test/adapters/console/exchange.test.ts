import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { longestFile } from '../../../adapters/exchange/read.js';
import { readEntries } from '../../../adapters/knowledgeFiles.js';
import { seed } from '../../../adapters/seed.js';
import type { Change } from '../../../knowledge/editing/change.js';
import { changedParts } from '../../../knowledge/editing/change.js';
import { partsOf, type Words } from '../../../knowledge/editing/parts.js';
import type { Entry } from '../../../knowledge/entry.js';
import { textIn } from '../../../knowledge/text/index.js';
import { stand, type Seat, type Shown, type Stand } from './stand.js';

const { exchange, editing } = textIn('en');
const [into, confirm] = ['/console/answers/import', '/console/answers/import/confirm'];

/** What a page carries of what it shows. */
const carried = ({ body }: Shown): string =>
  /name="changes" value="([^"]*)"/
    .exec(body)![1]!
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('the console: answers as files', function () {
  this.timeout(240_000);
  let at: Stand;
  let all: Entry[];
  before(async () => (all = await readEntries()));
  beforeEach(async () => {
    at = await stand({
      more: { farid: ['focal-point'], grace: ['focal-point', 'approver'], hana: ['approver'], ines: ['translator:fr'] },
    });
    await seed(at.place.store, all);
  });
  afterEach(() => at.close());

  const entries = (): Promise<Entry[]> => at.place.store.transaction(({ entries }) => entries.find({}));
  const changes = (): Promise<Change[]> => at.place.store.transaction(({ changes }) => changes.find({}));
  const acts = async (): Promise<string[]> =>
    (await at.place.store.transaction(({ edits }) => edits.find({}))).map(({ by, did, to }) => `${by}: ${did}, ${to}`);
  const sits = async (name: string): Promise<Seat> => {
    const seat = await at.seat(name);
    await seat.get('/console/answers');
    return seat;
  };
  /** Opens the table in a spreadsheet, writes into some cells, and saves it, as spreadsheets in French do. */
  const edited = (table: string, write: (row: Record<string, string>) => Partial<Record<string, string>> | undefined): string => {
    const rows: Record<string, string>[] = parse(table, { bom: true, columns: true });
    return stringify(
      rows.map((row) => ({ ...row, ...write(row) })),
      { bom: true, header: true, delimiter: ';', quoted_match: /\n/, record_delimiter: 'windows' },
    );
  };
  const table = async (seat: Seat, query = 'as=csv'): Promise<string> => (await seat.get(`/console/answers/export?${query}`)).body;
  const is = (id: string, language: string) => (row: Record<string, string>) => row['id'] === id && row['language'] === language;

  it('shows what a spreadsheet changed, does nothing before it is confirmed, and then puts all of it up for review (S47)', async () => {
    const [farid, hana] = [await sits('farid'), await sits('hana')];
    const before = await entries();
    const exported = await farid.get('/console/answers/export?as=csv');
    expect(exported.headers.get('content-disposition')).to.equal('attachment; filename="answers.csv"');
    expect(exported.headers.get('content-type')).to.equal('text/csv; charset=utf-8');
    const file = edited(`\uFEFF${exported.body.replace(/^\uFEFF/, '')}`, (row) =>
      is('medical-care', 'en')(row)
        ? { short: 'A doctor can help you today.' }
        : is('medical-care', 'ar')(row)
          ? { short: 'يمكن لطبيب مساعدتك اليوم.', reviewBy: '2027-01-31' }
          : is('stalking', 'zh')(row)
            ? { phrasings: `${row['phrasings']}\n有人一直跟着我怎么办` }
            : undefined,
    );
    const shown = await farid.sends(into, {}, file);
    expect(shown.status).to.equal(200);
    expect(shown.body)
      .to.include(exchange.import.changes(4, 2))
      .and.include('<ins>')
      .and.include('<del>')
      .and.include('有人一直跟着我怎么办');
    expect(await changes()).to.deep.equal([]);
    expect(await acts()).to.deep.equal([]);
    expect((await farid.sends(confirm, { changes: carried(shown) })).status, 'nobody said what it does to the meaning').to.equal(422);
    expect(await changes()).to.deep.equal([]);
    const done = await farid.sends(confirm, { changes: carried(shown), effect: 'meaning', note: 'from the field' });
    expect(done.headers.get('location')).to.equal('/console/answers?only=in-review&imported=2');
    const list = (await farid.get(done.headers.get('location')!)).body;
    expect(list).to.include(exchange.import.done(2)).and.include('/console/answers/medical-care').and.include('/console/answers/stalking');
    const [care, stalking] = (await changes()).toSorted((a, b) => a.id.localeCompare(b.id));
    expect(changedParts(care!)).to.deep.equal(['common', 'ar', 'en']);
    expect(changedParts(stalking!)).to.deep.equal(['zh']);
    for (const part of [...Object.values(care!.parts), ...Object.values(stalking!.parts)])
      expect([part.state, part.authors, part.note]).to.deep.equal(['in-review', ['farid'], 'from the field']);
    expect([care!.parts.en!.effect, care!.parts.common!.effect]).to.deep.equal(['meaning', 'words']);
    expect(await entries(), 'readers get what they got').to.deep.equal(before);
    expect(await acts()).to.have.members(['farid: answer put up for review, medical-care', 'farid: answer put up for review, stalking']);
    const over = care!.parts.en!.version;
    await farid.get('/console/answers');
    expect(
      (await farid.post('/console/answers/medical-care/approve/en', { over })).status,
      'nobody approves what they brought in',
    ).not.to.equal(303);
    expect((await hana.post('/console/answers/medical-care/approve/en', { over })).status).to.equal(303);
    expect((await farid.sends(into, {}, file)).body, 'the same file again').to.include(exchange.import.same);
  });

  it('takes a file to a second machine, and says there that nothing would change', async () => {
    const [farid, other] = [await sits('farid'), await stand({ more: { farid: ['focal-point'] } })];
    await seed(other.place.store, all);
    const there = await other.seat('farid');
    await there.get(into);
    for (const query of ['as=json', 'as=csv', 'as=qna&in=ar', 'as=json&entry=stalking', 'as=csv&entry=stalking'])
      expect((await there.sends(into, {}, await table(farid, query))).body, query).to.include(exchange.import.same);
    await other.close();
  });

  it('names every bad row and changes nothing', async () => {
    const farid = await sits('farid');
    const file = edited(await table(farid, 'as=csv&entry=stalking'), (row) => ({
      ...(row['language'] === 'ar' && { reviewBy: 'soon', related: 'no-such-answer' }),
      ...(row['language'] === 'fr' && { title: '' }),
    }));
    const shown = await farid.sends(into, {}, file);
    expect(shown.status).to.equal(422);
    expect(shown.body).to.include(exchange.import.faults(2)).and.include('reviewBy').and.include(exchange.wrong.missing);
    const unknown = edited(await table(farid, 'as=csv&entry=stalking'), (row) =>
      row['language'] === 'ar' ? { related: 'no-such-answer' } : undefined,
    );
    expect((await farid.sends(into, {}, unknown)).body).to.include(exchange.wrong.related('no-such-answer'));
    const lacks = edited(await table(farid, 'as=qna&in=fr&entry=stalking'), (row) => ({
      Metadata: row['Metadata']!.replace('entry:stalking', 'entry:stalking-at-home'),
    }));
    expect((await farid.sends(into, {}, lacks)).body).to.include(exchange.wrong.incomplete('stalking-at-home'));
    expect(await changes()).to.deep.equal([]);
  });

  it('never writes over what others are writing: where both changed the same box, the part is left out and named', async () => {
    const [farid, grace] = [await sits('farid'), await sits('grace')];
    const old = await table(farid);
    const words = (id: string, part: 'en' | 'fr'): Words => partsOf(all.find((one) => one.id === id)!)[part];
    const writes = async (id: string, part: 'en' | 'fr', change: Partial<Words>): Promise<void> => {
      const { title, short, full, phrasings, variants } = { ...words(id, part), ...change };
      const boxes = Object.fromEntries([
        ...full.map((text, n) => [`e-full-${n}`, text]),
        ...variants.map((text, n) => [`e-variant-${n}`, text]),
      ]);
      const { revision } = all.find((one) => one.id === id)!;
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
    const stalking = (await changes()).find(({ id }) => id === 'stalking')!;
    expect([stalking.parts.en!.state, (stalking.parts.en!.content as Words).short]).to.deep.equal(['draft', 'Grace wrote this.']);
    const { content, authors, state } = stalking.parts.fr!;
    expect([(content as Words).title, (content as Words).short, authors, state]).to.deep.equal([
      'Un titre de Grace',
      'From the file.',
      ['grace', 'farid'],
      'in-review',
    ]);
    expect((await changes()).find(({ id }) => id === 'medical-care')!.parts.en!.state).to.equal('in-review');
  });

  it('is all or nothing: what changed between showing and confirming stops it, and is shown anew', async () => {
    const [farid, grace] = [await sits('farid'), await sits('grace')];
    const file = edited(await table(farid), (row) =>
      row['language'] === 'en' && /^(stalking|medical-care)$/.test(row['id']!) ? { short: 'From the file.' } : undefined,
    );
    const shown = await farid.sends(into, {}, file);
    const own = edited(await table(grace, 'as=csv&entry=stalking'), (row) =>
      row['language'] === 'en' ? { short: 'From another file.' } : undefined,
    );
    await grace.sends(confirm, { changes: carried(await grace.sends(into, {}, own)), effect: 'words' });
    const before = await changes();
    expect(before.length).to.equal(1);
    const stopped = await farid.sends(confirm, { changes: carried(shown), effect: 'words' });
    expect(stopped.status).to.equal(409);
    expect(stopped.body).to.include(exchange.import.changed).and.include(exchange.import.crossed);
    expect(await changes()).to.deep.equal(before);
    await farid.sends(confirm, { changes: carried(stopped), effect: 'words' });
    expect((await changes()).map(({ id, parts }) => [id, parts.en!.authors])).to.have.deep.members([
      ['stalking', ['grace']],
      ['medical-care', ['farid']],
    ]);
  });

  it('does nothing that was not shown: what others wrote beside it meanwhile is shown first', async () => {
    const [farid, grace] = [await sits('farid'), await sits('grace')];
    const of = async (seat: Seat, change: Record<string, string>): Promise<Shown> =>
      seat.sends(
        into,
        {},
        edited(await table(seat, 'as=csv&entry=stalking'), (row) => (row['language'] === 'en' ? change : undefined)),
      );
    const shown = await of(farid, { short: 'From the file.' });
    await grace.sends(confirm, { changes: carried(await of(grace, { title: 'Another title' })), effect: 'words' });
    const before = await changes();
    const stopped = await farid.sends(confirm, { changes: carried(shown), effect: 'words' });
    expect([stopped.status, stopped.body.includes(exchange.import.others('grace'))]).to.deep.equal([409, true]);
    expect(await changes()).to.deep.equal(before);
    await farid.sends(confirm, { changes: carried(stopped), effect: 'words' });
    const { title, short } = (await changes())[0]!.parts.en!.content as Words;
    expect([title, short]).to.deep.equal(['Another title', 'From the file.']);
  });

  it('lets a translator bring in their own language and nothing else, also where a page was tampered with', async () => {
    const ines = await sits('ines');
    const file = edited(await table(ines, 'as=csv&entry=stalking'), (row) => ({ short: `${row['short']} +` }));
    const shown = await ines.sends(into, {}, file);
    expect(shown.body).to.include(exchange.import.left).and.include(exchange.import.changes(1, 1));
    const own = JSON.parse(carried(shown)) as { part: string }[];
    expect(own.map(({ part }) => part)).to.deep.equal(['fr']);
    const tampered = JSON.stringify([...own, { ...own[0], part: 'en' }]);
    expect((await ines.sends(confirm, { changes: tampered, effect: 'words' })).status).to.equal(409);
    for (const wrong of ['', '{', '[]', JSON.stringify([{ ...own[0], part: 'common' }]), JSON.stringify([{ ...own[0], entry: '../x' }])])
      expect((await ines.sends(confirm, { changes: wrong, effect: 'words' })).status, wrong).to.equal(422);
    expect(await changes()).to.deep.equal([]);
    await ines.sends(confirm, { changes: carried(shown), effect: 'translation' });
    expect((await changes()).map(({ parts }) => Object.keys(parts))).to.deep.equal([['fr']]);
  });

  it('makes an answer that is not here yet, of which readers see nothing before it is published', async () => {
    const farid = await sits('farid');
    const file = (await table(farid, 'as=json&entry=stalking')).replace('"id": "stalking"', '"id": "followed-home"');
    const shown = await farid.sends(into, {}, file);
    expect(shown.body).to.include(exchange.import.fresh);
    expect((await entries()).length).to.equal(all.length);
    await farid.sends(confirm, { changes: carried(shown), effect: 'words' });
    const made = (await entries()).find(({ id }) => id === 'followed-home')!;
    expect([made.status, made.in.en.short, made.in.en.phrasings]).to.deep.equal(['retired', '', []]);
    expect(changedParts((await changes())[0]!).length).to.equal(7);
    expect((await farid.get('/console/answers/followed-home')).body).to.include(editing.states['in-review']);
  });

  it('takes no file that is too long, that is no form of ours, or that nobody chose', async () => {
    const [farid, dana] = [await sits('farid'), await at.seat()];
    const long = await farid.sends(into, {}, new Uint8Array(longestFile + 100_000));
    expect([long.status, long.body.includes(exchange.wrong.tooBig)]).to.deep.equal([413, true]);
    expect((await farid.sends(into, {})).status).to.equal(422);
    expect((await farid.sends(into, { csrf: 'other' }, 'id')).status).to.equal(403);
    expect((await dana.sends(into, {}, 'id')).status).to.equal(403);
    expect(at.place.logged.join('\n')).to.equal('');
  });
});
