import { expect } from 'chai';
import type { Common, Words } from '../../knowledge/editing/parts.js';
import { answerKeepers, editorOf, officeKeepers } from './answerKeepers.js';

type Answers = Awaited<ReturnType<typeof answerKeepers>>;
const words = async (at: Answers): Promise<Words> => (await at.opens('en')).boxes as Words;
const crossedIn = (saved: Awaited<ReturnType<Answers['saves']>>): string[] =>
  saved.did === 'crossed' ? saved.crossings.map(({ field }) => field) : [saved.did];

describe('a page that was left open while what it shows was published', () => {
  it('takes nothing back that others have published since: each box in which the two differ is shown', async () => {
    const at = await answerKeepers();
    await at.saves('farid', 'en', await at.opens('en'), { title: 'First' } as Words);
    const left = await at.opens('en');
    await at.publishes('en');
    await at.saves('farid', 'en', await at.opens('en'), { short: 'Grace and Farid have corrected this.' } as Words);
    await at.publishes('en');
    const saved = await at.saves('grace', 'en', left, { title: 'Second' } as Words);
    expect(crossedIn(saved)).to.deep.equal(['title', 'short']);
    expect((await at.reads()).change).to.equal(undefined);
    expect(await words(at)).to.include({ title: 'First', short: 'Grace and Farid have corrected this.' });
    await at.store.close();
  });

  it('shows the same of an office', async () => {
    const at = await officeKeepers();
    const page = await at.opens('en');
    await at.saves('farid', 'en', page, { ...page.boxes, purpose: 'It listens.' });
    const left = await at.opens('en');
    await at.publishes('en');
    const published = (await at.opens('en')).boxes;
    await at.saves('farid', 'en', await at.opens('en'), { ...published, purpose: 'It listens and explains.' });
    const saved = await at.saves('grace', 'en', left);
    expect(saved.did === 'crossed' && saved.crossings.map(({ field }) => field)).to.deep.equal(['purpose']);
    await at.store.close();
  });
});

describe('a change that was begun before something else was published', () => {
  let at: Answers;
  beforeEach(async () => (at = await answerKeepers()));
  afterEach(() => at.store.close());

  /** What readers have becomes another one, beside a change that somebody has begun. */
  const isPublishedBeside = async (change: Partial<Words>): Promise<void> =>
    at.store.transaction(async ({ entries }) => {
      const entry = (await entries.get(at.id))!;
      const { variants: _, ...wording } = change;
      await entries.put({ ...entry, revision: entry.revision + 1, in: { ...entry.in, en: { ...entry.in.en, ...wording } } });
    });

  it('is up to date once it is saved again, unchanged: what was published since has become part of it', async () => {
    await at.saves('farid', 'en', await at.opens('en'), { title: 'Farid’s title' } as Words);
    await at.approves('en');
    await isPublishedBeside({ short: 'Published since.' });
    const [ready, outdated] = await readyNow();
    expect([ready, outdated]).to.deep.equal([[], ['en']]);
    expect((await at.saves('farid', 'en', await at.opens('en'))).did).to.equal('saved');
    await at.publishes('en');
    expect((await at.published()).en).to.include({ title: 'Farid’s title', short: 'Published since.' });
  });

  it('shows once what both have changed, and takes what its author then leaves in the boxes', async () => {
    await at.saves('farid', 'en', await at.opens('en'), { title: 'Farid’s title' } as Words);
    await isPublishedBeside({ title: 'The published title', short: 'Published since.' });
    const crossed = await at.saves('farid', 'en', await at.opens('en'));
    if (crossed.did !== 'crossed') return expect.fail(crossed.did);
    expect(crossed.crossings.map(({ field, theirs, mine }) => [field, theirs, mine])).to.deep.equal([
      ['title', 'The published title', 'Farid’s title'],
    ]);
    expect(crossed.merged).to.include({ title: 'Farid’s title', short: 'Published since.' });
    const left = { boxes: crossed.merged, over: crossed.version };
    expect((await at.saves('farid', 'en', left, { title: 'Both titles' } as Words)).did).to.equal('saved');
    await at.publishes('en');
    expect((await at.published()).en).to.include({ title: 'Both titles', short: 'Published since.' });
  });

  it('is as it was, and behind again, where that save is undone', async () => {
    const before = (await words(at)).short;
    await at.saves('farid', 'en', await at.opens('en'), { title: 'Farid’s title' } as Words);
    await isPublishedBeside({ short: 'Published since.' });
    await at.saves('farid', 'en', await at.opens('en'));
    await at.editing.undo(editorOf('farid'), at.id, 'en');
    expect(await words(at)).to.include({ title: 'Farid’s title', short: before });
    await at.approves('en');
    expect(await readyNow()).to.deep.equal([[], ['en']]);
  });

  it('brings an answer back that was taken away while all languages were being changed', async () => {
    const { reviewBy } = (await at.opens('common')).boxes as Common;
    const later = `${Number(reviewBy.slice(0, 4)) + 1}${reviewBy.slice(4)}`;
    await at.saves('farid', 'common', await at.opens('common'), { reviewBy: later } as Common);
    await at.publishing.pull(editorOf('farid'), at.id);
    await at.saves('farid', 'common', await at.opens('common'));
    expect((await at.opens('common')).boxes, 'not brought back by itself').to.include({ status: 'draft', reviewBy: later });
    await at.saves('farid', 'common', await at.opens('common'), { status: 'published' } as Common);
    await at.publishes('common');
    expect((await at.reads()).entry).to.include({ status: 'published', reviewBy: later });
  });

  const readyNow = async () => {
    const { ready, outdated } = (await at.publishing.candidate(editorOf('hana'), at.id))!;
    return [ready, outdated];
  };
});
