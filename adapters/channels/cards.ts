import type { Activity } from 'botbuilder';
import type { Choice, Say } from '../../dialogs/dialog.js';
import { direction } from '../../knowledge/language.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn } from '../../knowledge/text/index.js';
import { quotedWords, type Element } from './cardParts.js';
import { blocksOf, escaped, pagesLines, provenanceLines, unmarked } from './cardText.js';
import { qrImage } from './qr.js';
import { shortTitle } from './shortTitle.js';
import { tableAsList } from './tableText.js';

/** care.md AX-16. */
const mostButtons = 6;

/** One choice with the number by which it can be typed, where it can; a label in another language keeps its own direction. */
const numbered = ({ label, language }: Choice, number: number | undefined): string =>
  [number, language ? isolated(label) : label].filter(Boolean).join(' · ');

/**
 * What is said as messages with Adaptive Cards 1.5 (the newest that Teams takes from bots). More choices than a card may
 * have go on in a second card: none is ever dropped.
 */
export const cardsOf = (said: Say[], asked: number): Partial<Activity>[] =>
  said.flatMap((say) => {
    const pages = Math.max(1, Math.ceil(say.choices.length / mostButtons));
    return Array.from({ length: pages }, (_, page) => message(say, page, asked));
  });

function message(say: Say, page: number, asked: number): Partial<Activity> {
  const first = page * mostButtons;
  const choices = say.choices.slice(first, first + mostButtons);
  const labels = choices.map((choice, i) => numbered(choice, say.listens ? undefined : first + i + 1));
  const content = page === 0 ? contentOf(say) : [];
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: say.language,
    ...(direction(say.language) === 'rtl' ? { rtl: true } : {}),
    fallbackText: [...(page === 0 ? plainOf(say) : []), ...labels].join('\n\n'),
    body: [
      ...content,
      ...choices.flatMap(({ id, language = say.language }, i) =>
        withLabel(labels[i]!, language, { choice: id, asked }, content.length > 0 && i === 0),
      ),
    ],
  };
  return {
    type: 'message',
    locale: say.language,
    summary: textIn(say.language).speakerShort,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}

/**
 * Each button on a line of its own: Teams cuts the labels of buttons that stand beside each other. One whose label is too long
 * for a line stands below its words, with their number and beginning.
 */
function withLabel(label: string, language: Say['language'], data: { choice: string; asked: number }, first: boolean): Element[] {
  const spacing = first ? 'medium' : 'small';
  const short = shortTitle(label, language);
  const button = { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: short ?? label, tooltip: label, data }] };
  return short === undefined ? [{ ...button, spacing }] : [block(escaped(label), { spacing: 'medium' }), { ...button, spacing: 'small' }];
}

const block = (words: string, more: Element = {}): Element => ({ type: 'TextBlock', text: words, wrap: true, ...more });

/** Words that stand exactly as they are, each line by itself: not every client keeps the ends of lines in a run (care.md CO-04). */
const linesOf = (exact: string, language: Say['language']): Element[] =>
  exact.split('\n').map((line, at) => ({ ...quotedWords(line, language), ...(at > 0 ? { spacing: 'none' } : {}) }));

/** What is said, without its buttons, as parts of a card. */
export function contentOf({ kind, title, text, exact, table, provenance, pages, qr, language, box }: Say): Element[] {
  const heading = title ? [block(escaped(title), { style: 'heading', size: 'default', weight: 'bolder', isSubtle: true })] : [];
  const rows = table ? tableAsList(table, language) : '';
  const paragraphs = [...blocksOf(text), ...blocksOf(rows)].map((words) => block(words));
  const words = exact === undefined ? [] : [{ type: 'Container', style: 'emphasis', items: linesOf(exact, language) }];
  return [
    ...heading,
    ...(kind === 'help' ? [{ type: 'Container', style: 'emphasis', items: paragraphs }] : paragraphs),
    ...words,
    ...(box ? [block(escaped(box), { isSubtle: true })] : []),
    ...(pages ? [block(pagesLines(pages))] : []),
    ...(provenance
      ? provenanceLines(provenance).map((line, i) => block(line, { size: 'small', isSubtle: true, ...(i > 0 ? { spacing: 'small' } : {}) }))
      : []),
    ...(qr ? [{ type: 'Image', url: qrImage(qr), altText: textIn(language).opening.qr, width: '148px', spacing: 'medium' }] : []),
  ];
}

const plainOf = ({ title, text, exact, table, provenance, pages, language, box }: Say): string[] => [
  ...(title ? [title] : []),
  unmarked(text),
  ...(exact === undefined ? [] : [exact]),
  ...(table ? [unmarked(tableAsList(table, language))] : []),
  ...(box ? [box] : []),
  ...(pages ?? []).map(({ label, url }) => `${label}: ${url}`),
  ...(provenance ? [provenance.text, ...provenance.sources.map(({ label, url }) => `${label}: ${url}`)] : []),
];
