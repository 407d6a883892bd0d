import type { Choice } from '../../../dialogs/dialog.js';
import { opening } from '../../../dialogs/welcome.js';
import type { Language } from '../../../knowledge/language.js';
import type { Item } from '../item.js';
import { chatPage, type Chat } from './chat.js';
import { contactsItem } from './contacts.js';

/**
 * What a person sees before they have written anything: complete in itself, the same for everybody but for the name of its form, kept nowhere.
 * @param first a choice before the others, where the page was opened by the address of an event
 * @param helps whether the contacts stand before everything else, for whoever asked for HELP in a chat that is over (care.md CR-12)
 */
export function startPage(
  language: Language,
  webAddress: string,
  more: Pick<Chat, 'notice' | 'draft' | 'once' | 'proof' | 'unsentTo'> & { first?: Choice; relays?: boolean; helps?: boolean } = {},
): string {
  const { first, relays = false, helps, ...rest } = more;
  const said = opening('web', language, webAddress, relays);
  const choices = first ? [first, ...said.choices] : said.choices;
  const opened: Item = { n: 0, at: 0, by: 'bot', said: { ...said, choices }, asked: 0 };
  return chatPage({ language, token: '', items: helps ? [contactsItem(language), opened] : [opened], ...rest });
}
