import { expect } from 'chai';
import { setImmediate as nextEvent } from 'node:timers/promises';
import { heardOnce } from '../../knowledge/heardOnce.js';

describe('a question that many rules ask of the same words', () => {
  const counted = () => {
    const asked: string[] = [];
    return { asked, ask: heardOnce((words) => (asked.push(words), words.length)) };
  };

  it('is answered once in a turn, whatever is asked between', () => {
    const { asked, ask } = counted();
    expect([ask('he touched me'), ask('help'), ask('he touched me')]).to.deep.equal([13, 4, 13]);
    expect(asked).to.deep.equal(['he touched me', 'help']);
  });

  it('is answered once also where the answer is that there is none', () => {
    const asked: string[] = [];
    const ask = heardOnce((words): undefined => void asked.push(words));
    ask('a');
    ask('a');
    expect(asked).to.deep.equal(['a']);
  });

  it('has forgotten the words before anything else happens', async () => {
    const { asked, ask } = counted();
    ask('he touched me');
    await nextEvent();
    ask('he touched me');
    expect(asked).to.deep.equal(['he touched me', 'he touched me']);
  });

  it('holds a hundred texts at most', () => {
    const { asked, ask } = counted();
    for (let at = 0; at <= 100; at++) ask(`clause ${at}`);
    ask('clause 0');
    expect(asked.length).to.equal(102);
  });
});
