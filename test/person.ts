import { randomBytes } from 'node:crypto';
import { Form, incoming } from '../adapters/web/form.js';
import type { Item } from '../adapters/web/item.js';
import type { OpenConversation } from '../adapters/web/openConversation.js';
import type { WebAdapter } from '../adapters/web/webAdapter.js';
import type { Choice, Say } from '../dialogs/dialog.js';

/** Somebody at the web door, with the vocabulary of the stories. */
export class Person {
  /** Closes their page without leaving: nothing more of what is said is taken by anybody. */
  readonly closes: () => void;

  constructor(
    readonly conversation: OpenConversation,
    private readonly adapter: WebAdapter,
  ) {
    this.closes = conversation.watch(() => undefined, { streams: true });
  }

  async says(words: string, once = randomBytes(6).toString('hex')): Promise<void> {
    await this.adapter.receive(this.conversation, { words, once });
  }

  /** Presses a button that is on the screen, by its label, in the form of the page; `from` looks among older things that were said. */
  async presses(label: string | RegExp, from: Item[] = this.conversation.items()): Promise<void> {
    const item = from.findLast(({ said }) => said?.choices.some((choice) => matches(choice, label)));
    const choice = item?.said?.choices.find((c) => matches(c, label));
    if (!item || !choice) throw new Error(`There is no button ${label}. There is: ${this.choices.join(' | ')}`);
    const form = Form.parse({ choice: `${item.asked}:${choice.id}` });
    await this.adapter.receive(this.conversation, incoming(form, this.conversation));
  }

  /** Begins something by its id, as a link does. */
  async chooses(choice: string): Promise<void> {
    await this.adapter.receive(this.conversation, { choice });
  }

  private get said(): Say[] {
    return this.conversation.items().flatMap(({ said }) => (said ? [said] : []));
  }

  /** The last thing that the bot said. */
  get last(): Say {
    return this.said.at(-1)!;
  }

  /** All that the bot said since the person's last message. */
  get reply(): string {
    const items = this.conversation.items();
    const from = items.findLastIndex(({ by }) => by === 'person');
    return items
      .slice(from + 1)
      .map(({ said }) => [said?.title, said?.text, said?.provenance?.text].filter(Boolean).join('\n'))
      .join('\n');
  }

  /** Everything that the bot said. */
  get all(): string {
    return this.said.map(({ text }) => text).join('\n');
  }

  /** The labels of the choices that are open now. */
  get choices(): string[] {
    return (this.said.findLast(({ choices }) => choices.length > 0)?.choices ?? []).map(({ label }) => label);
  }
}

const matches = ({ label }: Choice, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? label === wanted : wanted.test(label);
