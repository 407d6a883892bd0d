import type { Activity } from 'botbuilder';
import type { Address } from './address.js';

/**
 * What became of something sent without being asked: the id of the message; `later` when Teams asks to try again, cannot be
 * reached, does not answer or does not let the program in; `missing` when the message or the chat is not there; `refused` when
 * this one message is not taken, changed or deleted; `blocked` when nothing may be sent to the chat.
 */
export type Delivery = { id: string } | 'later' | 'missing' | 'refused' | 'blocked';

/** Writes to a chat in Teams without being asked. It never throws. */
export interface Post {
  send(to: Address, message: Partial<Activity>): Promise<Delivery>;
  /** Puts another message in the place of one. */
  change(to: Address, id: string, message: Partial<Activity>): Promise<Delivery>;
  remove(to: Address, id: string): Promise<Delivery>;
}

const later = async (): Promise<Delivery> => 'later';

/** While Teams is closed, nothing can be sent; what stands there is still to be taken away when it is open again in time. */
export const noPost: Post = { send: later, change: later, remove: later };
