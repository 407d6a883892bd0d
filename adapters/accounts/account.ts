import { hash } from 'node:crypto';
import { z } from 'zod';
import { Host } from '../../knowledge/host.js';
import { Language } from '../../knowledge/language.js';
import { Service } from '../../knowledge/service.js';
import { HashedPassphrase } from './passphrase.js';
import { SubjectCode } from './subject.js';

/** What somebody types to sign in, and by which records know an account: people in care and colleagues never read it (`ShownName`). */
export const AccountName = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/);

/**
 * How people in care and colleagues read who it is, so that they can tell whether somebody is involved (care.md CO-05): a name
 * as it is known in the office, with what they do there where that helps. One line, and nothing that a screen could take for
 * more than a name.
 */
export const ShownName = z
  .string()
  .transform((name) => name.normalize('NFC').trim().replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(2)
      .max(60)
      .regex(/^[\p{L}\p{M}\p{Nd} .,'’·()/-]*\p{L}[\p{L}\p{M}\p{Nd} .,'’·()/-]*$/u),
  );

/** Whether two names read alike. */
export const readsLike = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((name) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );
  return a === b;
};

/** What an account may do (decisions.md D6). */
export const Role = z.union([
  z.enum(['focal-point', 'approver', 'operator']),
  z.templateLiteral(['translator:', Language]),
  z.templateLiteral(['receiver:', Service.shape.id]),
  z.templateLiteral(['host:', Host.shape.id]),
]);
export type Role = z.infer<typeof Role>;

/** What the console may know of an account. */
export interface Account {
  name: string;
  /** How others read who it is; none for an account from before there were such names. */
  shown?: string | undefined;
  roles: readonly Role[];
  /** The language in which the console greets it, and of its cards in Teams: given with it, or that of its chat there. */
  language?: Language | undefined;
  /** A hash that changes whenever somebody else could sign in with it than before: a session lasts no longer than that. */
  means: string;
}

/** The services whose cases an account receives, by their ids. */
export const servicesOf = ({ roles }: Pick<Account, 'roles'>): string[] =>
  roles.filter((role) => role.startsWith('receiver:')).map((role) => role.slice('receiver:'.length));

/** The hosts whose office hours an account gives, by their ids. */
export const hostsOf = ({ roles }: Pick<Account, 'roles'>): string[] =>
  roles.filter((role) => role.startsWith('host:')).map((role) => role.slice('host:'.length));

/** An account as it is kept: no passphrase, and the second factor only sealed. */
export const AccountRecord = z
  .strictObject({
    name: AccountName,
    shown: ShownName.optional(),
    roles: z.array(Role).min(1),
    language: Language.optional(),
    passphrase: HashedPassphrase.optional(),
    /** The secret of the second factor, sealed under a key of this installation. */
    factor: z.string().min(1).optional(),
    /** Who it is at the provider of OpenID Connect. */
    subject: SubjectCode.optional(),
    /** The personal chat in Teams where it is told of cases, sealed under a key of this installation. */
    teams: z.string().optional(),
    /** The hash of a code that ties such a chat to it, and until when it does. */
    linking: z.strictObject({ hash: z.string(), until: z.iso.datetime() }).optional(),
  })
  .refine(({ passphrase, factor }) => (passphrase === undefined) === (factor === undefined), 'a passphrase needs a second factor')
  .refine(({ passphrase, subject }) => (passphrase ?? subject) !== undefined, 'nobody can sign in with it');
export type AccountRecord = z.infer<typeof AccountRecord>;

/** Whether nobody can use the code for a chat in Teams any more, if there is one. */
export const isRunOut = ({ linking }: Pick<AccountRecord, 'linking'>, now: Date): boolean =>
  linking !== undefined && linking.until <= now.toISOString();

/** What the console may know of a record. */
export const accountOf = ({ name, shown, roles, language, passphrase, subject }: AccountRecord): Account => ({
  name,
  means: hash('sha256', JSON.stringify([passphrase?.hash, subject]), 'base64url'),
  ...(shown === undefined ? {} : { shown }),
  roles,
  language,
});

/** All that is kept of an account that was removed: its name, which nobody gets again, and how it was shown, which its cases still say. */
export const RemovedAccount = z.strictObject({ name: AccountName, shown: ShownName.optional() });
export type RemovedAccount = z.infer<typeof RemovedAccount>;

/** An account that signs in here, and not only at a provider. */
export type LocalRecord = AccountRecord & Required<Pick<AccountRecord, 'passphrase' | 'factor'>>;

export const isLocal = (record: AccountRecord | undefined): record is LocalRecord =>
  record?.passphrase !== undefined && record.factor !== undefined;
