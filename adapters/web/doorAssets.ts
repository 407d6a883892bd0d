import { readFileSync } from 'node:fs';
import { fixed, type Fixed } from './respond.js';

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

const asset = (name: string, type: string): Fixed => fixed(type, readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8'));

/** What the page of the person loads from its own host, by path: nothing else is ever asked for (care.md PR-11). */
export const doorAssets = (): Record<string, Fixed> => ({
  '/style.css': asset('style.css', style),
  '/frame.js': asset('frame.js', script),
  '/away.js': asset('away.js', script),
  '/page.js': asset('page.js', script),
  '/keep.js': asset('keep.js', script),
  '/keep.css': asset('keep.css', style),
  '/work.js': asset('work.js', script),
  '/robots.txt': fixed('text/plain', 'User-agent: *\nDisallow: /\n'),
});
