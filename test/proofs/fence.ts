import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/**
 * Loaded before the program in a proof: whatever reaches for another machine, by name or by address, fails at once and is
 * told to the test (care.md PR-04). It holds where no network namespace can be made, and sees attempts where one can.
 */
const isHere = (host: unknown): boolean =>
  host === undefined || host === null || /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3}|0\.0\.0\.0|::)$/.test(String(host));

function refuse(host: unknown): void {
  if (isHere(host)) return;
  process.send?.({ reachedFor: String(host) });
  throw new Error('a fence stands around this machine');
}

type Method = (...parts: unknown[]) => unknown;

/** Lets a method look at its parts first. */
function guard(on: object, name: string, look: (parts: unknown[]) => void): void {
  const method = Reflect.get(on, name) as Method;
  Reflect.set(on, name, function (this: unknown, ...parts: unknown[]) {
    look(parts);
    return Reflect.apply(method, this, parts) as unknown;
  });
}

const hostOf = ([first, second]: unknown[]): unknown => {
  const options: unknown = Array.isArray(first) ? first[0] : first;
  return typeof options === 'object' && options !== null ? Reflect.get(options, 'host') : second;
};

guard(net.Socket.prototype, 'connect', (parts) => refuse(hostOf(parts)));
for (const name of ['send', 'connect'])
  guard(dgram.Socket.prototype, name, (parts) => refuse(parts.find((part) => typeof part === 'string' && /[.:]/.test(part))));
for (const names of [dns, dns.promises]) {
  for (const name of Object.keys(names).filter((one) => /^(lookup|resolve|reverse)/.test(one)))
    guard(names, name, ([host]) => refuse(host));
}
syncBuiltinESMExports();
