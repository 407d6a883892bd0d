import { z } from 'zod';
import type { Referral } from '../dialogs/referral.js';
import type { Language } from '../knowledge/language.js';
import type { Text } from '../knowledge/text/index.js';
import type { Receiver } from './cases.js';
import type { Desk } from './desk.js';
import type { HandingOn } from './handingOn.js';
import type { Chooses } from './wholeCards.js';

export interface ActParts {
  desk: Pick<Desk, 'list' | 'take' | 'close' | 'reply' | 'stands' | 'notes' | 'today'>;
  handingOn: Pick<HandingOn, 'pass' | 'suggestOffice' | 'offer'>;
  chooses: Chooses;
}

export const acts = ['take', 'close', 'pass', 'suggest', 'offer', 'reply', 'note', 'put'] as const;
export type Act = (typeof acts)[number];

const short = z.string().max(100).optional();

/** What a button of a card of ours says, with what was chosen and typed on the card. */
export const Pressed = z.object({
  act: z.enum(acts),
  case: z.string().regex(/^[\w-]{22,64}$/),
  /** The colleague, or the office, to which the case may be handed on. */
  to: short,
  office: short,
  /** What was typed for the person, as a last message, or as a note. */
  words: z.string().optional(),
  last: z.string().optional(),
  note: z.string().optional(),
  /** The prepared sentence that was chosen. */
  put: short,
  /** The last message of the receivers that stood on the card. */
  after: z.number().int().nonnegative().optional(),
  /** The last message of the person that stood there. */
  seen: z.number().int().nonnegative().optional(),
  /** The remarks on a text that its writer has read. */
  read: short,
});
export type Pressed = z.infer<typeof Pressed>;

/** A text of a receiver that was not sent, which stands in a box again under what is to be said about it. */
export interface Draft {
  referral: Pick<Referral, 'id' | 'name' | 'language' | 'consent'>;
  box: 'words' | 'last' | 'note';
  words: string;
  said: string[];
  after: number | undefined;
  seen: number | undefined;
  /** With the remarks that it was held back for; undefined where it cannot be sent any more. */
  read: string | undefined;
}

/** What a receiver hears where an act was not done; undefined where the card itself shows that it was. */
export type Answer = (
  parts: ActParts,
  account: Receiver,
  pressed: Pressed,
  text: Text,
  language: Language,
) => Promise<string | Draft | undefined>;

type Undone = Exclude<Awaited<ReturnType<HandingOn['pass']>>, 'asked'>;

function notHandedOn(why: Undone, choose: string, { desk, agreement, teamsRelay }: Text): string {
  const { untaken } = desk.case;
  return { choose, first: agreement.desk.suggest.first, others: untaken, closed: teamsRelay.card.notNow, gone: desk.unknown }[why];
}

/** The acts that need no word of anybody. */
export const plainActs: Record<'take' | 'pass' | 'suggest' | 'offer', Answer> = {
  async take({ desk }, account, { case: id }, text) {
    const taken = await desk.take(account, id);
    return { taken: undefined, others: text.desk.case.taken, gone: text.desk.unknown }[taken];
  },
  async pass({ handingOn }, account, { case: id, to = '' }, text) {
    const asked = await handingOn.pass(account, id, to);
    return asked === 'asked' ? undefined : notHandedOn(asked, text.agreement.desk.pass.choose, text);
  },
  async suggest({ handingOn }, account, { case: id, office = '' }, text) {
    const asked = await handingOn.suggestOffice(account, id, office);
    return asked === 'asked' ? text.teamsRelay.card.suggested : notHandedOn(asked, text.agreement.desk.suggest.choose, text);
  },
  async offer({ handingOn }, account, { case: id }, text) {
    const asked = await handingOn.offer(account, id);
    if (asked === 'asked') return undefined;
    return asked === 'early' ? text.gone.desk.asking.early : notHandedOn(asked, text.agreement.desk.pass.choose, text);
  },
};
