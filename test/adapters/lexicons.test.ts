import { cpSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type * as LexiconFiles from '../../adapters/lexicons.js';
import { languages } from '../../knowledge/language.js';
import { Lexicon, type Lexicons } from '../../knowledge/recognition/lexicon.js';
import { newFolder } from '../folders.js';

const root = join(import.meta.dirname, '../..');
const examples = languages.flatMap((language) => {
  const { rules } = Lexicon.parse(JSON.parse(readFileSync(join(root, `knowledge/recognition/lexicon/${language}.json`), 'utf8')));
  return rules.map(({ example }) => example);
});
const found = (lexicons: Lexicons): unknown => examples.map((example) => lexicons.signsIn(example));

/** The built program without what it learned, and the code that reads its lexicons. */
async function builtCopy(): Promise<{ folder: string; kept: string; files: typeof LexiconFiles }> {
  const folder = newFolder('built');
  for (const part of ['knowledge', 'adapters', 'package.json']) cpSync(join(root, '.build', part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const files = (await import(pathToFileURL(join(folder, 'adapters/lexicons.js')).href)) as typeof LexiconFiles;
  return { folder, kept: join(folder, 'models/lexicons.read'), files };
}

describe('what was read of the lexicons', () => {
  it('is kept once, and finds at a start what the files find', async () => {
    const { kept, files } = await builtCopy();
    const read = found(await files.readLexicons());
    await files.keepLexicons();
    expect(found(await files.readLexicons())).to.deep.equal(read);
    const written = statSync(kept).mtimeMs;
    await files.keepLexicons();
    expect(statSync(kept).mtimeMs).to.equal(written);
  });

  it('is not taken where it is damaged, or a lexicon has changed since; and is made again where the code has', async () => {
    const { folder, kept, files } = await builtCopy();
    await files.keepLexicons();
    const bytes = readFileSync(kept);
    writeFileSync(kept, bytes.subarray(0, bytes.length - 9));
    expect((await files.readLexicons()).signsIn('i want to die').hits).not.to.deep.equal([]);
    await files.keepLexicons();
    expect(readFileSync(kept).equals(bytes)).to.equal(true);

    const lexicon = join(folder, 'knowledge/recognition/lexicon/en.json');
    const text = readFileSync(lexicon, 'utf8');
    const silent = Lexicon.parse(JSON.parse(text));
    for (const rule of silent.rules) rule.any = ['nobody says this'];
    writeFileSync(lexicon, JSON.stringify(silent));
    expect((await files.readLexicons()).signsIn('i want to die').hits).to.deep.equal([]);

    writeFileSync(lexicon, text);
    writeFileSync(join(folder, 'knowledge/language.js'), '\n', { flag: 'a' });
    await files.keepLexicons();
    expect(readFileSync(kept).equals(bytes)).to.equal(false);
  });

  it('is none where a lexicon cannot be read, and the start says what is wrong', async () => {
    const { folder, kept, files } = await builtCopy();
    await files.keepLexicons();
    writeFileSync(join(folder, 'knowledge/recognition/lexicon/fr.json'), '{');
    await files.keepLexicons();
    expect(existsSync(kept)).to.equal(false);
    const fault = await files.readLexicons().then(
      () => '',
      (error: Error) => error.message,
    );
    expect(fault).to.include('fr.json: is not JSON');
  });
});
