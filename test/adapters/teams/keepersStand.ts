import type { Role } from '../../../adapters/accounts/account.js';
import type { Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { keepers, shippedShelf } from '../console/answersStand.js';
import { officeStand } from './officeStand.js';
import type { Someone } from './someone.js';

/** Those who keep the answers, in their chats in Teams, over everything that ships. */
export async function keepersStand(tongues: Record<string, Language> = {}, more: Record<string, Role[]> = {}) {
  const { store: kept, shelf } = await shippedShelf();
  const at = await officeStand(tongues, new Set(), { kept, shelf, more: { ...keepers, ...more } });
  return {
    ...at,
    shelf,
    /** Somebody whose chat is tied to their account. */
    async keeper(name: string): Promise<Someone> {
      const one = at.someone(name);
      await one.links();
      return one;
    },
  };
}

/**
 * Presses the newest button that says all this to the programme, with what was typed and chosen on the card.
 * @param times how often Teams delivers it
 */
export async function presses(who: Someone, wanted: Record<string, string>, typed: Record<string, string> = {}, times = 1): Promise<void> {
  const all = who.chat.flatMap(({ id, buttons, boxes }) => buttons.map(({ data }) => ({ id, data, boxes })));
  const one = all.findLast(({ data }) => data && Object.entries(wanted).every(([key, value]) => data[key] === value));
  if (!one) throw new Error(`${who.name} has no such button: ${JSON.stringify(wanted)}`);
  for (let time = 0; time < times; time++)
    await who.tells({ value: { ...one.boxes, ...one.data, ...typed }, text: undefined, replyToId: one.id });
}

/** Whether somebody has such a button on their newest card. */
export const canPress = (who: Someone, wanted: Record<string, string>): boolean =>
  who.last.buttons.some(({ data }) => data && Object.entries(wanted).every(([key, value]) => data[key] === value));

/** The word for the card with what is to be done. */
export const word = (language: Language): string => textIn(language).editing.title;
