import { mock } from 'node:test';
import { expect } from 'chai';
import { WebSocket } from 'ws';
import { Talks, type Talk } from '../../../adapters/directLine/talks.js';
import { ConversationsHere as Conversations } from '../../../adapters/web/conversations.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import type { Store } from '../../../dialogs/records.js';
import { openStand, start, until } from './stand.js';

const minute = 60_000;

describe('conversations that began through Direct Line', () => {
  let now: number;
  let ended: string[];
  let conversations: Conversations;
  let talks: Talks;
  let store: Store;
  beforeEach(async () => {
    now = 0;
    ended = [];
    conversations = new Conversations(() => now);
    store = await embeddedStore(await tablesInMemory());
    talks = new Talks({ conversations, store, now: () => now, whenOver: ({ conv }) => ended.push(conv) });
  });

  const named = (conv: string) => ({ conv, open: `right to ${conv}` });
  const begin = async (conv: string): Promise<Talk> => {
    const talk = await talks.begin(named(conv));
    if (typeof talk !== 'string') talk.sockets.add({ send: () => undefined, close: () => undefined } as unknown as WebSocket);
    if (typeof talk === 'string') throw new Error(talk);
    return talk;
  };
  const living = (): string[] => {
    const names: string[] = [];
    talks.sweep(({ conv }) => names.push(conv));
    return names;
  };

  it('are let go of by the sweep when they have expired, once', async () => {
    await begin('a');
    now = 10 * minute;
    await begin('b');
    expect(living()).to.deep.equal(['a', 'b']);
    now = 15 * minute;
    expect(living()).to.deep.equal(['b']);
    expect(living()).to.deep.equal(['b']);
    expect(ended).to.deep.equal(['a']);
  });

  it('are looked up by their name when a token asks, and not among all that have begun', async () => {
    await talks.drop(await begin('a'));
    const asked: string[] = [];
    const watched: Pick<Store, 'transaction'> = {
      transaction: (work) =>
        store.transaction((records) => {
          const begun = new Proxy(records.begun, {
            get: (of, name) => {
              const member: unknown = Reflect.get(of, name);
              if (typeof member !== 'function') return member;
              asked.push(String(name));
              return member.bind(of) as unknown;
            },
          });
          return work({ ...records, begun });
        }),
    };
    const there = new Talks({ conversations, store: watched, now: () => now, whenOver: () => undefined });
    expect([await there.isOver(named('a')), await there.isOver(named('b'))]).to.deep.equal([true, false]);
    expect(asked).to.deep.equal(['look', 'look']);
  });

  it('cannot be begun again for as long as a token for them can be valid', async () => {
    expect(await talks.isOver(named('a'))).to.equal(false);
    await talks.drop(await begin('a'));
    now = 120 * minute - 1;
    await store.transaction(({ begun }) => begun.forget(new Date(now).toISOString()));
    expect(await talks.isOver(named('a'))).to.equal(true);
    expect(await talks.begin(named('a'))).to.equal('over');
    now = 120 * minute;
    await store.transaction(({ begun }) => begun.forget(new Date(now).toISOString()));
    expect(await talks.isOver(named('a'))).to.equal(false);
  });

  it('leave nothing behind, in this map or among the open conversations', async () => {
    for (let i = 0; i < 100; i++) {
      const talk = await begin(`talk ${i}`);
      if (i % 3 === 0) await talks.drop(talk);
      if (i % 3 === 1) {
        await conversations.drop(talk.open);
        talks.settle(talk);
      }
    }
    now = 15 * minute;
    conversations.sweep();
    living();
    now = 75 * minute;
    living();
    expect(ended.length).to.equal(100);
    expect((Reflect.get(talks, 'here') as Map<string, unknown>).size).to.equal(0);
    expect(conversations.size).to.equal(0);
  });

  it('are not let go of while a turn of theirs is under way', async () => {
    const talk = await begin('a');
    talk.waiting = 1;
    await conversations.turn(talk.open, async () => talk.open.end());
    expect(await talks.find(named('a'))).to.equal(undefined);
    expect(ended).to.deep.equal([]);
    talk.waiting = 0;
    talks.settle(talk);
    expect((await talks.lastWordsOf(named('a')))?.open).to.equal(talk.open);
    now = 10_000;
    expect(await talks.lastWordsOf(named('a'))).to.equal(undefined);
    expect(ended).to.deep.equal(['a']);
  });

  it('get a sign of life on every stream each 15 seconds, and an end once they have expired', async () => {
    mock.timers.enable({ apis: ['setInterval'] });
    const stand = await openStand();
    try {
      const socket = new WebSocket((await start(stand.url)).streamUrl);
      const frames: string[] = [];
      socket.on('message', (data) => frames.push(String(data)));
      await until(() => frames.length === 1);
      mock.timers.tick(15_000);
      await until(() => frames[1] === '');
      stand.clock.pass(15);
      mock.timers.tick(15_000);
      await until(() => socket.readyState === WebSocket.CLOSED);
      expect(frames[2]).to.contain('endOfConversation');
      expect(frames.length).to.equal(3);
    } finally {
      mock.timers.reset();
      await stand.close();
    }
  });
});
