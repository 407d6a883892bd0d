import { createHmac, hash, randomBytes } from 'node:crypto';

/** How many forms are remembered; each takes about 250 bytes. */
const most = 100_000;

/** How many different messages one form can bring: whoever goes back and writes something else is heard. */
const mostOfOne = 8;

interface Sent {
  conversation: string;
  /** What it brought, as marks from which nobody can tell it, and whether it was taken: not where its turn failed. */
  brought: Map<string, boolean>;
}

/**
 * Which conversation a form went to, by the random name that every form has. Without JavaScript the browser keeps what was
 * sent and sends it again for Back or Reload; such a form must lead to its conversation or, when that is over, to the
 * start, and never show its words again (care.md QE-05). Something else in the same form is meant anew: somebody went back
 * and wrote or chose again. Names are held as hashes: a name comes out of a form, and a string that is cut out of another keeps
 * the whole of it in memory (care.md PR-36). Contents are held as a few bytes of an HMAC under a key that nobody has.
 */
export class SentForms {
  private readonly sent = new Map<string, Sent>();
  private readonly key = randomBytes(32);

  /** The id of the conversation that the form went to; undefined for a form that was not sent before. */
  conversationOf(name: string): string | undefined {
    return this.formOf(name)?.conversation;
  }

  /** Whether the form brought just this before. */
  brought(name: string, content: string): boolean {
    const form = this.formOf(name);
    return form !== undefined && (form.brought.size >= mostOfOne || form.brought.has(this.mark(content)));
  }

  /** Whether just this was taken from the form: then it is never taken again. Nothing more is taken from one that brought very much. */
  wasTaken(name: string, content: string): boolean {
    const form = this.formOf(name);
    return form !== undefined && (form.brought.size >= mostOfOne || (form.brought.get(this.mark(content)) ?? false));
  }

  /** Its turn failed, and nothing of it was kept: it can be taken once more. */
  failed(name: string, content: string): void {
    const form = this.formOf(name);
    if (form?.brought.has(this.mark(content))) form.brought.set(this.mark(content), false);
  }

  add(name: string, content: string, conversation: string): void {
    if (name === '') return;
    const at = hashed(name);
    const form = this.sent.get(at) ?? { conversation, brought: new Map() };
    form.conversation = conversation;
    form.brought.set(this.mark(content), true);
    this.sent.set(at, form);
    if (this.sent.size > most) this.sent.delete(this.sent.keys().next().value!);
  }

  private formOf(name: string): Sent | undefined {
    return name === '' ? undefined : this.sent.get(hashed(name));
  }

  private mark(content: string): string {
    return createHmac('sha256', this.key).update(content).digest().toString('base64url', 0, 6);
  }
}

const hashed = (name: string): string => hash('sha256', name, 'base64url');
