import { Booking } from '../../dialogs/booking.js';
import { Letter } from '../../dialogs/letter.js';
import { Referral } from '../../dialogs/referral.js';
import { TeamsNotice } from '../../dialogs/teamsNotice.js';
import type { Files } from './contents.js';

/** Something sealed under the key of its id, or under that of a referral. */
interface Sealed {
  id: string;
  sealed: string;
}

/** All that is sealed in a referral: its messages, notes and notices, who was left out, the code word, and what proves the consent. */
const inReferral = ({ id, thread, notes, notices, excluded, codeWord, address, consent }: Referral): Sealed[] =>
  [
    ...thread.map(({ sealed }) => sealed),
    ...notes.map(({ sealed }) => sealed),
    ...notices.flatMap((notice) => (notice.kind === 'office' ? [notice.sealed] : [])),
    ...[excluded, codeWord, address].filter((one) => one !== null),
    consent.payload,
  ].map((sealed) => ({ id, sealed }));

/** Where something is sealed, by kind. A kind that seals is added here, or no check opens it. */
const ways: Record<string, (record: unknown) => Sealed[]> = {
  referrals: (record) => inReferral(Referral.parse(record)),
  teamsNotices: (record) => {
    const { referral, address } = TeamsNotice.parse(record);
    return address === undefined ? [] : [{ id: referral, sealed: address }];
  },
  letters: (record) => {
    const { id, sealed } = Letter.parse(record);
    return [{ id, sealed }];
  },
  bookings: (record) => {
    const { id, word } = Booking.parse(record);
    return [{ id, sealed: word }];
  },
};

/** What is sealed in the cases of an installation, by the kind of its record. */
export const sealedIn = (files: Files): { kind: string; things: Sealed[] }[] =>
  Object.entries(ways).flatMap(([kind, way]) =>
    Object.values((files['referrals.json']?.[kind] ?? {}) as Record<string, unknown>).map((record) => ({ kind, things: way(record) })),
  );
