import { marks } from '../knowledge/language.js';
import { say } from './answerSay.js';
import type { Thread, Unshown } from './care.js';
import type { Say } from './dialog.js';
import type { Kit } from './kit.js';
import { leftFor, type OpenNotice } from './notices.js';
import { dateIn } from './provenance.js';
import type { RelayKind } from './relayOffice.js';

/** The kind of office that a referral is for. */
export const kindOf = ({ referral }: Pick<Thread, 'referral'>): RelayKind => {
  const { purpose } = referral.consent;
  return purpose === 'talk_ombuds' ? 'ombuds' : purpose === 'talk_counsellor' ? 'counsellor' : 'report';
};

/** Whether somebody at the office has written in it. */
export const hasAnswered = ({ messages }: Pick<Thread, 'messages'>): boolean => messages.some(({ by }) => by === 'receiver');

/** The name of the office as the person knows it. */
export const officeOf = (thread: Pick<Thread, 'referral'>, kit: Kit): string =>
  serviceName(thread.referral.service, kit) ?? kit.text.handoff.speakers[kindOf(thread)];

/** Who ended a chat: the office, or the person, who went on to another one. */
export const endedBy = (thread: Thread, kit: Kit): string =>
  (leftFor(thread) ? kit.text.reader.left : kit.text.handoff.relay.closed)(officeOf(thread, kit));

/** The name of a service in the language of the person. */
export const serviceName = (id: string, kit: Kit): string | undefined => kit.directory.service(id)?.in[kit.language].name;

/** One message of the thread: who speaks is always said, and the words stand as they were written (care.md WH-07). */
export function messageSay({ by, words, on }: Thread['messages'][number], thread: Thread, kit: Kit, here = false): Say {
  const speaker = by === 'person' ? kit.text.handoff.relay.person : officeOf(thread, kit);
  return say(kit, {
    kind: 'human',
    title: `${speaker}${marks[kit.language].comma}${dateIn(kit.language, on)}`,
    text: '',
    exact: words,
    choices: [],
    ...(by === 'person' && { mine: true }),
    ...(here && { here }),
  });
}

/** One thing that the programme says in the thread. */
export function noticeSay(notice: OpenNotice, thread: Thread, kit: Kit): Say {
  return say(kit, { title: dateIn(kit.language, notice.on), text: noticeText(notice, thread, kit), choices: [] });
}

function noticeText(notice: OpenNotice, thread: Thread, kit: Kit): string {
  const { deletion, colleague, office } = kit.text.agreement.notices;
  const { notices } = kit.text.gone;
  switch (notice.kind) {
    case 'taken':
      return notice.by === undefined
        ? kit.text.reader.taken(officeOf(thread, kit))
        : kit.text.reader.takenBy(kit.nameOf(notice.by), officeOf(thread, kit));
    case 'deletion':
      return deletion(dateIn(kit.language, notice.expires));
    case 'colleague':
      if (notice.by === notice.to) return notices.offer(kit.nameOf(notice.to));
      return colleague(kit.nameOf(notice.by), kit.nameOf(notice.to));
    case 'office':
      return office(kit.nameOf(notice.by), serviceName(notice.service, kit) ?? notice.service);
    case 'gone':
      return notice.by === null ? notices.others : notices.gone(kit.nameOf(notice.by));
    case 'nobody':
      return notices.nobody;
    case 'changed':
      return kit.text.officeEditing.reader.notice;
  }
}

/** Messages and notices in their order, from those given. @param start the message at which the person begins to read */
export function inOrder(thread: Thread, kit: Kit, { messages, notices }: Pick<Thread, 'messages' | 'notices'>, start?: number): Say[] {
  const { id, shown, told } = thread.referral;
  const isNew = (news: Unshown): boolean => ('person' in news ? news.person >= shown.person : news.told >= told);
  const asNews = (one: Say, news: Unshown): Say => (kit.door === 'teams' && !one.mine && isNew(news) ? { ...one, news } : one);
  const said = [
    ...messages.map((message) => {
      const { n } = message;
      return { at: n, say: asNews(messageSay(message, thread, kit, n === start), { id, person: n - 1 }) };
    }),
    ...notices.map((notice) => {
      const before = { id, told: thread.notices.indexOf(notice) };
      return { at: notice.after + 0.5, say: asNews(noticeSay(notice, thread, kit), before) };
    }),
  ];
  return said.sort((one, other) => one.at - other.at).map(({ say: one }) => one);
}
