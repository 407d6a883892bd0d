import { z } from 'zod';
import { Entity } from './entity.js';
import { Language } from './language.js';
import { Station } from './place.js';

/** Who gives hours to anybody who wishes to talk: somebody who leads, an ombuds, a counsellor, or another role. */
export const hostKinds = ['leader', 'ombuds', 'counsellor', 'other'] as const;

/** Whether a host keeps what they hear, as a row of "who must pass it on" says it of an office; `ask` is not known (care.md CV-64). */
export const hostKeeps = ['keeps', 'passes', 'is-report', 'ask'] as const;

/** How people meet a host. Each way shows something of a person, which they read before they book. */
export const meetingWays = ['phone', 'video', 'room', 'elsewhere'] as const;

/** Somebody with office hours (features.md idea 27). No name of a person is kept: the role, and whose it is. */
export const Host = z.strictObject({
  id: z.string().regex(/^(leader|ombuds|counsellor|other)-[1-9]\d*$/),
  kind: z.enum(hostKinds),
  /** The role as everybody reads it, and in the languages that have words of their own for it. */
  title: z.strictObject({ any: z.string().min(2).max(80), in: z.partialRecord(Language, z.string().min(2).max(80)) }),
  entity: Entity,
  station: Station.nullable(),
  keeps: z.enum(hostKeeps),
  way: z.enum(meetingWays),
  /** The number to call, the room, the link: shown with a booking only. */
  where: z.string().min(2).max(200),
  languages: z.array(Language).min(1),
  /** Nobody can book there any more; what is left says so to those who had. */
  closed: z.boolean().default(false),
});
export type Host = z.infer<typeof Host>;

/** The role of a host, as somebody reads it who reads a language. */
export const titleOf = ({ title }: Pick<Host, 'title'>, language: Language): string => title.in[language] ?? title.any;
