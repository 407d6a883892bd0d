import fc from 'fast-check';
import type { Counter } from '../../dialogs/records.js';
import { groups } from '../../knowledge/entry.js';
import type { Language } from '../../knowledge/language.js';

/** What truly happened in one language in one week. */
export interface Truth {
  groups: number[];
  suggested: number;
  none: number;
  helped: number;
  notHelped: number;
}

const reactions = ['helped', 'notHelped'] as const;
export const singles = ['suggested', 'none', ...reactions] as const;
const eventOf = { suggested: 'suggested', none: 'none', helped: 'helped', notHelped: 'not-helped' } as const;
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** What everybody knows of any week: who reacts has read an answer, and to whom it was not helpful others were offered. */
export const canBe = ({ groups, suggested, none, helped, notHelped }: Truth): boolean =>
  helped + notHelped <= sum(groups) && notHelped <= suggested + none;

export const few = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(9), fc.constantFrom(9, 8), fc.nat(40));
export const truths: fc.Arbitrary<Truth> = fc
  .record({
    groups: fc.array(few, { minLength: groups.length, maxLength: groups.length }),
    suggested: few,
    none: few,
    least: fc.constantFrom(0, 0.5, 1),
    share: fc.constantFrom(0, 0.3, 0.8, 1),
  })
  .map(({ groups, suggested, none, least, share }) => {
    const most = Math.min(sum(groups), suggested + none);
    const notHelped = Math.floor(most * least);
    return { groups, suggested, none, notHelped, helped: Math.floor((sum(groups) - notHelped) * share) };
  });

export const week = { week: '2026-W47', from: '2026-11-16' };

export function counters(language: Language, truth: Truth, on = week.week): Counter[] {
  const one = (topic: string, event: Counter['event'], count: number, group: Counter['group'] = null): Counter => ({
    id: `${on}/${language}/${topic}/${event}`,
    week: on,
    language,
    topic,
    group,
    event,
    count,
  });
  return [
    ...groups.map((group, at) => one(`about-${group}`, 'answered', truth.groups[at]!, group)),
    ...singles.map((what) => one('none', eventOf[what], truth[what])),
  ];
}
