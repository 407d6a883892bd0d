import { mock } from 'node:test';
import { expect } from 'chai';
import { WebSocket } from 'ws';
import { Talks, type Talk } from '../../../adapters/directLine/talks.js';
import { Conversations } from '../../../adapters/web/conversations.js';
import { openStand, start, until } from './stand.js';

const minute = 60_000;

describe('conversations that began through Direct Line', () => {
  let now: number;
  let ended: string[];
  let conversations: Conversations;
  let talks: Talks;
  beforeEach(() => {
    now = 0;
    ended = [];
    conversations = new Conversations(() => now);
    talks = new Talks(
      conversations,
      () => now,
      ({ conv }) => ended.push(conv),
    );
  });

  const begin = (conv: string): Talk => {
    const talk = talks.begin(conv);
    if (typeof talk === 'string') throw new Error(talk);
    return talk;
  };
  const living = (): string[] => {
    const names: string[] = [];
    talks.sweep(({ conv }) => names.push(conv));
    return names;
  };

  it('are let go of by the sweep when they have expired, once', () => {
    begin('a');
    now = 10 * minute;
    begin('b');
    expect(living()).to.deep.equal(['a', 'b']);
    now = 15 * minute;
    expect(living()).to.deep.equal(['b']);
    expect(living()).to.deep.equal(['b']);
    expect(ended).to.deep.equal(['a']);
  });

  it('cannot be begun again for as long as a token for them can be valid', () => {
    talks.drop(begin('a'));
    now = 60 * minute - 1;
    living();
    expect(talks.begin('a')).to.equal('over');
    now = 60 * minute;
    living();
    expect(talks.isOver('a')).to.equal(false);
  });

  it('leave nothing behind, in this map or among the open conversations', () => {
    for (let i = 0; i < 100; i++) {
      const talk = begin(`talk ${i}`);
      if (i % 3 === 0) talks.drop(talk);
      if (i % 3 === 1) {
        conversations.drop(talk.open.id);
        talks.settle(talk);
      }
    }
    now = 15 * minute;
    conversations.sweep();
    living();
    now = 75 * minute;
    living();
    expect(ended.length).to.equal(100);
    for (const map of ['known', 'over']) expect((Reflect.get(talks, map) as Map<string, unknown>).size, map).to.equal(0);
    expect(conversations.size).to.equal(0);
  });

  it('are not let go of while a turn of theirs is under way', () => {
    const talk = begin('a');
    talk.waiting = 1;
    conversations.drop(talk.open.id);
    expect(talks.find('a')).to.equal(undefined);
    talk.waiting = 0;
    talks.settle(talk);
    expect(talks.lastWordsOf('a')).to.equal(talk);
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
