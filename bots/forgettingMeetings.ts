import type { Booking, Slot } from '../dialogs/booking.js';
import type { Records } from '../dialogs/records.js';
import { keptThrough } from '../knowledge/slot.js';
import { dayAfter } from '../knowledge/timeZone.js';
import { heldAll } from './heldAll.js';
import type { Vault } from './sealing.js';

const isOver = (booking: Booking, keys: ReadonlySet<string>, today: string): boolean =>
  !keys.has(booking.id) || keptThrough(booking.when) < today;

/** A day more than its own: it may be over there before it is over everywhere. */
const isPast = ({ when }: Slot, today: string): boolean => dayAfter(when.date) < today;

/**
 * Drops bookings seven days after their time, the key first, and those whose key is gone; times that are over; and what is left
 * of a host who was taken away, once nobody has to be told of it.
 */
export async function forgetMeetings(
  { hosts, slots, bookings }: Records,
  vault: Pick<Vault, 'ids' | 'destroy'>,
  today: string,
): Promise<void> {
  const held = await heldAll(bookings);
  const keys = new Set(await vault.ids());
  const over = held.filter((booking) => isOver(booking, keys, today)).map(({ id }) => id);
  await vault.destroy(...over);
  for (const id of over) {
    await bookings.drop(id);
    for (const slot of await slots.find({ booking: id })) await slots.put({ ...(await slots.get(slot.id))!, booking: null });
  }
  for (const slot of await slots.find({})) if (isPast(slot, today)) await slots.drop(slot.id);
  const left = new Set((await bookings.find({})).map(({ host }) => host));
  for (const { id } of await hosts.find({ closed: true })) if (!left.has(id)) await hosts.drop(id);
}

/** Whether something of office hours is kept that should have been dropped. */
export async function hasOldMeetings({ hosts, slots, bookings }: Records, vault: Pick<Vault, 'ids'>, today: string): Promise<boolean> {
  const kept = await bookings.find({});
  const keys = new Set(await vault.ids());
  if (kept.some((booking) => isOver(booking, keys, today))) return true;
  if ((await slots.find({})).some((slot) => isPast(slot, today))) return true;
  return (await hosts.find({ closed: true })).some(({ id }) => !kept.some(({ host }) => host === id));
}
