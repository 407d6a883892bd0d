import type { Roster } from '../../dialogs/roster.js';
import type { Store } from '../../dialogs/records.js';
import { spans, type Span } from '../../knowledge/answerTimes.js';
import { countWords } from '../../knowledge/editorial/index.js';
import type { Language } from '../../knowledge/language.js';
import type { Interval } from '../../knowledge/officeHours.js';
import { stations, stationZones, type StationId } from '../../knowledge/place.js';
import { textIn } from '../../knowledge/text/index.js';
import { moment } from '../../dialogs/placeTime.js';

const day: Interval[] = [{ from: '08:00', until: '17:00' }];
const off: Interval[] = [];

/** Monday to Friday, and Sunday to Thursday. */
export const weeks = { mondayToFriday: [day, day, day, day, day, off, off], sundayToThursday: [day, day, day, day, off, off, day] };

/** A roster of the ombuds in Nairobi, confirmed on a day, with both colleagues on duty. */
export const rosterOf = (on: string, more: Partial<Roster> = {}): Roster => ({
  id: 'un-unoms',
  hours: { zone: 'Africa/Nairobi', week: weeks.mondayToFriday, holidays: [], closedThrough: null },
  onDuty: ['amina', 'boris'],
  slowAfter: 3,
  confirmed: { by: 'amina', on },
  used: null,
  ...more,
});

export const putRoster = (store: Store, roster: Roster): Promise<void> => store.transaction(({ rosters }) => rosters.put(roster));

/** Answers that an office gave earlier in a quarter, so many within each span. */
export const answered = (store: Store, quarter: string, times: Partial<Record<Span, number>>, id = 'un-unoms'): Promise<void> =>
  store.transaction(({ answerTimes }) => {
    const counts = Object.fromEntries(spans.map((span) => [span, times[span] ?? 0])) as Record<Span, number>;
    return answerTimes.put({ id, quarters: [{ quarter, counts }], latest: null });
  });

/** The longest sentence that a consent screen can have on when they will answer. */
export function longestWhen(language: Language): string {
  const text = textIn(language);
  const all = (Object.keys(stations) as StationId[]).map((station) => {
    const place = { name: text.offices.stations[station], zone: stationZones[station] };
    return text.hours.consent(moment('2026-12-01T22:30:00Z', place, { language, text, now: '' }, 'short'));
  });
  const length = (one: string): number => countWords(one, language);
  return [...all, text.handoff.consent.unanswered].sort((one, other) => length(other) - length(one))[0]!;
}
