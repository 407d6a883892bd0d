const plural = new Intl.PluralRules('ar');

/** What is counted, in the forms that Arabic counts with; the first two say their number themselves. */
interface Forms {
  one: string;
  two: string;
  /** From 3 to 10. */
  few: string;
  /** From 11 to 99. */
  many: string;
  /** A full hundred, and 1 or 2 above it. */
  other: string;
}

/** A count and what is counted: one and two are words without a figure, and the figure decides the form of the word after it. */
export function counted(count: number, forms: Forms): string {
  const kind = plural.select(count);
  if (kind === 'one' || kind === 'two') return forms[kind];
  return `${count} ${kind === 'few' || kind === 'many' ? forms[kind] : forms.other}`;
}

/** Nouns with the dual as it is after a preposition, or as the object or time of something: `of` them; and as it is otherwise. */
const noun =
  (one: string, dual: string, few: string, many: string, other: string) =>
  (count: number, place?: 'of'): string =>
    counted(count, { one, two: `${dual}${place === 'of' ? 'ين' : 'ان'}`, few, many, other });

export const minutes = noun('دقيقة واحدة', 'دقيقت', 'دقائق', 'دقيقة', 'دقيقة');
export const hours = noun('ساعة واحدة', 'ساعت', 'ساعات', 'ساعة', 'ساعة');
export const days = noun('يوم واحد', 'يوم', 'أيام', 'يوما', 'يوم');
export const months = noun('شهر واحد', 'شهر', 'أشهر', 'شهرا', 'شهر');
export const signs = noun('حرف واحد', 'حرف', 'أحرف', 'حرفا', 'حرف');
export const messages = noun('رسالة واحدة', 'رسالت', 'رسائل', 'رسالة', 'رسالة');
