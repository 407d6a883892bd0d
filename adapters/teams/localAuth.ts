import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory, type Activity } from 'botbuilder';
import { isLoopback } from '../settings.js';
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
