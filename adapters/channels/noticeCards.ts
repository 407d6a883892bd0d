import type { Notices } from '../../bots/delivering.js';
import { dateIn } from '../../dialogs/provenance.js';
import { fallback, ownName } from '../../knowledge/language.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn } from '../../knowledge/text/index.js';
import { actions, block, message, opens, press } from './cardParts.js';
import { handOnActions } from './handOnCard.js';
import { wholeCard, type CardParts } from './wholeCard.js';

/** The notices in Teams: cards for receivers, without a word of anybody, and a neutral one for the person (decisions.md D16). */
export function noticeCards(shared: CardParts): Notices {
  const { directory, webAddress, nameOf } = shared;
  return {
    card({ referral, told, ways, open, today }, speaks = fallback) {
      if (open) return wholeCard({ referral, told, ways, open, today }, speaks, shared);
      const { id, name, service, language: writes, thread, expires } = referral;
      const { state, n, days, shows } = told;
      const { desk, agreement, teamsRelay, wholeInTeams, gone } = textIn(speaks);
      const { card } = teamsRelay;
      const date = (on: string): string => dateIn(speaks, on);
      const stands = {
        waiting: card.waiting,
        mine: n > 0 ? card.unread : desk.cases.mine,
        others: desk.cases.others,
        closed: desk.cases.closed,
        asked: agreement.desk.asked,
      };
      const now = stands[state as keyof typeof stands] ?? card.gone;
      const isSlow = state === 'others' && n > 0;
      const waits = days > 0 || isSlow ? [card.since(date(thread[n - 1]!.on))] : [];
      const office = directory.service(service)?.in[speaks].name ?? service;
      const about = [office, ownName[writes], date(thread.at(-1)!.on)].map(isolated).join(' · ');
      const works = state === 'waiting' || state === 'mine';
      const isInConsole = works && !shows.startsWith('here');
      const read = shows.startsWith('older') ? wholeInTeams.card.older : card.where;
      const where = isInConsole ? [`${read} ${isolated(`${webAddress}/console`)}`] : [];
      const close = opens(desk.close.title, [block(card.closing(date(expires)))], press(card.closeAlone, { act: 'close', case: id }));
      const { asking } = gone.desk;
      const offer = opens(asking.title, [block(asking.text)], press(asking.go, { act: 'offer', case: id }));
      const buttons = [
        ...(state === 'waiting' ? [press(desk.case.take, { act: 'take', case: id })] : []),
        ...(works ? [{ type: 'Action.OpenUrl', title: card.open, tooltip: card.open, url: `${webAddress}/console/cases/${id}` }] : []),
        ...(state === 'mine' ? [...handOnActions(referral, ways, { speaks, directory, nameOf }), close] : []),
        ...(isSlow ? [offer] : []),
      ];
      const body = [
        block(isolated(name), { style: 'heading', size: 'default', weight: 'bolder' }),
        block(about, { size: 'small', isSubtle: true, spacing: 'none' }),
        block([now, ...waits].join(' ')),
        ...where.map((line) => block(line, { size: 'small', isSubtle: true })),
        ...(state === 'waiting' ? [block(desk.case.conflict, { size: 'small', isSubtle: true })] : []),
        ...(buttons.length > 0 ? [actions(...buttons)] : []),
      ];
      return message(speaks, body, [name, about, now, ...waits, ...where]);
    },
    gone(language = fallback) {
      const { gone } = textIn(language).teamsRelay.card;
      return message(language, [block(gone, { isSubtle: true })], [gone]);
    },
    past(language = fallback) {
      const { earlier } = textIn(language).wholeInTeams.card;
      return message(language, [block(earlier, { isSubtle: true })], [earlier]);
    },
    news({ id, language }) {
      const { text, show } = textIn(language).teamsRelay.news;
      const button = { type: 'Action.Submit', title: show, tooltip: show, data: { choice: `chat/${id}` } };
      return message(language, [block(text), actions(button)], [text]);
    },
  };
}
