import { marks, ownName } from '../knowledge/language.js';
import { placeName } from '../knowledge/place.js';
import { say } from './answerSay.js';
import { to } from './choices.js';
import { isInCrisis, readsContacts } from './dangerCard.js';
import { end, saying, type Dialog, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { whereMoved } from './movedAway.js';
import { ownChat, ownThreads } from './ownChats.js';
import { chosenPlace, momentAt, placeOfZone } from './placeTime.js';
import { dateIn } from './provenance.js';
import { takenBack } from './relay.js';
import { helpNow } from './urgentLine.js';
import { officeOf, serviceName } from './threadSay.js';
import { ofThread } from './wholeInTeams.js';

/** What the server holds about this conversation: the record itself, read in this turn, never a general text (features.md idea 5). */
export const kept: Dialog = {
  async begin(_argument, kit) {
    const chats = await chatsKept(kit);
    return shown([...facts(kit), ...(await open(kit)), ...chats, ...bookings(kit)], chats.length > 0, kit);
  },
  resume: async () => undefined,
};

function shown(facts: string[], withChats: boolean, kit: Kit): Reply {
  const record = facts.map((line) => `- ${line}`);
  const { teams, never } = kit.text.kept;
  const { closing: ofChats } = kit.text.draft;
  const closing = kit.door === 'teams' ? (withChats ? ofChats.teams : teams) : withChats ? ofChats.web : never;
  const booked = kit.conversation.bookings.length > 0;
  const outside = kit.outside ? [kit.text.outside.inShort] : [];
  const text = [
    kit.text.kept.intro,
    record.join('\n'),
    ...outside,
    ...(booked && !withChats ? [] : [closing]),
    ...(booked ? [kit.text.booking.closing] : []),
  ].join('\n\n');
  const pages = [{ label: kit.text.promises.link, url: `${kit.webAddress}/promises/${kit.language}` }];
  return end(
    say(kit, { text, pages, choices: [{ id: 'forget', label: kit.text.kept.forget }, to.startOver(kit.text), to.stop(kit.text)] }),
  );
}

function facts(kit: Kit): string[] {
  const { text, conversation, language, shown, sent, library } = kit;
  const { entity, country, station, zone, role, topics, place, turns, expires } = conversation;
  const { where, stations } = text.offices;
  const topic = /^answer\/([^/]+)/.exec(place ?? '')?.[1];
  const title = topic && library.published(topic)?.in[language].title;
  const ids = new Set(topics.flat().map(({ id }) => id));
  const titles = [...ids].flatMap((id) => library.published(id)?.in[language].title ?? []);
  return [
    text.kept.language(ownName[language]),
    entity && entity !== 'unsaid' ? text.kept.entity(text.entities[entity]) : text.kept.noEntity,
    country
      ? where.kept([station && stations[station], placeName(country, language)].filter(Boolean).join(marks[language].list))
      : where.noPlace,
    ...(zone ? [text.hours.zone.kept(chosenPlace(kit)!.name)] : []),
    ...(role ? [text.followUp.role.kept[role]] : []),
    title ? text.kept.topic(title) : text.kept.noTopic,
    ...(titles.length > 0 ? [text.kept.topics(titles.join(marks[language].semicolon))] : []),
    text.kept.turns(turns),
    text.kept.shown(shown),
    ...(sent > 0 ? [text.kept.sent(sent)] : []),
    kit.door === 'teams'
      ? text.kept.expiresTeams(momentAt(expires, placeOfZone('UTC', kit), kit))
      : text.kept.expires(expires.slice(11, 16)),
  ];
}

/** What is open in it: a text that was not sent, numbers that are not confirmed. */
async function open(kit: Kit): Promise<string[]> {
  const { draft, chats, question } = kit.conversation;
  const { record, numberRecord } = kit.text.draft;
  const office = draft && (serviceName(draft.service, kit) ?? draft.service);
  const threads = await ownThreads(kit);
  const unsent = threads
    .filter(({ referral }) => ownChat({ chats, referral: null }, referral.id)?.unsent != null)
    .map((thread) => record(officeOf(thread, kit)));
  return [
    ...(office === null ? [] : [record(office)]),
    ...(question === null ? [] : [kit.text.worklist.record]),
    ...unsent,
    ...chats.filter(({ number }) => number !== null).map(() => numberRecord),
    ...(await whereMoved(kit)),
  ];
}

/** Times with hosts that this person booked. */
const bookings = ({ conversation, text }: Kit): string[] => conversation.bookings.map(() => text.booking.record);

/** @param chats what is said of chats with offices that went with it */
const forgotten = (kit: Kit, chats: string[] = []): Reply => {
  const { forgotten: all, forgottenTeams } = kit.text.kept;
  const rest = kit.door === 'teams' ? forgottenTeams : chats.length > 0 ? kit.text.draft.forgotten : all;
  return { ...end(say(kit, { text: [...chats, rest].join('\n\n'), choices: [] })), forget: true };
};

/** Drops everything at once: the record, every word that was still held to be shown, and every chat with an office and booked time (decisions.md D3). */
export const forget: Dialog = {
  async begin(_argument, kit) {
    const threads = await ownThreads(kit);
    const said: string[] = [];
    for (const thread of threads) {
      const text = (await takenBack(thread.referral.id, kit)) ?? '';
      said.push(threads.length === 1 ? text : `**${officeOf(thread, kit)}**\n\n${text}`);
    }
    for (const { id } of kit.conversation.bookings) {
      await kit.care.meetings.cancel(id);
      said.push(kit.text.booking.cancelled);
    }
    said.push(...(await whereMoved(kit)));
    return forgotten(kit, said);
  },
  resume: async () => undefined,
};

/** Leaving drops the conversation, and keeps chats with offices and booked times for whoever comes back to them: then that is said instead. */
export const leave: Dialog = {
  async begin(_argument, kit) {
    const chats = [...(await chatsKept(kit)), ...kit.conversation.bookings.map(() => kit.text.booking.stays)];
    return chats.length === 0 ? forgotten(kit) : { ...end(say(kit, { text: chats.join('\n\n'), choices: [] })), forget: true };
  },
  resume: async () => undefined,
};

/** A line on each chat with an office that this person may read. */
const chatsKept = async (kit: Kit): Promise<string[]> =>
  (await ownThreads(kit)).map((thread) =>
    ofThread(thread, kit).text.handoff.kept(officeOf(thread, kit), dateIn(kit.language, thread.referral.expires)),
  );

/** What is said to whoever leaves what was begun, and goes on or not (care.md CO-12); and, with `safe`, to whoever says that there is no danger. */
export const letBe = saying((argument, kit) => {
  const { moments, urgent } = kit.text.care;
  const choices = [to.answer('my-options', kit.text.menu.options), to.talk(kit.text), to.stop(kit.text)];
  return end(say(kit, { text: argument === 'safe' ? urgent.afterYes : moments.letsBe, choices }));
});

/** The end of a conversation: how to leave no trace, and that one can come back (care.md CV-50); `thanks` are answered first. What clears it deletes no chat with an office: that has a choice of its own. */
export const goodbye = saying((argument, kit) => {
  const { welcome, web, teams, clear } = kit.text.goodbye;
  const { conversation } = kit;
  // Nobody in danger leaves without the way to the contacts; whoever spoke of dying just now is asked to call first (care.md CR-24, CR-25).
  const inCrisis = isInCrisis(conversation);
  const callsFirst = readsContacts(conversation) && conversation.warned.includes('self');
  const parting = callsFirst ? helpNow(kit) : kit.text.care.urgent.reminder;
  const before = [...(argument === 'thanks' ? [welcome] : []), ...(inCrisis ? [parting] : [])];
  const text = [...before, kit.door === 'web' ? web : teams].join('\n\n');
  const contacts = inCrisis ? [to.contacts(kit.text)] : [];
  return end(say(kit, { text, choices: [...contacts, { id: 'leave', label: clear }, to.startOver(kit.text), to.kept(kit.text)] }));
});
