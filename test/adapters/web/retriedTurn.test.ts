import { expect } from 'chai';
import { postgresEngine, type Engine } from '../../../adapters/storage/engine.js';
import { loneSessions } from '../../../adapters/storage/postgres/loneSessions.js';
import { Gone } from '../../../adapters/web/conversations.js';
import { SharedConversations } from '../../../adapters/web/sharedConversations.js';
import { openedConversations } from '../../../adapters/web/openedConversations.js';
import type { Records, Store } from '../../../dialogs/records.js';
import { newDatabase } from '../../cluster.js';
import { town } from '../../town.js';

class Broken extends Error {}

/** A store whose next turn, once it is told so, loses its connection at the commit, and is done again from its beginning. */
function breaking(store: Store): Store & { between?: (() => Promise<unknown>) | undefined } {
  return {
    async transaction(work) {
      let isTurn = false;
      const watching = (records: Records): Records =>
        new Proxy(records, {
          get(kinds, kind) {
            isTurn ||= kind === 'screens';
            return Reflect.get(kinds, kind) as unknown;
          },
        });
      const done = async (records: Records) => {
        const result = await work(watching(records));
        if (isTurn && this.between) throw new Broken();
        return result;
      };
      return store.transaction(done).catch(async (error: unknown) => {
        if (!(error instanceof Broken)) throw error;
        const { between } = this;
        this.between = undefined;
        await between?.();
        return store.transaction(work);
      });
    },
    close: () => store.close(),
  };
}

describe('a turn that is taken again since its commit was lost', () => {
  let engine: Engine;
  let store: ReturnType<typeof breaking>;
  before(async () => (engine = await postgresEngine({ DATABASE_URL: [await newDatabase()], KEYS_DATABASE_URL: undefined })));
  beforeEach(() => (store = breaking(engine.store)));
  after(() => engine.close());
  const nothing = async (): Promise<void> => undefined;

  it('answers whoever has only just come', async () => {
    const open = await (await town({ engine: { ...engine, store } })).open();
    try {
      store.between = nothing;
      const response = await fetch(open.url, { method: 'POST', body: new URLSearchParams({ l: 'en', words: 'what is mediation' }) });
      const page = await response.text();
      expect([store.between, response.status]).to.deep.equal([undefined, 200]);
      expect(page.match(/what is mediation/g)).to.have.length(1);
      expect(page).to.match(/name="c"\s+value="[^"]{20,}"/);
    } finally {
      await open.close();
    }
  });

  it('does not end the chat of somebody who has only just come, where it fails again', async () => {
    const sessions = loneSessions(engine.databases!.records);
    let looked = (): void => undefined;
    const isLookedAt = new Promise<void>((resolve) => (looked = resolve));
    const count = (): Promise<number> => sessions.count().finally(looked);
    const now = (): number => Date.UTC(2026, 10, 25, 22);
    const conversations = new SharedConversations({ store, sessions: { ...sessions, count }, notices: engine.notices, now });
    const conversation = conversations.begin()!;
    const says = (words: string) => async () => void conversation.add({ at: now(), by: 'person', words });
    const stop = conversation.watch(() => undefined);
    store.between = () => Promise.reject(new Error('the database is away'));
    const first = await conversations.turn(conversation, says('first words')).catch((error: Error) => error.message);
    expect(first).to.equal('the database is away');
    conversations.sweep();
    await isLookedAt;
    await conversations.turn(conversation, says('second words'));
    stop();
    expect([conversation.ended, conversation.items().map(({ words }) => words)]).to.deep.equal([false, ['second words']]);
  });

  it('shows what was kept, and goes on from it, where only the answer to the commit was lost', async () => {
    const now = (): number => Date.UTC(2026, 10, 25, 22);
    let lost = false;
    const losing: Store = {
      async transaction(work) {
        const result = await engine.store.transaction(work);
        if (lost) throw new Broken();
        return result;
      },
      close: nothing,
    };
    const sessions = loneSessions(engine.databases!.records);
    const conversations = new SharedConversations({ store: losing, sessions, notices: engine.notices, now });
    const conversation = conversations.begin()!;
    const says = (words: string) => async () => void conversation.add({ at: now(), by: 'person', words });
    const words = () => conversation.items().map((item) => item.words);
    await conversations.turn(conversation, says('first'));
    lost = true;
    expect(await conversations.turn(conversation, says('second')).catch((error: unknown) => error)).to.be.instanceOf(Broken);
    lost = false;
    expect(await conversations.find(conversation.id)).to.equal(conversation);
    expect(words()).to.deep.equal(['first', 'second']);
    await conversations.turn(conversation, says('third'));
    expect(words()).to.deep.equal(['first', 'second', 'third']);
  });

  it('says once what is said, also where the turn broke off before anything of it was kept', async () => {
    const now = (): number => Date.UTC(2026, 10, 25, 22);
    const { conversations } = openedConversations(engine, store, now);
    const conversation = conversations.begin()!;
    const says = (words: string) => async () => void conversation.add({ at: now(), by: 'person', words });
    await conversations.turn(conversation, says('first'));
    let breaks = true;
    await conversations.turn(conversation, async () => {
      await says('second')();
      if (breaks) throw ((breaks = false), new Broken());
    });
    store.between = nothing;
    await conversations.turn(conversation, says('third'));
    expect(conversation.items().map(({ words }) => words)).to.deep.equal(['first', 'second', 'third']);
  });

  describe('and is overtaken by Leave', () => {
    let now = Date.UTC(2026, 10, 25, 22);
    const here = () => openedConversations(engine, store, () => now).conversations;
    const says = (words: string) => ({ at: now, by: 'person' as const, words });

    async function underway() {
      const conversations = here();
      const conversation = conversations.begin()!;
      await conversations.turn(conversation, async () => void conversation.add(says('first words')));
      return { conversations, conversation };
    }
    const taken = ({ conversations, conversation }: Awaited<ReturnType<typeof underway>>): Promise<unknown> =>
      conversations
        .turn(conversation, async () => void conversation.add(says('second words')))
        .then(
          () => 'kept',
          (error: unknown) => error,
        );
    const screens = () => engine.store.transaction((records) => records.screens.find({}));
    beforeEach(async () => {
      for (const { id } of await screens()) await engine.store.transaction((records) => records.screens.drop(id));
    });

    it('keeps nothing again where it was dropped meanwhile', async () => {
      const { conversations, conversation } = await underway();
      store.between = () => conversations.drop(conversation);
      expect(await taken({ conversations, conversation })).to.be.instanceOf(Gone);
      expect(await screens()).to.deep.equal([]);
      expect(conversation.items().map(({ words }) => words)).not.to.include('first words');
    });

    it('keeps nothing again where nobody had looked at it for a while', async () => {
      const { conversations, conversation } = await underway();
      store.between = async () => {
        now += 60_000;
        conversations.sweep();
        await conversations.drop((await conversations.find(conversation.id))!);
      };
      expect(await taken({ conversations, conversation })).to.be.instanceOf(Gone);
      expect(await screens()).to.deep.equal([]);
    });

    it('keeps nothing where its first turn was dropped', async () => {
      const conversations = here();
      const conversation = conversations.begin()!;
      store.between = () => conversations.drop(conversation);
      expect(await taken({ conversations, conversation })).to.be.instanceOf(Gone);
      expect(await screens()).to.deep.equal([]);
    });
  });
});
