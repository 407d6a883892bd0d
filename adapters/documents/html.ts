import { Parser } from 'htmlparser2';
import type { Block } from '../../knowledge/documents/outline.js';
import { markerOf } from '../../knowledge/documents/place.js';

const blockTags = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
);
/** What a page holds beside its document. */
const leftOut = new Set(
  'script style noscript template svg math nav header footer aside form iframe object select textarea head'.split(' '),
);

interface List {
  ordered: boolean;
  next: number;
  letters: boolean;
  path: string;
}

/** An HTML page as the blocks of its document. Nothing of it runs, and nothing is fetched. */
export function blocksOfHtml(page: string): Block[] {
  const blocks: Block[] = [];
  const lists: List[] = [];
  let [text, skipped, number]: [string, number, string] = ['', 0, ''];
  let heading: number | undefined;
  const flush = (): void => {
    const said = text.replace(/\s+/gu, ' ').trim();
    text = '';
    if (said === '') return;
    // A number that is written out says more than the place in a list.
    const own = number !== '' && !markerOf(said) ? `${number} ${said}` : said;
    number = '';
    blocks.push({ text: own, ...(heading !== undefined && { heading }) });
  };
  const parser = new Parser({
    onopentag(name, { start, type, value }) {
      if (leftOut.has(name)) skipped++;
      if (blockTags.has(name)) flush();
      if (/^h[1-6]$/.test(name)) heading = Number(name[1]);
      if (name === 'ol' || name === 'ul')
        lists.push({ ordered: name === 'ol', next: Number(start ?? 1) || 1, letters: type === 'a', path: lists.at(-1)?.path ?? '' });
      if (name === 'li') number = numberIn(lists, value);
      if (name === 'br' || name === 'td' || name === 'th') text += ' ';
    },
    ontext(data) {
      if (skipped === 0) text += data;
    },
    onclosetag(name) {
      if (blockTags.has(name)) flush();
      if (/^h[1-6]$/.test(name)) heading = undefined;
      if (name === 'ol' || name === 'ul') lists.pop();
      if (leftOut.has(name)) skipped--;
    },
  });
  parser.end(page);
  flush();
  return blocks;
}

/** The number that a page shows before an item of a list; none where it shows a dot. */
function numberIn(lists: readonly List[], value: string | undefined): string {
  const list = lists.at(-1);
  if (!list?.ordered) return '';
  const at = Number(value) || list.next;
  list.next = at + 1;
  if (list.letters && at <= 26) return `(${String.fromCharCode(96 + at)})`;
  const above = lists.at(-2)?.path ?? '';
  list.path = above === '' ? String(at) : `${above}.${at}`;
  return `${list.path}.`;
}
