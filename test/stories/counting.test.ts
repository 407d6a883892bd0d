import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Event, Log } from '../../adapters/log.js';
import { Counter } from '../../dialogs/records.js';
import { shippedLibrary, town } from '../town.js';

const root = join(import.meta.dirname, '../..');

describe('what is counted', () => {
  before(() => shippedLibrary());

  it('is a language, a topic and a week of the whole system, and has no place for a duty station, an organization or a day (care.md PR-61)', async () => {
    const counter = { id: 'x', week: '2026-W48', language: 'en', topic: 'mediation', event: 'answered', count: 1 };
    expect(Counter.safeParse(counter).success).to.equal(true);
    for (const more of ['entity', 'station', 'country', 'grade', 'gender', 'day', 'hour', 'at', 'door'])
      expect(Counter.safeParse({ ...counter, [more]: 'x' }).success, more).to.equal(false);
    for (const week of ['2026-11-25', '2026-W48-3', '2026-W48T10'])
      expect(Counter.safeParse({ ...counter, week }).success, week).to.equal(false);
  });

  it('tells nothing of where somebody works, who has chosen an organization and a duty station', async () => {
    const place = await town();
    const amina = await place.person();
    await place.adapter.receive(amina.conversation, { choice: 'where/whose' });
    await amina.says('UNICEF');
    await amina.says('does it count if it only happened once');
    const [conversation] = await place.store.transaction(({ conversations }) => conversations.find({}));
    expect(conversation?.entity).to.equal('unicef');
    await place.tally.keep(place.store);
    const counted = await place.store.transaction(({ counters }) => counters.find({}));
    expect(counted.length).to.be.greaterThan(0);
    expect(JSON.stringify(counted))
      .to.not.match(/unicef/i)
      .and.not.match(/T\d\d:/);
    for (const { id, week, language, topic, event } of counted) expect(id).to.equal(`${week}/${language}/${topic}/${event}`);
  });

  it('is shown only by the rule of small numbers: nothing else reads the counters but what adds to them and forgets them (care.md PR-60)', () => {
    const readers = ['dialogs', 'bots', 'adapters']
      .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
      .filter(
        (path) =>
          path.endsWith('.ts') && /counters\s*\.\s*(find|get)|\{[^}]*\bcounters\b[^}]*\}\s*\)/.test(readFileSync(join(root, path), 'utf8')),
      );
    expect(readers).to.include.members(['bots/tally.ts', 'bots/unanswered.ts']);
    for (const reader of readers.filter((path) => path !== 'bots/tally.ts'))
      expect(readFileSync(join(root, reader), 'utf8'), reader).to.match(
        /import \{[^}]*\b(?:fewest|shownCell|shownLine)\b[^}]*\} from '\.\/smallCells\.js'/,
      );
  });
});

describe('the log', () => {
  it('has no place for words: an event is one of a list, and all else are numbers (care.md PR-02)', () => {
    // These lines are the test: with a free text anywhere in the type of the log, they do not compile.
    type IsClosed = string extends Event ? never : 'closed';
    type OnlyNumbers = NonNullable<Parameters<Log>[1]> extends Record<string, number> ? 'numbers' : never;
    const proved: [IsClosed, OnlyNumbers] = ['closed', 'numbers'];
    expect(proved).to.deep.equal(['closed', 'numbers']);
  });
});
