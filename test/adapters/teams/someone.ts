import { expect } from 'chai';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { freshLink } from '../../../adapters/accounts/links.js';
import type { Town } from '../../town.js';
import type { Sent } from './connectorStub.js';
import { message, type teamsStand } from './teamsStand.js';

/** What a chat needs to know of the stand. */
interface Around {
  stand: Pick<Awaited<ReturnType<typeof teamsStand>>, 'post' | 'connector'>;
  settled(): Promise<void>;
  folder: string;
  place: Pick<Town, 'clock'>;
  /** Where Teams is, if not at its own address. */
  serviceUrl?: string;
}

interface Button {
  title: string;
  tooltip?: string;
  type: string;
  url?: string;
  data?: Record<string, unknown>;
  card?: { body: Element[]; actions?: Button[] };
}
interface Element {
  type?: string;
  id?: string;
  value?: string;
  text?: string;
  inlines?: { text: string }[];
  items?: Element[];
  actions?: Button[];
}

/** One message as it stands in a chat now. */
export interface Standing {
  id: string;
  text: string;
  /** What stands in the boxes, by their ids. */
  boxes: Record<string, string>;
  buttons: Button[];
  rtl: boolean;
}

const textsIn = (body: Element[]): string[] =>
  body.flatMap(({ text, inlines = [], items = [], actions = [] }) => [
    ...(text ? [text] : []),
    ...inlines.map((run) => run.text),
    ...textsIn(items),
    ...actions.flatMap(({ card }) => textsIn(card?.body ?? [])),
  ]);
const buttonsIn = (body: Element[]): Button[] =>
  body.flatMap(({ items = [], actions = [] }) => [...actions.flatMap((one) => [one, ...(one.card?.actions ?? [])]), ...buttonsIn(items)]);

/** What somebody reads as the words of a button: those above it, where only their beginning stands on it. */
const readOf = ({ title, tooltip = title }: Button): string => (title.endsWith('…') || title.endsWith('…\u2069') ? tooltip : title);

const boxesIn = (body: Element[]): [string, string][] =>
  body.flatMap(({ type, id, value = '', items = [], actions = [] }) => [
    ...(type === 'Input.Text' || (type === 'Input.ChoiceSet' && value !== '') ? [[id!, value] as [string, string]] : []),
    ...boxesIn(items),
    ...actions.flatMap(({ card }) => boxesIn(card?.body ?? [])),
  ]);

function standing(id: string, { text, attachments = [] }: Sent['activity']): Standing {
  const cards = attachments.map(({ content }) => content as unknown as { body: Element[]; rtl?: boolean });
  return {
    id,
    text: [text ?? '', ...cards.flatMap(({ body }) => textsIn(body))].filter(Boolean).join('\n'),
    boxes: Object.fromEntries(cards.flatMap(({ body }) => boxesIn(body))),
    buttons: cards.flatMap(({ body }) => buttonsIn(body)),
    rtl: cards.some(({ rtl }) => rtl === true),
  };
}

/** Somebody of the organization, in their personal chat with the bot. */
export class Someone {
  constructor(
    readonly name: string,
    private readonly locale: string,
    private readonly at: Around,
  ) {}

  private get activity(): Record<string, unknown> {
    const said = message({ locale: this.locale });
    return {
      ...said,
      ...(this.at.serviceUrl && { serviceUrl: this.at.serviceUrl }),
      from: { id: `29:${this.name}`, name: `Canary Name of ${this.name}`, aadObjectId: `aad-of-${this.name}` },
      conversation: { ...(said['conversation'] as object), id: `a:${this.name}` },
    };
  }

  async tells(more: Record<string, unknown>): Promise<void> {
    const { status } = await this.at.stand.post({ ...this.activity, ...more });
    expect(status).to.equal(200);
    await this.at.settled();
  }

  says = (text: string): Promise<void> => this.tells({ text });

  /** Presses a button of the newest message that has it, or of an older one; with what was typed or chosen on the card. */
  async presses(label: string | RegExp, from: Standing[] = this.chat, typed: Record<string, string> = {}): Promise<void> {
    const fits = (button: Button): boolean =>
      typeof label === 'string' ? readOf(button).replace(/^\d+ · /, '') === label : label.test(readOf(button));
    const one = from.findLast(({ buttons }) => buttons.some(fits));
    if (!one) throw new Error(`${this.name} has no button ${label}. There is: ${this.buttons.join(' | ')}`);
    await this.tells({ value: { ...one.buttons.find(fits)!.data, ...typed }, text: undefined, replyToId: one.id });
  }

  /** Says the code that the operator had made for an account: their own, unless another is named. */
  async links(account = this.name): Promise<void> {
    const { code, linking } = freshLink(this.at.place.clock.now);
    await accountsInFile(this.at.folder).change((all) => all.map((one) => (one.name === account ? { ...one, linking } : one)));
    await this.says(code);
  }

  /** All that was sent to this chat and taken. */
  get sent(): Sent[] {
    return this.at.stand.connector.sent.filter(({ path, refused }) => !refused && path.includes(`/a:${this.name}/`));
  }

  /** What stands in the chat now, oldest first. */
  get chat(): Standing[] {
    const all = new Map<string, Standing>();
    for (const one of this.sent) {
      const changed = /activities\/([^/]+)$/.exec(one.path)?.[1] ?? '';
      if (one.method === 'DELETE') all.delete(changed);
      else if (one.method === 'PUT') all.set(changed, standing(changed, one.activity));
      else {
        const id = `reply-${this.at.stand.connector.sent.indexOf(one) + 1}`;
        all.set(id, standing(id, one.activity));
      }
    }
    return [...all.values()];
  }

  get last(): Standing {
    return this.chat.at(-1)!;
  }

  get buttons(): string[] {
    return this.chat.flatMap(({ buttons }) => buttons.map(readOf));
  }
}
