import { ownName } from '../knowledge/language.js';
import { titled } from './answerSay.js';
import type { Choice, Say } from './dialog.js';
import { hoursOf } from './hoursSay.js';
import type { Kit } from './kit.js';
import { readingInstead, relayOffices, type RelayOffice } from './relayOffice.js';
import { contactOf } from './serviceSay.js';

/** What must be known of an office, and the ways on from there. */
export interface OfficeFacts {
  facts: Pick<Say, 'kind' | 'title' | 'text' | 'table' | 'pages' | 'provenance'>;
  /** Other offices that may be turned to first or instead, and what to read. */
  others: Choice[];
  /** How times are shown. */
  times: Choice[];
}

/** What must be known before anything is typed (decisions.md D5); for a report office also what cannot be undone (care.md 5.2). */
export async function officeFacts(office: RelayOffice, kit: Kit): Promise<OfficeFacts> {
  const { office: text, report } = kit.text.handoff;
  const first = office.kind === 'report' ? relayOffices(kit).filter(({ kind }) => kind !== 'report') : [];
  const label = { ombuds: report.first, counsellor: report.counsellor, report: report.goOn };
  const facts = contactOf(office.service, kit);
  const hours = await hoursOf(office, kit);
  const table = { ...facts.table, rows: [...facts.table!.rows, ...hours.rows] };
  const { languages } = office.service;
  const reads = languages.flatMap((language) => (language === 'unknown' ? [] : [language]));
  const foreign =
    reads.length > 0 && !languages.includes(kit.language) ? [text.reads(reads.map((language) => ownName[language]).join(', '))] : [];
  const lines = [...(office.kind === 'report' ? [report.text] : []), facts.text, ...foreign];
  return {
    facts: { ...facts, table, text: lines.join('\n\n') },
    others: [
      ...first.map(({ service, kind, name }) => {
        const only = first.filter((other) => other.kind === kind).length === 1;
        return { id: `handoff/${service.id}`, label: only ? label[kind] : name };
      }),
      ...(office.kind === 'report' ? titled('formal-report-anonymous', kit) : []),
      ...readingInstead(office, kit).map(({ service, name }) => ({ id: `handoff/${service.id}`, label: kit.text.reading.here(name) })),
    ],
    times: hours.choices,
  };
}
