import { hash } from 'node:crypto';

/** How many forms are remembered; each takes about 150 bytes. */
const most = 100_000;

/**
 * Which conversation a form went to, by the random name that every form has. Without JavaScript the browser keeps what was
 * sent and sends it again for Back or Reload; such a form must lead to its conversation or, when that is over, to the
 * start, and never show its words again (care.md QE-05). Names are held as hashes: a name comes out of a form, and a string
 * that is cut out of another keeps the whole of it in memory (care.md PR-36).
 */
export class SentForms {
  private readonly sent = new Map<string, { conversation: string; taken: boolean }>();

  /** The id of the conversation that the form went to; undefined for a form that was not sent before. */
  conversationOf(name: string): string | undefined {
    return name === '' ? undefined : this.sent.get(hashed(name))?.conversation;
  }

  /** Whether what the form held was taken: then it is never taken again. */
  wasTaken(name: string): boolean {
    return name !== '' && (this.sent.get(hashed(name))?.taken ?? false);
  }

  /** Its turn failed, and nothing of it was kept: it can be taken once more. */
  failed(name: string): void {
    const form = this.sent.get(hashed(name));
    if (form) form.taken = false;
  }

  add(name: string, conversation: string): void {
    if (name === '') return;
    const mark = hashed(name);
    this.sent.set(mark, { conversation, taken: true });
    if (this.sent.size > most) this.sent.delete(this.sent.keys().next().value!);
  }
}

const hashed = (name: string): string => hash('sha256', name, 'base64url');
