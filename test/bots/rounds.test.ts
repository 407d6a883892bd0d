import { expect } from 'chai';
import { Rounds } from '../../bots/rounds.js';

describe('what waits to be carried to Teams', () => {
  const chats = (many: number): string[] => Array.from({ length: many }, (_, at) => `chat ${at}`);

  it('is looked at a hundred at a time, and only what concerns somebody is brought', async () => {
    const looked: number[] = [];
    const brought: string[] = [];
    const rounds = new Rounds(
      async (waiting) => (looked.push(waiting.size), new Set([...waiting.keys()].filter((chat) => chat !== 'chat 120'))),
      async (chat, errands) => (brought.push(`${chat} ${[...errands].join()}`), true),
    );
    for (const chat of chats(250)) rounds.add(chat, `errand of ${chat}`);
    await rounds.run();
    expect(looked).to.deep.equal([100, 100, 50]);
    expect(brought).to.deep.equal(['chat 120 errand of chat 120']);
    await rounds.run();
    expect(looked).to.have.length(3);
  });

  it('is looked at once more where it changed meanwhile', async () => {
    const looked: string[][] = [];
    const rounds = new Rounds(
      async (waiting) => {
        looked.push([...waiting.values()].map((errands) => [...errands].join()));
        if (looked.length === 1) rounds.add('chat', 'second');
        return new Set(waiting.keys());
      },
      async () => expect.fail('nobody is concerned'),
    );
    rounds.add('chat', 'first');
    await rounds.run();
    expect(looked).to.deep.equal([['first'], ['first,second']]);
  });

  it('stays for a later round where it could not be carried, and ends with what is on its way', async () => {
    const brought: string[] = [];
    const rounds: Rounds = new Rounds(
      async () => new Set(),
      async (chat) => {
        brought.push(chat);
        if (brought.length === 3) void rounds.end();
        return chat !== 'chat 0';
      },
    );
    for (const chat of chats(2)) rounds.add(chat);
    await rounds.run();
    rounds.again();
    rounds.add('chat 2');
    rounds.add('chat 3');
    await rounds.run();
    expect(brought).to.deep.equal(['chat 0', 'chat 1', 'chat 0']);
  });
});
