import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** The policy of the light page: nothing inline, nothing from elsewhere, two small scripts, whose markup and worker each go through one named policy. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "font-src 'none'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types waypoint waypoint-work',
].join('; ');

const denied = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const always = Object.entries({
  'Cache-Control': 'no-store',
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': denied.map((name) => `${name}=()`).join(', '),
  'X-Robots-Tag': 'noindex, noarchive',
  'X-DNS-Prefetch-Control': 'off',
});

/**
 * The headers of every response, errors and files included (care.md PR-11).
 * @param encrypted true where people reach the server over TLS: only then may a browser be told to insist on it
 */
export function securityHeaders(response: { setHeader(name: string, value: string): unknown }, encrypted: boolean): void {
  for (const [name, value] of always) response.setHeader(name, value);
  if (encrypted) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
}

/** Answers on a bare connection, where what came is no request that could be answered in any other way, and closes it. */
export function endBare(connection: Duplex, status: number, encrypted: boolean): void {
  if (!connection.writable) return void connection.destroy();
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, 'Connection: close', 'Content-Length: 0'];
  securityHeaders({ setHeader: (name, value) => lines.push(`${name}: ${value}`) }, encrypted);
  connection.end(`${lines.join('\r\n')}\r\n\r\n`);
}

/**
 * Asks the browser to forget what it holds of this site, whenever a conversation is over (care.md PR-12; not every browser does).
 * Never "cookies": these are those of the registrable domain and all that is below it, so that whoever leaves would be signed out
 * of their mail and their intranet, for everybody beside them to see. Cache and storage are those of this origin alone.
 */
export const clearSiteData = (response: ServerResponse): void => {
  response.setHeader('Clear-Site-Data', '"cache", "storage"');
};
