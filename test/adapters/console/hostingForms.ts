import type { Shown } from './seat.js';

/** A page as it is read. */
export const read = ({ body }: Pick<Shown, 'body'>): string =>
  body
    .replace(/<[^>]*>|[\u2066-\u2069]/g, '')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ');

/** What a page sends along of what stood in its boxes. */
export const overIn = ({ body }: Pick<Shown, 'body'>): string => /name="over" value="([^"]*)"/.exec(body)![1]!.replaceAll('&quot;', '"');

/** Where the times of the first host are. */
export const path = '/console/office-hours/leader-100001';
/** What is typed for a host, without the languages. */
export const director = {
  kind: 'leader',
  title: 'Director',
  'title-fr': 'Direction générale',
  entity: 'unhcr',
  station: 'nairobi',
  keeps: 'keeps',
  way: 'phone',
  where: '+254 20 5550 100',
};
export const languagesOf = (...all: string[]): [string, string][] => all.map((one) => ['language', one]);
/** What is typed for a time. */
export const times = (more: Record<string, string> = {}): [string, string][] => [
  ...Object.entries({ date: '2026-12-01', time: '10:00', zone: 'Africa/Nairobi', minutes: '30', weeks: '1', ...more }),
  ...languagesOf('en', 'fr'),
];
