import { Entity } from '../knowledge/entity.js';
import { say } from './answerSay.js';
import type { Taken } from './afterTurn.js';
import { besides } from './choices.js';
import type { Choice, Reply, Say } from './dialog.js';
import type { Kit } from './kit.js';
import { heardWithout, ownOrganization } from './ownOrganization.js';
import { officeMeant } from './officeMeant.js';
import type { Placed } from './placed.js';
import { where } from './where.js';

/**
 * Takes an organization or a place that somebody typed where none is asked for, as where it is, with a way to choose another. What
 * they were reading is shown again with it. Undefined where somebody's people are asked for.
 */
export async function namedAlone(placed: Placed, words: string, kit: Kit): Promise<Reply | undefined> {
  const { active, place } = kit.conversation;
  // Whoever is asked for people of an office names a person, be it one called Georgia (care.md CO-05).
  if (active?.dialog === 'handoff') return undefined;
  const choice = placed.place ?? `where/only/${placed.entity}`;
  // Beside help in danger the country is enough: its numbers stand there at once.
  const isHelp = placed.urgent === true || /^(urgent|help)(\/|$)/.test(place ?? '');
  const taken = isHelp ? choice.replace('where/at/', 'where/country/') : choice;
  // What stands there is shown again for the place; where it is none, and where an office is asked for, the offices are.
  const toOffices = !isHelp && (placed.asks || (placed.place !== undefined && /^unsure(\/|$)/.test(place ?? '')));
  const shown = placed.urgent ? 'help' : toOffices ? officeMeant(words, kit) : undefined;
  const about = { ...(placed.entity && { entity: placed.entity }), ...(shown && { place: shown }) };
  const reply = await where.begin(taken.slice('where/'.length), { ...kit, conversation: { ...kit.conversation, ...about } });
  const entity = Entity.safeParse(placed.entity ?? reply.about?.entity).data;
  const called = reply.say.map((one, at) => (at === 0 && entity ? { ...one, text: withName(entity, one.text, kit) } : one));
  return { ...reply, say: changeable(called, kit), about: { ...reply.about, ...(placed.entity && { entity: placed.entity }) } };
}

const withName = (entity: Entity, text: string, kit: Kit): string => `**${kit.text.entities[entity]}**\n\n${text}`;

/** The last thing that is said offers to choose another organization or place. */
function changeable(said: Say[], kit: Kit): Say[] {
  const other: Choice = { id: 'where/whose', label: kit.text.offices.find.narrow };
  return said.map((one, at) => (at === said.length - 1 ? { ...one, choices: [...one.choices, ...besides([other], one.choices)] } : one));
}

/**
 * The kit for a message in which somebody names their own organization: it is known there as if it had been chosen, instead of one
 * that was chosen before, and the clause that names it is not looked up. The kit as it is for everything else.
 */
export function withOwn(words: string, kit: Kit): Kit {
  const own = kit.conversation.active?.dialog === 'handoff' ? undefined : ownOrganization(words);
  if (!own) return kit;
  return { ...kit, ...heardWithout(own, words, kit), conversation: { ...kit.conversation, entity: own.entity } };
}

/** Says above a reply that the organization was taken, and under it how to choose another; not under a consent (care.md CO-06). */
export function withNoted(taken: Taken, { conversation: { entity } }: Kit, kit: Kit): Taken {
  const own = Entity.safeParse(entity).data;
  if (!own || own === kit.conversation.entity) return taken;
  const { reply, name } = taken;
  const noted = say(kit, { text: withName(own, kit.text.entity.noted, kit), choices: [] });
  const below = name === 'handoff' || reply.listens ? reply.say : changeable(reply.say, kit);
  return { ...taken, reply: { ...reply, say: [noted, ...below], about: { ...reply.about, entity: own } } };
}
