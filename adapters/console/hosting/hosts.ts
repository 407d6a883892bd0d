import type { z } from 'zod';
import { enteredOf, keepsHosts, type CrossedHost, type EnteredHost } from '../../../bots/hosts.js';
import { Host } from '../../../knowledge/host.js';
import { Entity } from '../../../knowledge/entity.js';
import { languageIn, languages } from '../../../knowledge/language.js';
import { Station } from '../../../knowledge/place.js';
import { textIn, type Text } from '../../../knowledge/text/index.js';
import { unknown } from '../cases.js';
import { openedIn, openedWith } from '../opened.js';
import { hostPage, hostsPage, hostsPath, noHostTyped, type TypedHost } from '../pages/hosting/hosts.js';
import type { SignedIn } from '../visit.js';

/** Whether an account says who has office hours. */
export const keepsHostsHere = ({ account }: SignedIn): boolean => keepsHosts(account);

/** The hosts; no time of any of them, and so not which are taken. */
export async function hostsList(visit: SignedIn, status = 200, said?: string): Promise<void> {
  visit.show(status, hostsPage(visit, await visit.parts.hosting.hosts.all(), said));
}

/** The boxes for a new host, as they are or as somebody typed them. */
export const newHost = (visit: SignedIn): void => visit.show(200, hostPage(visit, undefined, noHostTyped));

/** @param stands what stands there now */
const typedOf = ({ title, entity, station, languages: held, ...host }: EnteredHost, stands: EnteredHost): TypedHost => ({
  ...host,
  over: openedWith(stands),
  title: title.any,
  titles: Object.fromEntries(languages.map((language) => [language, title.in[language] ?? ''])) as TypedHost['titles'],
  entity,
  station: station ?? '',
  languages: held,
});

export async function oneHost(visit: SignedIn, status = 200, said?: string): Promise<void> {
  const host = await visit.parts.hosting.hosts.find(visit.host);
  if (!host) return unknown(visit);
  const saved = visit.query.has('saved') ? textIn(visit.language).booking.desk.done.saved : undefined;
  visit.show(status, hostPage(visit, host.id, typedOf(enteredOf(host), enteredOf(host)), said ?? saved));
}

/** What stands in the boxes, whatever it is. */
function typedIn({ fields }: SignedIn): TypedHost {
  const box = (name: string): string => (fields.get(name) ?? '').trim().slice(0, 300);
  return {
    kind: box('kind'),
    title: box('title'),
    titles: Object.fromEntries(languages.map((language) => [language, box(`title-${language}`)])) as TypedHost['titles'],
    entity: box('entity'),
    station: box('station'),
    keeps: box('keeps'),
    way: box('way'),
    where: box('where'),
    over: fields.get('over') ?? '',
    languages: fields.getAll('language').flatMap((one) => languageIn(one) ?? []),
  };
}

const { kind: Kind, keeps: Keeps, way: Way } = Host.shape;

/** What was typed, or why it cannot be taken. */
function readHost(typed: TypedHost): EnteredHost | keyof Text['booking']['desk']['faults'] {
  const own = Object.fromEntries(languages.flatMap((language) => (typed.titles[language] ? [[language, typed.titles[language]]] : [])));
  const title = Host.shape.title.safeParse({ any: typed.title, in: own }).data;
  if (!title) return 'title';
  const where = Host.shape.where.safeParse(typed.where).data;
  if (where === undefined) return 'where';
  const [held, entity, station] = [[...new Set(typed.languages)], Entity.safeParse(typed.entity).data, Station.safeParse(typed.station)];
  if (held.length === 0) return 'languages';
  const chosen = { kind: Kind.safeParse(typed.kind).data, keeps: Keeps.safeParse(typed.keeps).data, way: Way.safeParse(typed.way).data };
  if (!chosen.kind || !chosen.keeps || !chosen.way || !entity || (typed.station !== '' && !station.success)) return 'other';
  return { kind: chosen.kind, keeps: chosen.keeps, way: chosen.way, title, entity, station: station.data ?? null, where, languages: held };
}

export async function saveHost(visit: SignedIn): Promise<void> {
  const typed = typedIn(visit);
  const read = readHost(typed);
  const { desk } = textIn(visit.language).booking;
  const id = visit.host || undefined;
  if (typeof read === 'string') return visit.show(422, hostPage(visit, id, typed, desk.faults[read]));
  const done = await visit.parts.hosting.hosts.save(visit.account, id, read, openedIn(typed.over, Opened));
  if (done === 'gone') return unknown(visit);
  return 'id' in done ? visit.leadTo(`${hostsPath}/${done.id}?saved`) : showCrossed(visit, done);
}

const Opened: z.ZodType<EnteredHost> = Host.omit({ id: true, closed: true });

/** What somebody else saved meanwhile, and both together in the boxes: the next Save is over that. */
const showCrossed = (visit: SignedIn, { merged, stands, crossings }: CrossedHost): void =>
  visit.show(409, hostPage(visit, visit.host, typedOf(merged, stands), undefined, { stands, fields: crossings.map(({ field }) => field) }));

export async function closeHost(visit: SignedIn): Promise<void> {
  if (visit.fields.get('sure') !== '1') return oneHost(visit, 422);
  const done = await visit.parts.hosting.hosts.close(visit.account, visit.host);
  return done === 'gone' ? unknown(visit) : visit.leadTo(hostsPath);
}

/** A form that this session did not give out changes nothing; what was typed in it comes back. */
export async function hostOutOfDate(visit: SignedIn): Promise<void> {
  const said = textIn(visit.language).booking.desk.again;
  const there = visit.host === '' || (await visit.parts.hosting.hosts.find(visit.host));
  if (!there) return unknown(visit);
  if (visit.fields.has('title')) return visit.show(403, hostPage(visit, visit.host || undefined, typedIn(visit), said));
  return visit.host === '' ? hostsList(visit, 403, said) : oneHost(visit, 403, said);
}
