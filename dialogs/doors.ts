import { z } from 'zod';
import { entities, type Entity } from '../knowledge/entity.js';
import { say } from './answerSay.js';
import { pageOf, to } from './choices.js';
import { ask, dialog, end, type Choice, type Reply, type Say } from './dialog.js';
import { toHostsThere } from './hosts.js';
import { nowCell } from './hoursSay.js';
import type { Kit } from './kit.js';
import { isForChild, notForChildren } from './minors.js';
import { askedAgain, askedAt, typedEntity } from './organization.js';
import { isRelayKind, relayKinds, relayOffices, type RelayKind, type RelayOffice } from './relayOffice.js';
import { services } from './services.js';
import { spokenIn } from './serviceSay.js';
import { where } from './where.js';
import { cells } from './whoMustTell.js';

/** To whoever would rather contact an office themselves. */
export const contactYourself = (kit: Kit): Choice[] => [{ id: 'services', label: kit.text.handoff.doors.others }];

/** Which offices a list has: `every` that fits what the person said of themselves, those of one kind, or `everywhere` whatever they said. */
type Scope = 'every' | 'everywhere' | RelayKind;
const scopeOf = (name: string): Scope | undefined => (name === 'every' || name === 'everywhere' || isRelayKind(name) ? name : undefined);

const anybody = { entity: null, country: null, station: null };

function officesIn(scope: Scope, kit: Kit): RelayOffice[] {
  if (scope === 'everywhere') return relayOffices(kit, anybody);
  const here = relayOffices(kit);
  return scope === 'every' ? here : here.filter(({ kind }) => kind === scope);
}

/**
 * The offices that answer here, each with what it keeps and whether talking there is a report: those for the organization and
 * place that the person chose, in pages (decisions.md D14). The organization is asked for, once, where offices of several
 * answer, and can be left out; whatever is unknown leaves none out, and every list leads to those it has not (D17). The argument
 * is empty, `for/KIND` where offices of this kind were meant, `SCOPE[/PAGE]`, or `whose/SCOPE/PAGE` for further organizations to choose from.
 */
export const doors = dialog({
  /** The organization is asked for. */
  state: z.object({ step: z.literal('whose') }),
  async begin(argument, kit) {
    if (isForChild(kit)) return { ...notForChildren(kit), place: 'doors' };
    const [name = '', ...rest] = argument.split('/');
    if (name === 'whose') return whose(scopeOf(rest[0] ?? '') ?? 'every', Number(rest[1]) || 0, kit);
    const meant = name === 'for' ? (rest[0] ?? '') : undefined;
    const scope = scopeOf(name);
    const all = officesIn(scope ?? 'every', kit);
    if (all.length === 0) return nobodyHere(kit, meant);
    if (scope !== 'everywhere' && kit.conversation.entity === null && areOfSeveral(all)) return whose(scope ?? 'every', 0, kit);
    return scope === undefined && all.length > kit.page ? kinds(all, kit) : list(scope ?? 'every', all, Number(rest[0]) || 0, kit);
  },
  steps: {
    whose(_at, heard, kit) {
      const entity = typedEntity(heard, kit);
      return entity ? where.begin(`only/${entity}`, kit) : askedAgain(heard, kit);
    },
  },
});

/** Whether no organization is served by all offices that serve only some. */
const areOfSeveral = (offices: RelayOffice[]): boolean => {
  const bound = offices.map(({ service }) => service.entities).filter((served) => served.length > 0);
  return bound.length > 1 && !entities.some((entity) => bound.every((served) => served.includes(entity)));
};

/** Which organization is meant: asked once, and again in another language, until it is answered or passed over. */
function whose(scope: Scope, page: number, kit: Kit): Reply {
  const { entity: text, entities: names } = kit.text;
  const served = (entity: Entity): boolean => officesIn(scope, kit).some(({ service }) => service.entities.includes(entity));
  const choices = entities
    .filter((entity) => entity === 'other' || served(entity))
    .map((entity): Choice => ({ id: `where/only/${entity}`, label: names[entity] }));
  const next = (then: number): Choice => ({ id: `doors/whose/${scope}/${then}`, label: text.more });
  const always = [{ id: 'where/only/unsaid', label: text.unsaid }, to.stop(kit.text)];
  return {
    ...ask(
      { step: 'whose' as const },
      say(kit, { text: kit.text.choosing.lists.whose, choices: pageOf(choices, page, kit.page, next, always) }),
    ),
    goes: 'doors',
    place: askedAt(scope === 'every' ? 'doors/' : `doors/${scope}`),
  };
}

/** Where many answer: kinds of offices to choose from, or all of them. */
async function kinds(all: RelayOffice[], kit: Kit): Promise<Reply> {
  const { map, kinds: names } = kit.text.offices;
  const { lists } = kit.text.choosing;
  const found = relayKinds.filter((kind) => all.some((office) => office.kind === kind));
  const rows = found.map((kind) => {
    const { passes, reports } = cells(kit.directory.door(kind), kit.text);
    return [names[kind], passes, reports];
  });
  const choices = [
    ...found.map((kind): Choice => ({ id: `doors/${kind}`, label: names[kind] })),
    { id: 'doors/every', label: lists.every },
    ...(await ways(all, kit)),
  ];
  return { ...end(say(kit, { text: lists.kinds, table: { head: [map.who, map.passes, map.reports], rows }, choices })), place: 'doors' };
}

async function list(scope: Scope, all: RelayOffice[], page: number, kit: Kit): Promise<Reply> {
  const { map, find } = kit.text.offices;
  const shown = all.slice(page * kit.page, (page + 1) * kit.page);
  const rows = await Promise.all(
    shown.map(async (office) => {
      const { passes, reports } = cells(office.service, kit.text);
      return [office.name, passes, reports, spokenIn(office.service, kit), await nowCell(office, kit)];
    }),
  );
  const choices = all.map(({ service, name }): Choice => ({ id: `handoff/${service.id}`, label: name }));
  const next = (then: number): Choice => ({ id: `doors/${scope}/${then}`, label: find.more });
  const others: Choice[] = isRelayKind(scope) ? [{ id: 'doors/every', label: kit.text.choosing.lists.every }] : [];
  const head = [map.who, map.passes, map.reports, kit.text.offices.service.languages, kit.text.hours.rows.now];
  const said: Say = say(kit, {
    text: kit.text.handoff.doors.text,
    table: { head, rows },
    choices: pageOf(choices, page, kit.page, next, [...others, ...(await ways(all, kit))]),
  });
  return { ...end(said), place: `doors/${scope}/${page}` };
}

const nobodyHere = async (kit: Kit, meant?: string): Promise<Reply> => {
  const text = relayOffices(kit, anybody).length > 0 ? kit.text.choosing.lists.noneThere : kit.text.handoff.doors.none;
  if (meant === undefined) return { ...end(say(kit, { text, choices: await ways([], kit) })), place: 'doors' };
  const reply = await services.begin(meant, kit);
  return { ...reply, say: [say(kit, { text, choices: [] }), ...reply.say] };
};

/** What stands under every list: the offices that it leaves out, another organization or place, contacts, a number, the end. */
async function ways(shown: RelayOffice[], kit: Kit): Promise<Choice[]> {
  const all = relayOffices(kit, anybody);
  const differs = all.some(({ service }) => service.entities.length > 0 || service.country !== null || service.station !== null);
  return [
    ...(all.length > relayOffices(kit).length && shown.length < all.length
      ? [{ id: 'doors/everywhere', label: kit.text.choosing.lists.everywhere }]
      : []),
    ...(differs ? [{ id: 'where/whose', label: kit.text.offices.find.narrow }] : []),
    ...(await toHostsThere(kit)),
    ...contactYourself(kit),
    ...(kit.door === 'web' ? [{ id: 'comeBack', label: kit.text.handoff.menu.back }] : []),
    to.stop(kit.text),
  ];
}

/** Where no more chats can wait at an office: said before anything is typed, and once more before anything is sent (care.md PR-44). */
export const full = (kit: Kit): Reply =>
  end(
    say(kit, {
      text: kit.text.caps.office,
      choices: [{ id: 'handoff', label: kit.text.handoff.relay.other }, ...contactYourself(kit), to.stop(kit.text)],
    }),
  );
