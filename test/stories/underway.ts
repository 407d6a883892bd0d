import { referralsIn } from '../../bots/forgettingReferrals.js';
import type { Language } from '../../knowledge/language.js';
import type { Person } from '../person.js';
import type { Town } from '../town.js';
import { amina, office, sends, settled } from './handing.js';

const day = 24 * 60;
/** Days pass, and the forgetting job runs on each. */
export async function daysPass(place: Town, days: number): Promise<void> {
  for (let passed = 0; passed < days; passed++) {
    place.clock.pass(day);
    await referralsIn(place.store, place.vault, () => place.clock.now).forget();
  }
}

/** Somebody has sent a text, and amina has taken it over and opened it. @param people who answer at the ombuds, as it changes */
export async function takenUp(people?: string[]) {
  const there = await office(undefined, people && { 'un-unoms': people });
  const person = await there.place.person('en');
  const number = await sends(person);
  const { id } = (await there.desk.list(amina)).cases[0]!;
  await there.desk.take(amina, id);
  await there.desk.open(amina, id);
  const words = async (account = amina): Promise<string[]> => (await there.desk.open(account, id))?.messages.map((one) => one.words) ?? [];
  const state = async (account = amina) => (await there.desk.open(account, id))?.state;
  const record = async () => (await there.place.store.transaction(({ referrals }) => referrals.get(id)))!;
  return { ...there, person, number, id, words, state, record };
}

/** The same after amina has answered. */
export async function underway(people?: string[]) {
  const there = await takenUp(people);
  await there.desk.reply(amina, there.id, 'I am here now.');
  await settled(there.place);
  return there;
}

/** Somebody comes back with what they type, on another device. */
export async function comesBack(place: Town, typed: string, language: Language = 'en'): Promise<Person> {
  const person = await place.person(language);
  await person.chooses('comeBack');
  await person.says(typed);
  return person;
}
