import { z } from 'zod';
import { Language } from '../../knowledge/language.js';
import { Service } from '../../knowledge/service.js';
import { HashedPassphrase } from './passphrase.js';
import { SubjectCode } from './subject.js';

/** How an account is called. Colleagues and, at an opening, the person in care read it: it may be a made-up one. */
export const AccountName = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/);

/** What an account may do (decisions.md D6). */
export const Role = z.union([
  z.enum(['focal-point', 'approver', 'operator']),
  z.templateLiteral(['translator:', Language]),
  z.templateLiteral(['receiver:', Service.shape.id]),
]);
export type Role = z.infer<typeof Role>;

/** What the console may know of an account. */
export interface Account {
  name: string;
  roles: readonly Role[];
  /** The language in which the console greets it. */
  language?: Language | undefined;
}

/** The services whose cases an account receives, by their ids. */
export const servicesOf = ({ roles }: Pick<Account, 'roles'>): string[] =>
  roles.filter((role) => role.startsWith('receiver:')).map((role) => role.slice('receiver:'.length));

/** An account as it is kept: no passphrase, and the second factor only sealed. */
export const AccountRecord = z
  .strictObject({
    name: AccountName,
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

/** An account that signs in here, and not only at a provider. */
export type LocalRecord = AccountRecord & Required<Pick<AccountRecord, 'passphrase' | 'factor'>>;

export const isLocal = (record: AccountRecord | undefined): record is LocalRecord =>
  record?.passphrase !== undefined && record.factor !== undefined;

/** Changes whenever somebody else could sign in with the account than before. */
export const meansOf = ({ passphrase, subject }: AccountRecord): string => [passphrase?.hash, subject].join(' ');
