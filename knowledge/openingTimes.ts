import type { Interval } from './officeHours.js';

const digits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

const pattern = /^(\d{1,2})(?:[:.h](\d{2}))?h?\s*[-\u2010-\u2015\u2212~]\s*(\d{1,2})(?:[:.h](\d{2}))?h?$/;

const time = (hour: string, minute = '00'): string | undefined => {
  const written = `${hour.padStart(2, '0')}:${minute}`;
  if (written === '24:00') return '00:00';
  return Number(hour) < 24 && Number(minute) < 60 ? written : undefined;
};

const minutes = (at: string): number => Number(at.slice(0, 2)) * 60 + Number(at.slice(3));

/** Where it ends, counted from the midnight before it begins. */
const end = ({ from, until }: Interval): number => minutes(until) + (until > from ? 0 : 24 * 60);

/**
 * Reads opening times as people type them, such as `8-12, 13:30-17`. An end that is not later is on the next day.
 * @returns nothing for an empty text; undefined where it cannot be read, or where times overlap
 */
export function readTimes(text: string): Interval[] | undefined {
  const parts = digits(text)
    .trim()
    .split(/\s*[,;\u060c\u061b\u3001\n]\s*|\s+(?=\d{1,2}(?:[:.h]\d{2})?h?\s*[-\u2010-\u2015])/)
    .filter(Boolean);
  const read: Interval[] = [];
  for (const part of parts) {
    const [, fromHour = '', fromMinute, untilHour = '', untilMinute] = pattern.exec(part) ?? [];
    const [from, until] = [time(fromHour || '99', fromMinute), time(untilHour || '99', untilMinute)];
    if (from === undefined || until === undefined) return undefined;
    read.push({ from, until });
  }
  const sorted = read.toSorted((a, b) => a.from.localeCompare(b.from));
  return sorted.some((one, at) => at > 0 && minutes(one.from) < end(sorted[at - 1]!)) ? undefined : sorted;
}

/** The same as it stands in a box. */
export const writtenTimes = (times: readonly Interval[]): string => times.map(({ from, until }) => `${from}-${until}`).join(', ');
