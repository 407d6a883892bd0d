import { expect } from 'chai';
import type { Effect } from '../../knowledge/editing/change.js';
import { isOlder, type Part, type Words } from '../../knowledge/editing/parts.js';
import { isOlderService, type ServiceWords } from '../../knowledge/editing/serviceParts.js';
import { languages, type Language } from '../../knowledge/language.js';
import { answerKeepers, editorOf, officeKeepers } from './answerKeepers.js';

describe('what comes back from the history', () => {
  let at: Awaited<ReturnType<typeof answerKeepers>>;
  beforeEach(async () => (at = await answerKeepers()));
  afterEach(() => at.store.close());

  const retitles = async (part: Language, title: string, effect: Effect): Promise<void> => {
    await at.saves('farid', part, await at.opens(part), { title } as Partial<Words>, effect);
    await at.publishes(part);
  };
  /** Farid puts back what stood there after a step; it is approved and published, each part after the other. */
  const comesBack = async (number: number): Promise<void> => {
    expect(await at.publishing.restore(editorOf('farid'), at.id, number)).to.equal(undefined);
    for (const part of Object.keys((await at.reads()).change!.parts) as Part[]) await at.publishes(part);
  };
  const older = async (): Promise<Language[]> => {
    const { entry } = await at.reads();
    return languages.filter((language) => isOlder(entry, language));
  };

  it('makes no translation older where only the wording had changed since', async () => {
    const { entry } = await at.reads();
    await retitles('ru', 'Другими словами', 'words');
    await comesBack(entry.revision);
    expect((await at.reads()).entry.in.ru.title).to.equal(entry.in.ru.title);
    expect(await older()).to.deep.equal([]);
  });

  it('makes those older that do not come with it where it says something else', async () => {
    const { entry } = await at.reads();
    await retitles('en', 'Something else', 'meaning');
    await retitles('ru', 'Другими словами', 'words');
    await comesBack(entry.revision);
    expect(await older()).to.deep.equal(languages.filter((language) => !['en', 'ru'].includes(language)));
  });

  it('is what the wording was, where the meaning had changed before that', async () => {
    await retitles('en', 'Something else', 'meaning');
    const before = await older();
    const { revision } = (await at.reads()).entry;
    await retitles('en', 'Something else, that is', 'words');
    await comesBack(revision);
    expect(await older()).to.deep.equal(before);
  });

  it('may mean something else where nobody had said what a step does to the meaning', async () => {
    const { entry } = await at.reads();
    await retitles('ru', 'Другими словами', 'words');
    await at.store.transaction(async ({ revisions }) => {
      const [step] = await revisions.find({ entry: at.id });
      const { effect: _, ...unsaid } = step!.parts.ru!;
      await revisions.put({ ...step!, parts: { ru: unsaid } });
    });
    await comesBack(entry.revision);
    expect(await older()).to.include('en');
  });

  it('makes no translation of an office older where only the wording had changed since', async () => {
    const office = await officeKeepers();
    const { revision } = (await office.reads()).entry;
    await office.saves('farid', 'ru', await office.opens('ru'), { purpose: 'Другими словами' } as Partial<ServiceWords>, 'words');
    await office.publishes('ru');
    await office.publishing.restore(editorOf('farid'), office.id, revision);
    await office.publishes('ru');
    const { entry } = await office.reads();
    expect(languages.filter((language) => isOlderService(entry, language))).to.deep.equal([]);
    await office.store.close();
  });
});
