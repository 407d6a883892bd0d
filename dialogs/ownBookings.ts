import type { Conversation, OwnBooking } from './conversation.js';
import type { Choice } from './dialog.js';
import type { Kit } from './kit.js';
import { withTime } from './meetingSay.js';

/** What a conversation knows of one of its booked times. */
export const ownBooking = ({ bookings }: Pick<Conversation, 'bookings'>, id: string): OwnBooking | undefined =>
  bookings.find((booking) => booking.id === id);

/** Its booked times, with what is now known of one of them. */
export const withBooking = (bookings: readonly OwnBooking[], known: OwnBooking): OwnBooking[] => [
  ...bookings.filter(({ id }) => id !== known.id),
  known,
];

/** Back to each booked time, and to a number of it that is not saved. @param shown the place that the person reads now, from where no way leads to itself */
export async function toBookings(kit: Kit, shown: string | null): Promise<Choice[]> {
  const { conversation, text } = kit;
  if (['booking', 'slot'].includes(conversation.active?.dialog ?? '')) return [];
  const ways: Choice[] = [];
  for (const { id, saved, number, over } of conversation.bookings) {
    const when = conversation.bookings.length > 1 ? (await kit.care.meetings.meeting(id))?.booking.when : undefined;
    const label = (words: string): string => (when ? withTime(words, when, kit) : words);
    if (!over && shown !== `booking/${id}`) ways.push({ id: `booking/${id}`, label: label(text.booking.back) });
    if (!saved && number !== null) ways.push({ id: `booking/${id}/number`, label: label(text.booking.backToNumber) });
  }
  return ways;
}
