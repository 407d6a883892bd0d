import { lengthOf, longest } from '../dialogs/heardWords.js';
import type { Language } from '../knowledge/language.js';
import { namesSomebody } from '../knowledge/personNames.js';
import { remarksOn } from '../knowledge/remarks.js';
import { textIn, type Text } from '../knowledge/text/index.js';
import { noteLimits } from './caseNotes.js';
import type { Receiver } from './cases.js';
import type { Desk } from './desk.js';
import { offered, preparedSentence } from './preparedSentences.js';
import { plainActs, type Act, type ActParts, type Answer, type Draft, type Pressed } from './staffActs.js';
import { mayStand } from './wholeCards.js';
import { whyItWaits } from './whyItWaits.js';

type Standing = NonNullable<Awaited<ReturnType<Desk['stands']>>>;

/** What was typed on a card, in which box. */
type Typed = Pick<Draft, 'box' | 'words'>;

const back = (
  { referral }: Standing,
  typed: Typed,
  { after, seen }: Pick<Pressed, 'after' | 'seen'>,
  said: string[],
  read: string | undefined,
): Draft => ({
  ...typed,
  referral,
  said,
  after,
  seen,
  read,
});

/** What there is to be said of a text before it is sent, as the console says it (care.md RE-02); nothing of what was read before. */
function heldBack({ words }: Typed, read: string, { desk, tools }: Text): { said: string[]; read: string } | undefined {
  if (lengthOf(words) > longest) return { said: [desk.reply.tooLong(longest, lengthOf(words))], read };
  const remarks = remarksOn(words);
  if (remarks.every((remark) => read.split(' ').includes(remark))) return undefined;
  const { title, again, list } = tools.remarks;
  return { said: [title, ...remarks.map((remark) => `- ${list[remark]}`), again], read: remarks.join(' ') };
}

/**
 * An act with words of a receiver, which is done only where words of the case may stand in Teams (decisions.md D16). No word is
 * lost: what was not done comes back in its box, with the reason.
 */
const written =
  (
    box: Typed['box'],
    act: (at: { parts: ActParts; account: Receiver; pressed: Pressed; text: Text; words: string }) => Promise<Done>,
    check: typeof heldBack | undefined = heldBack,
  ): Answer =>
  async (parts, account, pressed, text, language) => {
    const stands = await parts.desk.stands(account, pressed.case);
    if (!stands) return text.desk.unknown;
    const typed = { box, words: pressed[box]?.replaceAll('\r\n', '\n') ?? '' };
    if (!mayStand(stands.referral, parts.chooses) && typed.words !== '')
      return back(stands, typed, pressed, [text.wholeInTeams.card.notHere], undefined);
    const held = stands.state === 'mine' ? check?.(typed, pressed.read ?? '', text) : undefined;
    if (held) return back(stands, typed, pressed, held.said, held.read);
    const done = await act({ parts, account, pressed, text, words: typed.words });
    if (done === undefined) return undefined;
    const said = [done.said, ...(done.why && stands.state === 'asked' ? [whyItWaits(stands.referral, parts.desk.today, language)] : [])];
    if (typed.words === '' || done.gone) return said.join('\n\n');
    // The new message then stands above what was typed: whoever presses once more has it before them.
    const seen = done.crossed ? stands.referral.thread.findLast(({ by }) => by === 'person')?.n : pressed.seen;
    return back(stands, typed, { ...pressed, seen }, said, done.again ? '' : undefined);
  };

/** Why an act was not done; undefined where it was. */
type Done =
  | {
      said: string;
      again?: boolean;
      crossed?: boolean;
      gone?: boolean;
      /** Whether nothing can be written now, which is explained. */ why?: boolean;
    }
  | undefined;

const notes: typeof heldBack = ({ words }, read, { tools }) => {
  const { tooLong, names } = tools.notes;
  if (lengthOf(words) > noteLimits.longest) return { said: [tooLong(noteLimits.longest, lengthOf(words))], read };
  return namesSomebody(words) && read !== 'names' ? { said: [names], read: 'names' } : undefined;
};

const answers: Record<Act, Answer> = {
  ...plainActs,
  reply: written('words', async ({ parts, account, pressed, text, words }) => {
    const { desk } = text;
    const sent = await parts.desk.reply(account, pressed.case, words, pressed.after, pressed.seen);
    const why: Record<typeof sent, Done> = {
      sent: undefined,
      empty: { said: desk.reply.empty, again: true },
      crossed: { said: text.atDesk.crossed, again: true, crossed: true },
      others: { said: desk.case.untaken },
      closed: { said: desk.case.ended, why: true },
      gone: { said: desk.unknown, gone: true },
    };
    return why[sent];
  }),
  close: written('last', async ({ parts, account, pressed, text, words }) => {
    const { desk } = text;
    const closed = await parts.desk.close(account, pressed.case, words, pressed.seen);
    const why: Record<typeof closed, Done> = {
      closed: undefined,
      crossed: { said: text.atDesk.crossed, again: true, crossed: true },
      unsent: { said: desk.case.ended, why: true },
      first: { said: desk.close.first, again: true },
      others: { said: desk.case.untaken },
      gone: { said: desk.unknown, gone: true },
    };
    return why[closed];
  }),
  note: written(
    'note',
    async ({ parts, account, pressed, text, words }) => {
      const kept = await parts.desk.notes.add(account, pressed.case, words);
      const why: Record<typeof kept, Done> = {
        noted: undefined,
        empty: { said: text.tools.notes.empty },
        full: { said: text.tools.notes.full(noteLimits.most), again: true },
        others: { said: text.desk.case.untaken },
        closed: { said: text.desk.case.ended, why: true },
        gone: { said: text.desk.unknown, gone: true },
      };
      return why[kept];
    },
    notes,
  ),
  /** Puts a prepared sentence after what was typed, into a box, where it can be changed. */
  async put(parts, account, pressed, text) {
    const stands = await parts.desk.stands(account, pressed.case);
    if (!stands) return text.desk.unknown;
    const sentence = offered.find((one) => one === pressed.put);
    if (stands.state !== 'mine' || !mayStand(stands.referral, parts.chooses)) return text.desk.case.untaken;
    const added = sentence && preparedSentence(sentence, stands.referral.language, { today: parts.desk.today, whole: true });
    const words = [pressed.words?.trimEnd(), added].filter(Boolean).join('\n\n');
    return back(stands, { box: 'words', words }, pressed, [text.tools.replies.inBox], '');
  },
};

/** What was typed for the person while another button of the same card was pressed: its card goes, and it comes back in its box. */
const leftUnsent: Answer = async (parts, account, pressed, text) => {
  const words = pressed.words?.replaceAll('\r\n', '\n').trim() ?? '';
  if (pressed.act === 'reply' || pressed.act === 'put' || words === '') return undefined;
  const stands = await parts.desk.stands(account, pressed.case);
  if (!stands) return undefined;
  const may = mayStand(stands.referral, parts.chooses);
  const said = may ? text.gone.unsent : text.wholeInTeams.card.notHere;
  return back(stands, { box: 'words', words }, pressed, [said], may && stands.state === 'mine' ? '' : undefined);
};

/**
 * Does what a button says.
 * @returns what its receiver hears of it, and what they typed that was not sent; nothing where the card itself shows all
 */
export async function act(parts: ActParts, account: Receiver, pressed: Pressed, language: Language): Promise<(string | Draft)[]> {
  const text = textIn(language);
  const said = await answers[pressed.act](parts, account, pressed, text, language);
  const left = await leftUnsent(parts, account, pressed, text, language);
  return [said, left].filter((one) => one !== undefined);
}
