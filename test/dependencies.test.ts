import { readFileSync } from 'node:fs';
import { expect } from 'chai';

const at = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const { dependencies, devDependencies } = JSON.parse(at('../package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** The packages that a table of the README gives reasons for. */
const reasonsIn = (name: string): string[] =>
  at('../README.md')
    .split(`<!-- ${name} -->`)[1]!
    .split(`<!-- /${name} -->`)[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => {
      const [packages = '', reason = ''] = line.slice(2).split(' | ');
      expect(reason.length, packages).to.be.greaterThan(15);
      return [...packages.matchAll(/`([^`]+)`/g)].map(([, one]) => one!);
    });

describe('every package that is installed', () => {
  it('has one reason in the README, and no reason is left of one that is gone', () => {
    expect(reasonsIn('packages').toSorted()).to.deep.equal(Object.keys(dependencies).toSorted());
    expect(reasonsIn('development packages').toSorted()).to.deep.equal(Object.keys(devDependencies).toSorted());
  });

  it('is locked to one version with a checksum', () => {
    const { packages } = JSON.parse(at('../package-lock.json')) as {
      packages: Record<string, { link?: boolean; integrity?: string; inBundle?: boolean }>;
    };
    const loose = Object.entries(packages).filter(
      ([name, { integrity, link, inBundle }]) => name !== '' && !integrity && !link && !inBundle,
    );
    expect(loose.map(([name]) => name)).to.deep.equal([]);
  });
});
