import type { Activity } from 'botbuilder';
import type { Language } from '../knowledge/language.js';

/** What a turn leaves that the web door must know as well. */
interface Left {
  forgotten: boolean;
  clears: boolean;
  listensTo: readonly string[];
  country: string | null;
  secret: boolean;
  language: Language;
}

/**
 * What the web door is told before what is said is shown there: how the conversation stands, and that what was said before is to
 * go. It is sent together with that, since each sending by itself goes through all of the Bot Framework.
 */
export function toldToDoor({ forgotten, clears, listensTo, country, secret, language }: Left): Partial<Activity>[] {
  const knows = { type: 'event', name: 'knows', value: { listensTo, country, secret, language } };
  return [...(forgotten ? [] : [knows]), ...(clears ? [{ type: 'event', name: 'clears' }] : [])];
}
