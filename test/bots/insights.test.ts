import { expect } from 'chai';
import fc from 'fast-check';
import { shownWeek, type Week } from '../../bots/insights.js';
import { fewest, shownCell, shownLine, shownWithin, sumOfShown } from '../../bots/smallCells.js';
import type { Counter } from '../../dialogs/records.js';
import { doorKinds } from '../../knowledge/door.js';
import { groups } from '../../knowledge/entry.js';
import { canBe, counters, few, singles, truths, week, type Truth } from './weekTruth.js';

const looked = (counts: readonly number[]): Counter[] =>
  doorKinds.map((topic, at) => ({
    id: `${week.week}/en/${topic}/looked`,
    week: week.week,
    language: 'en',
    topic,
    group: null,
    event: 'looked',
    count: counts[at]!,
  }));

const page = (truth: Truth): string => JSON.stringify(shownWeek(week, counters('fr', truth)));

/** Every line from the smallest to the largest that shows the same numbers, with one of them as given. */
function* linesLike(counts: readonly number[], fixed?: { at: number; value: number }): Generator<number[]> {
  const of = (count: number, at: number, hidden: number, shift: number): number =>
    at === fixed?.at ? fixed.value : count < fewest ? hidden : Math.max(fewest, shownCell(count)! + shift);
  const line = counts.map((count, at) => of(count, at, 0, -2));
  const high = counts.map((count, at) => of(count, at, fewest - 1, 2));
  yield [...line];
  for (const [at, most] of high.entries()) while (line[at]! < most) yield (line[at]!++, [...line]);
}

/** Other truths that the page could come from, with one number as given: those that may hold are for the caller to look at. */
function* othersLike(truth: Truth, shown: Week, what: (typeof singles)[number] | number, value: number): Generator<Truth> {
  const mine = shown.languages.fr;
  const fixed = (name: (typeof singles)[number], others: number): number =>
    name === what ? value : mine[name] === null ? others : truth[name];
  for (const groups of linesLike(truth.groups, typeof what === 'number' ? { at: what, value } : undefined)) {
    for (const near of [0, fewest - 1])
      yield {
        groups,
        suggested: fixed('suggested', near),
        none: fixed('none', near),
        helped: fixed('helped', 0),
        notHelped: fixed('notHelped', 0),
      };
  }
}

describe('the numbers of a week', () => {
  it('say of none that is hidden more than that it is below ten, to whoever knows all the others, how they are made and what goes with what', () => {
    let hidden = 0;
    fc.assert(
      fc.property(truths, (truth) => {
        expect(canBe(truth)).to.equal(true);
        const shown = shownWeek(week, counters('fr', truth));
        const is = JSON.stringify(shown);
        const places = [...truth.groups.keys(), ...singles].filter(
          (what) => (typeof what === 'number' ? truth.groups[what]! : truth[what]) < fewest,
        );
        for (const what of places)
          for (const value of [0, 4, 9]) {
            hidden++;
            const same = [...othersLike(truth, shown, what, value)].some((other) => canBe(other) && page(other) === is);
            expect(same, `${JSON.stringify(truth)}: ${what} is not ${value}`).to.equal(true);
          }
      }),
      { numRuns: 100 },
    );
    expect(hidden).to.be.greaterThan(500);
  });

  it('say the same of kinds of offices, of which one is hidden or many', () => {
    fc.assert(
      fc.property(fc.array(few, { minLength: doorKinds.length, maxLength: doorKinds.length }), fc.nat(9), (counts, value) => {
        const shown = JSON.stringify(shownWeek(week, looked(counts)));
        for (const [at, count] of counts.entries()) {
          if (count >= fewest) continue;
          const lines = linesLike(counts, { at, value });
          let found = false;
          for (const line of lines) if ((found ||= JSON.stringify(shownWeek(week, looked(line))) === shown)) break;
          expect(found, `${counts.join(' ')}: ${doorKinds[at]} is not ${value}`).to.equal(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('depend on nothing that happened in another language', () => {
    fc.assert(
      fc.property(truths, truths, (mine, theirs) => {
        const alone = shownWeek(week, counters('fr', mine));
        const both = shownWeek(week, [...counters('fr', mine), ...counters('ar', theirs)]);
        expect(both.languages.fr).to.deep.equal(alone.languages.fr);
        expect({ ...both.languages, ar: null }).to.deep.equal({ ...alone.languages, ar: null });
      }),
      { numRuns: 50 },
    );
  });

  it('are counts of 10 and more, rounded to 5, wherever they stand', () => {
    fc.assert(
      fc.property(truths, (truth) => {
        const numbers = [...JSON.stringify(shownWeek({ week: '', from: '' }, counters('fr', truth))).matchAll(/\d+/g)].map(Number);
        for (const number of numbers) expect([number >= fewest, number % 5]).to.deep.equal([true, 0]);
      }),
      { numRuns: 100 },
    );
  });

  it('show a reaction only where enough answers are shown to hold it', () => {
    expect(shownWithin([30, 12], 60)).to.deep.equal([30, 10]);
    expect(shownWithin([30, 12], 43)).to.deep.equal([null, null]);
    expect(shownWithin([30, 3], 40)).to.deep.equal([null, null]);
    const truth = { groups: groups.map(() => 8), suggested: 9, none: 9, notHelped: 18, helped: 20 };
    const { languages: shown } = shownWeek(week, counters('fr', truth));
    expect([shown.fr.answered, shown.fr.helped, shown.fr.notHelped]).to.deep.equal([95, 20, null]);
  });

  it('are added only as they are shown', () => {
    expect(sumOfShown([null, 15, 20, null])).to.equal(35);
    expect(sumOfShown([null, null])).to.equal(null);
    expect(shownLine([...groups.map(() => 3)]).total).to.equal(35);
  });
});
