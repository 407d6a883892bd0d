import { languages, marks, type Language } from '../knowledge/language.js';
import { weekday, type Hours } from '../knowledge/officeHours.js';
import { Station, stations, stationZones, type StationId } from '../knowledge/place.js';
import type { Text } from '../knowledge/text/index.js';
import { dayAfter, instantOf, todaysName, wallClock } from '../knowledge/timeZone.js';
import type { Kit } from './kit.js';
import { locales } from './provenance.js';

/** A place by whose clock times are shown. */
export interface Place {
  name: string;
  zone: string;
}

/** What is needed to write times: the language, its texts, and the moment. */
export type Writing = Pick<Kit, 'language' | 'text' | 'now'>;

const utc: Place = { name: 'UTC', zone: 'UTC' };

const formatsOf = (options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> =>
  Object.fromEntries(
    languages.map((language) => [language, new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' })]),
  ) as Record<Language, Intl.DateTimeFormat>;

const days = { long: formatsOf({ weekday: 'long', day: 'numeric', month: 'long' }), short: formatsOf({ day: 'numeric', month: 'short' }) };
const weekdays = { long: formatsOf({ weekday: 'long' }), short: formatsOf({ weekday: 'short' }) };

/** A Monday. */
const monday = '2024-01-01';

/** The name of a day of the week. @param day 0 for Monday */
export const weekdayIn = (language: Language, day: number, length: 'long' | 'short' = 'long'): string =>
  weekdays[length][language].format(new Date(`${dayAfter(monday, day)}T00:00Z`));

/** A distance from UTC as people write it, such as `UTC+3` or `UTC−4:30`. */
export const offsetName = (offset: string): string => {
  const [, sign = '+', hours = '0', minutes = '00'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  if (Number(hours) === 0 && minutes === '00') return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
};

const isOffset = (zone: string): boolean => /^[+-]\d\d:\d\d$/.test(zone);

/** The place that a person chose: a duty station, or a distance from UTC. */
const placeOf = (chosen: string, { text }: Writing): Place => {
  const station = Station.safeParse(chosen).data;
  return station ? { name: text.offices.stations[station], zone: stationZones[station] } : { name: offsetName(chosen), zone: chosen };
};

/** Where an office is, by its time zone: a duty station that has it, else the city that the zone is named after. */
export function placeOfZone(zone: string, writing: Writing): Place {
  if (zone === 'UTC' || isOffset(zone)) return { name: offsetName(zone), zone };
  const station = (Object.keys(stations) as StationId[]).find((one) => stationZones[one] === zone);
  return { name: station ? placeOf(station, writing).name : todaysName(zone).split('/').at(-1)!.replaceAll('_', ' '), zone };
}

/** The place by whose clock a person reads: the one they chose, if they did (care.md WH-02: chosen, never detected). */
export const chosenPlace = (kit: Kit): Place | undefined => {
  const chosen = kit.conversation.zone ?? kit.conversation.station;
  return chosen === null ? undefined : placeOf(chosen, kit);
};

/** By whose clock times of an office are shown: of the place that the person chose, else of the office. */
export const readingPlace = (zone: string, kit: Kit): Place => chosenPlace(kit) ?? placeOfZone(zone, kit);

const dayAndTime = ({ date, time }: { date: string; time: string }, language: Language, length: 'long' | 'short'): string =>
  `${days[length][language].format(new Date(`${date}T00:00Z`))} ${time}`;

/** A moment by the clock of one place. */
export const momentAt = (instant: string, { name, zone }: Place, { language, text }: Writing): string =>
  text.hours.at(dayAndTime(wallClock(instant, zone), language, 'long'), name);

/**
 * A moment by the clock of a place and in UTC (care.md WH-02).
 * @param length `short` leaves out the day of the week, for screens that have few words
 */
export function moment(instant: string, place: Place, writing: Writing, length: 'long' | 'short' = 'long'): string {
  const { language, text } = writing;
  const [here, there] = [wallClock(instant, place.zone), wallClock(instant, utc.zone)];
  const first = text.hours.at(dayAndTime(here, language, length), place.name);
  if (here.date === there.date && here.time === there.time) return first;
  const other = here.date === there.date ? there.time : dayAndTime(there, language, length);
  return text.hours.both(first, text.hours.at(other, utc.name));
}

/** Open from a time until the same time of the next day. */
export const wholeDay = (from: string, { hours }: Text): string => (from === '00:00' ? hours.dayAndNight : hours.dayAndNightFrom(from));

/** The week of an office as the clock of a place shows it now; days that are alike stand together. */
export function weekAt(hours: Hours, { name, zone }: Place, { language, text, now }: Writing): string {
  const today = wallClock(now, hours.zone).date;
  const first = dayAfter(today, -weekday(today));
  const times = hours.week
    .flatMap((intervals, day) =>
      intervals.map(({ from, until }) => {
        const date = dayAfter(first, day);
        const begins = wallClock(instantOf({ date, time: from }, hours.zone), zone);
        const ends = wallClock(instantOf({ date: until > from ? date : dayAfter(date), time: until }, hours.zone), zone);
        const open = from === until ? wholeDay(begins.time, text) : `${begins.time}–${ends.time}`;
        return { day: weekday(begins.date), from: begins.time, text: open };
      }),
    )
    .toSorted((a, b) => a.day - b.day || a.from.localeCompare(b.from));
  const byDay = [0, 1, 2, 3, 4, 5, 6].map((day) =>
    times
      .filter((one) => one.day === day)
      .map((one) => one.text)
      .join(marks[language].comma),
  );
  const runs: { from: number; until: number; open: string }[] = [];
  byDay.forEach((open, day) => {
    const last = runs.at(-1);
    if (last && last.open === open) last.until = day;
    else runs.push({ from: day, until: day, open });
  });
  const named = ({ from, until }: { from: number; until: number }): string =>
    [from, until === from ? undefined : until].flatMap((day) => (day === undefined ? [] : weekdayIn(language, day, 'short'))).join('–');
  const week = runs.filter(({ open }) => open !== '').map((run) => `${named(run)} ${run.open}`);
  return text.hours.at(week.join(marks[language].comma), name);
}
