import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { textIn } from '../../knowledge/text/index.js';
import { insightsPage, rowsOf } from './pages/insights.js';
import type { SignedIn } from './visit.js';

/** A week in an address; whatever is not understood, or is not shown, is the newest. */
const WeekAsked = z
  .string()
  .regex(/^\d{4}-W\d{2}$/)
  .catch('');

/** How the chat is used, week by week, for those who keep the answers and those who run it. */
export async function insights(visit: SignedIn): Promise<void> {
  const { insights, statistics } = visit.parts;
  const weeks = await insights.weeks();
  const asked = WeekAsked.parse(visit.query.get('week'));
  const at = Math.max(
    0,
    weeks.findIndex(({ week }) => week === asked),
  );
  visit.show(200, insightsPage(visit, { weeks, at, handoffs: await statistics.together() }));
}

/** The numbers of all weeks that have one, as a table for other programs (RFC 4180). */
export async function insightsTable(visit: SignedIn): Promise<void> {
  const { insights: text } = textIn(visit.language);
  const rows = (await visit.parts.insights.weeks()).flatMap((week) => rowsOf(visit, week));
  visit.response.setHeader('Content-Disposition', 'attachment; filename="table.csv"');
  const table = stringify([[text.week, text.language, text.kinds, text.number], ...rows], { bom: true, escape_formulas: true });
  visit.show(200, table, 'text/csv; charset=utf-8');
}
