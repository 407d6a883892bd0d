import { currentChannels, type Service } from '../knowledge/service.js';
import { marks, ownName } from '../knowledge/language.js';
import type { Say } from './dialog.js';
import type { Kit } from './kit.js';
import { dateIn } from './provenance.js';
import { statementLink } from './statement.js';
import { cells } from './whoMustTell.js';

type Shown = Pick<Say, 'kind' | 'title' | 'text' | 'table' | 'pages' | 'provenance'>;

/**
 * Where a service is known from, and who has confirmed its words; where nobody has, that (decisions.md D1). Of one of which
 * nobody has checked that it exists, that is said, whether its words were only approved or also confirmed.
 */
function knownFrom({ sources, seen, status, meaning, in: wordings }: Service, { language, text }: Kit): Pick<Say, 'provenance'> {
  const { confirmed, meaning: said } = wordings[language];
  const { reader } = text.publishing;
  const { confirmed: confirmedBy } = text.provenance;
  const { prepared, unchecked } = text.offices.service;
  const known = !confirmed
    ? prepared(dateIn(language, seen))
    : status === 'unverified'
      ? unchecked(dateIn(language, confirmed.on))
      : confirmedBy(confirmed.by || reader.organization, dateIn(language, confirmed.on));
  return {
    provenance: {
      text: [known, ...(said < meaning ? [reader.older] : [])].join(marks[language].gap),
      sources: sources.map(({ title, url }) => ({ label: title, url, language: 'en' })),
    },
  };
}

/**
 * What must be read before anybody contacts a service: what it keeps and passes on, whether talking there is a report,
 * what it does to time limits and protection (care.md CV-60 to CV-64); then the contact, while somebody confirmed it lately.
 */
export const contactOf = (service: Service, kit: Kit): Shown => asShown(service, [...keeps(service, kit), ...toContact(service, kit)], kit);

/**
 * All of it on one screen, before anything is typed to an office that answers here (decisions.md D5, features.md S28).
 * @param hours rows on when it is open and when it will probably answer
 */
export const beforeWriting = (service: Service, hours: string[][], kit: Kit): Shown =>
  asShown(service, [...does(service, kit), ...keeps(service, kit), spoken(service, kit), ...hours, ...toContact(service, kit)], kit);

function asShown(service: Service, rows: string[][], kit: Kit): Shown {
  const { first, name } = service.in[kit.language];
  const text = service.kind === 'ombuds' ? `${first}\n\n${kit.text.choosing.ombuds}` : first;
  const page = service.kind === 'report' || service.kind === 'hotline' ? statementLink(kit) : {};
  return { kind: 'answer', title: name, text, table: { rows }, ...page, ...knownFrom(service, kit) };
}

function keeps(service: Service, kit: Kit): string[][] {
  const { map } = kit.text.offices;
  const { records } = kit.text.choosing;
  const { passes, reports, protects, clock } = cells(service, kit.text);
  return [
    [map.passes, passes],
    [records.label, records[service.records]],
    [map.reports, reports],
    [map.clock, clock],
    [map.protects, protects],
    ...(service.wholeInTeams ? [[kit.text.wholeInTeams.label, kit.text.wholeInTeams.own]] : []),
    ...(service.kind === 'report' ? aboutReports(kit) : []),
  ];
}

/** A contact alone is for the person to use, and says so (care.md WH-01). A demonstration has none. */
function toContact(service: Service, kit: Kit): string[][] {
  if (service.demonstration) return [];
  const { channel, confirmed, notConfirmed } = kit.text.offices.service;
  const { colon, semicolon } = marks[kit.language];
  const current = currentChannels(service, kit.today).map(
    ({ type, value, confirmed: by }) => `${channel[type]}${colon}${confirmed(value, dateIn(kit.language, by!.on))}`,
  );
  const how = current.length > 0 ? current.join(semicolon) : notConfirmed(service.in[kit.language].look);
  return [[kit.text.offices.service.contact, how]];
}

function does(service: Service, kit: Kit): string[][] {
  const { who, can, cannot } = service.in[kit.language];
  const { service: labels } = kit.text.offices;
  const { semicolon } = marks[kit.language];
  return [
    [labels.who, who],
    [labels.can, can.join(semicolon)],
    [labels.cannot, cannot.join(semicolon)],
  ];
}

/** The languages that an office is known to read. */
export const spokenIn = ({ languages }: Service, kit: Kit): string => {
  const known = languages.flatMap((language) => (language === 'unknown' ? [] : [ownName[language]]));
  return known.length > 0 ? known.join(marks[kit.language].comma) : kit.text.offices.service.unknown;
};

const spoken = (service: Service, kit: Kit): string[] => [kit.text.offices.service.languages, spokenIn(service, kit)];

/** What else a report can mean, wherever it is made: for one's own name, for other offices, for the other person (care.md 5.2, CV-61). */
function aboutReports({ text }: Kit): string[][] {
  const { name, nameCell, others, othersCell, person, personCell } = text.statement.report;
  return [
    [name, nameCell],
    [others, othersCell],
    [person, personCell],
  ];
}

/** What a service is for, for whom, what it does and never does. */
export function aboutService(service: Service, kit: Kit): Shown {
  const { service: labels } = kit.text.offices;
  const { name, purpose } = service.in[kit.language];
  const { anonymous, hours, decides } = service;
  const rows = [
    ...does(service, kit),
    [labels.decides, labels[decides]],
    [labels.anonymous, labels[anonymous]],
    [labels.hours, labels[hours]],
    spoken(service, kit),
  ];
  return { kind: 'answer', title: name, text: purpose, table: { rows }, ...knownFrom(service, kit) };
}
