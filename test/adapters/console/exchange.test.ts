import { expect } from 'chai';
import { longestFile } from '../../../adapters/exchange/read.js';
import { seed } from '../../../adapters/seed.js';
import { changedParts } from '../../../knowledge/editing/change.js';
import type { Words } from '../../../knowledge/editing/parts.js';
import { textIn } from '../../../knowledge/text/index.js';
import { carried, confirm, edited, filesStand, into, is, table } from './files.js';
import { stand } from './stand.js';

const { exchange, editing } = textIn('en');

describe('the console: answers as files', () => {
  let at: Awaited<ReturnType<typeof filesStand>>;
  beforeEach(async () => (at = await filesStand()));
  afterEach(() => at.close());

  it('shows what a spreadsheet changed, does nothing before it is confirmed, and then puts all of it up for review (S47)', async () => {
    const [farid, hana] = [await at.sits('farid'), await at.sits('hana')];
    const before = await at.entries();
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
    expect(await at.changes()).to.deep.equal([]);
    expect(await at.acts()).to.deep.equal([]);
    expect((await farid.sends(confirm, { changes: carried(shown) })).status, 'nobody said what it does to the meaning').to.equal(422);
    expect(await at.changes()).to.deep.equal([]);
    const done = await farid.sends(confirm, { changes: carried(shown), effect: 'meaning', note: 'from the field' });
    expect(done.headers.get('location')).to.equal('/console/answers?only=in-review&imported=2');
    const list = (await farid.get(done.headers.get('location')!)).body;
    expect(list).to.include(exchange.import.done(2)).and.include('/console/answers/medical-care').and.include('/console/answers/stalking');
    const [care, stalking] = (await at.changes()).toSorted((a, b) => a.id.localeCompare(b.id));
    expect(changedParts(care!)).to.deep.equal(['common', 'ar', 'en']);
    expect(changedParts(stalking!)).to.deep.equal(['zh']);
    for (const part of [...Object.values(care!.parts), ...Object.values(stalking!.parts)])
      expect([part.state, part.authors, part.note]).to.deep.equal(['in-review', ['farid'], 'from the field']);
    expect([care!.parts.en!.effect, care!.parts.common!.effect]).to.deep.equal(['meaning', 'words']);
    expect(await at.entries(), 'readers get what they got').to.deep.equal(before);
    expect(await at.acts()).to.have.members(['farid: answer put up for review, medical-care', 'farid: answer put up for review, stalking']);
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
    const [farid, other] = [await at.sits('farid'), await stand({ more: { farid: ['focal-point'] } })];
    await seed(other.place.store, at.all);
    const there = await other.seat('farid');
    await there.get(into);
    for (const query of ['as=json', 'as=csv', 'as=qna&in=ar', 'as=json&entry=stalking', 'as=csv&entry=stalking'])
      expect((await there.sends(into, {}, await table(farid, query))).body, query).to.include(exchange.import.same);
    await other.close();
  });

  it('says in a sentence which boxes a file would empty', async () => {
    const farid = await at.sits('farid');
    const wording = at.all.find(({ id }) => id === 'stalking')!.in.en;
    expect(wording.full.length).to.be.greaterThan(1);
    const said = async (more: string): Promise<string> =>
      (
        await farid.sends(
          into,
          {},
          `id,language,title,short,full 1,full 2,full 3,full 4,full 5,phrasings\r\nstalking,en,${wording.title},New words.,${more}\r\n`,
        )
      ).body;
    const { fields } = editing.review;
    expect(await said(',,,,,')).to.include(exchange.import.emptied(`${fields.full}, ${fields.phrasings}`));
    const parts = wording.full.slice(1).map((_, at) => editing.edit.full(at + 2));
    expect(await said('A part.,,,,,A way to ask?')).to.include(exchange.import.emptied(parts.join(', ')));
    const whole = edited(await table(farid, 'as=csv&entry=stalking'), (row) => ({ short: `${row['short']} +` }));
    expect((await farid.sends(into, {}, whole)).body).to.not.include(exchange.import.emptied('').slice(0, 20));
    expect(await at.changes()).to.deep.equal([]);
  });

  it('leaves what has no column in the file as it is; an empty cell empties', async () => {
    const farid = await at.sits('farid');
    const wording = at.all.find(({ id }) => id === 'stalking')!.in.en;
    const { revision } = at.all.find(({ id }) => id === 'stalking')!;
    const brings = async (columns: string, cells: string): Promise<string[]> => {
      const head = `id,language,title,short,${columns},phrasings,revision`;
      const row = `stalking,en,${wording.title},New words.,${cells},A way to ask?,${revision}`;
      const shown = await farid.sends(into, {}, `${head}\r\n${row}\r\n`);
      expect(shown.status).to.equal(200);
      return (JSON.parse(carried(shown)) as { content: Words }[])[0]!.content.full;
    };
    const [, ...rest] = wording.full;
    expect(rest.length).to.be.greaterThan(0);
    expect(await brings('full 1', 'A part.')).to.deep.equal(['A part.', ...rest]);
    expect(await brings('full 1,full 2', 'A part.,')).to.deep.equal(['A part.', ...rest.slice(1)]);
    expect(await brings('full 1,full 2,full 3,full 4,full 5', 'A part.,,,,')).to.deep.equal(['A part.']);
    expect(await brings('full 1,full 3', 'A part.,A third.')).to.deep.equal(['A part.', rest[0], 'A third.', ...rest.slice(2)]);
  });

  it('names every bad row and changes nothing', async () => {
    const farid = await at.sits('farid');
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
    expect(await at.changes()).to.deep.equal([]);
  });

  it('lets a translator bring in their own language and nothing else, also where a page was tampered with', async () => {
    const ines = await at.sits('ines');
    const file = edited(await table(ines, 'as=csv&entry=stalking'), (row) => ({ short: `${row['short']} +` }));
    const shown = await ines.sends(into, {}, file);
    expect(shown.body).to.include(exchange.import.left).and.include(exchange.import.changes(1, 1));
    const own = JSON.parse(carried(shown)) as { part: string }[];
    expect(own.map(({ part }) => part)).to.deep.equal(['fr']);
    const tampered = JSON.stringify([...own, { ...own[0], part: 'en' }]);
    expect((await ines.sends(confirm, { changes: tampered, effect: 'words' })).status).to.equal(409);
    for (const wrong of ['', '{', '[]', JSON.stringify([{ ...own[0], part: 'common' }]), JSON.stringify([{ ...own[0], entry: '../x' }])])
      expect((await ines.sends(confirm, { changes: wrong, effect: 'words' })).status, wrong).to.equal(422);
    expect(await at.changes()).to.deep.equal([]);
    await ines.sends(confirm, { changes: carried(shown), effect: 'translation' });
    expect((await at.changes()).map(({ parts }) => Object.keys(parts))).to.deep.equal([['fr']]);
  });

  it('makes an answer that is not here yet, of which readers see nothing before it is published', async () => {
    const farid = await at.sits('farid');
    const file = (await table(farid, 'as=json&entry=stalking')).replace('"id": "stalking"', '"id": "followed-home"');
    const shown = await farid.sends(into, {}, file);
    expect(shown.body).to.include(exchange.import.fresh);
    expect((await at.entries()).length).to.equal(at.all.length);
    await farid.sends(confirm, { changes: carried(shown), effect: 'words' });
    const made = (await at.entries()).find(({ id }) => id === 'followed-home')!;
    expect([made.status, made.in.en.short, made.in.en.phrasings]).to.deep.equal(['retired', '', []]);
    expect(changedParts((await at.changes())[0]!).length).to.equal(7);
    expect((await farid.get('/console/answers/followed-home')).body).to.include(editing.states['in-review']);
  });

  it('takes no file that is too long, that is no form of ours, or that nobody chose', async () => {
    const [farid, dana] = [await at.sits('farid'), await at.seat()];
    const long = await farid.sends(into, {}, new Uint8Array(longestFile + 100_000));
    expect([long.status, long.body.includes(exchange.wrong.tooBig)]).to.deep.equal([413, true]);
    expect((await farid.sends(into, {}, '', '')).body, 'as browsers send it').to.include(exchange.import.none);
    expect((await farid.sends(into, {}, '')).body)
      .to.include(exchange.wrong.empty)
      .and.not.include(exchange.import.none);
    expect((await farid.sends(into, {})).status).to.equal(422);
    expect((await farid.sends(into, { csrf: 'other' }, 'id')).status).to.equal(403);
    expect((await dana.sends(into, {}, 'id')).status).to.equal(403);
    expect(at.place.logged.join('\n')).to.equal('');
  });
});
