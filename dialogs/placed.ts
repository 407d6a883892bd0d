import { asksForContact, asksForEmergency } from '../knowledge/asksForContact.js';
import type { Entity } from '../knowledge/entity.js';
import { onlyOwn, organizationAlone, organizationBeside } from './ownOrganization.js';
import { placeNamed } from './placeNames.js';
import { countryOf, placeWithin } from './placesWithin.js';

/** What somebody says of where they are and whose, in a message of nothing else. */
export interface Placed {
  /** The choice that takes the place. */
  place?: string;
  entity?: Entity;
  /** Whether they ask for a number, an address or an office as well. */
  asks: boolean;
  /** Whether they ask for the emergency services, the police or security there. */
  urgent?: boolean;
}

/** The longest such a message is, and a part of it in which a place stands among other words, in UTF-16 units. */
const [longest, longestWish] = [100, 60];

/** Where one part of a message ends and the next begins; no full stop within a name. */
const between = /[,;:，；、。!！?¿？\n]+|\.(?=\s|$)/u;

function partPlaced(part: string): Placed | undefined {
  if (asksForContact(part)) return { asks: true };
  const place = placeNamed(part);
  if (place !== undefined) return { place, asks: false };
  const entity = organizationAlone(part) ?? onlyOwn(part);
  if (entity) return { entity, asks: false };
  const both = organizationBeside(part);
  const beside = both && placeNamed(both.rest);
  if (beside !== undefined) return { place: beside, entity: both!.entity, asks: false };
  // Most messages are longer than one that names a place and asks for a number.
  const within = part.length > longestWish ? undefined : placeWithin(part);
  if (!within) return undefined;
  const { choice, rest } = within;
  if (!/\p{L}/u.test(rest)) return { place: choice, asks: false };
  if (asksForEmergency(rest)) return { place: choice, asks: false, urgent: true };
  return asksForContact(rest) ? { place: choice, asks: true } : undefined;
}

/**
 * The place and the organization that a message names, and nothing else but a wish for an office: "Dushanbe, WFP", "I'm in Manila with
 * UNICEF, what number". Undefined where it says anything else, or names neither.
 */
export function placedIn(words: string): Placed | undefined {
  if (words.length > longest) return undefined;
  const whole = partPlaced(words);
  if (whole) return (whole.place ?? whole.entity) === undefined ? undefined : whole;
  const parts = words.split(between).filter((part) => /\p{L}/u.test(part));
  const all: Placed[] = [];
  for (const part of parts.length < 2 ? [] : parts) {
    const one = partPlaced(part);
    if (!one) return undefined;
    all.push(one);
  }
  const [named, entities] = [all.flatMap(({ place }) => place ?? []), all.flatMap(({ entity }) => entity ?? [])];
  // "Nairobi, Kenya" is one place.
  const places = new Set(named.map(countryOf)).size === 1 ? named.slice(0, 1) : named;
  if (places.length > 1 || entities.length > 1 || places.length + entities.length === 0) return undefined;
  const [place] = places;
  const [entity] = entities;
  const urgent = all.some((one) => one.urgent);
  return {
    ...(place !== undefined && { place }),
    ...(entity && { entity }),
    asks: all.some(({ asks }) => asks),
    ...(urgent && { urgent }),
  };
}
