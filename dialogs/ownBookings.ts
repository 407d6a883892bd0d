import type { Conversation, OwnBooking } from './conversation.js';
import type { Choice } from './dialog.js';
import type { Kit } from './kit.js';

/** What a conversation knows of one of its booked times. */
export const ownBooking = ({ bookings }: Pick<Conversation, 'bookings'>, id: string): OwnBooking | undefined =>
  bookings.find((booking) => booking.id === id);

/** Its booked times, with what is now known of one of them. */
export const withBooking = (bookings: readonly OwnBooking[], known: OwnBooking): OwnBooking[] => [
  ...bookings.filter(({ id }) => id !== known.id),
  known,
];

/** Back to each booked time, and to a number of it that is not saved. @param shown the place that the person reads now, from where no way leads to itself */
export function toBookings({ conversation, text }: Kit, shown: string | null): Choice[] {
  if (['booking', 'slot'].includes(conversation.active?.dialog ?? '')) return [];
  return conversation.bookings.flatMap(({ id, saved, number, over }) => [
    ...(over || shown === `booking/${id}` ? [] : [{ id: `booking/${id}`, label: text.booking.back }]),
    ...(!saved && number !== null ? [{ id: `booking/${id}/number`, label: text.booking.backToNumber }] : []),
  ]);
}
