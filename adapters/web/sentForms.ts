/** How many forms are remembered; each takes about 100 bytes. */
const most = 100_000;

/**
 * Which conversation a form went to, by the random name that every form has. Without JavaScript the browser keeps what was
 * sent and sends it again for Back or Reload; such a form must lead to its conversation or, when that is over, to the
 * start, and never show its words again (care.md QE-05). Only random names are held, none of which means anything once its
 * conversation is gone.
 */
export class SentForms {
  private readonly sent = new Map<string, string>();

  /** The id of the conversation that the form went to; undefined for a form that was not sent before. */
  conversationOf(name: string): string | undefined {
    return name === '' ? undefined : this.sent.get(name);
  }

  add(name: string, conversation: string): void {
    if (name === '' || this.sent.has(name)) return;
    this.sent.set(name, conversation);
    if (this.sent.size > most) this.sent.delete(this.sent.keys().next().value!);
  }
}
