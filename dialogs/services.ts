import { DoorKind } from '../knowledge/door.js';
import { say, titled } from './answerSay.js';
import { pageOf, to } from './choices.js';
import { end, saying, type Choice, type Reply } from './dialog.js';
import { toHostsThere } from './hosts.js';
import type { Kit } from './kit.js';
import { relayOffice } from './relayOffice.js';
import { aboutService, contactOf } from './serviceSay.js';
import { cells } from './whoMustTell.js';

/** The topic that says more about a kind of office, and where to look when none is on file. */
const topicOf: Partial<Record<DoorKind, string>> = {
  ombuds: 'ombuds-contact',
  counsellor: 'counsellor-contact',
  medical: 'medical-care',
  legal: 'legal-help',
  union: 'staff-union-role',
  ethics: 'retaliation-protection',
  hotline: 'formal-report-where',
  report: 'formal-report-where',
  helpline: 'outside-help',
  directory: 'outside-help',
  peer: 'peer-support',
};

/**
 * The directory: kinds of offices, each with what it keeps and passes on, then those of one kind for the organization and
 * the place that the person chose. The argument is empty or `PAGE` for the kinds, `KIND` or `KIND/PAGE` for one of them.
 */
export const services = saying((argument, kit) => {
  const [name = '', number = '0'] = argument.split('/');
  const kind = DoorKind.safeParse(name).data;
  return kind ? ofKind(kind, Number(number) || 0, kit) : kinds(Number(name) || 0, kit);
});

async function kinds(page: number, kit: Kit): Promise<Reply> {
  const { find, kinds: names, map } = kit.text.offices;
  const all = kit.directory.kindsFor(kit.conversation);
  const next = (then: number): Choice => ({ id: `services/${then}`, label: find.formal });
  const shown = all.slice(page * kit.page, (page + 1) * kit.page);
  const rows = shown.map((kind) => {
    const { passes, reports } = cells(kit.directory.door(kind), kit.text);
    return [names[kind], passes, reports];
  });
  const choices = all.map((kind): Choice => ({ id: `services/${kind}`, label: names[kind] }));
  const always = [...(page === 0 ? [] : [back(kit)]), { id: 'where/whose', label: find.narrow }, ...(await toHostsThere(kit))];
  return end(
    say(kit, {
      text: find.text,
      table: { head: [map.who, map.passes, map.reports], rows },
      choices: pageOf(choices, page, kit.page, next, always),
    }),
  );
}

function ofKind(kind: DoorKind, page: number, kit: Kit) {
  const { find, kinds: names } = kit.text.offices;
  const all = kit.directory.services(kind, kit.conversation);
  const topic = titled(topicOf[kind] ?? 'which-office', kit);
  if (all.length === 0) return end(say(kit, { text: find.none(names[kind]), choices: [...topic, back(kit), to.stop(kit.text)] }));
  const next = (then: number): Choice => ({ id: `services/${kind}/${then}`, label: find.more });
  const choices = all.map(({ id, in: wording }): Choice => ({ id: `service/${id}`, label: wording[kit.language].name }));
  const { way } = kit.text.choosing;
  const rows = all
    .slice(page * kit.page, (page + 1) * kit.page)
    .map(({ id, in: wording }) => [wording[kit.language].name, relayOffice(id, kit) ? way.here : way.yourself]);
  return end(
    say(kit, {
      text: find.kind(names[kind]),
      table: { head: [kit.text.offices.map.who, way.label], rows },
      choices: pageOf(choices, page, kit.page, next, [...topic, { id: 'where/whose', label: find.narrow }, back(kit)]),
    }),
  );
}

const back = (kit: Kit): Choice => ({ id: 'services', label: kit.text.offices.find.back });

/** One service. The argument is its id; with `/more`, what it does and does not do. */
export const service = saying((argument, kit) => {
  const [id = '', part] = argument.split('/');
  const found = kit.directory.service(id);
  if (!found) return kinds(0, kit);
  if (part !== 'more') kit.count('looked', found.kind);
  const shown = part === 'more' ? aboutService(found, kit) : contactOf(found, kit);
  const other: Choice =
    part === 'more'
      ? { id: `service/${id}`, label: kit.text.offices.service.contact }
      : { id: `service/${id}/more`, label: kit.text.offices.service.more };
  const relay: Choice[] = relayOffice(id, kit) ? [{ id: `handoff/${id}`, label: kit.text.handoff.menu.start }] : [];
  return end(say(kit, { ...shown, choices: [...relay, other, to.mustTell(kit.text), back(kit), to.stop(kit.text)] }));
});
