import type { IncomingMessage } from 'node:http';
import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory, type Activity } from 'botbuilder';
import { isLoopback } from '../loopback.js';
import { Refused } from './hardAuth.js';

/** True for an address on this machine, in any of the ways in which it can be written. */
export function isLocalService(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && isLoopback(url.hostname.replace(/^\[|\]$/g, ''));
}

/** True for the peer of a connection that comes from this machine; IPv4 may arrive mapped into IPv6. */
export const isLocalPeer = (address: string | undefined): boolean => isLoopback((address ?? '').replace(/^::ffff:/, ''));

/**
 * Whether somebody on this machine asks, and no proxy on it for somebody elsewhere: what a proxy passes on comes from loopback
 * too. One that adds nothing of its own cannot be told; TEAMS_LOCAL is for machines that have none.
 */
export const asksFromHere = ({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): boolean =>
  isLocalPeer(socket.remoteAddress) && passedOn.every((name) => headers[name] === undefined);

const passedOn = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'];

/**
 * No authentication, for the Agents Playground on the same machine: a turn is taken only if its replies stay there.
 * @throws Refused for a service address anywhere else
 */
export class LocalAuth extends ConfigurationBotFrameworkAuthentication {
  constructor() {
    super({}, new ConfigurationServiceClientCredentialFactory({}));
  }

  override async authenticateRequest(activity: Activity, authorization: string) {
    if (!isLocalService(activity.serviceUrl)) throw new Refused();
    return super.authenticateRequest(activity, authorization);
  }
}
