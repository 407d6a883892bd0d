import { z } from 'zod';
import { Language, languageIn, ownName } from '../knowledge/language.js';
import { isAhead } from '../knowledge/slot.js';
import { say } from './answerSay.js';
import { bookedNow, showBooking } from './booked.js';
import type { Slot } from './booking.js';
import { to } from './choices.js';
import { meansNo } from './consentSay.js';
import { ask, dialog, end, type Choice, type Reply } from './dialog.js';
import { timesOf } from './hosts.js';
import { toZone } from './hoursSay.js';
import type { Kit } from './kit.js';
import { beforeRows } from './meetingSay.js';

const State = z.object({ step: z.literal('asking'), slot: z.string(), language: Language });
type At = z.infer<typeof State>;

/**
 * One free time: what will and will not stay between the two, and what shows of the person there; then one yes. No comes first
 * (decisions.md D5). In Teams, where a name stands beside everything, it is read here and booked on the web page (D16). The
 * argument is `SLOT[/LANGUAGE]`.
 */
export const slot = dialog({
  state: State,
  async begin(argument, kit) {
    const [id = '', language] = argument.split('/');
    const found = await kit.care.meetings.slot(id);
    if (!found) return gone(kit);
    const chosen = languageIn(language) ?? (found.languages.length === 1 ? found.languages[0] : undefined);
    return chosen && found.languages.includes(chosen) ? before(found, chosen, kit) : whichLanguage(found, kit);
  },
  steps: {
    async asking({ slot: id, language }, heard, kit) {
      if (meansNo(heard)) {
        const found = await kit.care.meetings.slot(id);
        return found ? timesOf(found.host, undefined, 0, kit, kit.text.booking.refused) : gone(kit);
      }
      if (heard.kind !== 'chose') return undefined;
      if (heard.choice !== 'yes' && heard.choice !== 'new') return undefined;
      return book(id, language, heard.choice === 'yes' ? kit.conversation.ownNumber : null, kit);
    },
  },
});

const gone = (kit: Kit): Reply =>
  end(say(kit, { text: kit.text.booking.gone, choices: [{ id: 'hosts', label: kit.text.booking.others }, to.stop(kit.text)] }));

/** The language of the chat comes first, where it is among them. */
const whichLanguage = ({ id, host, languages }: Slot, kit: Kit): Reply =>
  end(
    say(kit, {
      text: kit.text.booking.which,
      choices: [
        ...languages
          .toSorted((a, b) => Number(b === kit.language) - Number(a === kit.language))
          .map((one): Choice => ({ id: `slot/${id}/${one}`, label: ownName[one], language: one })),
        { id: `host/${host}`, label: kit.text.booking.otherTimes },
      ],
    }),
  );

async function before({ id, host: of, when }: Slot, language: Language, kit: Kit): Promise<Reply> {
  const { booking } = kit.text;
  const host = await kit.care.meetings.host(of);
  if (!host) return gone(kit);
  const shown = { table: { rows: beforeRows(host, when, language, kit) } };
  const others: Choice[] = [{ id: `host/${of}`, label: booking.otherTimes }, to.mustTell(kit.text), to.stop(kit.text)];
  const place = `slot/${id}/${language}`;
  if (kit.door === 'teams') {
    const text = `${booking.before.text}\n\n${booking.inTeams(kit.webAddress)}`;
    return { ...end(say(kit, { text, ...shown, qr: kit.webAddress, choices: [toZone(kit), ...others] })), place };
  }
  const { no, yes, yesOwn, yesNew } = booking.before;
  const yeses: Choice[] =
    kit.conversation.ownNumber === null
      ? [{ id: 'yes', label: yes }]
      : [
          { id: 'yes', label: yesOwn },
          { id: 'new', label: yesNew },
        ];
  const choices = [{ id: 'no', label: no }, ...yeses, toZone(kit), ...others];
  return { ...ask<At>({ step: 'asking', slot: id, language }, say(kit, { text: booking.before.text, ...shown, choices })), place };
}

/** One time with a host for each number, and few at a time from one network (care.md PR-40). */
async function book(id: string, language: Language, own: string | null, kit: Kit): Promise<Reply> {
  const { meetings } = kit.care;
  const { booking: text } = kit.text;
  const found = await meetings.slot(id);
  if (!found) {
    const of = await meetings.hostOf(id);
    return of === undefined ? gone(kit) : timesOf(of, undefined, 0, kit, text.taken);
  }
  for (const known of kit.conversation.bookings) {
    const has = await meetings.meeting(known.id);
    const { host, state, when } = has?.booking ?? {};
    if (host === found.host && state === 'open' && when && isAhead(when, kit.now)) return showBooking(known.id, kit, text.one);
  }
  if (!kit.mayBegin('meeting')) return end(say(kit, { text: text.tooMany, choices: [to.offices(kit.text), to.stop(kit.text)] }));
  const booked = await meetings.book(id, language, own);
  if (booked === 'taken') return timesOf(found.host, undefined, 0, kit, text.taken);
  if (booked === 'one') return timesOf(found.host, undefined, 0, kit, text.one);
  return bookedNow(booked, kit);
}
