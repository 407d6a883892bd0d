import { contactState, type Channel, type ContactState, type Service } from '../knowledge/service.js';
import type { ServiceRow } from './serviceList.js';
import { mayConfirmContact, type Confirming } from './servicePublishing.js';

/** A contact that is to be checked soon, or that people do not read any more since nobody did (decisions.md D17). */
export interface ContactDue {
  service: Service;
  channel: Channel & { value: string };
  state: Extract<ContactState, 'day-60' | 'day-80' | 'lapsed'>;
}

/** The contacts of these offices that somebody can check, the one first that was confirmed longest ago. */
export const contactsDue = (rows: readonly Pick<ServiceRow, 'service'>[], somebody: Confirming, today: string): ContactDue[] =>
  rows
    .filter(({ service }) => mayConfirmContact(somebody, service.id))
    .flatMap(({ service }) =>
      service.channels.flatMap((channel): ContactDue[] => {
        const state = contactState(channel, today);
        const { value } = channel;
        return value !== null && isDue(state) ? [{ service, channel: { ...channel, value }, state }] : [];
      }),
    )
    .toSorted((one, other) => (one.channel.confirmed!.on < other.channel.confirmed!.on ? -1 : 1));

const isDue = (state: ContactState): state is ContactDue['state'] => state === 'day-60' || state === 'day-80' || state === 'lapsed';
