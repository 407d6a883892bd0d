import { expect } from 'chai';
import { candidateOf } from '../../../knowledge/editing/candidate.js';
import { saved } from '../../../knowledge/editing/change.js';
import { partsOf } from '../../../knowledge/editing/parts.js';
import { countWords } from '../../../knowledge/editorial/index.js';
import { languages } from '../../../knowledge/language.js';
import { documentId, sourcesOf } from '../../../knowledge/sourceDocument.js';
import { textIn } from '../../../knowledge/text/index.js';
import { readsAndConfirms, smallStand } from './answersStand.js';
import type { Seat } from './seat.js';
import { shippedEntries } from '../../shipped.js';

const { sources, editing } = textIn('en');
const path = '/console/sources';
const topics = ['medical-care', 'counsellor-what', 'what-is-sexual-harassment', 'formal-report-where'];

describe('the console: documents on which answers rest', () => {
  let at: Awaited<ReturnType<typeof smallStand>>;
  let document: string;
  beforeEach(async () => {
    at = await smallStand(...topics);
    document = documentId((await entryOf('medical-care')).sources[0]!);
  });
  afterEach(() => at.close());

  const entryOf = async (id: string) => (await at.store.transaction(({ entries }) => entries.find({ id })))[0]!;
  const marks = async (seat: Seat, since = '2026-11-20', which = document) => {
    await seat.get(path);
    return seat.post(`${path}/mark`, { document: which, since });
  };
  const asks = async (language: 'en' | 'fr' = 'en'): Promise<string> => {
    await at.shelf.refresh();
    const person = await at.place.person(language);
    await person.says(
      language === 'en' ? 'where can i get medical help after an assault' : 'où trouver une aide médicale après une agression',
    );
    return person.reply;
  };
  const citing = async (): Promise<string[]> => {
    const all = await at.store.transaction(({ entries }) => entries.find({}));
    return all.filter((entry) => sourcesOf(entry).some((source) => documentId(source) === document)).map(({ id }) => id);
  };

  it('shows each document with the answers and the paragraphs that cite it', async () => {
    const ines = await at.seat('ines');
    const { body } = await ines.get(path);
    for (const entry of await at.store.transaction(({ entries }) => entries.find({})))
      for (const { url, paragraph } of sourcesOf(entry)) {
        expect(body)
          .to.include(`href="${url.replaceAll('&', '&amp;')}"`)
          .and.include(`/console/answers/${entry.id}"`);
        if (paragraph) expect(body).to.include(paragraph.replaceAll('&', '&amp;'));
      }
    expect(body, 'who only translates marks nothing').not.to.include(`${path}/mark`);
    expect((await marks(ines)).status).to.equal(409);
    expect((await entryOf('medical-care')).changedSources).to.equal(undefined);
  });

  it('marks what cites a document that has a new version, and people read it, until somebody confirms the answer', async () => {
    const [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
    expect(await asks()).not.to.include(sources.reader);
    expect((await marks(farid)).status).to.equal(303);
    const page = (await farid.get(path)).body;
    expect(page)
      .to.include('New version since')
      .and.include(sources.left((await citing()).length));
    const list = (await farid.get('/console/answers?only=changed')).body;
    for (const id of topics) expect(list.includes(`/console/answers/${id}"`), id).to.equal((await citing()).includes(id));
    expect(list).to.include(sources.changed);
    expect((await farid.get('/console/answers/medical-care')).body).to.include(sources.entry('').slice(0, 40));
    expect(await asks()).to.include(sources.reader);
    expect(await asks('fr')).to.include(textIn('fr').sources.reader);
    await readsAndConfirms(hana, 'medical-care');
    expect(await asks()).not.to.include(sources.reader);
    expect((await farid.get('/console/answers?only=changed')).body).not.to.include('/console/answers/medical-care"');
    expect((await farid.get(path)).body).to.include(sources.left((await citing()).length - 1));
    await marks(farid, '2026-11-22');
    expect(await asks(), 'a version after that one marks it again').to.include(sources.reader);
  });

  it('takes a mark back, and marks nothing on a day to come, without a day, or for what nobody cites', async () => {
    const farid = await at.seat('farid');
    expect((await marks(farid, '2999-01-01')).body).to.include(sources.future);
    expect((await marks(farid, 'yesterday')).body).to.include(editing.edit.faults.date);
    expect((await marks(farid, '2026-11-20', 'https://example.org/nothing')).body).to.include(sources.gone);
    expect(await asks()).not.to.include(sources.reader);
    await marks(farid);
    expect(await asks()).to.include(sources.reader);
    await farid.get(path);
    expect((await farid.post(`${path}/unmark`, { document })).status).to.equal(303);
    expect(await asks()).not.to.include(sources.reader);
    expect((await farid.get(path)).body).not.to.include('New version since');
    const acts = await at.store.transaction(({ edits }) => edits.find({}));
    expect(acts.map(({ by, did, to }) => [by, did, to])).to.deep.equal([
      ['farid', 'source marked', document],
      ['farid', 'source mark taken back', document],
    ]);
  });

  it('is over for an answer that is published anew', async () => {
    const entry = { ...(await shippedEntries()).find(({ id }) => id === 'medical-care')!, changedSources: [document] };
    const words = partsOf(entry).en;
    const to = {
      content: { ...words, title: 'Medical help' },
      was: words,
      effect: 'words' as const,
      version: 'v',
      by: 'farid',
      on: '2026-11-25',
    };
    const change = saved({ id: entry.id, passedOver: null, parts: {} }, 'en', to);
    const made = candidateOf(entry, change, ['en'], { by: '', on: '2026-11-25' });
    expect('entry' in made && [made.entry.in.en.title, made.entry.changedSources]).to.deep.equal(['Medical help', undefined]);
  });

  it('is said in at most twelve words', () => {
    for (const language of languages)
      expect(countWords(textIn(language).sources.reader, language), language).to.be.at.most(language === 'zh' ? 24 : 12);
  });
});
