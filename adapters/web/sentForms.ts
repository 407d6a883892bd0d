import { createHmac, hash } from 'node:crypto';
import { z } from 'zod';
import type { TurnStore } from './conversations.js';

/** How many forms are remembered in memory; each takes about 250 bytes. */
const most = 100_000;

/** How long a form is remembered where several instances share that: a conversation lasts an hour at most, and its page turns to a neutral one 15 minutes after. */
export const formMinutes = 75;

/** How many different messages one form can bring: whoever goes back and writes something else is heard. */
const mostOfOne = 8;

const Kept = z.strictObject({ conversation: z.string(), brought: z.record(z.string(), z.boolean()) });

/** What is known of one form, by the random name that every form has. */
export class SentForm {
  private marked: { content: string; mark: string } | undefined;

  /**
   * @param name as the form brings it
   * @param conversation the id of the conversation that it went to; undefined for a form that was not sent before
   * @param contents what it brought, as marks from which nobody can tell it without the name, and whether it was taken: not where its turn failed
   */
  constructor(
    private readonly name: string,
    public conversation: string | undefined = undefined,
    private readonly contents = new Map<string, boolean>(),
  ) {}

  static of(name: string, text: string): SentForm {
    const { conversation, brought } = Kept.parse(JSON.parse(text));
    return new SentForm(name, conversation, new Map(Object.entries(brought)));
  }

  get text(): string {
    return JSON.stringify({ conversation: this.conversation, brought: Object.fromEntries(this.contents) });
  }

  /** Whether the form brought just this before. */
  brought(content: string): boolean {
    return this.contents.size > 0 && (this.contents.has(this.mark(content)) || this.wasTaken(content));
  }

  /** Whether just this was taken from the form: then it is never taken again. Nothing more is taken from one that brought very much. */
  wasTaken(content: string): boolean {
    return this.contents.size > 0 && ((this.contents.get(this.mark(content)) ?? false) || this.contents.size >= mostOfOne);
  }

  /** It brought this; `taken` is false when its turn failed, and nothing of it was kept: it can be taken once more. */
  note(content: string, conversation: string, taken: boolean): void {
    this.conversation = conversation;
    // A form without a name is not found again.
    if (this.name === '') return;
    const mark = this.mark(content);
    if (this.contents.size < mostOfOne || this.contents.has(mark)) this.contents.set(mark, taken);
  }

  /** One name for the form and this content, for the turn in which it is taken. */
  once(content: string): string {
    return `${hashed(this.name).slice(0, 12)}${this.mark(content)}`;
  }

  /** One request asks for the mark of one content, again and again. */
  private mark(content: string): string {
    if (this.marked?.content !== content)
      this.marked = { content, mark: createHmac('sha256', this.name).update(content).digest().toString('base64url', 0, 6) };
    return this.marked.mark;
  }
}

/**
 * Which conversation a form went to. Without JavaScript the browser keeps what was sent and sends it again for Back or
 * Reload; such a form must lead to its conversation or, when that is over, to the start, and never show its words again
 * (care.md QE-05). Something else in the same form is meant anew: somebody went back and wrote or chose again.
 */
export interface SentForms {
  find(name: string): Promise<SentForm>;
  /** @param store where it is kept together with what a turn keeps */
  keep(name: string, form: SentForm, store?: TurnStore): Promise<void>;
}

/**
 * The forms that were sent to this process. Names are held as hashes: a name comes out of a form, and a string that is cut
 * out of another keeps the whole of it in memory (care.md PR-36).
 */
export class SentFormsHere implements SentForms {
  private readonly sent = new Map<string, string>();

  async find(name: string): Promise<SentForm> {
    const text = name === '' ? undefined : this.sent.get(hashed(name));
    return text === undefined ? new SentForm(name) : SentForm.of(name, text);
  }

  async keep(name: string, form: SentForm): Promise<void> {
    if (name === '') return;
    const at = hashed(name);
    this.sent.set(at, form.text);
    if (this.sent.size > most) this.sent.delete(this.sent.keys().next().value!);
  }
}

export const hashed = (text: string): string => hash('sha256', text, 'base64url');
