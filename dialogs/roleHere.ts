import type { Conversation, Role } from './conversation.js';

/** Where only somebody in one role reads, as far as nobody says otherwise: answers, steps and replies that speak to them. */
const places: readonly (readonly [Role, RegExp])[] = [
  ['accused', /^(?:answer\/(?:i-am-accused|rights-of-the-accused)|guide\/accused|moment\/(?:accused|own-behaviour))(?:\/|$)/],
  ['manager', /^(?:answer\/manager-was-told|guide\/manager|moment\/manager)(?:\/|$)/],
  ['witness', /^(?:answer\/(?:i-witnessed-it|a-colleague-told-me|corroboration-and-witnesses)|guide\/witness|moment\/friend)(?:\/|$)/],
];

/**
 * What somebody is in it: by what they have said; by what they read only while it stands there, and never whoever told what was done
 * to them. Null where neither shows it.
 */
export function roleHere({ role, disclosed, place }: Pick<Conversation, 'role' | 'disclosed' | 'place'>): Role | null {
  if (role !== null || disclosed) return role;
  return places.find(([, reads]) => reads.test(place ?? ''))?.[0] ?? null;
}
