import { isWords, type Content } from '../../../../knowledge/editing/parts.js';
import { marks, type Language } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';

const isNothing = (value: unknown): boolean => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The boxes in which something stands now and nothing would stand, in a sentence; undefined where there are none. */
export function emptiedBoxes(language: Language, stands: Content | null, content: Content): string | undefined {
  const { editing, exchange } = textIn(language);
  if (!stands) return undefined;
  const fields: Readonly<Record<string, string>> = editing.review.fields;
  const whole = Object.entries(stands).filter(([field, before]) => !isNothing(before) && isNothing(Reflect.get(content, field)));
  const boxes = whole.map(([field]) => fields[field] ?? field);
  if (isWords(stands) && isWords(content) && content.full.length > 0)
    boxes.push(...stands.full.slice(content.full.length).map((_, at) => editing.edit.full(content.full.length + at + 1)));
  return boxes.length === 0 ? undefined : exchange.import.emptied(boxes.join(marks[language].comma));
}
