/** Markup that is already safe. Only `html` and the Markdown renderer make it. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!);

type Part = Html | string | number | false | undefined | readonly Part[];

const rendered = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  return Array.isArray(part) ? part.map(rendered).join('') : escaped(String(part));
};

/** Templates without the indentation of the source: it means nothing in the page, and every page is sent whole. */
const slim = new WeakMap<TemplateStringsArray, string[]>();

function withoutIndentation(strings: TemplateStringsArray): string[] {
  const known = slim.get(strings) ?? strings.map((string) => string.replace(/\s*\n\s*/g, '\n'));
  slim.set(strings, known);
  return known;
}

/** A template in which every value is escaped, unless it is markup itself; lists are joined, `false` and `undefined` are left out. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(withoutIndentation(strings).reduce((text, string, at) => text + rendered(parts[at - 1]) + string));
