import { marks, type Language } from '../language.js';
import type { Text } from './text.js';

/**
 * What is said of an office that reads and writes whole messages in its own Teams (decisions.md D16): every sentence that
 * would not be true of it is another one, or goes on with what its Teams keeps.
 * @param text what is said at this door of other offices
 */
export function wholeOf(text: Text, door: 'web' | 'teams', language: Language): Text {
  const { own, ours, moving, [door]: at } = text.wholeInTeams;
  const { copies } = { ...text.wholeInTeams, ...at };
  const { handoff, agreement, renewing, desk, tools, receipt } = text;
  const then = marks[language].gap;
  const and = (sentence: string, more = copies): string => `${sentence}${then}${more}`;
  const { stored, closing } = tools.replies.list;
  const ends =
    (said: (typeof stored)['text']) =>
    (...parts: Parameters<typeof said>): string =>
      and(said(...parts), ours);
  const { simple, rules: _, ...consent } = handoff.consent;
  return {
    ...text,
    handoff: {
      ...handoff,
      consent: {
        ...consent,
        rules: at.rules,
        simple: { ombuds: and(simple.ombuds, own), counsellor: and(simple.counsellor, own), report: and(simple.report, own) },
      },
      takeBack: {
        ...handoff.takeBack,
        ask: and(handoff.takeBack.ask),
        askReport: and(handoff.takeBack.askReport),
        opened: (date) => and(handoff.takeBack.opened(date)),
      },
      kept: (office, date) => and(handoff.kept(office, date)),
    },
    agreement: {
      ...agreement,
      again: {
        ...agreement.again,
        rules: at.again,
        simple: and(agreement.again.simple),
        no: and(agreement.again.no),
        noColleague: (name) => and(agreement.again.noColleague(name)),
      },
      now: { ...agreement.now, stop: and(agreement.now.stop), stopReport: and(agreement.now.stopReport) },
    },
    renewing: { ...renewing, moving: { ...renewing.moving, rules: moving } },
    desk: { ...desk, limits: { ...desk.limits, stop: and(desk.limits.stop, ours) } },
    tools: {
      ...tools,
      replies: {
        ...tools.replies,
        list: {
          ...tools.replies.list,
          stored: { ...stored, text: ends(stored.text) },
          closing: { ...closing, text: ends(closing.text) },
        },
      },
      noted: (count) => and(tools.noted(count)),
    },
    receipt: {
      ...receipt,
      keptUntil: (day) =>
        door === 'web' ? and(handoff.relay.expires(day)) : `${receipt.keptUntil(day)}${language === 'zh' ? '。' : '. '}${copies}`,
    },
  };
}
