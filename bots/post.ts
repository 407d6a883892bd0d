import type { Activity } from 'botbuilder';
import type { Address } from './address.js';

/**
 * What became of something sent without being asked: the id of the message; `later` when Teams asks to try again or
 * cannot be reached; `missing` when the message or the chat is not there; `refused` when it may not be sent.
 */
export type Delivery = { id: string } | 'later' | 'missing' | 'refused';

/** Writes to a chat in Teams without being asked. It never throws. */
export interface Post {
  send(to: Address, message: Partial<Activity>): Promise<Delivery>;
  /** Puts another message in the place of one. */
  change(to: Address, id: string, message: Partial<Activity>): Promise<Delivery>;
  remove(to: Address, id: string): Promise<Delivery>;
}

const refused = async (): Promise<Delivery> => 'refused';

/** Where Teams is closed, nothing can be sent. */
export const noPost: Post = { send: refused, change: refused, remove: refused };
