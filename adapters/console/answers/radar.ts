import { z } from 'zod';
import type { Comparison } from '../../../bots/radar.js';
import { DocumentVersion } from '../../../knowledge/documents/version.js';
import { textIn } from '../../../knowledge/text/index.js';
import { readDocument } from '../../documents/reader.js';
import { unknown } from '../cases.js';
import { comparePage, comparisonPage, mostMegabytes } from '../pages/answers/radar.js';
import { editorOf, type SignedIn } from '../visit.js';
import { showSources } from './sources.js';

const documentOf = ({ fields, query }: SignedIn): string => fields.get('document') ?? query.get('document') ?? '';

/** The form for a file, and what is kept of the document. */
export async function showCompare(
  visit: SignedIn,
  status = 200,
  said?: string,
  more: Omit<Parameters<typeof comparePage>[3], 'said'> = {},
): Promise<void> {
  const id = documentOf(visit);
  const known = await visit.parts.answers.radar.known(editorOf(visit), id);
  if (!known) return unknown(visit);
  visit.show(status, comparePage(visit, id, known, { ...more, said }));
}

/** A form that this session did not give out changes nothing; one that is too long never came whole. */
export async function compareOutOfDate(visit: SignedIn): Promise<void> {
  const { faults } = textIn(visit.language).radar;
  return visit.upload?.over ? showSources(visit, 413, faults.tooBig(mostMegabytes)) : showSources(visit, 403, faults.again);
}

/** Compares a file, and says what came of it; where it differs, shows what would happen. Nothing of the file goes onto the disk. */
export async function compareSource(visit: SignedIn): Promise<void> {
  const { upload, fields, language } = visit;
  const { radar: text } = textIn(language);
  const bytes = upload?.file;
  if (!bytes) return showCompare(visit, 422, text.faults.none);
  if (bytes.length > mostMegabytes * 1024 * 1024) return showCompare(visit, 413, text.faults.tooBig(mostMegabytes));
  const keepText = fields.get('keep') === '1';
  const taken = await visit.parts.answers.radar.take(editorOf(visit), documentOf(visit), { bytes, keepText }, readDocument);
  if (taken.did === 'gone') return unknown(visit);
  if (taken.did === 'unreadable') return showCompare(visit, 422, text.faults[taken.fault], { keepText });
  if (taken.did === 'differs') return showComparison(visit, 200, taken.comparison);
  if (taken.did === 'kept') return showCompare(visit, 200, text.kept(taken.paragraphs), { cited: taken.cited });
  return showCompare(visit, 200, text[taken.did]);
}

async function showComparison(visit: SignedIn, status: number, comparison: Comparison, said?: string): Promise<void> {
  const { id } = comparison.version;
  const known = await visit.parts.answers.radar.known(editorOf(visit), id);
  if (!known) return unknown(visit);
  visit.show(status, await comparisonPage(visit, known, comparison, said));
}

/** What a page carries of a new version. It comes back from a browser, so it is read as anything from outside is. */
const Carried = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(DocumentVersion);

/** Keeps a new version and marks what was shown. Where something has changed since, it shows what would happen now. */
export async function confirmVersion(visit: SignedIn): Promise<void> {
  const { fields, language } = visit;
  const { radar: text } = textIn(language);
  const version = Carried.safeParse(fields.get('version') ?? '').data;
  if (!version) return showSources(visit, 422, text.faults.again);
  const done = await visit.parts.answers.radar.confirm(editorOf(visit), version, fields.get('print') ?? '');
  if (done === 'gone') return unknown(visit);
  if (typeof done !== 'number') return showComparison(visit, 409, done, text.meanwhile);
  return showSources(visit, 200, text.done(done));
}
