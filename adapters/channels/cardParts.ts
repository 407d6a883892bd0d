import type { Activity } from 'botbuilder';
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

export const block = (text: string, more: Element = {}): Element => ({
  type: 'TextBlock',
  text: apart(escaped(text)),
  wrap: true,
  ...more,
});

export const actions = (...all: Element[]): Element => ({ type: 'ActionSet', spacing: 'medium', actions: all });

export const press = (title: string, data: Pressed): Element => ({ type: 'Action.Submit', title, tooltip: title, data });

/** A button that opens a small card below, whose last button acts: every act that cannot be undone takes two steps. */
export const opens = (title: string, body: Element[], act: Element): Element => ({
  type: 'Action.ShowCard',
  title,
  tooltip: title,
  card: { type: 'AdaptiveCard', body, actions: [act] },
});
