import { claims } from './claims.js';
import { pressure } from './pressure.js';
import { promises } from './promises.js';
import { questions } from './questions.js';
import { anywhere, type Rule } from './rule.js';

/** Calm, plain, no pictures (care.md CV-21). */
const tone: Rule[] = [
  { id: 'CV-21', language: 'every', on: 'typed', pattern: anywhere(/[!！‼¡]/), message: 'No exclamation marks: the tone stays calm.' },
  {
    id: 'CV-21',
    language: 'every',
    on: 'typed',
    pattern: /(?![\d#*©®™↔])\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{FE0F}]/gu,
    message: 'No emoji or pictures.',
  },
];

/** What must never be said, or only with its limit: care.md section 1. */
export const careRules: Rule[] = [...promises, ...questions, ...pressure, ...claims, ...tone];
