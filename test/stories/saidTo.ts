import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Text } from '../../knowledge/text/text.js';
import { titleOf } from '../town.js';

type Moments = Text['care']['moments'];
/** Replies that are the same words for everybody. */
type Role = { [Name in keyof Moments]: Moments[Name] extends string ? Name : never }[keyof Moments];

/** The topics that say to these what the reply to them says. */
const sameTopic: Partial<Record<Role, string>> = { manager: 'manager-was-told' };

/** What is said to whoever is something: the reply to it, or the topic that says the same where search is sure of that. */
export async function saidTo(role: Role, language: Language): Promise<string[]> {
  const topic = sameTopic[role];
  return [textIn(language).care.moments[role], ...(topic ? [await titleOf(topic, language)] : [])];
}
