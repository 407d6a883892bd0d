import { z } from 'zod';
import type { Table } from '../knowledge/guide.js';
import type { Language } from '../knowledge/language.js';
import type { Unshown } from './care.js';
import type { Remembered } from './conversation.js';
import type { Kit } from './kit.js';

/** What somebody did, as every channel reports it. */
export type Heard =
  | { kind: 'arrived' }
  /** Nobody did anything, but there is something to say: an office wrote, or has not for too long. */
  | { kind: 'news' }
  | { kind: 'said'; words: string; /** Files or pictures came along, which are never looked at. */ files?: true }
  | { kind: 'chose'; choice: string; /** The question that the button belonged to. */ asked?: number };

/** A message that was heard before was changed or deleted where it stands: nothing of it is read again. */
export interface Changed {
  kind: 'changed';
}

/** One thing that a person can press, type by its label, or type by its number. `language` is set where the label is in another language. */
export interface Choice {
  id: string;
  label: string;
  language?: Language;
}

/** Where an answer comes from, for whom it holds, and who confirmed it (decisions.md D1): shown smaller, after the answer. */
export interface Provenance {
  text: string;
  /** `language` is set where the label is not in the language of the answer. */
  sources: { label: string; url: string; language?: Language }[];
}

/**
 * One thing that the bot says. `text` is Markdown of the small kind: paragraphs, lists, bold; no word of a person belongs in it.
 * That of an `answer` is the same for all who read it, since doors keep what they made of it.
 */
export interface Say {
  /** `human` is what a person wrote, on either side of a relay: never the programme's own words. */
  kind: 'talk' | 'answer' | 'help' | 'human';
  title?: string;
  text: string;
  /** Words shown exactly as they are, after the text: what would be sent, what a person wrote, a number (care.md CO-04). */
  exact?: string;
  /** True where those words are for the person to keep: a page offers to copy and print them. */
  keep?: true;
  /** When something is of which a calendar may remind under a title that tells nothing: the page makes the file by itself. ISO 8601. */
  when?: { from: string; until: string };
  /** Beside the text, where rows say it better. */
  table?: Table;
  provenance?: Provenance;
  /** Pages of our own, to be opened beside the conversation. */
  pages?: { label: string; url: string }[];
  /** An address to show as a picture that a phone can read as well. */
  qr?: string;
  choices: Choice[];
  language: Language;
  /** True for what the person wrote themselves. */
  mine?: true;
  /** True where whoever comes back begins to read. */
  here?: true;
  /** Where it may not arrive (Teams): set for what the person was not shown before, and is shown again if it does not. */
  news?: Unshown;
  /** Above the box for words: who reads the next ones, where that is not the programme as usual; empty where it is the programme again. */
  box?: string;
  /** True where the next words are taken as they are: then no choice has a number. */
  listens?: boolean;
}

/** What a step returns: what to say, where the conversation stands then, and what the person decided on the way. */
export interface Reply {
  say: Say[];
  /** Null ends the dialog. */
  at: unknown;
  /** True where the person's next words are meant for somebody: of them, only what is offered and a few commands are heard by the programme. */
  listens?: boolean;
  /** Leaves all that was open as it is, also who reads the next words: then `at` says nothing. */
  stays?: boolean;
  /** The dialog that `at` belongs to, where it is another than the one that replies. */
  goes?: string;
  /** The choice that brings the person back to what they now read; without it, the choice that began the dialog. */
  place?: string;
  language?: Language;
  /** Shows the place again after this reply, in the language that was chosen. */
  again?: boolean;
  /** What the person chose about their organization and place (null forgets it), and what they were told about danger. */
  about?: Partial<Remembered>;
  /** Takes every word that was shown before off the page, and in Teams what the bot itself said: of a chat that is gone. */
  clears?: boolean;
  /** Drops the conversation and every word of it that is still held. */
  forget?: boolean;
}

/** A step answers with a reply, or passes: then what was heard is a new question. */
type Step<At> = (at: At, heard: Heard, kit: Kit) => Promise<Reply | undefined> | Reply | undefined;

export interface Dialog {
  begin(argument: string, kit: Kit, words?: string): Promise<Reply> | Reply;
  /** Undefined when the saved state is of an older version, or the step passes. */
  resume(at: unknown, heard: Heard, kit: Kit): Promise<Reply | undefined>;
}

/**
 * A dialog is a table of named steps over a zod union of states (architecture.md 3.5). A step in the schema without a
 * handler does not compile; a state saved by an older version that no longer parses is passed over, not crashed on.
 */
export function dialog<S extends z.ZodType<{ step: string }>>(parts: {
  state: S;
  begin(argument: string, kit: Kit, words?: string): Promise<Reply> | Reply;
  steps: { [K in z.infer<S>['step']]: Step<Extract<z.infer<S>, { step: K }>> };
}): Dialog {
  return {
    begin: (argument, kit, words) => parts.begin(argument, kit, words),
    async resume(raw, heard, kit) {
      const at = parts.state.safeParse(raw);
      if (!at.success) return undefined;
      const step = parts.steps[at.data.step as z.infer<S>['step']] as Step<z.infer<S>>;
      return step(at.data, heard, kit);
    },
  };
}

/** A dialog without steps of its own: it says something, and every choice that it offers begins another. */
export const saying = (begin: (argument: string, kit: Kit) => Reply | Promise<Reply>): Dialog => ({
  begin,
  resume: async () => undefined,
});

/** Says something and goes on at `at`. */
export const ask = <At>(at: At, ...say: Say[]): Reply => ({ say, at });

/** Says something, goes on at `at`, and takes the person's next words as they are. */
export const listen = <At>(at: At, ...say: Say[]): Reply => ({ say, at, listens: true });

/** Says something and ends the dialog. */
export const end = (...say: Say[]): Reply => ({ say, at: null });
