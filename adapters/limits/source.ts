import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import { z } from 'zod';

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Adds an address or a network (`10.0.0.0/8`) to a list; false when it is neither. */
function added(list: BlockList, text: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  if (isIP(address) === 0 || Number(bits ?? 0) > (isIP(address) === 6 ? 128 : 32)) return false;
  if (bits === undefined) list.addAddress(address, family(address));
  else list.addSubnet(address, Number(bits), family(address));
  return true;
}

/** Addresses and networks of the reverse proxies whose `X-Forwarded-For` is believed, for limits only (decisions.md D16). */
export const Proxies = z.string().transform((text, context) => {
  const list = new BlockList();
  const parts = text.split(',').map((part) => part.trim());
  for (const part of parts.filter(Boolean)) {
    if (!added(list, part)) context.addIssue('not an address or a network');
  }
  return list;
});

/**
 * Where a request comes from, for limits only: the address at the other end of the connection, or, where that is a trusted
 * proxy, the last address in `X-Forwarded-For` that is not one. What somebody writes into that header themselves stands
 * before what a proxy adds, and so is never believed.
 */
export function sourceOf({ headers, socket }: IncomingMessage, proxies: BlockList): string {
  const believed = (address: string): boolean => isIP(address) !== 0 && proxies.check(address, family(address));
  let source = bare(socket.remoteAddress ?? '');
  const said = String(headers['x-forwarded-for'] ?? '').split(',');
  while (believed(source) && said.length > 0) {
    const before = bare(said.pop()!);
    if (isIP(before) === 0) break;
    source = before;
  }
  return networkOf(source);
}

/** Networks that nobody comes from across the Internet: this machine, and those around it (RFC 6890). */
const nearby = Proxies.parse(
  '127.0.0.0/8, 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 169.254.0.0/16, 100.64.0.0/10, ::1, fc00::/7, fe80::/10',
);

/**
 * The same for all doors. A reverse proxy that the settings do not name would make one source of everybody behind it, who then use
 * up each other's limits, and nobody would see why: whoever runs this is told of the first request that came through one.
 * @param unnamed called once, when a request with `X-Forwarded-For` has come from nearby and not from a trusted proxy
 */
export function sourcesBehind(proxies: BlockList, unnamed: () => void): (request: IncomingMessage) => string {
  let told = false;
  return (request) => {
    if (!told && request.headers['x-forwarded-for'] !== undefined) {
      const peer = bare(request.socket.remoteAddress ?? '');
      told = isIP(peer) !== 0 && nearby.check(peer, family(peer)) && !proxies.check(peer, family(peer));
      if (told) unnamed();
    }
    return sourceOf(request, proxies);
  };
}

/** An address without its port, brackets and zone; an IPv4 address in the clothes of IPv6 without them. */
function bare(text: string): string {
  const address = text
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$|^([\d.]+):\d+$/, '$1$2')
    .replace(/%.*$/, '');
  return /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
}

/** Whoever has one IPv6 address mostly has 2⁶⁴ of them, so the first 64 bits count; `networksAround` says which are mostly the same people's. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  // A URL writes an IPv6 address in its one short form (RFC 5952), with hexadecimal groups only.
  const [start = '', end] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [start, end ?? ''].map((half) => half.split(':').filter(Boolean)) as [string[], string[]];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}

/**
 * A network and those around it, the narrowest first. A household mostly has 256 networks of 64 bits (56 bits of an address),
 * and a site or anybody with a tunnel 65,536 (48 bits): each of them alone would have the whole allowance. An IPv4 address stands alone.
 */
export function networksAround(network: string): [string, ...string[]] {
  const [, site, last] = /^((?:[\da-f]+:){3})([\da-f]+)::\/64$/.exec(network) ?? [];
  if (site === undefined || last === undefined) return [network];
  return [network, `${site}${(parseInt(last, 16) & 0xff00).toString(16)}::/56`, `${site}:/48`];
}
