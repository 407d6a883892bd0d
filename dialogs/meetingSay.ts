import { titleOf, type Host } from '../knowledge/host.js';
import { marks, ownName, type Language } from '../knowledge/language.js';
import { beginning, ending, type When } from '../knowledge/slot.js';
import type { Text } from '../knowledge/text/index.js';
import type { Meeting } from './booking.js';
import type { Kit } from './kit.js';
import { moment, momentAt, readingPlace } from './placeTime.js';

/** The role of a host, with the place where there may be several of it. */
export const hostName = (host: Host, { language, text }: Pick<Kit, 'language' | 'text'>): string => {
  const title = titleOf(host, language);
  return host.station === null ? title : `${title} (${text.offices.stations[host.station]})`;
};

/** By the clock that the person chose, else of the host, and in UTC. */
export const momentOf = (when: When, kit: Kit): string => moment(beginning(when), readingPlace(when.zone, kit), kit);

/** On a button: by one clock. */
export const shortMoment = (when: When, kit: Kit): string => momentAt(beginning(when), readingPlace(when.zone, kit), kit);

/** A label of a button about one booked time, which says the time where there are several. */
export const withTime = (label: string, when: When, kit: Kit): string =>
  kit.conversation.bookings.length > 1 ? `${label}${marks[kit.language].colon}${shortMoment(when, kit)}` : label;

/** What a page needs to put a meeting into a calendar. */
export const span = (when: When): { from: string; until: string } => ({
  from: new Date(beginning(when)).toISOString(),
  until: new Date(ending(when)).toISOString(),
});

type Rows = Text['booking']['before']['rows'];

/** What will and will not stay between the two, and what shows of the person there: read before anything is booked, and with a booking. */
function confidentiality(host: Pick<Host, 'keeps' | 'way'>, { text }: Kit): [keyof Rows, string][] {
  const { keeps, ways, shows, report, clock, clockAsk } = text.booking.before;
  const counts = { keeps: report.no, passes: report.ask, 'is-report': report.yes, ask: report.ask }[host.keeps];
  return [
    ['keeps', keeps[host.keeps]],
    ['way', ways[host.way]],
    ['shows', shows[host.way]],
    ['report', counts],
    ['clock', host.keeps === 'keeps' ? clock : clockAsk],
  ];
}

const rowsOf = (cells: [keyof Rows, string][], { text }: Kit): string[][] =>
  cells.map(([name, cell]) => [text.booking.before.rows[name], cell]);

const facts = (host: Host, when: When, language: Language, kit: Kit): [keyof Rows, string][] => [
  ['host', `${hostName(host, kit)}${marks[language].comma}${kit.text.entities[host.entity]}`],
  ['when', momentOf(when, kit)],
  ['minutes', String(when.minutes)],
  ['language', ownName[language]],
];

/** All that is read before "yes". */
export const beforeRows = (host: Host, when: When, language: Language, kit: Kit): string[][] =>
  rowsOf([...facts(host, when, language, kit), ...confidentiality(host, kit)], kit);

/** All that somebody needs to go there. */
export const meetingRows = ({ booking, word }: Meeting, host: Host, kit: Kit): string[][] =>
  rowsOf([['word', word], ...facts(host, booking.when, booking.language, kit), ['where', host.where], ...confidentiality(host, kit)], kit);
