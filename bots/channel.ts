import type { Activity } from 'botbuilder';
import type { Changed, Heard, Say } from '../dialogs/dialog.js';
import type { Door } from '../dialogs/kit.js';

/** How one channel of the Bot Framework is read and written. Nothing else knows what a card or a page is. */
export interface Channel {
  /** Names of the channel in `activity.channelId`. */
  ids: readonly string[];
  door: Door;
  /** How many choices of a list fit on one page here. */
  page: number;
  /** What somebody did; `left` when they removed the bot; undefined when the activity is nothing that a person did. */
  hear(activity: Activity): Heard | Changed | { kind: 'left' } | { kind: 'stayed' } | undefined;
  /** What is said in one turn, as this channel shows it; buttons carry `asked`, the number of their question. */
  show(said: Say[], asked: number): Partial<Activity>[];
}

/** True in a chat between one person and the bot. Everywhere else it says one sentence and answers nothing (decisions.md D2). */
export const isPersonal = ({ conversation }: Activity): boolean =>
  !conversation?.isGroup && (conversation?.conversationType === undefined || conversation.conversationType === 'personal');
