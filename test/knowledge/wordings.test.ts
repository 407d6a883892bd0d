import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import { among } from '../../knowledge/wordings.js';

const knowledge = join(import.meta.dirname, '../../knowledge');
const rings = ['knowledge', 'dialogs'].map((ring) => join(knowledge, '..', ring));

type Lines = Record<string, Record<string, string[]>>;
const read = (language: string): Lines => JSON.parse(readFileSync(join(knowledge, 'wordings', `${language}.json`), 'utf8')) as Lines;
const named = (lines: Lines): string[] =>
  Object.entries(lines).flatMap(([about, names]) => Object.keys(names).map((name) => `${about} ${name}`));

describe('Ways to say something, by language', () => {
  for (const language of languages)
    describe(language, () => {
      const all = Object.entries(read(language)).flatMap(([about, names]) =>
        Object.entries(names).map(([name, lines]) => ({ at: `${about} ${name}`, lines })),
      );

      it('every line is an expression by itself, so that none reaches into its neighbours', () => {
        for (const { at, lines } of all)
          for (const line of lines) expect(() => new RegExp(`(?:${line.replace(/^…/, '')})`, 'u'), `${at}: ${line}`).not.to.throw();
      });

      it('no line matches nothing at all: it would be found in every message', () => {
        for (const { at, lines } of all)
          for (const line of lines) expect(new RegExp(`^(?:${line.replace(/^…/, '')})$`, 'u').test(''), `${at}: ${line}`).to.equal(false);
      });

      it('no line has a capital: what people write is looked through in small letters', () => {
        for (const { at, lines } of all)
          for (const line of lines) expect(line.replace(/\\p\{[^}]*\}|\\\w/gu, ''), at).not.to.match(/\p{Lu}/u);
      });

      it('nothing is without a line, and no line stands twice', () => {
        for (const { at, lines } of all) {
          expect(lines, at).not.to.be.empty;
          expect(new Set(lines).size, at).to.equal(lines.length);
        }
      });
    });

  it('the same things are said in every language, and each is looked for in the code', () => {
    const code = rings
      .flatMap((ring) => readdirSync(ring, { recursive: true, encoding: 'utf8' }).map((name) => join(ring, name)))
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const used = [...code.matchAll(/(?:among|alternatives)\('(\w+)', '([\w-]+)'[,)]/g)].map(([, about, name]) => `${about} ${name}`);
    for (const language of languages) expect(named(read(language)), language).to.have.members([...new Set(used)]);
  });

  it('a line is found as whole words, and one that begins with … also inside of a word', () => {
    const now = among('speaksOf', 'now');
    expect(now.test('is he there right now')).to.equal(true);
    expect(now.test('i do not know')).to.equal(false);
    const community = among('speaksOf', 'community');
    expect(community.test('هي من المستفيدين')).to.equal(true);
    expect(community.test('بالمستفيدين')).to.equal(true);
    expect(community.test('tengo un jefe que me toca')).to.equal(false);
  });
});
