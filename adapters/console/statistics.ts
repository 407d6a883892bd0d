import { stringify } from 'csv-stringify/sync';
import { CaseEvent } from '../../dialogs/figures.js';
import { textIn } from '../../knowledge/text/index.js';
import { officeName } from './pages/cases.js';
import { cellText, periodText, statisticsPage } from './pages/statistics.js';
import { receiverOf, type SignedIn } from './visit.js';

/** The figures of the offices of this account, and how it was for people: whoever receives for no office reads only that. */
export async function statistics(visit: SignedIn): Promise<void> {
  const { statistics } = visit.parts;
  const offices = await officesOf(visit);
  visit.show(200, statisticsPage(visit, { offices, survey: await statistics.survey(), next: statistics.next }));
}

/** The same figures of offices as a table for other programs (RFC 4180). */
export async function statisticsTable(visit: SignedIn): Promise<void> {
  const { figures: text } = textIn(visit.language);
  const rows = (await officesOf(visit)).flatMap(({ service, periods }) =>
    periods.flatMap((period) =>
      CaseEvent.options.map((event) => [
        officeName(visit, service),
        periodText(period.period, text),
        text.events[event],
        cellText(period[event], period.period, text),
      ]),
    ),
  );
  visit.response.setHeader('Content-Disposition', 'attachment; filename="table.csv"');
  const table = stringify([[text.office, text.period, text.what, text.number], ...rows], { bom: true, escape_formulas: true });
  visit.show(200, table, 'text/csv; charset=utf-8');
}

const officesOf = (visit: SignedIn) =>
  Promise.all(receiverOf(visit).services.map(async (service) => ({ service, periods: await visit.parts.statistics.office(service) })));
