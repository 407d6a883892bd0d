import type { Activity } from 'botbuilder';
import type { KeeperPressed } from '../../bots/keepersActs.js';
import type { OfficePressed } from '../../bots/officesActs.js';
import type { Pressed } from '../../bots/staffActs.js';
import { direction, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { apart, escaped } from './cardText.js';

/** A part of an Adaptive Card. */
export type Element = Record<string, unknown>;

/** A message with one Adaptive Card 1.5. What shows on a locked screen is the name of the programme. */
export function message(language: Language, body: Element[], lines: string[]): Partial<Activity> {
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: language,
    ...(direction(language) === 'rtl' ? { rtl: true } : {}),
    fallbackText: lines.join('\n\n'),
    body,
  };
  return {
    type: 'message',
    locale: language,
    summary: textIn(language).speakerShort,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

/** How much of a card there is, as Teams counts it: two bytes for a character. */
export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value), 'utf16le');

export const block = (text: string, more: Element = {}): Element => ({
  type: 'TextBlock',
  text: apart(escaped(text)),
  wrap: true,
  ...more,
});

export const actions = (...all: Element[]): Element => ({ type: 'ActionSet', spacing: 'medium', actions: all });

/** A button. @param tooltip what it is about, where several have the same title */
export const press = (title: string, data: Pressed | KeeperPressed | OfficePressed, tooltip = title): Element => ({
  type: 'Action.Submit',
  title,
  tooltip,
  data,
});

/** Text of a run as it stands: a date that its format would work out is broken up, and nothing stands as a space. */
export const unformatted = (text: string): string => text.replaceAll('{{', '{\u2060{') || '\u00A0';

/**
 * Words that somebody wrote, as they stand: a run of text knows no marks, links or mentions.
 */
export const quotedWords = (words: string, language: Language): Element => ({
  type: 'Container',
  rtl: direction(language) === 'rtl',
  spacing: 'small',
  items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: unformatted(words) }] }],
});

/** A box to write in. @param most the longest text, in characters */
export const box = (id: 'words' | 'last' | 'note', label: string, most: number, value = ''): Element => ({
  type: 'Input.Text',
  id,
  label,
  isMultiline: true,
  maxLength: Math.max(most, value.length),
  ...(value === '' ? {} : { value }),
});

/** A button that opens a small card below, whose last button acts: every act that cannot be undone takes two steps. */
export const opens = (title: string, body: Element[], act: Element): Element => ({
  type: 'Action.ShowCard',
  title,
  tooltip: title,
  card: { type: 'AdaptiveCard', body, actions: [act] },
});
