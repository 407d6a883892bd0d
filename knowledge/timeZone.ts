import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const isZone = (zone: string): boolean => {
  try {
    Temporal.Now.zonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
};

/** A time zone by its IANA name, such as `Africa/Nairobi`, or as a distance from UTC, such as `+05:30`. */
export const Zone = z.string().max(64).refine(isZone, 'must be a time zone');

/** What places are called today after which Node lists a zone by an older name. */
const todaysNames: Partial<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** A zone by the name that its place has today; records keep the one that was chosen. */
export const todaysName = (zone: string): string => todaysNames[zone] ?? zone;

/** All time zones that have a name, and UTC. */
export const namedZones: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone').map(todaysName), 'UTC'])].sort();

/** A day and a time of day, as a calendar and a clock on the wall show them. */
export interface WallClock {
  /** YYYY-MM-DD */
  date: string;
  /** HH:MM */
  time: string;
}

/** What calendar and clock show somewhere at an instant (ISO 8601). */
export function wallClock(instant: string, zone: string): WallClock {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return { date: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** The instant (ISO 8601) at which they show it. A time that a change of clocks leaves out is the one as long after it; one that comes twice, the first. */
export const instantOf = ({ date, time }: WallClock, zone: string): string =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant().toString();

/** The calendar date some days later. */
export const dayAfter = (date: string, days = 1): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** How far clocks are ahead of UTC somewhere in the world, in the order of the day: all that are in use. */
export const offsets: readonly string[] =
  '-11:00 -10:00 -09:30 -09:00 -08:00 -07:00 -06:00 -05:00 -04:00 -03:30 -03:00 -02:00 -01:00 +00:00 +01:00 +02:00 +03:00 +03:30 +04:00 +04:30 +05:00 +05:30 +05:45 +06:00 +06:30 +07:00 +08:00 +08:45 +09:00 +09:30 +10:00 +10:30 +11:00 +12:00 +12:45 +13:00 +14:00'.split(
    ' ',
  );
