import { currentChannels, type Service } from '../knowledge/service.js';
import { marks, ownName } from '../knowledge/language.js';
import type { Say } from './dialog.js';
import type { Kit } from './kit.js';
import { dateIn } from './provenance.js';
import { statementLink } from './statement.js';
import { cells } from './whoMustTell.js';

type Shown = Pick<Say, 'kind' | 'title' | 'text' | 'table' | 'pages' | 'provenance'>;

/** Where a service is known from, and that nobody has confirmed it yet. */
const knownFrom = ({ sources, seen }: Service, kit: Kit): Pick<Say, 'provenance'> => ({
  provenance: {
    text: kit.text.offices.service.prepared(dateIn(kit.language, seen)),
    sources: sources.map(({ title, url }) => ({ label: title, url, language: 'en' })),
  },
});

/**
 * What must be read before anybody contacts a service: what it keeps and passes on, whether talking there is a report,
 * what it does to time limits and protection (care.md CV-60 to CV-64); then the contact, while somebody confirmed it lately.
 */
export function contactOf(service: Service, kit: Kit): Shown {
  const { map, service: labels } = kit.text.offices;
  const { first, name, look } = service.in[kit.language];
  const { passes, reports, protects, clock } = cells(service, kit.text);
  const contacts = currentChannels(service, kit.today).map(({ type, value, confirmed }) => [
    labels.channel[type],
    labels.confirmed(value, dateIn(kit.language, confirmed!.on)),
  ]);
  const rows = [
    [map.passes, passes],
    [map.reports, reports],
    [map.clock, clock],
    [map.protects, protects],
    ...(service.wholeInTeams ? [[kit.text.wholeInTeams.label, kit.text.wholeInTeams.own]] : []),
    ...(service.kind === 'report' ? aboutReports(kit) : []),
    ...(contacts.length > 0 ? contacts : [[labels.contact, labels.notConfirmed(look)]]),
  ];
  const page = service.kind === 'report' || service.kind === 'hotline' ? statementLink(kit) : {};
  return { kind: 'answer', title: name, text: first, table: { rows }, ...page, ...knownFrom(service, kit) };
}

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
  const { name, purpose, who, can, cannot } = service.in[kit.language];
  const { anonymous, languages, hours, decides } = service;
  const spoken = languages.flatMap((language) => (language === 'unknown' ? [] : [ownName[language]]));
  const { semicolon } = marks[kit.language];
  const rows = [
    [labels.who, who],
    [labels.can, can.join(semicolon)],
    [labels.cannot, cannot.join(semicolon)],
    [labels.decides, labels[decides]],
    [labels.anonymous, labels[anonymous]],
    [labels.hours, labels[hours]],
    [labels.languages, spoken.length > 0 ? spoken.join(', ') : labels.unknown],
  ];
  return { kind: 'answer', title: name, text: purpose, table: { rows }, ...knownFrom(service, kit) };
}
