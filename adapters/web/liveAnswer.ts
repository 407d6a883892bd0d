import type { Language } from '../../knowledge/language.js';
import type { Item } from './item.js';
import type { OpenConversation } from './openConversation.js';
import { itemHtml } from './pages/chat.js';

/**
 * What a page with JavaScript is answered: how the conversation stands, and what is new in it, as markup.
 * @param items those that are new, oldest first
 * @param under what is shown under them, without choices
 * @param more what else is to be said of what was sent
 */
export function liveAnswer(
  conversation: OpenConversation,
  items: readonly Item[],
  under: readonly Item[],
  language: Language,
  more: object,
): string {
  const last = items.findLast(({ said }) => said && said.choices.length > 0);
  const { id: c, latest, first, ended } = conversation;
  const html = [...items, ...under].map((item) => itemHtml(item, language, item === last).text).join('');
  return JSON.stringify({ c, language, html, last: latest, first, ended, ...more });
}
