import type { Entity } from '../knowledge/entity.js';
import type { PublishedEntry } from '../knowledge/library.js';
import { titled } from './answerSay.js';
import { pageOf } from './choices.js';
import type { Choice } from './dialog.js';
import type { Kit } from './kit.js';
import { entityChoices } from './organization.js';
import { organizationBeside } from './ownOrganization.js';

/** Whether the organization matters to an answer, and is not known. */
export const asksWhose = ({ dependsOn, variants }: PublishedEntry, { conversation }: Kit): boolean =>
  dependsOn.includes('entity') && variants.length > 0 && conversation.entity === null;

/**
 * The kit for an answer to a question that names one organization of which it would be asked: nobody is asked for what they have said.
 * It need not be the writer's own, so nothing of it is kept.
 */
export function forNamed(words: string, entry: PublishedEntry | undefined, kit: Kit): Kit {
  const named = entry && asksWhose(entry, kit) ? organizationBeside(words)?.entity : undefined;
  return named ? { ...kit, conversation: { ...kit.conversation, entity: named } } : kit;
}

/** The organizations of which an answer has a rule of their own. */
const ownRules = ({ variants }: PublishedEntry): Entity[] => variants.flatMap(({ entities }) => entities);

/** Says that an answer has no rule for an organization; undefined where it has one. */
export const withoutRule = (entry: PublishedEntry, of: Entity, { text: { entity, entities } }: Kit): string | undefined =>
  ownRules(entry).includes(of) ? undefined : entity.unknown(entities[of]);

/** Up to three organizations are named alone, where only they have a rule of their own: whoever works elsewhere reads on. */
export const namesFew = (entry: PublishedEntry): boolean => ownRules(entry).length <= 3;

/** The topic that an answer leads to, for which the organization matters as well. */
const topicAfter = ({ leads = '' }: PublishedEntry, kit: Kit): Choice[] =>
  leads.startsWith('answer/') ? titled(leads.slice('answer/'.length), kit) : [];

/** A page of the organizations to choose from. */
export function whoseChoices(entry: PublishedEntry, page: number, kit: Kit): Choice[] {
  const { more, unsaid } = kit.text.entity;
  const [own, isFew] = [ownRules(entry).map((one) => `is/${one}`), namesFew(entry)];
  const named = entityChoices(kit.text).filter(({ id }) => !isFew || own.includes(id));
  return pageOf(named, page, kit.page, () => ({ id: 'more', label: more }), [
    ...(isFew ? [{ id: 'more', label: kit.text.answer.more }] : []),
    { id: 'is/unsaid', label: unsaid },
    ...topicAfter(entry, kit),
  ]);
}
