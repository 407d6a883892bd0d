import { expect } from 'chai';
import { isOlder, isWithdrawn, partsOf, type Words } from '../../knowledge/editing/parts.js';
import { languages, type Language } from '../../knowledge/language.js';
import { answerKeepers, editorOf } from './answerKeepers.js';

describe('all languages of one act, published one by one', () => {
  let at: Awaited<ReturnType<typeof answerKeepers>>;
  beforeEach(async () => (at = await answerKeepers()));
  afterEach(() => at.store.close());

  /** Farid sends a file in which every language is another one. */
  const imports = async (title: string): Promise<void> => {
    const { entry } = await at.reads();
    const brought = languages.map((part) => ({
      entry: at.id,
      part,
      content: { ...partsOf(entry)[part], title },
      over: `r${entry.revision}`,
    }));
    const plan = await at.importing.plan(editorOf('farid'), brought);
    expect(await at.importing.take(editorOf('farid'), plan.becoming, 'correction', '')).to.equal(1);
  };
  const withdrawn = async (): Promise<Language[]> => {
    const { entry } = await at.reads();
    return languages.filter((language) => isWithdrawn(entry, language));
  };

  it('come from a file that corrects something: each is shown once it is corrected, and none is taken away by the next', async () => {
    await imports('The right title');
    const waiting = new Set<Language>(languages);
    for (const language of languages) {
      await at.publishes(language);
      waiting.delete(language);
      expect(await withdrawn(), `after ${language}`).to.deep.equal([...waiting]);
    }
    expect((await at.reads()).change).to.equal(undefined);
  });

  it('come back from the history: none makes those older that came back before it', async () => {
    const then = (await at.reads()).entry.revision;
    await imports('Something else');
    for (const language of languages) await at.approves(language);
    expect(await at.publishing.publish(editorOf('hana'), at.id)).to.equal(undefined);
    await at.publishing.restore(editorOf('farid'), at.id, then);
    for (const language of languages) await at.publishes(language);
    const { entry } = await at.reads();
    expect(languages.filter((language) => isOlder(entry, language))).to.deep.equal([]);
  });

  it('correct something of their own where somebody has written in one since: that counts for the others', async () => {
    await imports('The right title');
    await at.saves('grace', 'fr', await at.opens('fr'), { short: 'Grace corrige encore.' } as Partial<Words>, 'correction');
    await at.publishes('en');
    await at.publishes('fr');
    expect(await withdrawn()).to.include('en');
  });
});
