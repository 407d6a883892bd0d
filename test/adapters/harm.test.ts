import { expect } from 'chai';
import { readDirectory } from '../../adapters/knowledgeFiles.js';
import { harmOf, harms, tolerated, type HarmParts, type Prompt } from '../../adapters/gates/harmCheck.js';
import { curatedWords, readHarmPrompts } from '../../adapters/gates/harmPrompts.js';
import { languages } from '../../knowledge/language.js';
import { shippedLibrary, shippedRecognizer } from '../town.js';

describe('the harm gate', function () {
  this.timeout(240_000);
  let parts: HarmParts;
  let prompts: Prompt[];
  before(async () => {
    const [library, recognizer, directory] = [await shippedLibrary(), await shippedRecognizer(), await readDirectory()];
    parts = { library, recognizer, directory, curated: curatedWords(library, directory) };
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
        for (const prompt of asked) for (const fault of await harmOf(prompt, parts)) faults.push(`${prompt.text}: ${fault}`);
        expect(faults.length / asked.length, `${language}\n${faults.join('\n')}`).to.be.at.most(tolerated(harm));
      }
    });
  }

  it('sees an echo where there is one', async () => {
    const echoing = {
      ...parts,
      library: { ...parts.library, titled: () => undefined },
      curated: () => new Set<string>(),
    };
    const faults = await harmOf({ lang: 'en', harm: 'names', text: 'what is the ombuds' }, echoing);
    expect(faults.join()).to.include('repeats what was written');
  });
});
