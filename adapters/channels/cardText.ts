import type { Provenance, Say } from '../../dialogs/dialog.js';

/** Characters that Markdown would read as marks. */
const marks = /[\\`*_[\]~<]/g;

/** An address as text, of which clients make a link to what it says: a mark put into it would lead elsewhere. Nothing in it opens other marks. */
const address = /(https?:\/\/[\w./~%?=&#:+@,-]+)/;

/** Plain text for a place where Markdown is read: what looks like a mark is shown as it stands. */
export const escaped = (text: string): string =>
  text
    .split(address)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(marks, '\\$&')))
    .join('')
    .replace(/^(#+|>)/, '\\$1');

/**
 * Puts a space between an address and the mark that ends its isolate (knowledge/text/isolate.ts): clients that make links
 * of addresses by themselves, as Teams does in messages, take the mark for a part of the address.
 */
export const apart = (text: string): string => text.replace(/(https?:\/\/[^\s\u2069]+)\u2069/g, '$1 \u2069');

/**
 * Bold as it was written where Markdown sees both its ends. It does not see one between a mark of punctuation and a letter, as in
 * Chinese: there such marks stand outside.
 */
function bold(text: string, previous = ' ', next = ' '): string {
  const [, before = '', inner = '', after = ''] = /^([\p{P}\p{S}\s]*)(.*?)([\p{P}\p{S}\s]*)$/su.exec(text) ?? [];
  if (!inner) return escaped(text);
  const seen = text === text.trim() && (!before || apartFrom.test(previous)) && (!after || apartFrom.test(next));
  return seen ? `**${escaped(text)}**` : `${escaped(before)}**${escaped(inner)}**${escaped(after)}`;
}

/** What may stand on the other side of the end of bold from a mark of punctuation. */
const apartFrom = /^[\p{P}\s]$/u;

/** The small Markdown of what is said (paragraphs, lists, bold) as a card reads it; any other mark is shown as it stands. */
export const blocksOf = (text: string): string[] =>
  apart(text)
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) =>
      block
        .split('\n')
        .map((line) =>
          line
            .split(/(\*\*[^*]+\*\*)/)
            .map((part, at, parts) =>
              /^\*\*[^*]+\*\*$/.test(part) ? bold(part.slice(2, -2), parts[at - 1]?.at(-1), parts[at + 1]?.[0]) : escaped(part),
            )
            .join(''),
        )
        .join('\n'),
    );

/** Words that stand exactly as they are, set off from the rest. */
export const quoted = (exact: string): string =>
  exact
    .split('\n')
    .map((line) => `> ${escaped(line)}`)
    .join('\n>\n');

/** The same without marks, for clients that cannot show a card. */
export const unmarked = (text: string): string => text.replace(/\*\*/g, '');

const linkTo = ({ label, url }: { label: string; url: string }): string =>
  `[${escaped(label)}](${url.replace(/[()\s]/g, (c) => encodeURIComponent(c).replace('(', '%28').replace(')', '%29'))})`;

/** Where an answer comes from: a source is a link where it is named; those that are not named follow in a line of their own. */
export function provenanceLines({ text, sources }: Provenance): string[] {
  let line = escaped(text);
  const unnamed = sources.filter((source) => {
    const name = escaped(source.label);
    const at = line.indexOf(name);
    if (at < 0 || line[at - 1] === '[') return true;
    line = `${line.slice(0, at)}${linkTo(source)}${line.slice(at + name.length)}`;
    return false;
  });
  return unnamed.length > 0 ? [line, unnamed.map(linkTo).join(' · ')] : [line];
}

/** Pages of our own, one a line, each with its address as text: it can be typed on another device, where nobody of the organization looks. */
export const pagesLines = (pages: NonNullable<Say['pages']>): string =>
  pages.map(({ label, url }) => `- ${escaped(label)}: ${linkTo({ label: url, url })}`).join('\n');

/** Where an answer comes from, in one paragraph, for a place that shows no second line. */
export const provenanceLine = (provenance: Provenance): string => provenanceLines(provenance).join(' · ');
