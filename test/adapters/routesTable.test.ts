import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { keyMinutes, wider, type Allowance } from '../../adapters/limits/buckets.js';
import { usual } from '../../adapters/limits/gate.js';
import { most } from '../../dialogs/caps.js';
import { routes as ofConsole } from '../../adapters/console/routes.js';
import { program, type Program } from '../proofs/program.js';

/** A row of the table in the README. */
interface Row {
  patterns: string[];
  /** What stands first of who may, and whatever else stands there as a name. */
  who: string[];
  often: string;
}

const codeIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const rows = readme
  .split('<!-- routes -->')[1]!
  .split('<!-- /routes -->')[0]!
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line): Row => {
    const [patterns = '', who = '', often = ''] = line.slice(2).split(' | ');
    return { patterns: codeIn(patterns), who: codeIn(who).filter((name) => /^[a-zT-]+$/.test(name)), often };
  });

/** A pattern as the README writes it; without a method it stands for all. */
function fits(pattern: string, route: string): boolean {
  const source = pattern
    .replace(/[.?+^$()[\]{}|]/g, '\\$&')
    .replace(/\/\*\*$/, '(/.*)?')
    .replace(/(?<!\.)\*(?!\))/g, '[^/]*')
    .replace(/^\//, '(GET|POST) /');
  return new RegExp(`^${source}$`).test(route);
}

/** The rows in which a route stands. Where one names it as the router does, as `GET /console/*`, the name means this route alone. */
function rowsOf(route: string, all: readonly string[]): Row[] {
  const exact = rows.filter(({ patterns }) => patterns.includes(route));
  if (exact.length > 0) return exact;
  return rows.filter(({ patterns }) => patterns.some((pattern) => !all.includes(pattern) && fits(pattern, route)));
}

describe('the table of routes in the README', () => {
  let there: Program;
  let all: string[];
  before(async () => {
    there = await program({ DIRECT_LINE_SECRET: 'the secret of a table, 24 letters' });
    all = there.routes.map(({ method, path }) => `${method} ${path}`);
  });
  after(() => there?.stop());

  it('has each route of the running program in one row, and no row without a route', () => {
    expect(all).to.include.members(['POST /', 'GET /console/*', 'POST /api/messages', 'GET /ready', 'GET /promises']);
    for (const route of all) expect(rowsOf(route, all), route).to.have.length(1);
    for (const { patterns } of rows)
      for (const pattern of patterns)
        expect(
          all.some((route) => route === pattern || (!all.includes(pattern) && fits(pattern, route))),
          pattern,
        ).to.equal(true);
  });

  it('says of the console who may use what, as the table of its code does', () => {
    const named = new Map<Row, Set<string>>();
    for (const { method, path, who } of ofConsole) {
      const [row] = rowsOf(`${method.toUpperCase()} ${path}`, all);
      expect(row!.who, path).to.include(who);
      named.set(row!, (named.get(row!) ?? new Set()).add(who));
    }
    for (const [row, who] of named) expect([...who], row.patterns[0]).to.have.members(row.who);
  });

  it('lets nobody in who has no right: what is not for anybody answers 401, 403 or 404', async () => {
    for (const route of all) {
      const [method, path] = route.split(' ') as [string, string];
      if (rowsOf(route, all)[0]!.who.includes('anybody')) continue;
      const body = method === 'POST' ? { body: new URLSearchParams({ words: 'hello', csrf: 'none' }) } : {};
      const { status } = await fetch(there.url + path.replace(/:\w+/g, 'nothing'), { method, redirect: 'manual', ...body });
      expect(status, route).to.be.oneOf([401, 403, 404]);
    }
  });

  it('says how often a chat is opened and handed over, as the gate has it', () => {
    const { often } = rows.find(({ patterns }) => patterns[0] === 'POST /')!;
    expect(often).to.include(`${usual.source.free} at once from a network, then ${usual.source.perSecond} a second`);
    expect(often).to.include(`handing over ${usual.handoffs.most} at once, then one every ${1 / usual.handoffs.perSecond} seconds`);
    expect(often).to.include(`return number ${usual.numbers.most} at once, then one every ${1 / usual.numbers.perSecond} seconds`);
    expect(often).to.include(`editors ${usual.letters.most} in ten minutes; booking ${usual.meetings.most} in ten minutes`);
  });

  it('stands below limits by network that say what one gets in an hour, in which it is forgotten six times', () => {
    const inTenMinutes = ({ most, perSecond }: Allowance): number => Math.floor(most + perSecond * keyMinutes * 60 + 1e-9);
    const inAnHour = (allowance: Allowance): string =>
      `${inTenMinutes(allowance)} in ten minutes, ${(inTenMinutes(allowance) * 60) / keyMinutes} in an hour`;
    const row = (start: string): string => readme.split('\n').find((line) => line.startsWith(`| ${start}`)) ?? '';
    expect(row('chats with offices started from one network')).to.include(inAnHour(usual.handoffs));
    expect(row('return numbers tried')).to.include(inAnHour(usual.numbers));
    expect(row('times with hosts booked from one network')).to.include(inAnHour(usual.meetings));
    const minutes = (most.waiting * keyMinutes) / inTenMinutes(usual.handoffs);
    expect(readme).to.include(`the ${most.waiting} waiting places of an office from one network in ${minutes} minutes`);
    expect(readme).to.include(`from a whole site with IPv6 in ${Math.ceil(minutes / wider ** 2)} minutes and at once`);
    const atOnce = [usual.handoffs.most * wider, usual.handoffs.most * wider ** 2];
    expect(readme).to.include(
      `first 56 bits of its address, which have ${wider} times as much, and for the first 48, which have ${wider ** 2} times`,
    );
    expect(readme).to.include(`${atOnce[0]} chats with offices at once from a household, ${atOnce[1]} from a site`);
  });
});
