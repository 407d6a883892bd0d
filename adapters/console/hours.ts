import { z } from 'zod';
import { enteredOf, type CrossedHours, type Entered } from '../../bots/rosters.js';
import { weekdayIn } from '../../dialogs/placeTime.js';
import { Roster } from '../../dialogs/roster.js';
import { CalendarDate } from '../../knowledge/language.js';
import { Hours, type Interval } from '../../knowledge/officeHours.js';
import { readTimes, writtenTimes } from '../../knowledge/openingTimes.js';
import { textIn } from '../../knowledge/text/index.js';
import { Zone } from '../../knowledge/timeZone.js';
import { unknown } from './cases.js';
import { openedIn, openedWith } from './opened.js';
import { hoursPage, type Fault, type Typed } from './pages/hours.js';
import { receiverOf, type SignedIn } from './visit.js';

const path = ({ service }: SignedIn): string => `/console/hours/${service}`;

/** Roster and hours of an office as they are, or as somebody typed them, with the sentence that says why they were not taken. */
export async function showHours(
  visit: SignedIn,
  status = 200,
  typed: Partial<Typed> = {},
  fault?: Fault,
  crossings: CrossedHours['crossings'] = [],
): Promise<void> {
  const found = await visit.parts.rosters.of(receiverOf(visit), visit.service);
  if (!found) return unknown(visit);
  const { roster } = found.duty;
  const stands = roster && enteredOf(roster);
  const kept = stands
    ? typedOf(stands)
    : { zone: '', days: Array.from({ length: 7 }, () => ''), closed: '', onDuty: [], slow: String(found.slowAfter) };
  visit.show(status, hoursPage(visit, found, { ...kept, over: openedWith(stands), day: '', open: '', ...typed }, fault, crossings));
}

const typedOf = ({ zone, week, closedThrough, onDuty, slowAfter }: Entered): Omit<Typed, 'over' | 'day' | 'open'> => ({
  zone,
  days: week.map(writtenTimes),
  closed: closedThrough ?? '',
  onDuty,
  slow: String(slowAfter),
});

/** What stands in the boxes of a form, whatever it is; boxes of the other form stay as they are. */
const typedIn = ({ fields }: SignedIn): Typed => {
  const box = (name: string): string => (fields.get(name) ?? '').slice(0, 200);
  return {
    zone: box('zone'),
    days: [0, 1, 2, 3, 4, 5, 6].map((day) => box(`day-${day}`)),
    closed: box('closed'),
    onDuty: fields.getAll('duty').slice(0, 100),
    slow: box('slow'),
    day: box('day'),
    open: box('open'),
    over: fields.get('over') ?? '',
  };
};

/** What came back unsaved, in the form in which it was typed. */
export function showTyped(visit: SignedIn, status: number, fault?: Fault): Promise<void> {
  const typed = typedIn(visit);
  const { day, open } = typed;
  return showHours(visit, status, visit.fields.has('zone') ? typed : visit.fields.has('open') ? { day, open } : {}, fault);
}

/** A form that this session did not give out changes nothing; what was typed in it comes back. */
export const hoursOutOfDate = (visit: SignedIn): Promise<void> =>
  showTyped(visit, 403, { at: '', text: textIn(visit.language).desk.reply.again });

export async function saveHours(visit: SignedIn): Promise<void> {
  const typed = typedIn(visit);
  const read = readEntered(typed, visit);
  if ('text' in read) return showHours(visit, 422, typed, read);
  const saved = await visit.parts.rosters.save(receiverOf(visit), visit.service, read, openedIn(typed.over, Opened));
  if (saved === 'gone') return unknown(visit);
  if (typeof saved === 'string') return visit.leadTo(path(visit));
  const { merged, stands, crossings } = saved;
  return showHours(visit, 409, { ...typedOf(merged), over: openedWith(stands) }, undefined, crossings);
}

const Opened: z.ZodType<Entered> = Hours.omit({ holidays: true }).extend(Roster.pick({ onDuty: true, slowAfter: true }).shape);
const Slow = z.coerce.number().int().min(1).max(10);

/** What was typed, or the first thing in it that cannot be taken. */
function readEntered({ zone, days, closed, onDuty, slow }: Typed, { language }: SignedIn): Entered | Fault {
  const { faults } = textIn(language).hours.desk;
  const week: Interval[][] = [];
  if (!Zone.safeParse(zone).success) return { at: 'zone', text: faults.zone };
  for (const [day, times] of days.entries()) {
    const read = readTimes(times);
    if (!read) return { at: `day-${day}`, text: faults.times(weekdayIn(language, day)) };
    week.push(read);
  }
  if (closed && !CalendarDate.safeParse(closed).success) return { at: 'closed', text: faults.closed };
  const slowAfter = Slow.safeParse(slow).data;
  if (slowAfter === undefined) return { at: 'slow', text: faults.slow };
  return { zone, week, closedThrough: closed || null, onDuty, slowAfter };
}

export async function confirmHours(visit: SignedIn): Promise<void> {
  const done = await visit.parts.rosters.confirm(receiverOf(visit), visit.service);
  return done === 'gone' ? unknown(visit) : visit.leadTo(path(visit));
}

export async function addHoliday(visit: SignedIn): Promise<void> {
  const { rosters } = visit.parts;
  const { faults } = textIn(visit.language).hours.desk;
  const account = receiverOf(visit);
  const found = await rosters.of(account, visit.service);
  if (!found) return unknown(visit);
  const { day, open } = typedIn(visit);
  const refuse = (fault: Fault): Promise<void> => showHours(visit, 422, { day, open }, fault);
  const on = CalendarDate.safeParse(day).data;
  const times = readTimes(open);
  if (on === undefined) return refuse({ at: 'day', text: faults.day });
  if (!times) return refuse({ at: 'open', text: faults.open });
  const done = await rosters.holiday(account, visit.service, on, times);
  if (done === 'gone') return unknown(visit);
  return done === 'past' ? refuse({ at: 'day', text: faults.day }) : visit.leadTo(`${path(visit)}#holidays`);
}

export async function removeHoliday(visit: SignedIn): Promise<void> {
  const done = await visit.parts.rosters.noHoliday(receiverOf(visit), visit.service, typedIn(visit).day);
  return done === 'gone' ? unknown(visit) : visit.leadTo(`${path(visit)}#holidays`);
}
