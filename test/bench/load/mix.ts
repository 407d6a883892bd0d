import { mostTurns } from '../../../dialogs/usedUp.js';
import { textIn } from '../../../knowledge/text/index.js';
import { formType, type Answered, type Asked } from '../../asked.js';

/** What people do at the same time, of all that they do (issue 7). */
export const shares = { question: 0.7, menu: 0.2, relay: 0.08, console: 0.02 } as const;
export type Kind = keyof typeof shares | 'echo';

/** Those who are there before a round of load begins. It travels as JSON. */
export interface Cast {
  /** Questions, asked one after the other. */
  asked: string[];
  /** Open conversations, by what their page knows them by. */
  people: string[];
  /** Those of people who write with an office. */
  inRelay: string[];
  /** Receivers who have signed in, each with cases that are theirs. */
  receivers: { cookie: string; csrf: string; cases: string[] }[];
}

export interface Turn {
  kind: Kind;
  request: Asked;
  /** Whether that is the answer that was wanted, and no error, no "please wait" and no end. */
  took(answer: Answered): boolean;
}

const { handoff, always } = textIn('en');

/** The part of an answer to a page with JavaScript that is looked at. */
interface State {
  html: string;
  notice?: string;
  ended: boolean;
}

/** The markup of what was said, where the turn went well. */
function said({ status, body }: Answered): string | undefined {
  if (status !== 200) return undefined;
  const { html, notice, ended } = JSON.parse(body) as State;
  return notice === undefined && !ended && !html.includes(always.usedUp(mostTurns)) ? html : undefined;
}

const saidByProgramme = /class="turn (?!you)/;
const topicButton = /name="choice" value="(\d+:(?:browse|answer)[^"]*)"/g;

/** Goes through a list from a place of its own on, over and over. */
function around<T>(list: readonly T[], random: () => number): () => T {
  let at = Math.floor(random() * list.length);
  return () => list[at++ % list.length]!;
}

/**
 * Turns of a cast, each time the next one, as often as `shares` says. Everybody takes turns one after the other, so that
 * nobody comes near the limits of a conversation as long as there are enough people.
 * @param random numbers from 0 to 1
 */
export function turnsOf(cast: Cast, random: () => number): () => Turn {
  const [question, person, writer, receiver] = [
    around(cast.asked, random),
    around(cast.people, random),
    around(cast.inRelay, random),
    around(cast.receivers, random),
  ];
  const cases = new Map(cast.receivers.map((one) => [one, around(one.cases, random)]));
  const buttons = new Map<string, string[]>();
  const written = Math.floor(random() * 2 ** 30).toString(36);
  let n = 0;
  const atThePage = (fields: Record<string, string>): Asked => ({
    method: 'POST',
    path: '/',
    headers: formType,
    body: new URLSearchParams({ l: 'en', live: '1', ...fields }).toString(),
  });

  const kinds: Record<keyof typeof shares, () => Omit<Turn, 'kind'>> = {
    question: () => ({
      request: atThePage({ c: person(), words: question() }),
      took: (answer) => saidByProgramme.test(said(answer) ?? ''),
    }),
    /** By the buttons of what was said last, from the groups of topics to an answer, and from there to the groups again. */
    menu: () => {
      const c = person();
      const shown = buttons.get(c) ?? [];
      const choice = shown[Math.floor(random() * shown.length)] ?? 'browse';
      buttons.delete(c);
      return {
        request: atThePage({ c, choice }),
        took: (answer) => {
          const html = said(answer);
          if (html?.includes(always.passed)) return false;
          const next = [...(html ?? '').matchAll(topicButton)].map(([, id]) => id!);
          if (next.length > 0) buttons.set(c, next);
          return saidByProgramme.test(html ?? '');
        },
      };
    },
    relay: () => {
      const share = random();
      if (share < 3 / 8)
        return {
          request: atThePage({ c: writer(), words: `thank you, I go on waiting ${written}x${n++}` }),
          took: (answer) => said(answer)?.includes(handoff.relay.sent) ?? false,
        };
      if (share < 5 / 8)
        return {
          request: atThePage({ c: writer(), choice: 'relay/whole' }),
          took: (answer) => /class="turn human/.test(said(answer) ?? ''),
        };
      const one = receiver();
      const body = new URLSearchParams({ csrf: one.csrf, words: `We go on working on it ${written}x${n++}.` }).toString();
      return {
        request: { method: 'POST', path: `/console/cases/${cases.get(one)!()}/reply`, headers: { ...formType, cookie: one.cookie }, body },
        took: ({ status }) => status === 303,
      };
    },
    console: () => ({
      request: { method: 'GET', path: '/console/cases', headers: { cookie: receiver().cookie, 'accept-language': 'en' } },
      took: ({ status, body }) => status === 200 && body.includes('/console/cases/'),
    }),
  };
  return () => {
    let share = random();
    const kind = (Object.keys(shares) as (keyof typeof shares)[]).find((one) => (share -= shares[one]) < 0) ?? 'question';
    return { kind, ...kinds[kind]() };
  };
}

/** The same request over and over, to the bare echo bot. */
export function echoesOf(requests: readonly Asked[], random: () => number): () => Turn {
  const next = around(requests, random);
  return () => ({ kind: 'echo', request: next(), took: ({ status, body }) => status === 200 && body.includes('"activities"') });
}
