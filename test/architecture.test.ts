import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect } from 'chai';

const root = join(import.meta.dirname, '..');
const rings = ['knowledge', 'dialogs', 'bots', 'adapters'];
const files = [...rings, 'test']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const product = files.filter(({ path }) => !path.startsWith('test'));

const imported = ({ path, text }: { path: string; text: string }): string[] =>
  [...text.matchAll(/(?:from|import) '([^']+)'/g)].map(([, to = '']) =>
    to.startsWith('.') ? normalize(join(dirname(path), to)).replace(/\.js$/, '.ts') : to,
  );

/** From the inside out: a ring may import itself and those before it, and of packages only these. */
const packages: Record<string, RegExp> = {
  knowledge: /^(zod|temporal-polyfill|natural\/.+|snowball-stemmers|tinyld\/.+)$/,
  dialogs: /^zod$/,
  bots: /^(botbuilder|zod)$/,
  adapters: /./,
};

describe('the architecture', () => {
  for (const file of product) {
    const ring = file.path.split('/')[0]!;
    it(`${file.path} imports only inwards`, () => {
      const inside = rings.slice(0, rings.indexOf(ring) + 1);
      for (const to of imported(file)) {
        if (/\.(ts|json)$/.test(to)) expect(inside, to).to.include(to.split('/')[0]);
        else expect(to).to.match(packages[ring]!);
      }
    });
  }

  it('has files that can be read at one sitting, whose names say what is in them', () => {
    expect(files.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path)).to.deep.equal([]);
    expect(files.filter(({ path }) => /(util|helper|manager|misc|common)/i.test(path)).map(({ path }) => path)).to.deep.equal([]);
  });

  it('has no import cycle', () => {
    const edges = new Map(product.map((file) => [file.path, imported(file).filter((to) => to.endsWith('.ts'))]));
    const done = new Set<string>();
    const walk = (path: string, trail: string[]): void => {
      expect(trail, [...trail, path].join(' -> ')).not.to.include(path);
      if (done.has(path)) return;
      for (const to of edges.get(path) ?? []) walk(to, [...trail, path]);
      done.add(path);
    };
    for (const { path } of product) walk(path, []);
  });

  it('reads the environment in one place', () => {
    expect(product.filter(({ text }) => text.includes('process.env')).map(({ path }) => path)).to.deep.equal(['adapters/settings.ts']);
  });

  it('writes to the console nowhere but in the log and in commands', () => {
    const writers = product
      .filter(({ text }) => /console\.(log|info|warn|error)\(|process\.std(out|err)\.write/.test(text))
      .map(({ path }) => path);
    expect(writers.filter((path) => !/^adapters\/(commands\/|log\.ts)/.test(path))).to.deep.equal([]);
  });

  it('silences no check', () => {
    const silenced = files.filter(
      ({ path, text }) =>
        path !== 'test/architecture.test.ts' &&
        /@ts-(ignore|expect-error|nocheck)|\bas any\b|: any[;,)=[\]>]|eslint-disable|\b(describe|it)\.(only|skip)\(/.test(text),
    );
    expect(silenced.map(({ path }) => path)).to.deep.equal([]);
  });

  it('knows the SDK in the two outer rings only', () => {
    const inner = product.filter(({ path }) => /^(knowledge|dialogs)\//.test(path));
    expect(inner.filter((file) => imported(file).some((to) => /botbuilder|botframework/.test(to)))).to.deep.equal([]);
  });
});
