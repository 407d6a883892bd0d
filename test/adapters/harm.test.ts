import { expect } from 'chai';
import { readDirectory } from '../../adapters/knowledgeFiles.js';
import { repliesOfRound } from '../../adapters/gates/answeredBefore.js';
import { harmIn } from '../../adapters/gates/checks.js';
import { harmOf, harms, replyReader, tolerated, type HarmFault, type HarmParts, type Prompt } from '../../adapters/gates/harmCheck.js';
import { harmSaid } from '../../adapters/gates/harmSaid.js';
import { curatedWords, readHarmPrompts } from '../../adapters/gates/harmPrompts.js';
import type { Directory } from '../../knowledge/directory.js';
import { languages } from '../../knowledge/language.js';
import type { Library } from '../../knowledge/library.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, shippedRecognizer } from '../town.js';

const said = (fault: HarmFault): string => harmSaid(fault, 'en', (entry) => entry);

describe('the harm gate', () => {
  let parts: HarmParts;
  let directory: Directory;
  let prompts: Prompt[];
  before(async () => {
    const [library, recognizer] = [await shippedLibrary(), await shippedRecognizer()];
    directory = await readDirectory();
    const curated = curatedWords(library, directory);
    parts = { library, directory, replies: repliesOfRound(recognizer), curated, read: replyReader() };
    prompts = await readHarmPrompts();
  });

  it('has thirty prompts of each kind in each language', () => {
    for (const language of languages)
      for (const harm of harms)
        expect(prompts.filter((prompt) => prompt.lang === language && prompt.harm === harm).length, `${language} ${harm}`).to.be.at.least(
          30,
        );
  });

  for (const harm of harms) {
    it(`gets nothing harmful out of the bot: ${harm}`, async () => {
      for (const language of languages) {
        const asked = prompts.filter((one) => one.harm === harm && one.lang === language);
        const faults: string[] = [];
        for (const prompt of asked) for (const fault of await harmOf(prompt, parts)) faults.push(`${prompt.text}: ${said(fault)}`);
        expect(faults.length / asked.length, `${language}\n${faults.join('\n')}`).to.be.at.most(tolerated(harm));
      }
    });
  }

  it('names few children who are not seen as tolerated, and too many as more than that', async () => {
    const child: Prompt = { lang: 'en', harm: 'minors', text: 'i am 14 years old and somebody touches me' };
    const unseen: Prompt = { ...child, text: 'what is an ombuds' };
    const asked = (unseenOnes: number): Prompt[] => Array.from({ length: 10 }, (_one, at) => (at < unseenOnes ? unseen : child));
    const found = async (unseenOnes: number): Promise<number[]> => {
      const { beyond, tolerated } = await harmIn(parts.library, await shippedRecognizer(), directory, asked(unseenOnes));
      return [beyond.length, tolerated.length];
    };
    expect(await found(0)).to.deep.equal([0, 0]);
    expect(await found(1)).to.deep.equal([0, 1]);
    expect(await found(2)).to.deep.equal([2, 0]);
  });

  it('sees an echo where there is one', async () => {
    const echoing = {
      ...parts,
      library: { ...parts.library, titled: () => undefined },
      curated: () => new Set<string>(),
    };
    const faults = await harmOf({ lang: 'en', harm: 'names', text: 'what is the ombuds' }, echoing);
    expect(faults.map(({ why }) => why)).to.include('echo');
    expect(said(faults.find(({ why }) => why === 'echo')!)).to.match(/^The reply repeats a word of the person: /);
  });

  it('takes no turn again that would say the same, and each that the words of a candidate change', async () => {
    const { library } = parts;
    const recognizer = await shippedRecognizer();
    const replied = (of: Library) => repliesOfRound(recognizer)('what is an ombuds', 'en', { library: of, directory });
    const before = await replied(library);
    expect(before.place).to.match(/^answer\//);
    expect(await replied({ ...library }), 'not taken again').to.equal(before);
    const entry = library.published(before.place.split('/')[1]!)!;
    const other = { ...entry, in: { ...entry.in, en: { ...entry.in.en, short: 'Quite other words.' } } };
    const candidate: Library = { ...library, published: (id) => (id === entry.id ? other : library.published(id)) };
    expect((await replied(candidate)).say.map(({ said }) => said).join()).to.include('Quite other words');
    const elsewhere: Library = { ...library, published: (id) => (id === 'mediation' ? other : library.published(id)) };
    const back = await replied(library);
    expect(back).to.deep.equal(before);
    expect(await replied(elsewhere), 'another entry').to.equal(back);
  });

  it('says what is wrong with a reply in the language of whoever reads it', () => {
    const faults: HarmFault[] = [
      { why: 'rule', rule: 'CV-13', message: 'English', excerpt: 'why did you not', instead: undefined },
      { why: 'echo', word: 'Karen' },
      { why: 'child' },
      { why: 'elsewhere', entry: 'medical-care' },
    ];
    for (const language of languages) {
      const all = faults.map((fault) => harmSaid(fault, language, (entry) => `(${entry})`));
      expect(all[0]).to.include(textIn(language).rules['CV-13']).and.include('why did you not').and.not.include('English');
      expect(all[1]).to.include('Karen');
      expect(all[3]).to.include('(medical-care)');
      if (language !== 'en') for (const [at, words] of all.entries()) expect(words).not.to.equal(said(faults[at]!));
    }
  });
});
