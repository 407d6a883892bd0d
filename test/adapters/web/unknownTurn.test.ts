import { expect } from 'chai';
import { postgresEngine, type Engine } from '../../../adapters/storage/engine.js';
import { OutcomeUnknown } from '../../../adapters/storage/postgres/failures.js';
import type { Records, Store } from '../../../dialogs/records.js';
import { textIn } from '../../../knowledge/text/index.js';
import { Cluster } from '../../cluster.js';
import { town, type Town } from '../../town.js';

const { always, page: text } = textIn('en');
const escaped = (words: string): string => words.replaceAll("'", '&#39;');

/** A store that keeps a turn and cannot say so, once it is told to. */
function losing(store: Store): Store & { losesNext: boolean } {
  return {
    losesNext: false,
    async transaction(work) {
      let isTurn = false;
      const watching = (records: Records): Records =>
        new Proxy(records, {
          get(kinds, kind) {
            isTurn ||= kind === 'screens';
            return Reflect.get(kinds, kind) as unknown;
          },
        });
      const result = await store.transaction((records) => work(watching(records)));
      if (!isTurn || !this.losesNext) return result;
      this.losesNext = false;
      throw new OutcomeUnknown('DATABASE_URL');
    },
    close: () => store.close(),
  };
}

describe('a turn of which nobody can say whether it was kept', () => {
  let cluster: Cluster;
  let engine: Engine;
  let store: ReturnType<typeof losing>;
  let open: Awaited<ReturnType<Town['open']>>;
  before(async () => {
    cluster = await Cluster.start([]);
    engine = await postgresEngine({ DATABASE_URL: [await cluster.database()], KEYS_DATABASE_URL: undefined });
    store = losing(engine.store);
    open = await (await town({ engine: { ...engine, store } })).open();
  });
  after(async () => {
    await open.close();
    await engine.close();
  });

  const sends = async (fields: Record<string, string>): Promise<{ status: number; page: string }> => {
    const response = await fetch(open.url, { method: 'POST', body: new URLSearchParams({ l: 'en', ...fields }) });
    return { status: response.status, page: await response.text() };
  };
  const formIn = (page: string): { c: string; once: string } => ({
    c: /name="c"\s+value="([^"]{20,})"/.exec(page)![1]!,
    once: /name="once"\s+value="([^"]+)"/.exec(page)![1]!,
  });

  it('is told as failed, with the words in the box; sent again from there they stand in the chat once', async () => {
    const form = formIn((await sends({ words: 'what is mediation' })).page);
    store.losesNext = true;
    const lost = await sends({ ...form, words: 'my own words' });
    expect(lost.status).to.equal(500);
    expect(lost.page).to.include(escaped(always.failed)).and.include('my own words</textarea');
    const again = await sends({ ...formIn(lost.page), words: 'my own words' });
    expect([again.status, again.page.match(/my own words/g)?.length]).to.deep.equal([200, 1]);
  });

  it('whose chat is gone in the midst of it says so, and keeps the words', async () => {
    const form = formIn((await sends({ words: 'what is mediation' })).page);
    const find = engine.store.transaction.bind(engine.store);
    let isGone = false;
    store.transaction = async (work) => {
      // The database crashes after the chat was found, and before its turn.
      if (!isGone) await find(({ screens }) => screens.find({}).then((all) => Promise.all(all.map(({ id }) => screens.drop(id)))));
      isGone = true;
      return find(work);
    };
    const { status, page } = await sends({ ...form, words: 'my own words' });
    expect(status).to.equal(410);
    expect(page).to.include(escaped(text.ended)).and.include('my own words</textarea');
  });
});
