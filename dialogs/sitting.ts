import { z } from 'zod';
import { Language } from '../knowledge/language.js';

/** Somebody of the staff is signed in at the console. */
export const Sitting = z.strictObject({
  /** SHA-256 of the cookie: who sees it cannot go on with it. */
  id: z.string(),
  /** The name of the account. */
  account: z.string(),
  /** What let them in, as a hash: the session is over when it does not let the account in any more. */
  means: z.string(),
  /** Chosen in this session. */
  language: Language.optional(),
  /** Whether lists are not to renew themselves. */
  still: z.boolean().optional(),
  /** When it is over, however busy. */
  ends: z.iso.datetime(),
  /** When it is over if nothing more is asked in it. */
  expires: z.iso.datetime(),
});
export type Sitting = z.infer<typeof Sitting>;

/** That an account signed in with a one-time code: neither that code nor an older one works again, on any instance. */
export const SpentCode = z.strictObject({
  /** The name of the account. */
  id: z.string(),
  /** The 30 seconds since 1970 for which the code stood. */
  step: z.number().int(),
  /** Whether it let nobody in yet: the account is tried from everywhere, and a second code is needed. */
  first: z.boolean(),
  expires: z.iso.datetime(),
});
export type SpentCode = z.infer<typeof SpentCode>;
