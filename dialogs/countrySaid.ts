import { asksInTalk } from '../knowledge/asksInTalk.js';
import { Station } from '../knowledge/place.js';
import type { Taken } from './afterTurn.js';
import { say } from './answerSay.js';
import { isInCrisis } from './dangerCard.js';
import { emergencyNumbers } from './help.js';
import type { Kit } from './kit.js';
import { placedIn } from './placed.js';
import { placeNamed } from './placeNames.js';
import { countryOf, placeWithin } from './placesWithin.js';

/**
 * Hears words in the country that they name, where somebody is in danger. Whoever only tells where they are reads the card, or the
 * contacts, again with the numbers of that country; above any other reply those numbers are said, where it does not hold them.
 * @param hear what hears words
 * @param begin what takes a choice
 */
export async function inCountrySaid(
  words: string,
  kit: Kit,
  { hear, begin }: { hear(words: string, kit: Kit): Promise<Taken>; begin(choice: string, kit: Kit): Promise<Taken> },
): Promise<Taken> {
  const said = withCountrySaid(words, kit);
  if (!said) return withCountryTaken(await hear(words, kit), kit);
  if (!isInCrisis(kit.conversation)) return whereItHelps(await hear(words, said.here), said.here);
  return tellsOnly(words, said.here) ? begin(said.choice, kit) : withItsNumbers(await hear(words, said.here), said.here);
}

/**
 * The kit with the place that somebody in danger names among other words ("he is gone, I am at home in Bishkek"): the emergency
 * numbers of its country are what they need, and nobody in danger is to choose it from a list (care.md CR-22), also where the same
 * words tell of the danger ("I am in Juba, he is at my door"). Nowhere else is a place taken from a sentence.
 */
function withCountrySaid(words: string, kit: Kit): { here: Kit; choice: string } | undefined {
  if (placeNamed(words) || placedIn(words)?.entity) return undefined;
  if (!isInCrisis(kit.conversation) && kit.signs(words).danger.length === 0) return undefined;
  const within = placeWithin(words);
  const country = within?.led ? countryOf(within.choice) : undefined;
  if (country === undefined || country === kit.conversation.country || !kit.directory.emergency(country)) return undefined;
  const station = Station.safeParse(within!.choice.split('/')[2]).data ?? null;
  const here = { ...kit, conversation: { ...kit.conversation, country, station } };
  return { here, choice: station ? `where/station/${station}` : `where/country/${country}` };
}

/** Whether nothing is asked or told of danger anew. */
function tellsOnly(words: string, { signs, find }: Kit): boolean {
  const { rules, request } = signs(words);
  return rules.length === 0 && request === undefined && !asksInTalk(words) && find(words).decision !== 'answer';
}

/** The same where a place was taken as the answer to something else, after a card of danger. */
function withCountryTaken(taken: Taken, kit: Kit): Taken {
  const { country } = taken.reply.about ?? {};
  if (!country || !isInCrisis(kit.conversation) || !kit.directory.emergency(country)) return taken;
  const { station = null } = taken.reply.about ?? {};
  return withItsNumbers(taken, { ...kit, conversation: { ...kit.conversation, country, station } });
}

/** The same, which keeps where somebody told to be only with the numbers of that country beside it: no card need follow. */
const whereItHelps = (taken: Taken, here: Kit): Taken => (holdsNumbers(taken, here) ? withItsCountry(taken, here) : taken);

/** The same, which keeps for the chat where somebody told to be. */
function withItsCountry(taken: Taken, { conversation: { country, station } }: Kit): Taken {
  return { ...taken, reply: { ...taken.reply, about: { country, station, ...taken.reply.about } } };
}

function withItsNumbers(unplaced: Taken, here: Kit): Taken {
  const taken = withItsCountry(unplaced, here);
  const { reply } = taken;
  const numbers = emergencyNumbers(here, here.language);
  if (!numbers || holdsNumbers(taken, here)) return taken;
  return { ...taken, reply: { ...reply, say: [say(here, { kind: 'help', text: numbers, choices: [] }), ...reply.say] } };
}

function holdsNumbers({ reply }: Taken, { conversation: { country }, directory }: Kit): boolean {
  const numbers = (country && directory.emergency(country)?.numbers) || [];
  return reply.say.some(({ kind, text }) => kind === 'help' && numbers.some((one) => text.includes(one)));
}
