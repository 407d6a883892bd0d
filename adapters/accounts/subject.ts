import { hash } from 'node:crypto';
import { z } from 'zod';
import { alphabet, inGroups } from './passphrase.js';

/** So many letters and figures, 100 bits: more than a passphrase has, so that nobody takes one for the other. */
const length = 20;

/**
 * Somebody at a provider of OpenID Connect, as an account keeps them and as they read it aloud to the operator: a hash of
 * issuer and subject, since that is all that is needed to know them again. It opens nothing by itself, and whoever signs
 * in and has no account leaves nothing here.
 */
export const SubjectCode = z.string().regex(new RegExp(`^[${alphabet}]{4}(-[${alphabet}]{4}){${length / 4 - 1}}$`));

/**
 * The code of somebody, the same at every sign-in.
 * @param issuer the address of the provider; a slash at its end does not count
 * @param subject how the provider calls them (the claim `sub`)
 */
export const subjectCode = (issuer: string, subject: string): string =>
  inGroups(hash('sha256', JSON.stringify(['waypoint subject', issuer.replace(/\/+$/, ''), subject]), 'buffer').subarray(0, length));

/** A code as it was typed, with capitals, spaces or other dashes; undefined for what is none. */
export const readCode = (typed: string): string | undefined =>
  SubjectCode.safeParse(
    typed
      .trim()
      .toLowerCase()
      .replace(/[\s\p{Pd}]+/gu, '-'),
  ).data;
