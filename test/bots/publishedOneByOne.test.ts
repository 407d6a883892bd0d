import { expect } from 'chai';
import { isOlder, isWithdrawn, partsOf, type Common, type Words } from '../../knowledge/editing/parts.js';
import type { Brought } from '../../bots/importing.js';
import type { Effect } from '../../knowledge/editing/change.js';
import { languages, type Language } from '../../knowledge/language.js';
import { answerKeepers, editorOf } from './answerKeepers.js';

describe('all languages of one act, published one by one', () => {
  let at: Awaited<ReturnType<typeof answerKeepers>>;
  beforeEach(async () => (at = await answerKeepers()));
  afterEach(() => at.store.close());

  /** Farid sends a file in which every language is another one. @param common what it says of all languages, where it does */
  const imports = async (title: string, effect: Effect = 'correction', common: Common[] = []): Promise<void> => {
    const { revision } = (await at.reads()).entry;
    const brought: Brought[] = common.map((content) => ({ entry: at.id, part: 'common', content, over: `r${revision}` }));
    for (const part of languages) {
      const { boxes, over } = await at.opens(part);
      brought.push({ entry: at.id, part, content: { ...(boxes as Words), title }, over });
    }
    const plan = await at.importing.plan(editorOf('farid'), brought);
    expect(await at.importing.take(editorOf('farid'), plan.becoming, effect, '')).to.equal(1);
  };
  const others = languages.filter((language) => language !== 'fr');
  const publishesAll = async (parts: readonly Language[]): Promise<void> => {
    for (const part of parts) await at.publishes(part);
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
    expect(await at.publishing.publish(editorOf('hana'), at.id, await at.offers())).to.equal(undefined);
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

  it('ask whoever writes in one that was sent back what that does: then it takes none away', async () => {
    await imports('The right title');
    await at.editing.sendBack(editorOf('hana'), at.id, 'fr', (await at.opens('fr')).over, 'A letter is missing.');
    const page = await at.opens('fr');
    await at.saves('grace', 'fr', page, { title: 'Le bon titre' } as Partial<Words>, page.effect);
    expect(await at.editing.submit(editorOf('grace'), at.id, 'fr', '')).to.equal('unsaid');
    await at.saves('grace', 'fr', await at.opens('fr'), {}, 'translation');
    await publishesAll([...others, 'fr']);
    expect(await withdrawn()).to.deep.equal([]);
  });

  it('stay one act where somebody saves them unchanged, since what holds in all languages went first', async () => {
    await at.store.close();
    at = await answerKeepers('training');
    const { common } = partsOf((await at.reads()).entry);
    await imports('The right title', 'correction', [{ ...common, variants: common.variants.slice(1) }]);
    await at.publishes('common');
    for (const language of languages) {
      const page = await at.opens(language);
      expect((await at.saves('grace', language, page, {}, page.effect)).did).to.equal('saved');
    }
    await publishesAll(languages);
    expect(await withdrawn()).to.deep.equal([]);
  });

  it('are one act again where what somebody wrote in one of them is undone', async () => {
    await imports('The right title');
    await at.saves('grace', 'fr', await at.opens('fr'), { title: 'Un autre titre' } as Partial<Words>, 'correction');
    await publishesAll(others);
    await at.editing.undo(editorOf('grace'), at.id, 'fr');
    await at.publishes('fr');
    expect((await at.reads()).entry.in.fr.title).to.equal('The right title');
    expect(await withdrawn()).to.deep.equal([]);
  });

  it('make no correction their own that somebody had written before they came', async () => {
    await at.saves('grace', 'fr', await at.opens('fr'), { short: 'Grace corrige.' } as Partial<Words>, 'correction');
    await imports('Another title', 'meaning');
    await publishesAll(['en', 'fr']);
    expect(await withdrawn()).to.include('en');
  });

  it('come together in two files: what the first corrects stays one act', async () => {
    await imports('The right title');
    await imports('A better title', 'words');
    await publishesAll(languages);
    expect(await withdrawn()).to.deep.equal([]);
  });

  it('are compared where the file says that it was made from what has not been here', async () => {
    const { entry } = await at.reads();
    const brought = { entry: at.id, part: 'fr' as const, content: { ...partsOf(entry).fr, title: 'Un autre titre' }, over: 'r40' };
    const { becoming, crossed } = await at.importing.plan(editorOf('farid'), [brought]);
    expect([becoming.length, crossed.map(({ crossings }) => crossings.map(({ field }) => field))]).to.deep.equal([0, [['title']]]);
  });
});
