import { z } from 'zod';
import type { Text } from '../knowledge/text/index.js';
import type { Receiver } from './cases.js';
import type { Desk } from './desk.js';
import type { HandingOn } from './handingOn.js';

export interface ActParts {
  desk: Pick<Desk, 'take' | 'close'>;
  handingOn: Pick<HandingOn, 'pass' | 'suggestOffice'>;
}

const acts = ['take', 'close', 'pass', 'suggest'] as const;
type Act = (typeof acts)[number];

/** What a button of a card of ours says, with what was chosen on the card. */
export const Pressed = z.object({
  act: z.enum(acts),
  case: z.string().regex(/^[\w-]{22,64}$/),
  /** The colleague or the office to which the case may be handed on. */
  to: z.string().max(100).optional(),
});
export type Pressed = z.infer<typeof Pressed>;

/** What a receiver hears where an act was not done; undefined where the card itself shows that it was. */
type Answer = (parts: ActParts, account: Receiver, pressed: Pressed, text: Text) => Promise<string | undefined>;

const answers: Record<Act, Answer> = {
  async take({ desk }, account, { case: id }, text) {
    const taken = await desk.take(account, id);
    return { taken: undefined, others: text.desk.case.taken, gone: text.desk.unknown }[taken];
  },
  async close({ desk }, account, { case: id }, text) {
    const { case: found, close, unknown } = text.desk;
    return { closed: undefined, unsent: undefined, first: close.first, others: found.untaken, gone: unknown }[
      await desk.close(account, id)
    ];
  },
  async pass({ handingOn }, account, { case: id, to = '' }, text) {
    const asked = await handingOn.pass(account, id, to);
    return asked === 'asked' ? undefined : notHandedOn(asked, text.agreement.desk.pass.choose, text);
  },
  async suggest({ handingOn }, account, { case: id, to = '' }, text) {
    const asked = await handingOn.suggestOffice(account, id, to);
    return asked === 'asked' ? text.teamsRelay.card.suggested : notHandedOn(asked, text.agreement.desk.suggest.choose, text);
  },
};

type Undone = Exclude<Awaited<ReturnType<HandingOn['pass']>>, 'asked'>;

function notHandedOn(why: Undone, choose: string, { desk, agreement, teamsRelay }: Text): string {
  const { untaken } = desk.case;
  return { choose, first: agreement.desk.suggest.first, others: untaken, closed: teamsRelay.card.notNow, gone: desk.unknown }[why];
}

/** What a button does. */
export const actOf = ({ act }: Pick<Pressed, 'act'>): Answer => answers[act];
