import { expect } from 'chai';
import type { Reply } from '../../dialogs/dialog.js';
import { end } from '../../dialogs/dialog.js';
import type { Conversation } from '../../dialogs/conversation.js';
import { withLines } from '../../dialogs/linesBefore.js';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { kitFor } from './kitFor.js';

describe('a line where words may have been of danger, and too little said so for a card (care.md CR-40)', () => {
  /** What is said to words that may be of danger, before and with a reply. */
  const saidTo = async (language: Language, about: Partial<Conversation> = {}, reply: Partial<Reply> = {}): Promise<Reply> => {
    const kit = await kitFor(language);
    const signs = () => ({ ...kit.signs(''), maybe: true });
    const own = end({ kind: 'talk', text: 'The reply.', language, choices: [{ id: 'talk', label: 'Talk' }] });
    const taken = { reply: { ...own, ...reply }, name: 'answer' };
    return withLines(taken, 'x', { ...kit, signs, conversation: { ...kit.conversation, ...about } }).reply;
  };

  for (const language of languages) {
    it(`stands above the reply, with the contacts as the first way under it, and is remembered (${language})`, async () => {
      const { care, commands } = textIn(language);
      const { say, about } = await saidTo(language);
      expect(say.map(({ text }) => text)).to.deep.equal([care.urgent.maybe, 'The reply.']);
      expect(commands.help.some((word) => care.urgent.maybe.toLowerCase().includes(word.toLowerCase()))).to.equal(true);
      expect(say.at(-1)!.choices.map(({ id }) => id)).to.deep.equal(['help', 'talk']);
      expect(about?.hinted).to.equal(true);
    });
  }

  it('is said once, and never to whoever has read a card or the contacts, or is asked whether they are safe', async () => {
    for (const about of [{ hinted: true }, { warned: ['self' as const] }, { place: 'help' }])
      expect((await saidTo('en', about)).say.map(({ text }) => text)).to.deep.equal(['The reply.']);
    expect((await saidTo('en', {}, { place: 'moment/disclosure' })).say).to.have.length(1);
  });
});
