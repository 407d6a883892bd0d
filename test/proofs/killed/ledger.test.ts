import { expect } from 'chai';
import { Chat } from './ledger.js';

describe('the ledger of a proof', () => {
  const chat = new Chat('wish-1');
  chat.sends('person', 'wish-1')();
  chat.sends('person', 'more-1')();
  chat.sends('person', 'more-2');
  chat.sends('receiver', 'answer-wish-1')();
  const person = (...words: string[]) => words.map((one) => ({ by: 'person' as const, words: `In my own words: ${one}` }));
  const answer = { by: 'receiver' as const, words: 'first\n\nanswer-wish-1' };

  it('finds nothing wrong where all that was acknowledged is there once, with or without what was not', () => {
    expect(chat.faults([...person('wish-1', 'more-1'), answer])).to.deep.equal([]);
    expect(chat.faults([...person('wish-1'), answer, ...person('more-1', 'more-2')])).to.deep.equal([]);
  });

  it('finds what is lost, doubled, turned round, or somebody else’s', () => {
    expect(chat.faults(person('wish-1', 'more-1'))).to.deep.equal(['lost: answer-wish-1']);
    expect(chat.faults([...person('wish-1', 'more-1', 'more-1'), answer])).to.deep.equal(['doubled: more-1']);
    expect(chat.faults([...person('wish-1', 'more-2', 'more-1'), answer])[0]).to.include('in another order');
    expect(chat.faults([...person('wish-1', 'more-1', 'more-9'), answer])[0]).to.include('never sent here: more-9');
  });
});
