import { expect } from 'chai';
import { answers, saidOncePublished } from '../../bots/subject.js';
import type { Words } from '../../knowledge/editing/parts.js';
import { textIn } from '../../knowledge/text/index.js';
import { answerKeepers, editorOf } from './answerKeepers.js';

describe('what is said once something of an answer is published', () => {
  it('is that people get it, and of a withdrawn one that they do not', async () => {
    const at = await answerKeepers();
    const text = textIn('en');
    const publishes = async (title: string): Promise<string> => {
      await at.saves('farid', 'en', await at.opens('en'), { title } as Partial<Words>);
      await at.publishes('en');
      return saidOncePublished(answers, (await at.reads()).entry, text);
    };
    expect(await publishes('Another title')).to.equal(text.publishing.published);
    await at.publishing.pull(editorOf('farid'), at.id);
    expect(await publishes('One more title')).to.equal(text.publishing.withheld);
    await at.store.close();
  });
});
