import { expect } from 'chai';
import { witnessOf } from '../../adapters/sealing/witness.js';
import { Acts } from '../../bots/acts.js';
import { referralsIn } from '../../bots/forgettingReferrals.js';
import { Letters } from '../../bots/letters.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import type { Town } from '../town.js';

/** A question that no answer fits. */
export const unanswered = 'is the swimming pool in the annex heated in winter';

export const letters = (place: Town) => place.store.transaction(({ letters: all }) => all.find({}));
export const editor = { name: 'farid', roles: ['focal-point'] };
export const desk = (place: Town): Letters =>
  new Letters({ store: place.store, vault: place.vault, acts: new Acts(witnessOf(Buffer.alloc(32))), now: () => place.clock.now });
export const forgetting = (place: Town) => referralsIn(place.store, place.vault, () => place.clock.now);

/** Somebody who was told that there is no answer. */
export async function unansweredPerson(place: Town, question = unanswered): Promise<Person> {
  const amina = await place.person();
  await amina.says(question);
  expect(amina.choices).to.include(textIn('en').worklist.person.way);
  return amina;
}
