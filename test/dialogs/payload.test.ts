import { expect } from 'chai';
import fc from 'fast-check';
import type { Thread } from '../../dialogs/care.js';
import { longest } from '../../dialogs/heardWords.js';
import { Added, payloadOf, wordsOfChat, type Words } from '../../dialogs/payload.js';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { office, plan } from '../bots/office.js';

/** Words in lines, none of which is empty at its ends. */
const words = fc.array(
  fc.string({ minLength: 1, maxLength: 30 }).map((line) => `a${line.replace(/[\r\n]/gu, ' ')}`),
  { minLength: 1, maxLength: 4 },
);
const fields = fc.record(Object.fromEntries(Added.options.map((field) => [field, words.map((lines) => lines.join('\n'))])), {
  requiredKeys: [],
}) as fc.Arbitrary<Words>;

describe('what a person wrote in a chat with an office, taken along to the next', () => {
  it('is, field by field, what they sent first, in any language', async () => {
    const place = await office();
    const id = await place.turn((care) => care.open(plan));
    const { referral } = (await place.turn((care) => care.thread(id)))!;
    fc.assert(
      fc.property(fc.constantFrom(...languages), fields, (language, written) => {
        const payload = payloadOf(written, { text: textIn(language), language });
        const thread: Thread = {
          referral: { ...referral, consent: { ...referral.consent, language } },
          messages: [{ n: 1, by: 'person', words: payload, on: '2026-11-25' }],
          notices: [],
        };
        expect(wordsOfChat(thread)).to.deep.equal(written);
      }),
    );
  });

  it('is no more than one message can hold besides, and never a word of the office', async () => {
    const place = await office();
    const id = await place.turn((care) => care.open(plan));
    const { referral } = (await place.turn((care) => care.thread(id)))!;
    const messages: Thread['messages'] = [plan.payload, 'x'.repeat(longest - 100), 'yy'.repeat(100), 'z'].flatMap((said, at) => [
      { n: 2 * at + 1, by: 'person' as const, words: said, on: '2026-11-25' },
      { n: 2 * at + 2, by: 'receiver' as const, words: 'canary of the office', on: '2026-11-25' },
    ]);
    const taken = wordsOfChat({ referral, messages, notices: [] }).words!;
    expect(taken.length).to.be.at.most(longest);
    expect(taken).to.include(plan.payload).and.include('z').and.not.include('canary of the office').and.not.include('yy');
  });
});
