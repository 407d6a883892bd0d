import { expect } from 'chai';
import { documentId } from '../../../knowledge/sourceDocument.js';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { after as newer, before as older } from '../documents/bulletin.js';
import { asDocx, asHtml, asLockedPdf, asPdf, asText, pdf, type Piece } from '../documents/files.js';
import { readsAndConfirms, smallStand } from './answersStand.js';
import type { Seat, Shown } from './seat.js';

const { radar, sources } = textIn('en');
const path = '/console/sources/compare';
const bulletin = documentId({ symbol: 'ST/SGB/2019/8', url: 'https://undocs.org/ST/SGB/2019/8' });
/** What cites section 1.1, section 1.2, section 5.5(i), and the bulletin as a whole. */
const topics = ['workplace-harassment', 'discrimination', 'after-i-report', 'covered-staff'];

describe('the change radar', () => {
  let at: Awaited<ReturnType<typeof smallStand>>;
  let farid: Seat;
  let earlier = 0;
  before(async () => (at = await smallStand(...topics)));
  beforeEach(async () => {
    await at.store.transaction(async ({ documentVersions, documents, entries }) => {
      await documentVersions.drop(bulletin);
      await documents.drop(bulletin);
      for (const { id } of await entries.find({})) {
        const { changedSources: _, ...entry } = (await entries.get(id))!;
        await entries.put(entry);
      }
    });
    earlier = (await at.store.transaction(({ edits }) => edits.find({}))).length;
    farid = await at.seat('farid');
    await farid.get('/console/sources');
  });
  after(() => at.close());

  const uploads = (file: Uint8Array<ArrayBuffer>, keep = false, seat = farid): Promise<Shown> =>
    seat.sends(path, { document: bulletin, ...(keep && { keep: '1' }) }, file);
  const marked = async (): Promise<string[]> =>
    (await at.store.transaction(({ entries }) => entries.find({})))
      .filter(({ changedSources = [] }) => changedSources.includes(bulletin))
      .map(({ id }) => id)
      .toSorted();
  const kept = async () => (await at.store.transaction(({ documentVersions }) => documentVersions.find({})))[0];
  const carried = ({ body }: Shown): Record<string, string> =>
    Object.fromEntries(
      ['version', 'print'].map((name) => [
        name,
        new RegExp(`name="${name}" value="([^"]*)"`)
          .exec(body)![1]!
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&'),
      ]),
    );
  const confirms = (shown: Shown, seat = farid): Promise<Shown> => seat.sends(`${path}/confirm`, carried(shown));
  const asks = async (): Promise<string> => {
    await at.shelf.refresh();
    const person = await at.place.person('en');
    await person.says('what is discrimination at work');
    return person.reply;
  };
  const acts = async (): Promise<string[]> =>
    (await at.store.transaction(({ edits }) => edits.find({}))).map(({ by, did }) => `${by}: ${did}`).slice(earlier);

  it('keeps numbers and check numbers of the first file, not its words, and says which cited paragraphs it has', async () => {
    const shown = await uploads(asPdf(older, { long: 9 }));
    expect(shown.status).to.equal(200);
    expect(shown.body).to.include(radar.kept(13)).and.include('section 5.5(i)').and.include(radar.found).and.not.include(radar.missing);
    const file = JSON.stringify(await kept());
    expect(file).to.include('"5.5(i)"').and.not.include('Harassment at work').and.not.include('unwelcome');
    expect((await farid.get('/console/sources')).body).to.include('Last compared on');
    expect(await marked()).to.deep.equal([]);
    expect(await acts()).to.deep.equal(['farid: source compared']);
    const other = older.filter(({ text }) => !text.startsWith('1.2'));
    at.store.transaction(({ documentVersions }) => documentVersions.drop(bulletin));
    expect((await uploads(asPdf(other))).body)
      .to.include(radar.missing)
      .and.include(radar.missingAbout);
  });

  it('says that a file is the same, or another one with the same words, and counts the source as compared today', async () => {
    await uploads(asText(older));
    at.place.clock.pass(48 * 60 * 60);
    farid = await at.seat('farid');
    await farid.get('/console/sources');
    expect((await uploads(asText(older))).body).to.include(radar.same);
    expect((await kept())!.checkedOn).to.equal(at.today());
    expect((await uploads(asDocx(older))).body).to.include(radar.alike);
    expect((await uploads(asHtml(older))).body).to.include(radar.alike);
    expect(await marked()).to.deep.equal([]);
  });

  it('turns amber just the answers of which something changed, once somebody confirms, and people read it until it is dealt with', async () => {
    await uploads(asPdf(older), true);
    const shown = await uploads(asPdf(newer, { wide: 60 }), true);
    expect(shown.body)
      .to.include(radar.notYet)
      .and.include(radar.why.paragraph)
      .and.include(radar.why.document)
      .and.include(radar.leftOutAbout);
    expect(shown.body, 'word by word')
      .to.match(/<ins>[^<]*online/)
      .and.to.match(/<del>[^<]*said/);
    expect(shown.body).to.include('>section 6.2 → section 6.3<');
    expect(await marked(), 'nothing has happened yet').to.deep.equal([]);
    expect(await asks()).not.to.include(sources.reader);
    expect((await confirms(shown)).body).to.include(radar.done(2));
    expect(await marked()).to.deep.equal(['covered-staff', 'discrimination']);
    expect(await asks()).to.include(sources.reader);
    const page = (await farid.get('/console/sources')).body;
    expect(page).to.include('New version since').and.include(sources.left(2));
    expect(await acts()).to.deep.equal(['farid: source compared', 'farid: source marked']);
    const hana = await at.seat('hana');
    await readsAndConfirms(hana, 'discrimination');
    expect(await asks()).not.to.include(sources.reader);
    expect((await uploads(asPdf(newer, { wide: 60 }), true)).body, 'the new version is what the next is compared with').to.include(
      radar.same,
    );
  });

  it('marks whoever cites a number that is another one now, and nobody where only another paragraph has one', async () => {
    await uploads(asText(older));
    const renumbered = (from: string, to: string): Piece[] =>
      older.map(({ text, ...piece }) => ({ ...piece, text: text.startsWith(from) ? to + text.slice(from.length) : text }));
    const harmless = await uploads(asText(renumbered('6.2 ', '6.4 ')));
    expect(harmless.body).to.include(radar.nobody).and.include(radar.did.moved);
    expect((await confirms(harmless)).body).to.include(radar.done(0));
    expect(await marked()).to.deep.equal([]);
    const shown = await uploads(asText(renumbered('1.2 ', '1.7 ')));
    expect(shown.body).to.include(radar.why.number).and.include(radar.did.moved);
    await confirms(shown);
    expect(await marked()).to.deep.equal(['discrimination']);
  });

  it('changes nothing where something else happened meanwhile, or for what did not come from its page', async () => {
    await uploads(asText(older));
    const shown = await uploads(asText(newer));
    const grace = await at.seat('grace');
    await grace.get('/console/sources');
    await confirms(await uploads(asText(newer), false, grace), grace);
    expect((await confirms(shown)).status, 'the other one was first').to.equal(409);
    expect(await acts()).to.have.length(2);
    for (const version of ['', '{', '{"id":"x"}', carried(shown)['version']!.replace('"hash":"', '"hash":"../')])
      expect((await farid.sends(`${path}/confirm`, { version, print: carried(shown)['print']! })).status).to.equal(422);
    expect((await farid.sends(path, { csrf: 'x', document: bulletin }, asText(older))).status).to.equal(403);
  });

  it('is for focal points and approvers, and for what some answer cites', async () => {
    const ines = await at.seat('ines');
    await ines.get('/console/sources');
    const query = `${path}?document=${encodeURIComponent(bulletin)}`;
    expect((await ines.get(query)).status).to.equal(404);
    expect((await uploads(asText(older), false, ines)).status).to.equal(404);
    expect((await farid.get(query)).status).to.equal(200);
    expect((await farid.get(`${path}?document=nothing`)).status).to.equal(404);
    expect(await kept()).to.equal(undefined);
  });

  it('says of a file that it cannot read what to do, and keeps nothing', async () => {
    expect((await farid.sends(path, { document: bulletin })).body).to.include(radar.faults.none);
    expect((await uploads(asLockedPdf(older))).body).to.include(radar.faults.locked);
    expect((await uploads(pdf(['', '']))).body).to.include(radar.faults.noText);
    expect((await uploads(new Uint8Array(10 * 1024 * 1024 + 1))).body).to.include(radar.faults.tooBig(10));
    expect((await farid.sends(path, { document: bulletin }, new Uint8Array(30 * 1024 * 1024))).status, 'of which nothing came').to.equal(
      413,
    );
    expect(await kept()).to.equal(undefined);
    for (const language of languages) expect(Object.keys(textIn(language).radar.faults)).to.deep.equal(Object.keys(radar.faults));
  });

  it('drops the words where they are not to be kept any more', async () => {
    await uploads(asText(older), true);
    expect(JSON.stringify(await kept())).to.include('unwelcome');
    expect((await farid.get(`${path}?document=${encodeURIComponent(bulletin)}`)).body)
      .to.include(radar.before.with)
      .and.match(/id="keep"[^>]* checked/);
    expect((await uploads(asText(older))).body).to.include(radar.same);
    expect(JSON.stringify(await kept())).not.to.include('unwelcome');
    const shown = await uploads(asText(newer));
    expect(shown.body).to.include(radar.wordsNotKept);
    expect(carried(shown)['version']).not.to.include('online');
  });
});
