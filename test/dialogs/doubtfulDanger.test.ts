import { expect } from 'chai';
import { withoutDoubtfulDanger } from '../../dialogs/doubtfulDanger.js';
import type { Heard } from '../../knowledge/library.js';
import type { Signs } from '../../knowledge/recognition/recognizer.js';
import { textIn } from '../../knowledge/text/index.js';
import { titleOf, town } from '../town.js';

const signs = (rule: string, moment?: Signs['moment']): Signs => ({
  danger: ['self'],
  mild: false,
  maybe: false,
  rules: [{ group: 'self', rule }],
  request: undefined,
  moment,
});

const childs: Signs = { ...signs('learned/child'), danger: ['child'], rules: [{ group: 'child', rule: 'learned/child' }] };

/** Words that are so much like those of danger, and about a topic. */
const heard = (share: number, topic: string, decision: 'answer' | 'suggest' = 'answer'): Heard => ({
  shares: () => [{ id: 'self', share }],
  find: () => ({ decision, top: [{ id: topic, score: 0.8 }] }),
});

describe('danger that was only learned, and not surely', () => {
  it('is none where the words surely ask about a topic of no danger: one line says where help is (care.md CR-40)', () => {
    const { danger, rules, maybe } = withoutDoubtfulDanger(signs('learned/self'), heard(0.7, 'write-it-down'));
    expect({ danger, rules, maybe }).to.deep.equal({ danger: [], rules: [], maybe: true });
  });

  for (const [why, shown, at] of [
    ['a rule found it (CR-05)', signs('en/1'), heard(0.7, 'write-it-down')],
    ['it is sure', signs('learned/self'), heard(0.8, 'write-it-down')],
    ['the topic is one of danger', signs('learned/self'), heard(0.7, 'immediate-danger')],
    ['no answer is sure', signs('learned/self'), heard(0.7, 'write-it-down', 'suggest')],
    ['it is that of a child', childs, heard(0.7, 'write-it-down')],
    ['something is told that was done to the writer', signs('learned/self', 'disclosure'), heard(0.7, 'write-it-down')],
  ] as const) {
    it(`stays where ${why}`, () => expect(withoutDoubtfulDanger(shown, at)).to.equal(shown));
  }

  it('is answered what it asks: Ana asks who will lose their job', async () => {
    const ana = await (await town()).person('en');
    await ana.says('will she lose her job or will i');
    expect(ana.reply)
      .to.include(await titleOf('possible-sanctions', 'en'))
      .and.include(textIn('en').care.urgent.maybe);
  });
});
