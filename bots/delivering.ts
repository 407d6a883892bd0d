import type { Activity } from 'botbuilder';
import type { TeamsNotice, Told } from '../dialogs/teamsNotice.js';
import type { Referral } from '../dialogs/referral.js';
import type { Language } from '../knowledge/language.js';
import type { Address } from './address.js';
import type { OpenCase } from './desk.js';
import { isQuiet, isWhole } from './due.js';
import type { Ways } from './handingOn.js';
import type { Delivery, Post } from './post.js';

/** A case as the one sees it to whom a card goes. */
export interface Seen {
  referral: Referral;
  told: Told;
  /** To whom they may suggest to hand it on; nobody and nowhere where they do not have it. */
  ways: Ways;
  /** With its words, where they may stand in Teams. */
  open?: OpenCase | undefined;
  /** The calendar date. */
  today: string;
}

/** How notices look in Teams. */
export interface Notices {
  /** The card of a case: how it stands, what can be done; words only where they may stand in Teams (decisions.md D16). */
  card(seen: Seen, language: Language | undefined): Partial<Activity>;
  /** In the place of a card whose case is no longer there. */
  gone(language: Language | undefined): Partial<Activity>;
  /** In the place of a card beside which a newer one stands. */
  past(language: Language | undefined): Partial<Activity>;
  /** That an office has written: neutral, whoever sees it. */
  news(referral: Referral): Partial<Activity>;
}

/** Somebody whom a referral concerns, and what they should have been told of it; undefined where nothing, or nothing any more. */
export interface Due {
  /** An account; null for the person. */
  to: string | null;
  address: Address | undefined;
  language: Language | undefined;
  told: Told | undefined;
}

/** Something to be sent, after it was written down that it is being sent. */
export interface Task extends Due {
  address: Address;
  notice: TeamsNotice;
  referral: Referral | undefined;
  ways: Ways;
  open: OpenCase | undefined;
}

/** What became of a task. */
export interface Done {
  task: Task;
  /** Of its message. */
  delivery: Delivery;
  /** The earlier messages that still stand. */
  left: string[];
  /** Why some of them are still to be taken away; undefined where none is. */
  waits: 'later' | 'refused' | undefined;
}

/** Whether there is nothing more to try: it was sent, or there is nothing there to be changed. */
export const isOver = (delivery: Delivery): boolean => typeof delivery === 'object' || delivery === 'missing';

/**
 * Sends what a task tells, or changes what stands there, and takes away what is over. A card with words stays beside a newer
 * one until something else happens: whoever has the case may be writing in it. It never throws.
 * @param today the calendar date
 */
export async function deliver(task: Task, post: Post, notices: Notices, today: string): Promise<Done> {
  const { notice, to, address, language, told, referral, ways, open } = task;
  const { shown, card, earlier } = notice;
  /** What may not be deleted is emptied: no words are to stand there. */
  const takenAway = async (id: string): Promise<Delivery> => {
    const gone = await post.remove(address, id);
    return gone === 'refused' && to !== null ? post.change(address, id, notices.past(language)) : gone;
  };
  const over = async (delivery: Delivery, ids: string[]): Promise<Done> => {
    const tried = await Promise.all(ids.map(async (id) => ({ id, gone: await takenAway(id) })));
    const left = tried.filter(({ gone }) => gone === 'later' || (told && to !== null && gone === 'refused'));
    const [waits] = left.map(({ gone }) => (gone === 'later' ? gone : 'refused')).sort();
    return { task, delivery, left: left.map(({ id }) => id), waits };
  };
  if (!told || !referral) {
    if (card === null) return over('missing', earlier);
    return over(await (to === null ? post.remove(address, card) : post.change(address, card, notices.gone(language))), earlier);
  }
  const message = to === null ? notices.news(referral) : notices.card({ referral, told, ways, open, today }, language);
  if (card !== null && isQuiet(told, shown)) return over(await post.change(address, card, message), earlier);
  const delivery = await post.send(address, message);
  if (typeof delivery !== 'object')
    return { task, delivery: delivery === 'missing' ? 'blocked' : delivery, left: earlier, waits: undefined };
  const before = card === null ? earlier : [...earlier, card];
  return isWhole(told) && shown && isWhole(shown) ? { task, delivery, left: before, waits: undefined } : over(delivery, before);
}
