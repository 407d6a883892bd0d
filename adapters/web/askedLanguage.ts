import type { IncomingMessage } from 'node:http';
import { fallback, type Language, languageIn } from '../../knowledge/language.js';

/** The language that a browser asks for, of ours; used for the first page only, and kept nowhere. */
export function asksFor(request: IncomingMessage): Language {
  for (const wanted of String(request.headers['accept-language'] ?? '').split(',')) {
    const language = languageIn(wanted.trim().slice(0, 2).toLowerCase());
    if (language) return language;
  }
  return fallback;
}
