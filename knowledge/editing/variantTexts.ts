import { z } from 'zod';
import { Entity } from '../entity.js';
import type { Variant } from '../entry.js';

const Said = z.strictObject({ for: z.array(Entity), text: z.string() });

/**
 * What is said of whom, in one language. Of nobody: a text that is known by its place among the variants only, as the version
 * before wrote all of them, as plain strings.
 */
export const VariantText = z.union([Said, z.string().transform((text): z.infer<typeof Said> => ({ for: [], text }))]);
export type VariantText = z.infer<typeof VariantText>;

type Whom = Pick<Variant, 'entities'>;
type Texts = readonly VariantText[];

const areSame = (one: readonly Entity[], other: readonly Entity[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

/** Whether none of them says for whom it is, as the version before wrote them. */
export const areByPlace = (texts: Texts): boolean => texts.every(({ for: whom }) => whom.length === 0);

/** Texts of which some say for whom they are, the others by their place among these variants; one at a place without variant stays nobody's. */
export const numbered = (texts: Texts, variants: readonly Whom[]): VariantText[] =>
  texts.map(({ for: whom, text }, at) => ({ for: whom.length > 0 ? whom : (variants[at]?.entities ?? []), text }));

/**
 * Texts with whom they are for: those of the version before by their place among these variants.
 * @param further variants that are being added, for places that there were not
 */
export const named = (texts: Texts, variants: readonly Whom[], further: readonly Whom[] = []): VariantText[] =>
  areByPlace(texts) ? numbered(numbered(texts, variants), further) : [...texts];

/**
 * What is said of each variant: organizations keep their text, however variants are ordered, split, joined or taken away
 * (decisions.md D1). It is empty where nothing is said of any of its organizations, or different things: then somebody writes
 * what holds for all of them, rather than that one of them gets what was written for another.
 */
export function textsFor(variants: readonly Whom[], texts: Texts): VariantText[] {
  const said = named(texts, variants).filter(({ text }) => text !== '');
  return variants.map(({ entities }) => {
    const shared = said.filter(({ for: whom }) => whom.some((one) => entities.includes(one)));
    const own = shared.find(({ for: whom }) => areSame(whom, entities));
    const all = new Set(shared.map(({ text }) => text));
    return { for: entities, text: own?.text ?? (all.size === 1 ? [...all][0]! : '') };
  });
}

/** All organizations for which some variant is. */
export const organizationsOf = (variants: readonly Whom[]): Entity[] => variants.flatMap(({ entities }) => entities);

/**
 * What was typed, with what stood there of organizations that had no box. A box that stood empty says nothing: one for organizations
 * of which different things are said shows neither (`textsFor`), and so empties neither.
 * @param known the organizations for which some variant is: what stood of others goes
 */
export function keeping(typed: Texts, stood: Texts, known: readonly Entity[]): VariantText[] {
  const said = typed.filter((box) => box.text !== '' || textsFor([{ entities: box.for }], stood)[0]!.text !== '');
  const isTyped = (one: Entity): boolean => said.some(({ for: whom }) => whom.includes(one));
  const left = stood.map(({ for: whom, text }) => ({ for: whom.filter((one) => known.includes(one) && !isTyped(one)), text }));
  return [...typed.filter(({ text }) => text !== ''), ...left.filter(({ for: whom, text }) => whom.length > 0 && text !== '')];
}

/**
 * Whose texts would be lost with these variants: organizations that no variant is for, or places of which nobody can say any
 * more whose they are. What was said of an organization before (`was`) may go with its variant.
 * @param before the variants that readers have: a text of the version before stays at its place only where these are the same
 */
export function lostWith(variants: readonly Whom[], texts: Texts, before: readonly Whom[], was: Texts): (Entity | number)[] {
  const stay = new Set([...organizationsOf(variants), ...named(was, before).flatMap(({ for: whom }) => whom)]);
  const isAt = (at: number): boolean => variants[at] !== undefined && areSame(variants[at].entities, (before[at] ?? variants[at]).entities);
  const byPlace = areByPlace(texts);
  return texts.flatMap(({ for: whom, text }, at): (Entity | number)[] => {
    if (text === '') return [];
    if (whom.length === 0) return byPlace && isAt(at) ? [] : [at];
    return whom.filter((one) => !stay.has(one));
  });
}

export const isVariantText = (value: unknown): value is VariantText => typeof value === 'object' && value !== null && 'for' in value;
const areTexts = (value: unknown): value is VariantText[] => Array.isArray(value) && value.every(isVariantText);

/** Whether two lists say the same of the same organizations, in any order; undefined where one is no such list. */
export function saySame(one: unknown, other: unknown): boolean | undefined {
  if (!areTexts(one) || !areTexts(other)) return undefined;
  const byPlace = areByPlace(one) || areByPlace(other);
  const isIn = ({ for: whom, text }: VariantText, at: number): boolean =>
    byPlace ? other[at]?.text === text : other.some((each) => each.text === text && areSame(each.for, whom));
  return one.length === other.length && one.every(isIn);
}
