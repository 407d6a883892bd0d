import { expect } from 'chai';
import fc from 'fast-check';
import { ConversationsHere } from '../../../adapters/web/conversations.js';
import { HeldBytes } from '../../../adapters/web/heldBytes.js';
import { OpenConversation } from '../../../adapters/web/openConversation.js';
import { opening } from '../../../dialogs/welcome.js';
import { languages } from '../../../knowledge/language.js';

const minute = 60_000;
const hour = 60 * minute;

/** What a chat takes that holds the same, unpacked. */
function weightOf(conversation: OpenConversation): number {
  const room = new HeldBytes();
  new OpenConversation('another', 0, room).become(conversation.state);
  return room.bytes;
}

const act = fc.oneof(
  fc.record({ does: fc.constant('writes' as const), chat: fc.nat(3), words: fc.string({ maxLength: 60, unit: 'grapheme' }) }),
  fc.record({
    does: fc.constantFrom('begins', 'looks', 'clears', 'ends', 'leaves', 'turns', 'becomes', 'rests', 'passes'),
    chat: fc.nat(3),
  }),
);

/** Somebody begins anew under the id of a chat that has just ended, and that one is over too. */
const beganAnew = (over: 'leaves' | 'ends'): (typeof act extends fc.Arbitrary<infer Act> ? Act : never)[] => [
  { does: 'writes', chat: 3, words: 'before' },
  ...(['ends', 'begins', over] as const).map((does) => ({ does, chat: 3 })),
];

describe('what the words of open chats take (care.md PR-44)', () => {
  it('is counted as they come, are packed, and go, and is nothing once all are gone', () =>
    fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 60 }), async (acts) => {
        let now = 0;
        const room = new HeldBytes();
        const conversations = new ConversationsHere(() => now, 50_000, room);
        const ids = [0, 1, 2, 3].map((chat) => `chat ${chat}`);
        for (const id of ids) conversations.begin(id);
        for (const { chat, ...one } of acts) {
          const id = ids[chat]!;
          const conversation = await conversations.find(id);
          if (one.does === 'passes') now += 7 * minute;
          if (one.does === 'rests') conversations.sweep(0);
          else if (one.does === 'begins' && !conversation) conversations.begin(id);
          else if (!conversation) continue;
          else if ('words' in one) conversation.add({ at: now, by: 'person', words: one.words });
          else if (one.does === 'looks') conversation.items();
          else if (one.does === 'clears') conversation.clear();
          else if (one.does === 'ends') await conversations.turn(conversation, async () => conversation.end());
          else if (one.does === 'leaves') await conversations.drop(conversation);
          else if (one.does === 'becomes') conversation.become(conversation.state);
          else if (one.does === 'turns') for (let n = 0; n < 100; n++) conversation.add({ at: now, by: 'person', words: 'again' });
        }
        conversations.sweep();
        now += 10_000;
        conversations.sweep();
        const open = (await Promise.all(ids.map((id) => conversations.find(id)))).flatMap((one) => one ?? []);
        // A look unpacks what was packed.
        for (const conversation of open) conversation.items();
        expect(room.bytes).to.equal(open.map(weightOf).reduce((sum, weight) => sum + weight, 0));
        now += hour;
        conversations.sweep();
        expect([conversations.size, room.bytes]).to.deep.equal([0, 0]);
      }),
      {
        numRuns: 300,
        examples: [[beganAnew('leaves')], [beganAnew('ends')]],
      },
    ));

  it('is less while they are packed, and decides who may come in: new people not, and chats that are open go on', async () => {
    let now = 0;
    const conversations = new ConversationsHere(() => now, 50_000, new HeldBytes(100_000));
    const large = conversations.begin()!;
    const writes = (): void => {
      large.begins();
      large.add({ at: now, by: 'person', words: 'every word of it '.repeat(100) });
    };
    for (let n = 0; n < 30; n++) writes();
    expect(conversations.share).to.be.within(0.5, 0.6);
    while (conversations.share < 1) writes();
    expect([conversations.begin(), large.emptied]).to.deep.equal([undefined, false]);
    const { latest } = large;
    writes();
    expect([large.latest, large.emptied, large.size]).to.deep.equal([latest + 1, true, 1]);
    expect(conversations.begin()).not.to.equal(undefined);
    for (let n = 0; n < 50; n++) writes();
    const before = conversations.share;
    now += 2 * minute;
    conversations.sweep();
    expect(conversations.share).to.be.within(0.001, before / 10);
  });

  it('is next to nothing for what everybody is told, in every language, once it is packed', () => {
    for (const language of languages) {
      const room = new HeldBytes();
      const conversation = new OpenConversation('told', 0, room);
      const told = conversation.add({ at: 1_795_644_600_000, by: 'bot', said: opening('web', language, '', true), asked: 1 });
      const unpacked = room.bytes;
      conversation.pack();
      expect(room.bytes, language).to.be.below(unpacked / 10);
      expect(conversation.items(), language).to.deep.equal([told]);
    }
  });

  it('takes nothing from small chats, and nothing of the turn that is under way, while there is no room', () => {
    const room = new HeldBytes(1);
    const [small, busy] = [new OpenConversation('small', 0, room), new OpenConversation('busy', 0, room)];
    for (let n = 0; n < 20; n++) {
      small.begins();
      small.add({ at: 0, by: 'person', words: 'a few words' });
    }
    busy.begins();
    for (let n = 0; n < 20; n++) busy.add({ at: 0, by: 'person', words: 'x'.repeat(4_000) });
    expect([small.size, small.emptied, busy.size, busy.emptied]).to.deep.equal([20, false, 20, false]);
  });
});
