import { z } from 'zod';
import { CalendarDate } from '../language.js';
import { Content, Part, parts, type Contents } from './parts.js';
import { saySame } from './variantTexts.js';

/**
 * What a change of words does to their meaning: nothing; brings a translation to what the original says by now; says
 * something else, so that translations become older; or corrects something wrong, so that older translations are not shown
 * any more (care.md ED-09 as decisions.md D14 has it).
 */
export const effects = ['words', 'translation', 'meaning', 'correction'] as const;
export const Effect = z.enum(effects);
export type Effect = z.infer<typeof Effect>;

/** The way of a change to readers. Published ones are in the history. */
export const State = z.enum(['draft', 'in-review', 'approved']);
export type State = z.infer<typeof State>;

const partChangeOf = <C extends z.ZodType>(content: C) =>
  z.strictObject({
    content,
    /** What was published when the change was begun, or when what was published since was last taken into it. */
    was: content,
    /** Null until somebody has said it, which they do before anybody reviews it. */
    effect: Effect.nullable(),
    state: State,
    /** Another one with every save, so that nobody saves over words that they have not seen. */
    version: z.string(),
    /** The accounts that wrote it. None of them may approve it. */
    authors: z.array(z.string()).min(1),
    approvedBy: z.string().nullable(),
    /** What the author says to the reviewer, or the reviewer to the author. */
    note: z.string(),
    /** The account that gave it back with that note, until it is put up for review again. */
    sentBackBy: z.string().optional(),
    /** Names the one act with which it was brought in beside other parts, until somebody writes in it. */
    together: z.string().optional(),
    /** The date of the last save. */
    on: CalendarDate,
    /** What stood there before the last saves, the newest last: for "undo", and for two who write at once. `was`, where it was another one. */
    earlier: z.array(
      z.strictObject({
        ...{ version: z.string(), content, was: content.optional() },
        ...{ effect: Effect.nullable().optional(), together: z.string().optional() },
      }),
    ),
  });
export const PartChange = partChangeOf(Content);
/** @template C the content of a part: of an entry unless told, or of an office */
export type PartChange<C = Content> = Omit<z.infer<typeof PartChange>, 'content' | 'was' | 'earlier'> & {
  content: C;
  was: C;
  earlier: { version: string; content: C; was?: C | undefined; effect?: Effect | null | undefined; together?: string | undefined }[];
};

/** How many saves can be undone. */
export const mostEarlier = 10;

/** The schema of a change of what has parts of this content. */
export const changeOf = <C extends z.ZodType>(content: C) =>
  z.strictObject({
    id: z.string(),
    /** An operator's decision that these gates are passed over, for just this content (`print`). */
    passedOver: z.strictObject({ by: z.string(), gates: z.array(z.string()), why: z.string(), print: z.string() }).nullable(),
    parts: z.partialRecord(Part, partChangeOf(content)),
  });
/** All that is being changed of one entry and is not published; it has the id of the entry. */
export const Change = changeOf(Content);
/** @template C as of `PartChange` */
export type Change<C = Content> = Pick<z.infer<typeof Change>, 'id' | 'passedOver'> & { parts: Partial<Record<Part, PartChange<C>>> };

/** The parts of an entry that are being changed, in the order of languages. */
export const changedParts = ({ parts: all }: Pick<Change<unknown>, 'parts'>): Part[] => parts.filter((part) => all[part] !== undefined);

/** The contents of an entry as they would be with a change. @param only the parts of it that count; all unless given */
export function contentsWith<All extends Record<Part, unknown> = Contents>(
  contents: All,
  change: Change<All[Part]> | undefined,
  only: readonly Part[] = parts,
): All {
  const taken = change ? changedParts(change).filter((part) => only.includes(part)) : [];
  return { ...contents, ...Object.fromEntries(taken.map((part) => [part, change!.parts[part]!.content])) };
}

/** Lists of which any number is ticked, or marked: their order says nothing. */
const unordered: ReadonlySet<string> = new Set(['changedSources', 'dependsOn', 'offers', 'entities', 'serves', 'languages', 'onDuty']);

/** Whether two contents are the same, in whatever order their fields stand. @param field the one whose contents they are, where it is one */
export function isSame(one: unknown, other: unknown, field = ''): boolean {
  if (unordered.has(field) && Array.isArray(one) && Array.isArray(other))
    return one.every((each) => other.includes(each)) && other.every((each) => one.includes(each));
  const said = field === 'variants' ? saySame(one, other) : undefined;
  if (said !== undefined) return said;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return keys.length === others.length && keys.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key), key));
}

/** With one part of a change replaced, or left out; nothing where none is left. */
export function withPart<C = Content>(change: Change<C>, part: Part, to: PartChange<C> | undefined): Change<C> | undefined {
  const { [part]: _, ...rest } = change.parts;
  const all = to ? { ...rest, [part]: to } : rest;
  return Object.keys(all).length === 0 ? undefined : { ...change, parts: all as Change<C>['parts'] };
}

/**
 * A part as it stands after somebody has saved it: a draft again, whatever was approved. Where the meaning changed,
 * translations that were already in review say what the original said before, and are drafts again too.
 * @param to what it says now; `was` is the published content onto which that was written
 */
export function saved<C = Content>(
  change: Change<C>,
  part: Part,
  to: Pick<PartChange<C>, 'content' | 'was' | 'effect' | 'version' | 'on' | 'together'> & { by: string },
): Change<C> {
  const before = change.parts[part];
  const { content, was, effect, version, by, on, together } = to;
  const after: PartChange<C> = {
    content,
    was,
    effect,
    state: 'draft',
    version,
    authors: [...new Set([...(before?.authors ?? []), by])],
    approvedBy: null,
    note: before?.note ?? '',
    ...(before?.sentBackBy !== undefined && { sentBackBy: before.sentBackBy }),
    ...(together !== undefined && { together }),
    on,
    earlier: before ? [...before.earlier, asEarlier(before, was)].slice(-mostEarlier) : [],
  };
  const all: Change<C>['parts'] = { ...change.parts, [part]: after };
  if (changesMeaning(effect))
    for (const other of changedParts(change)) {
      if (other !== part && all[other]!.effect === 'translation') all[other] = { ...all[other]!, state: 'draft', approvedBy: null };
    }
  return { ...change, parts: all };
}

const asEarlier = <C>(before: PartChange<C>, now: C): PartChange<C>['earlier'][number] => {
  const { version, content, was, effect, together } = before;
  return { version, content, effect, ...(!isSame(was, now) && { was }), ...(together !== undefined && { together }) };
};

/** With the last save of a part taken back, and what was said with it of the meaning; undefined where there is none. */
export function undone<C>(part: PartChange<C>): Omit<PartChange<C>, 'version' | 'on'> | undefined {
  const { together: _, ...stays } = part;
  const last = part.earlier.at(-1);
  if (!last) return undefined;
  const { content, was = part.was, effect = part.effect, together } = last;
  return { ...stays, content, was, effect, ...(together !== undefined && { together }), earlier: part.earlier.slice(0, -1) };
}

/**
 * What is left of a change once some of its parts are published; nothing where that was all. Where one of these changed the
 * meaning, those that came in with it say what is meant by now, each in its language, and change the meaning no more: the next
 * of them would otherwise make the last one older, or take it away from readers (care.md ED-09).
 */
export function leftOf<C>(change: Change<C>, taken: readonly Part[]): Change<C> | undefined {
  const said = taken.flatMap((part) => {
    const { effect, together } = change.parts[part]!;
    return changesMeaning(effect) && together !== undefined ? [together] : [];
  });
  const left = changedParts(change).filter((part) => !taken.includes(part));
  const following = (part: Part) => {
    const effect: Effect = part === 'common' ? 'words' : 'translation';
    return <S extends { effect?: Effect | null | undefined; together?: string | undefined }>(one: S): S =>
      changesMeaning(one.effect) && one.together !== undefined && said.includes(one.together) ? { ...one, effect } : one;
  };
  const stays = (part: Part): PartChange<C> => {
    const { earlier, ...one } = change.parts[part]!;
    const follows = following(part);
    return { ...follows(one), earlier: earlier.map(follows) };
  };
  if (left.length === 0) return undefined;
  return { ...change, passedOver: null, parts: Object.fromEntries(left.map((part) => [part, stays(part)])) };
}

/** Whether translations become older by it. */
export const changesMeaning = (effect: Effect | null | undefined): boolean => effect === 'meaning' || effect === 'correction';
