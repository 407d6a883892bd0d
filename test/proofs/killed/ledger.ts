/** One thing that was sent, by its mark, and whether whoever sent it read that it was taken. */
interface Sent {
  by: 'person' | 'receiver';
  mark: string;
  acknowledged: boolean;
}

/** A message as it is found afterwards. */
export interface Found {
  by: 'person' | 'receiver';
  words: string;
}

/** Every text that is sent in a proof holds a mark that no other one holds. */
const marks = /\b(?:wish|more|answer)-[\w.-]+/g;

export const marksIn = (words: string): string[] => words.match(marks) ?? [];

/** What both sides of one chat did, as they know it. */
export class Chat {
  readonly sent: Sent[] = [];
  /** The return number, once the person has read it. */
  number: string | undefined;
  takingBack: 'no' | 'asked' | 'acknowledged' = 'no';

  constructor(readonly wish: string) {}

  /** Notes that something is being sent; call what it returns when it was acknowledged. */
  sends(by: Sent['by'], mark: string): () => void {
    const sent = this.sent.find((one) => one.mark === mark) ?? { by, mark, acknowledged: false };
    if (!this.sent.includes(sent)) this.sent.push(sent);
    return () => void (sent.acknowledged = true);
  }

  isAcknowledged(mark: string): boolean {
    return this.sent.some((one) => one.mark === mark && one.acknowledged);
  }

  /** What is wrong with what is found of it: acknowledged and not there, there twice, in another order, or never sent. */
  faults(found: Found[]): string[] {
    return (['person', 'receiver'] as const).flatMap((side) => {
      const sent = this.sent.filter(({ by }) => by === side);
      const there = found.filter(({ by }) => by === side).flatMap(({ words }) => marksIn(words));
      const lost = sent.filter(({ mark, acknowledged }) => acknowledged && !there.includes(mark));
      const twice = there.filter((mark, at) => there.indexOf(mark) !== at);
      const known = sent.map(({ mark }) => mark).filter((mark) => there.includes(mark));
      const strange = there.filter((mark) => !known.includes(mark));
      const turned = [...new Set(there)].filter((mark) => known.includes(mark)).join() !== known.join();
      return [
        ...lost.map(({ mark }) => `lost: ${mark}`),
        ...twice.map((mark) => `doubled: ${mark}`),
        ...strange.map((mark) => `never sent here: ${mark}`),
        ...(turned ? [`in another order: ${there.join(' ')}`] : []),
      ];
    });
  }
}

/** All chats of a proof. */
export class Ledger {
  private readonly chats = new Map<string, Chat>();

  begins(wish: string): Chat {
    const chat = new Chat(wish);
    this.chats.set(wish, chat);
    return chat;
  }

  /** The chat of which a receiver reads the first text. */
  of(words: string): Chat {
    const [wish = ''] = marksIn(words);
    const chat = this.chats.get(wish);
    if (!chat) throw new Error(`Nobody sent this: ${words}`);
    return chat;
  }

  get all(): Chat[] {
    return [...this.chats.values()];
  }
}
