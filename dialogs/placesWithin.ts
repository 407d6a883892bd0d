import { stations } from '../knowledge/place.js';
import { inOneForm } from '../knowledge/wholeWord.js';
import { mayBePlace, placeCalled, placesKnown } from './placeNames.js';

/** A place that is named among other words. */
interface Spot {
  /** The choice that takes it. */
  choice: string;
  /** Where its name, and what leads to it, begins and ends. */
  from: number;
  to: number;
  /** Whether it is said as where somebody is: after "in", "at", or at the beginning. */
  led: boolean;
}

/** The country of a choice that takes a place; itself where it takes a region. */
export function countryOf(choice: string): string {
  const [, what = '', value = ''] = choice.split('/');
  return what === 'station' ? (stations as Record<string, string>)[value]! : value;
}

/** Words that stand before a place where somebody is. */
const leads = /^(?:in|at|near|from|to|for|à|a|au|aux|en|de|du|sur|vers|la|в|во|на|из|около|под|في|فى|ف|من|قرب|عند)$/iu;
/** Arabic writes "in" as a letter before the name. */
const arabicIn = /^[وف]?ب(?=\p{L}{3})/u;

const beyondAscii = /[^\0-\x7f]/;

/** Spanish for “I take away” is also a capital. */
const isVerb = /^(?:l[aeo]s?|me|te|se|nos) quito$/iu;

/** The most words that a name has. */
const longest = 5;

function spotsBetweenSpaces(said: string): Spot[] {
  const words = [...said.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*/gu)];
  const letters = beyondAscii.test(said) ? undefined : words.map(([word]) => word.toLowerCase().replace(/['-]/g, ''));
  const spots: Spot[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at]!;
    for (let most = Math.min(longest, words.length - at); most > 0; most--) {
      if (letters && !mayBePlace(letters.slice(at, at + most).join(''))) continue;
      const last = words[at + most - 1]!;
      const to = last.index + last[0].length;
      const name = said.slice(first.index, to);
      if (/[,;.!?،؛؟\n]/u.test(name) || isVerb.test(`${words[at - 1]?.[0] ?? ''} ${name}`)) continue;
      const attached = arabicIn.exec(name)?.[0] ?? '';
      const choice = placeCalled(name) ?? (attached ? placeCalled(name.slice(attached.length)) : undefined);
      if (choice === undefined) continue;
      const before = words[at - 1];
      const isLed = before !== undefined && leads.test(before[0]);
      const follows = before !== undefined && spots.at(-1)?.to === before.index + before[0].length;
      spots.push({ choice, from: isLed ? before.index : first.index, to, led: at === 0 || isLed || follows || attached !== '' });
      at += most - 1;
      break;
    }
  }
  return spots;
}

let ofHan: (readonly [name: string, choice: string])[] | undefined;

/** Chinese puts nothing between a name and the words around it: the longest names are looked for first. */
function spotsAmongHan(said: string): Spot[] {
  ofHan ??= placesKnown()
    .filter(([name]) => /^\p{Script=Han}{2,}$/u.test(name))
    .toSorted(([one], [other]) => other.length - one.length);
  let left = said;
  const spots: Spot[] = [];
  for (const [name, choice] of ofHan)
    for (let at = left.indexOf(name); at >= 0; at = left.indexOf(name)) {
      left = left.slice(0, at) + ' '.repeat(name.length) + left.slice(at + name.length);
      const isLed = said[at - 1] === '在';
      spots.push({ choice, from: isLed ? at - 1 : at, to: at + name.length, led: true });
    }
  return spots;
}

/** The one country in which all places lie that a message names among other words, and those words. */
export interface Within {
  /** The choice that takes the place that is named first. */
  choice: string;
  /** Whether it is said as where somebody is. */
  led: boolean;
  /** The words without the names of places. */
  rest: string;
}

/** The place that is named among whatever other words; undefined where none is, or places of several countries. */
export function placeWithin(words: string): Within | undefined {
  const said = inOneForm(words);
  const spots = (/\p{Script=Han}/u.test(said) ? spotsAmongHan(said) : spotsBetweenSpaces(said)).toSorted(
    (one, other) => one.from - other.from,
  );
  const [first] = spots;
  if (!first || new Set(spots.map(({ choice }) => countryOf(choice))).size !== 1) return undefined;
  let rest = '';
  let from = 0;
  for (const spot of spots) {
    rest += `${said.slice(from, spot.from)} `;
    from = spot.to;
  }
  rest = (rest + said.slice(from)).replace(/\s+/gu, ' ').trim();
  return { choice: first.choice, led: spots.some(({ led }) => led), rest };
}
