import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import { textIn } from '../../../knowledge/text/index.js';
import { marksIn, type Chat, type Ledger } from './ledger.js';
import { Lost } from './server.js';
import type { There } from './target.js';
import { Visitor } from './visitor.js';

const { handoff } = textIn('en');

export interface Walk {
  /** Part of what they write: no bare number, which can be one that people call in an emergency. */
  name: string;
  service: string;
  /** Whether they take everything back at the end. */
  takesBack: boolean;
  /** The address of loopback from which they come. */
  from: string;
}

/**
 * Somebody who is handed over, writes twice, reads an answer to each, and perhaps takes everything back. When the server is
 * gone they reload once, as a browser offers, then come back as a person would: by the number, look, and go on from there.
 */
export async function walks({ name, service, takesBack, from }: Walk, server: There, ledger: Ledger): Promise<void> {
  const { chat, visitor } = await handedOver(name, service, server, ledger, from);
  const there = new Present(chat, visitor, server, from);
  for (const mark of [`more-${name}.1`, `more-${name}.2`]) {
    await there.writes(mark);
    await there.reads(`answer-${mark}`);
  }
  if (takesBack) await there.takesBack();
}

/**
 * Until the number stands on the screen: without it nobody can come back, and a person begins anew.
 * @param from the address of loopback from which they come
 */
export async function handedOver(
  name: string,
  service: string,
  server: There,
  ledger: Ledger,
  from?: string,
): Promise<{ chat: Chat; visitor: Visitor }> {
  for (let attempt = 1; ; attempt++) {
    const chat = ledger.begins(`wish-${name}.${attempt}`);
    const visitor = new Visitor(server, from);
    try {
      await visitor.begins(`handoff/${service}`);
      for (const id of ['goOn', 'nobody', 'field-words']) await visitor.presses(id);
      await visitor.says(chat.wish);
      await visitor.presses('ready');
      const taken = chat.sends('person', chat.wish);
      do {
        // The server has heard meanwhile of a colleague who was added beside it, and asks about that one too.
        if (visitor.isOffered('nobody')) for (const id of ['nobody', 'ready']) await visitor.presses(id);
        server.changes();
        await visitor.presses('yes');
      } while (visitor.isOffered('nobody'));
      taken();
      chat.number = visitor.exact.at(-1)!.replaceAll(' ', '');
      return { chat, visitor };
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      await visitor.reloads();
    }
  }
}

/** How often somebody looks for an answer, ten times a second while the server is open: minutes, on a machine that does much else. */
const patience = 3000;

/** Somebody in the relay, or on the way back to it. */
class Present {
  /** True once the number was confirmed, or the person came back. */
  private inRelay = false;

  constructor(
    private readonly chat: Chat,
    private visitor: Visitor,
    private readonly server: There,
    private readonly from: string,
  ) {}

  /** Writes until it is there: after a loss only when the thread, which is read first, does not have it. */
  async writes(mark: string): Promise<void> {
    const taken = this.chat.sends('person', mark);
    await this.until(async (back) => {
      if (back && this.visitor.exact.some((words) => words.includes(mark))) return true;
      this.server.changes();
      await this.visitor.says(mark);
      expect(this.visitor.after(mark)).to.include(handoff.relay.sent);
      taken();
      return true;
    });
  }

  /** Looks until an answer is there. It is said once by itself; in the whole thread it stands once. */
  async reads(mark: string): Promise<void> {
    await this.until(async () => {
      for (let looks = 0; !this.chat.isAcknowledged(mark); looks++) {
        if (looks > patience) throw new Error(`never answered: ${mark}`);
        await passed(100);
        await this.server.isUp();
      }
      await this.visitor.presses('relay/whole');
      const sections = this.visitor.exact.filter((words) => marksIn(words).includes(mark));
      expect(sections.length, `${mark} on the screen`).to.be.within(1, 2);
      return true;
    });
  }

  async takesBack(): Promise<void> {
    this.chat.takingBack = 'asked';
    await this.until(async () => {
      await this.visitor.presses('relay/takeBack');
      this.server.changes();
      await this.visitor.presses('takeBack');
      expect(this.visitor.reads).to.include(handoff.takeBack.done);
      return true;
    });
    this.chat.takingBack = 'acknowledged';
  }

  private async until(work: (back: boolean) => Promise<boolean>): Promise<void> {
    for (let back = false; ; back = true) {
      try {
        if (back && !(await this.comesBack())) return;
        if (!this.inRelay) await this.visitor.says(this.chat.number!.slice(-4));
        this.inRelay = true;
        if (await work(back)) return;
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
        await this.visitor.reloads();
      }
    }
  }

  /** Resolves to false where nothing is there any more, since what was taken back went before the answer was lost. */
  private async comesBack(): Promise<boolean> {
    this.visitor = new Visitor(this.server, this.from);
    await this.visitor.begins('comeBack');
    await this.visitor.says(this.chat.number!);
    this.inRelay = true;
    if (!this.visitor.reads.includes(handoff.number.unknown)) return true;
    if (this.chat.takingBack === 'no') throw new Error(`lost: all of ${this.chat.wish}`);
    return false;
  }
}
