import { type Language, languageIn, marks, ownName } from '../knowledge/language.js';
import type { Host } from '../knowledge/host.js';
import { say } from './answerSay.js';
import type { Slot } from './booking.js';
import { pageOf, to } from './choices.js';
import { end, type Choice, type Dialog, type Reply, type Say } from './dialog.js';
import { toZone } from './hoursSay.js';
import type { Kit } from './kit.js';
import { hostName, momentOf, shortMoment } from './meetingSay.js';

/** The way to office hours, where anybody has some: lists of people to talk to name nothing that is not there. */
export const toHostsThere = async (kit: Kit): Promise<Choice[]> =>
  (await kit.care.meetings.hosts()).length > 0 ? [to.hosts(kit.text)] : [];

/** For whoever comes back with a number; not in Teams, which takes none (decisions.md D16). */
const withNumber = (kit: Kit): Choice[] => (kit.door === 'web' ? [{ id: 'comeBack', label: kit.text.handoff.menu.back }] : []);

const namesOf = (languages: readonly Language[], kit: Kit): string => languages.map((one) => ownName[one]).join(marks[kit.language].comma);

/** Those who have office hours, with what each does with what they hear; or that none are on file (features.md S21). The argument is a page. */
export const hosts: Dialog = {
  async begin(argument, kit) {
    const { text } = kit;
    const page = Number(argument) || 0;
    const all = (await kit.care.meetings.hosts()).toSorted((a, b) => hostName(a, kit).localeCompare(hostName(b, kit), kit.language));
    if (all.length === 0)
      return {
        ...end(say(kit, { text: text.booking.none, choices: [to.offices(text), to.talk(text), ...withNumber(kit), to.stop(text)] })),
        place: 'hosts',
      };
    const { host, entity, keeps, languages } = text.booking.columns;
    const shown = all.slice(page * kit.page, (page + 1) * kit.page);
    const rows = shown.map((one) => [
      hostName(one, kit),
      text.entities[one.entity],
      text.offices.passes[one.keeps],
      namesOf(one.languages, kit),
    ]);
    const choices = all.map((one): Choice => ({ id: `host/${one.id}`, label: hostName(one, kit) }));
    const next = (then: number): Choice => ({ id: `hosts/${then}`, label: text.booking.more });
    return {
      ...end(
        say(kit, {
          text: text.booking.hosts,
          table: { head: [host, entity, keeps, languages], rows },
          choices: pageOf(choices, page, kit.page, next, [...withNumber(kit), to.stop(text)]),
        }),
      ),
      place: 'hosts',
    };
  },
  resume: async () => undefined,
};

/**
 * The free times of one host, by the clock that the person chose and in UTC, each with the languages in which it can be held.
 * The argument is `HOST[/LANGUAGE[/PAGE]]`; `any` is every language.
 */
export const host: Dialog = {
  begin: (argument, kit) => {
    const [id = '', language = 'any', page = '0'] = argument.split('/');
    return timesOf(id, languageIn(language), Number(page) || 0, kit);
  },
  resume: async () => undefined,
};

/** @param first what is said above them */
export async function timesOf(id: string, language: Language | undefined, page: number, kit: Kit, first?: string): Promise<Reply> {
  const found = await kit.care.meetings.host(id);
  if (!found || found.closed) return hosts.begin('', kit);
  const { booking } = kit.text;
  const free = await kit.care.meetings.free(id);
  const fitting = free.filter(({ languages }) => language === undefined || languages.includes(language));
  const name = hostName(found, kit);
  const none = language === undefined ? booking.noSlots(name) : booking.noSlotsIn(name, ownName[language]);
  const said = fitting.length > 0 ? booking.slots(name) : none;
  const all = fitting.map((slot): Choice => ({
    id: `slot/${slot.id}${language ? `/${language}` : ''}`,
    label: shortMoment(slot.when, kit),
  }));
  const next = (then: number): Choice => ({ id: `host/${id}/${language ?? 'any'}/${then}`, label: booking.moreTimes });
  const listed: Say = say(kit, {
    text: first === undefined ? said : `${first}\n\n${said}`,
    ...(fitting.length > 0 && { table: tableOf(fitting.slice(page * kit.page, (page + 1) * kit.page), kit) }),
    choices: pageOf(all, page, kit.page, next, [...narrowing(found, free, language, kit), ...ways(free, kit)]),
  });
  return { ...end(listed), place: `host/${id}/${language ?? 'any'}/${page}` };
}

const tableOf = (slots: readonly Slot[], kit: Kit) => {
  const { when, minutes, languages } = kit.text.booking.times;
  const rows = slots.map((slot) => [momentOf(slot.when, kit), String(slot.when.minutes), namesOf(slot.languages, kit)]);
  return { head: [when, minutes, languages], rows };
};

/** One language only, where not all times are held in the same. */
function narrowing({ id }: Host, free: readonly Slot[], chosen: Language | undefined, kit: Kit): Choice[] {
  const { only, any } = kit.text.booking;
  if (chosen !== undefined) return [{ id: `host/${id}`, label: any }];
  const held = [...new Set(free.flatMap(({ languages }) => languages))].filter((one) =>
    free.some(({ languages }) => !languages.includes(one)),
  );
  return held.map((one) => ({ id: `host/${id}/${one}`, label: only(ownName[one]) }));
}

const ways = (free: readonly Slot[], kit: Kit): Choice[] => [
  ...(free.length > 0 ? [toZone(kit)] : []),
  { id: 'hosts', label: kit.text.booking.others },
  to.stop(kit.text),
];
