import { ownName } from '../knowledge/language.js';
import { placeName } from '../knowledge/place.js';
import { say } from './answerSay.js';
import { to } from './choices.js';
import { end, saying, type Dialog, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { chosenPlace } from './placeTime.js';
import { dateIn } from './provenance.js';
import { takenBack } from './relay.js';
import { officeOf } from './threadSay.js';
import { ofThread } from './wholeInTeams.js';

/** What the server holds about this conversation: the record itself, read in this turn, never a general text (features.md idea 5). */
export const kept: Dialog = {
  async begin(_argument, kit) {
    const chat = await chatKept(kit);
    return shown([...facts(kit), ...(chat === undefined ? [] : [chat])], kit);
  },
  resume: async () => undefined,
};

function shown(facts: string[], kit: Kit): Reply {
  const record = facts.map((line) => `- ${line}`);
  const closing = kit.door === 'teams' ? kit.text.kept.teams : kit.text.kept.never;
  const text = [kit.text.kept.intro, record.join('\n'), closing].join('\n\n');
  const pages = [{ label: kit.text.promises.link, url: `${kit.webAddress}/promises/${kit.language}` }];
  return end(
    say(kit, { text, pages, choices: [{ id: 'forget', label: kit.text.kept.forget }, to.startOver(kit.text), to.stop(kit.text)] }),
  );
}

function facts(kit: Kit): string[] {
  const { text, conversation, language, shown, sent, library } = kit;
  const { entity, country, station, zone, place, turns, expires } = conversation;
  const { where, stations } = text.offices;
  const topic = /^answer\/([^/]+)/.exec(place ?? '')?.[1];
  const title = topic && library.published(topic)?.in[language].title;
  const time = new Date(expires).toISOString().slice(11, 16);
  return [
    text.kept.language(ownName[language]),
    entity && entity !== 'unsaid' ? text.kept.entity(text.entities[entity]) : text.kept.noEntity,
    country ? where.kept([station && stations[station], placeName(country, language)].filter(Boolean).join(', ')) : where.noPlace,
    ...(zone ? [text.hours.zone.kept(chosenPlace(kit)!.name)] : []),
    title ? text.kept.topic(title) : text.kept.noTopic,
    text.kept.turns(turns),
    text.kept.shown(shown),
    ...(sent > 0 ? [text.kept.sent(sent)] : []),
    text.kept.expires(time),
  ];
}

const forgotten = (kit: Kit, chat?: string): Reply => ({
  ...end(
    say(kit, {
      text: [chat, kit.door === 'teams' ? kit.text.kept.forgottenTeams : kit.text.kept.forgotten].filter(Boolean).join('\n\n'),
      choices: [],
    }),
  ),
  forget: true,
});

/** Drops everything at once: the record, every word that was still held to be shown, and a chat with an office (decisions.md D3). */
export const forget: Dialog = {
  async begin(_argument, kit) {
    const { referral } = kit.conversation;
    const own = kit.address === undefined ? [] : await kit.care.own(kit.address);
    const said: string[] = [];
    for (const id of new Set([...own, ...(referral === null ? [] : [referral])])) said.push((await takenBack(id, kit)) ?? '');
    return forgotten(kit, said.filter(Boolean).join('\n\n'));
  },
  resume: async () => undefined,
};

/** Leaving drops the conversation, and keeps a chat with an office for whoever comes back to it: then that is said instead. */
export const leave: Dialog = {
  async begin(_argument, kit) {
    const chat = await chatKept(kit);
    return chat === undefined ? forgotten(kit) : { ...end(say(kit, { text: chat, choices: [] })), forget: true };
  },
  resume: async () => undefined,
};

/** The line on the chat with an office that this conversation may read. */
async function chatKept(kit: Kit): Promise<string | undefined> {
  const { referral } = kit.conversation;
  const thread = referral === null ? undefined : await kit.care.thread(referral);
  return thread && ofThread(thread, kit).text.handoff.kept(officeOf(thread, kit), dateIn(kit.language, thread.referral.expires));
}

/** The end of a conversation: how to leave no trace, and that one can come back (care.md CV-50); `thanks` are answered first. */
export const goodbye = saying((argument, kit) => {
  const web = kit.door === 'web';
  const { welcome, web: onWeb, teams } = kit.text.goodbye;
  const text = [...(argument === 'thanks' ? [welcome] : []), web ? onWeb : teams].join('\n\n');
  const clear = web ? [{ id: 'forget', label: kit.text.goodbye.clear }] : [];
  return end(say(kit, { text, choices: [...clear, to.startOver(kit.text), to.kept(kit.text)] }));
});
