import { say, titled } from './answerSay.js';
import type { Choice, Say } from './dialog.js';
import { hoursOf } from './hoursSay.js';
import type { Kit } from './kit.js';
import { readingInstead, relayOffices, type RelayOffice } from './relayOffice.js';
import { beforeWriting, spokenIn } from './serviceSay.js';

/** How many other offices stand under this screen; more of them are a list of their own. */
const few = 3;

/** What must be known of an office, and the ways on from there. */
export interface OfficeFacts {
  facts: Pick<Say, 'kind' | 'title' | 'text' | 'table' | 'pages' | 'provenance'>;
  /** Other offices that may be turned to first or instead, and what to read. */
  others: Choice[];
  /** How times are shown. */
  times: Choice[];
}

/**
 * What must be known before anything is typed (decisions.md D5): what the office does and never does, for whom, what it keeps,
 * when it is there; where it does not read the language of the person, that too (features.md S44); for an office that takes
 * reports also what cannot be undone, and whom to talk to first (care.md 5.2, CV-61).
 */
export async function officeFacts(office: RelayOffice, kit: Kit): Promise<OfficeFacts> {
  const { office: text, report } = kit.text.handoff;
  const { service, kind } = office;
  const hours = await hoursOf(office, kit);
  const facts = beforeWriting(service, hours.rows, kit);
  const isForeign = !service.languages.includes(kit.language) && !service.languages.includes('unknown');
  const lines = [...(kind === 'report' ? [report.text] : []), facts.text, ...(isForeign ? [text.reads(spokenIn(service, kit))] : [])];
  return {
    facts: { ...facts, text: lines.join('\n\n') },
    others: [
      ...(kind === 'report' ? [...talkFirst(kit), ...titled('formal-report-anonymous', kit)] : []),
      ...readingInstead(office, kit)
        .slice(0, few)
        .map((other) => ({ id: `handoff/${other.service.id}`, label: kit.text.reading.here(other.name) })),
    ],
    times: hours.choices,
  };
}

/** The screen of an office, before anything is typed. */
export async function officeSay(office: RelayOffice, kit: Kit): Promise<Say> {
  const { office: text, report } = kit.text.handoff;
  const { facts, others, times } = await officeFacts(office, kit);
  const goOn: Choice = { id: 'goOn', label: office.kind === 'report' ? report.goOn : text.goOn };
  return say(kit, { ...facts, choices: [{ id: 'notNow', label: text.notNow }, ...others, goOn, ...times] });
}

/** Before a report: an ombuds or a counsellor, with whom a talk is no report. */
function talkFirst(kit: Kit): Choice[] {
  const { first, counsellor } = kit.text.handoff.report;
  const label = { ombuds: first, counsellor };
  const all = relayOffices(kit).filter(({ kind }) => kind !== 'report');
  return (['ombuds', 'counsellor'] as const).flatMap((kind) => {
    const those = all.filter((office) => office.kind === kind);
    if (those.length > 1 && all.length > few) return [{ id: `doors/${kind}`, label: label[kind] }];
    return those.map(({ service, name }) => ({ id: `handoff/${service.id}`, label: those.length === 1 ? label[kind] : name }));
  });
}
