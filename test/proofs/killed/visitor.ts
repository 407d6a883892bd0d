import { setTimeout as passed } from 'node:timers/promises';
import { solved } from '../../adapters/limits/solve.js';
import { asked, formType } from '../../asked.js';
import { Lost } from './server.js';
import type { There } from './target.js';

/** How long somebody waits before they send the same form once more, in milliseconds. */
const again = 200;

/** Somebody at the page with JavaScript off, who sends each form as their browser has it. */
export class Visitor {
  private page = '';
  private sent: Record<string, string> = {};

  /** @param from the address of loopback from which they come */
  constructor(
    private server: Omit<There, 'changes'>,
    private readonly from?: string,
  ) {}

  /** Their next requests are taken elsewhere: by another instance, or by whatever stands before several. */
  goesTo(server: Omit<There, 'changes'>): void {
    this.server = server;
  }

  /** Opens the page and begins something, as a button of the first page does. */
  async begins(choice: string): Promise<void> {
    await this.server.isUp();
    this.page = (await this.ask()).page;
    await this.send({ choice: `0:${choice}` });
  }

  /** Whether a choice can be pressed now. */
  isOffered(id: string): boolean {
    return this.buttons.some(([, , name]) => name === id);
  }

  async presses(id: string): Promise<void> {
    const { buttons } = this;
    const button = buttons.findLast(([, , name]) => name === id);
    if (!button)
      throw new Error(
        `There is no button ${id}. There is: ${buttons.map(([, , name]) => name).join(' ')}. It reads: ${this.reads.slice(-600)}`,
      );
    await this.send({ choice: button[1]! });
  }

  async says(words: string): Promise<void> {
    await this.send({ words });
  }

  /** Presses Reload after an answer that never came: the browser sends the same form once more. Whatever is answered, it must not count twice. */
  async reloads(): Promise<void> {
    await this.server.isUp();
    await this.ask(this.sent).catch(() => undefined);
  }

  /** What the page knows its conversation by; empty before there is one. */
  get token(): string {
    return /name="c"\s+value="([^"]+)"/.exec(this.page)?.[1] ?? '';
  }

  /** What stands on the page, as it is read. */
  get reads(): string {
    return this.page.replace(/<[^>]*>|[\u2066-\u2069]/g, '').replaceAll(/\s+/g, ' ');
  }

  /** What was said since these words of the person. */
  after(words: string): string {
    return this.reads.split(words).at(-1)!;
  }

  private get buttons(): RegExpMatchArray[] {
    return [...this.page.matchAll(/name="choice" value="(\d+:([^"]+))"/g)];
  }

  /** The texts that stand exactly as they were written, oldest first. */
  get exact(): string[] {
    return [...this.page.matchAll(/<div class="exact[^"]*"[^>]*>([^<]*)</g)].map(([, text]) => text!);
  }

  private async send(fields: Record<string, string>): Promise<void> {
    const hidden = (name: string): Record<string, string> => {
      const value = new RegExp(`name="${name}"\\s+value="([^"]+)"`).exec(this.page)?.[1];
      return value ? { [name]: value } : {};
    };
    this.sent = { ...hidden('c'), ...hidden('once'), l: 'en', ...fields };
    for (;;) {
      const { status, page } = await this.ask(this.sent);
      if (status === 410) throw new Lost('the conversation is gone');
      if (status === 200) return void (this.page = page);
      if (this.server.outlives && status >= 500) {
        // What is said there asks for just this: the same form once more.
        await passed(again);
        continue;
      }
      if (status !== 429) throw new Error(`${status} for ${JSON.stringify(fields)}`);
      const ticket = /name="proof" value="([^"]+)"/.exec(page)?.[1];
      if (ticket) this.sent = { ...this.sent, proof: solved({ ticket, bits: Number(ticket.split('.')[0]) }) };
      else await passed(3000);
    }
  }

  private async ask(form?: Record<string, string>): Promise<{ status: number; page: string }> {
    for (let tries = 1; ; tries++)
      try {
        const sent = form ? { method: 'POST', headers: formType, body: new URLSearchParams(form).toString() } : { method: 'GET' };
        const { status, body } = await asked(this.server.url, { path: '/', ...sent }, { from: this.from });
        return { status, page: body };
      } catch (cause) {
        if (!this.server.outlives || tries === 100) throw new Lost(`no answer: ${String(cause)}`, { cause });
        await passed(again);
        await this.server.isUp();
      }
  }
}
