import { expect } from 'chai';
import fc from 'fast-check';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../adapters/storage/tablesFile.js';
import { mondayIn, weekOf } from '../../bots/tally.js';
import { Unanswered } from '../../bots/unanswered.js';
import type { Counter } from '../../dialogs/records.js';
import { shippedLibrary, town } from '../town.js';

const farid = { name: 'farid', roles: ['focal-point'] };
const now = (): Date => new Date('2026-11-25T22:10:00Z');

/** What the work list shows of some counters. */
async function shown(counters: Omit<Counter, 'id'>[], roles = farid.roles) {
  const store = await embeddedStore(await tablesInMemory());
  await store.transaction(async (records) => {
    for (const one of counters) await records.counters.put({ ...one, id: `${one.week}/${one.language}/${one.topic}/${one.event}` });
  });
  return new Unanswered(store, now, async () => undefined).rows({ name: 'farid', roles });
}

const counter = fc.record({
  week: fc.constantFrom('2026-W46', '2026-W47', '2026-W48'),
  language: fc.constantFrom('ar' as const, 'en' as const),
  topic: fc.constantFrom('mediation', 'none'),
  group: fc.constant(null),
  event: fc.constantFrom('none' as const, 'suggested' as const, 'answered' as const),
  count: fc.integer({ min: 0, max: 40 }),
});

describe('what nobody could answer', () => {
  it('is shown from 10 up, rounded to 5, of weeks that are over, without totals (property)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(counter, { selector: (one) => JSON.stringify({ ...one, count: 0 }) }), async (counters) => {
        const rows = await shown(counters);
        const cells = counters
          .filter(({ event, count, week }) => event !== 'answered' && count >= 10 && week !== '2026-W48')
          .map(({ week, language, topic, event, count }) => `${mondayIn(week)} ${language} ${topic} ${event} ${Math.round(count / 5) * 5}`);
        const seen = rows.flatMap(({ week, language, topic, none, suggested }) =>
          Object.entries({ none, suggested }).flatMap(([event, cell]) =>
            cell === null ? [] : [`${week} ${language} ${topic} ${event} ${cell}`],
          ),
        );
        expect(seen).to.have.members(cells);
        for (const row of rows) expect(Object.keys(row)).to.have.members(['week', 'language', 'topic', 'none', 'suggested']);
      }),
    );
  });

  it('says nothing more where a count below ten is another one (property)', async () => {
    const few = fc.integer({ min: 0, max: 9 });
    await fc.assert(
      fc.asyncProperty(few, few, async (one, other) => {
        const at = (count: number) => [
          { week: '2026-W46', language: 'en' as const, topic: 'mediation', group: null, event: 'none' as const, count },
          { week: '2026-W46', language: 'en' as const, topic: 'none', group: null, event: 'none' as const, count: 25 },
        ];
        expect(await shown(at(one))).to.deep.equal(await shown(at(other)));
      }),
    );
  });

  it('is for those who keep the answers', async () => {
    const all = [{ week: '2026-W46', language: 'en' as const, topic: 'none', group: null, event: 'none' as const, count: 25 }];
    expect(await shown(all)).to.have.length(1);
    expect(await shown(all, ['receiver:un-unoms'])).to.deep.equal([]);
  });

  it('knows the Monday of every week', () => {
    for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2031, 0, 1); day += 86_400_000) {
      const monday = mondayIn(weekOf(new Date(day)));
      expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).to.equal(1);
      expect(weekOf(new Date(monday))).to.equal(weekOf(new Date(day)));
    }
  });

  it('is counted by the nearest answer, without a word of the question', async () => {
    const library = await shippedLibrary();
    const place = await town();
    const amina = await place.person();
    const question = 'is the swimming pool in the annex heated in winter';
    await amina.says(question);
    await place.tally.keep(place.store);
    const counted = await place.store.transaction(({ counters }) => counters.find({ event: 'none' }));
    expect(counted.map(({ topic, count }) => [topic, count])).to.deep.equal([[library.find(question, 'en').top[0]!.id, 1]]);
    expect(JSON.stringify(counted)).not.to.match(/swimming|heated/);
  });
});
