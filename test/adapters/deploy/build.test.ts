import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { newFolder } from '../../folders.js';

const root = join(import.meta.dirname, '../../..');

/** The sources, without packages of their own. */
function newCopy(): string {
  const folder = newFolder('sources');
  for (const part of ['knowledge', 'dialogs', 'bots', 'adapters', 'index.ts', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const build = (folder: string): string =>
  execFileSync(process.execPath, ['adapters/deploy/build.js'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

const built = (folder: string): string[] =>
  (readdirSync(join(folder, '.build'), { recursive: true }) as string[]).filter((name) => statSync(join(folder, '.build', name)).isFile());

/** What lies there, and since when. */
const state = (folder: string): string[] => built(folder).map((name) => `${name} ${statSync(join(folder, '.build', name)).mtimeMs}`);

const serverIn = (folder: string): string[] => built(folder).filter((name) => name.startsWith('server-'));

describe('the build', () => {
  it('makes one script of the server and the code that V8 takes of it, writes nothing where all stands, and follows what changes', () => {
    const folder = newCopy();
    expect(build(folder)).to.equal('');
    const [script, code] = serverIn(folder).sort();
    expect(code).to.equal(script!.replace('.cjs', '.code'));
    expect(readFileSync(join(folder, '.build', script!), 'latin1')).to.match(/^[\0-\x7f]*$/);
    const began = state(folder);
    build(folder);
    expect(state(folder)).to.deep.equal(began);

    const whole = statSync(join(folder, '.build', code!)).size;
    truncateSync(join(folder, '.build', code!), 1000);
    rmSync(join(folder, '.build/knowledge/language.js'));
    writeFileSync(join(folder, '.build/models/en.model'), 'learned');
    build(folder);
    expect(statSync(join(folder, '.build', code!)).size).to.be.greaterThan(whole / 2);
    expect(built(folder)).to.include('knowledge/language.js').and.include('models/en.model');

    const source = join(folder, 'adapters/clock.ts');
    writeFileSync(source, readFileSync(source, 'utf8').replace('export class Clock {', 'export class Clock {\n  fresh = true;'));
    build(folder);
    expect(serverIn(folder)).to.have.length(2).and.not.include(script);

    // Where it may not keep what it found, as on a disk that can only be read, all that runs is there all the same.
    rmSync(join(folder, '.build/made'));
    mkdirSync(join(folder, '.build/made'));
    expect(build(folder)).to.equal('');
  });

  it('is run by its index, which says why it does not start', () => {
    const index = readFileSync(join(root, '.build/index.js'), 'utf8');
    const [script] = serverIn(root).filter((name) => name.endsWith('.cjs'));
    expect(index).to.include(`'${script!.replace('.cjs', '')}'`);
    let said = '';
    try {
      execFileSync(process.execPath, [join(root, '.build/index.js')], { env: { PORT: 'none' }, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      said = (error as { stderr: string }).stderr;
    }
    expect(said).to.include('PORT');
  });

  it('leaves code that V8 takes without making any itself', () => {
    const folder = newFolder('code');
    const name = serverIn(root)
      .find((file) => file.endsWith('.cjs'))!
      .replace('.cjs', '');
    for (const ending of ['cjs', 'code']) cpSync(join(root, `.build/${name}.${ending}`), join(folder, `${name}.${ending}`));
    const [code, old] = [join(folder, `${name}.code`), new Date('2026-01-01')];
    utimesSync(code, old, old);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const { href } = pathToFileURL(join(root, '.build/adapters/compiled.js'));
    const asked = `import('${href}').then(({ keepCompiled }) => keepCompiled('${folder}', '${name}'))`;
    // In a process of its own: code is taken under the options only under which it was made, and other tests set some.
    execFileSync(process.execPath, ['--disable-warning=DEP0111', '-e', asked]);
    expect(statSync(code).mtimeMs).to.equal(old.getTime());
  });
});
