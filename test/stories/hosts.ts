import type { Booking, Slot } from '../../dialogs/booking.js';
import type { Store } from '../../dialogs/records.js';
import type { Host } from '../../knowledge/host.js';

/** A director in Nairobi who can keep what is said, and whom people see in a room. */
export const hostOf = (more: Partial<Host> = {}): Host => ({
  id: 'leader-100001',
  kind: 'leader',
  title: { any: 'Director', in: { ar: 'المدير العام أو المديرة العامة', fr: 'Direction générale' } },
  entity: 'unhcr',
  station: 'nairobi',
  keeps: 'keeps',
  way: 'room',
  where: 'Block 4, room 12',
  languages: ['en', 'ar', 'fr'],
  closed: false,
  ...more,
});

/** A free half hour at ten in the morning in Nairobi, six days after the clock of the tests. */
export const slotOf = (more: Partial<Slot> = {}): Slot => ({
  id: 'slot-one',
  host: 'leader-100001',
  when: { date: '2026-12-01', time: '10:00', zone: 'Africa/Nairobi', minutes: 30 },
  languages: ['en', 'ar'],
  booking: null,
  ...more,
});

export const putHosts = (store: Store, hosts: readonly Host[], slots: readonly Slot[]): Promise<void> =>
  store.transaction(async (records) => {
    for (const host of hosts) await records.hosts.put(host);
    for (const slot of slots) await records.slots.put(slot);
  });

export const bookingsIn = (store: Store): Promise<Booking[]> => store.transaction(({ bookings }) => bookings.find({}));
export const slotsIn = (store: Store): Promise<Slot[]> => store.transaction(({ slots }) => slots.find({}));
