import type { Moving, Renewal } from '../dialogs/care.js';
import { asOf, moved, type ConsentRecord, type ConsentState } from '../dialogs/consent.js';
import { answered, begunAfter, colleagueAsked } from '../dialogs/notices.js';
import { keptOn, withMessage, type Referral } from '../dialogs/referral.js';

/**
 * The referral after a fresh yes (care.md CO-09, CO-10): asked again, shown, given, sent, and from there as far as it was.
 * A receiver who goes on is where they were; another one begins with the message about limits.
 * @param fresh the parts of the record that are new with every consent
 * @param sealed the text that the person agreed to send, sealed
 * @throws IllegalTransition where this consent cannot be asked for again
 */
export function agreedAgain(
  referral: Referral,
  { receiver, people }: Pick<Renewal, 'receiver' | 'people'>,
  fresh: Partial<ConsentRecord>,
  sealed: string,
  today: string,
): Referral {
  const same = receiver !== null && receiver === referral.receiver;
  const colleague = answered(referral.notices, 'colleague', colleagueAsked(referral)?.to === receiver ? 'yes' : 'no');
  const notices = answered(colleague, 'gone', 'yes');
  const wrote = referral.thread.some(({ by, n }) => by === 'receiver' && n > begunAfter({ notices }));
  const given = moved({ ...moved(asOf(referral.consent, today), 'shown'), ...fresh, state: 'shown' }, 'given');
  const sent = withMessage({ ...referral, consent: given, notices }, 'person', sealed, today);
  const further: ConsentState[] = [
    'sent',
    ...(receiver ? (['acknowledged'] as const) : []),
    ...(same && wrote ? (['active'] as const) : []),
  ];
  return {
    ...sent,
    consent: further.reduce(moved, given),
    people: people.toSorted(),
    receiver,
    status: receiver ? 'taken' : 'waiting',
    shown: same ? sent.shown : { ...sent.shown, receiver: 0 },
  };
}

const steps: readonly ConsentState[] = ['sent', 'acknowledged', 'active'];

/**
 * The referral after a yes to another channel (care.md CO-10): asked again, shown, given, and from there as far as it was. No
 * text goes to the office with it.
 * @param fresh the parts of the record that are new with it
 * @throws IllegalTransition where its consent does not hold
 */
export function agreedToMove(referral: Referral, { people }: Pick<Moving, 'people'>, fresh: Partial<ConsentRecord>): Referral {
  const { consent } = referral;
  const given = moved({ ...moved(moved(consent, 'needs_reconsent'), 'shown'), ...fresh, state: 'shown' }, 'given');
  return keptOn({ ...referral, people: people.toSorted(), consent: steps.slice(0, steps.indexOf(consent.state) + 1).reduce(moved, given) });
}
