import type { Choice, Say } from '../../dialogs/dialog.js';
import type { Language } from '../../knowledge/language.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn } from '../../knowledge/text/index.js';
import { blocksOf, escaped, pagesLines, provenanceLine, quoted } from '../channels/cardText.js';
import { qrImage } from '../channels/qr.js';
import { tableAsList } from '../channels/tableText.js';
import type { Item } from '../web/item.js';

/** An activity as a Direct Line client receives it. */
export type Shown = Record<string, unknown> & { type: string; id: string };

/** Whom an activity is shown to: the conversation and the user as their token names them. */
export interface To {
  conv: string;
  user: string;
}

const bot = { id: 'waypoint', name: 'Waypoint', role: 'bot' };

export const idOf = (conv: string, n: number): string => `${conv}|${String(n).padStart(7, '0')}`;

/** What stands on a button, and in the conversation once it is pressed: with the number by which it can be typed, where it can. */
export const numbered = ({ label, language }: Choice, number: number | undefined): string =>
  [number, language ? isolated(label) : label].filter(Boolean).join(' · ');

/**
 * One item of a conversation as an activity; built anew for every client, so that nothing that a client sent can come back by accident.
 * @param language that of the whole conversation, which one thing said in it may differ from
 */
export function present(item: Item, { conv, user }: To, language: Language | undefined): Shown {
  const activity = {
    type: 'message',
    id: idOf(conv, item.n),
    timestamp: new Date(item.at).toISOString(),
    channelId: 'directline',
    conversation: { id: conv },
  };
  if (!item.said) {
    return {
      ...activity,
      from: { id: user, role: 'user' },
      text: item.words ?? '',
      textFormat: 'plain',
      ...(item.client ? { channelData: { clientActivityID: item.client } } : {}),
    };
  }
  const { said, asked } = item;
  return {
    ...activity,
    from: bot,
    text: markdownOf(said),
    textFormat: 'markdown',
    locale: said.language,
    channelData: { language, clears: item.clears },
    ...(said.qr
      ? { attachments: [{ contentType: 'image/png', contentUrl: qrImage(said.qr), name: textIn(said.language).opening.qr }] }
      : {}),
    ...(said.choices.length > 0
      ? { suggestedActions: { actions: said.choices.map((choice, at) => button(choice, said.listens ? undefined : at + 1, asked)) } }
      : {}),
  };
}

/**
 * The sign that a conversation is over and forgotten; nothing can be sent after it. It is an event, since Web Chat has no
 * way to draw an activity of type endOfConversation and throws.
 */
export const ending = (n: number, at: number, conv: string): Shown => ({
  type: 'event',
  name: 'endOfConversation',
  id: `${idOf(conv, n)}|end`,
  timestamp: new Date(at).toISOString(),
  channelId: 'directline',
  conversation: { id: conv },
  from: bot,
});

/**
 * Nothing that somebody wrote becomes a link, a picture or HTML at a client. Who reads the next words stands last: a client has
 * one label for its box, whoever reads (care.md WH-07).
 */
function markdownOf({ title, text, exact, table, provenance, pages, language, box }: Say): string {
  return [
    title && `**${escaped(title)}**`,
    ...blocksOf(text),
    exact && quoted(exact),
    ...(table ? blocksOf(tableAsList(table, language)) : []),
    pages && pagesLines(pages),
    provenance && provenanceLine(provenance),
    box && escaped(box),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Of the kinds of buttons only messageBack shows a text as the person's message and carries a value as well. */
function button(choice: Choice, number: number | undefined, asked: number | undefined) {
  const label = numbered(choice, number);
  return {
    type: 'messageBack',
    title: label,
    text: choice.label,
    displayText: label,
    value: { choice: choice.id, ...(asked === undefined ? {} : { asked }) },
  };
}

/** What is said when a turn failed: nothing of it was kept, and what was offered before can still be chosen. */
export function failure(items: Item[], otherwise: Say['language']): Omit<Item, 'n' | 'at'> {
  const last = items.findLast(({ said }) => said);
  const language = last?.said?.language ?? otherwise;
  const { choices = [], box, listens } = last?.said ?? {};
  const reads = { ...(box !== undefined && { box }), ...(listens && { listens }) };
  const said: Say = { kind: 'talk', text: textIn(language).always.failed, choices, language, ...reads };
  return { by: 'bot', said, ...(last?.asked === undefined ? {} : { asked: last.asked }) };
}
