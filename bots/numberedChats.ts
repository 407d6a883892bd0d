import type { Care, Found } from '../dialogs/care.js';
import type { Records } from '../dialogs/records.js';
import type { Referral } from '../dialogs/referral.js';
import { opensWith } from '../knowledge/codeWord.js';
import { readNumber } from '../knowledge/returnNumber.js';
import type { ReturnNumbers, Vault } from './sealing.js';

export interface NumberedParts {
  vault: Pick<Vault, 'open'>;
  numbers: ReturnNumbers;
  /** Whether a referral can still be read. */
  isThere(referral: Referral): boolean;
}

/** Referrals found by their return numbers, of which only a hash is kept (decisions.md D4). */
export class NumberedChats implements Pick<Care, 'number' | 'saved' | 'lookUp' | 'find'> {
  private drawn: string | undefined;

  constructor(
    private readonly parts: NumberedParts,
    private readonly records: Records,
  ) {}

  /**
   * Draws the number of a chat that is about to be opened, and does the long work for it (scrypt) before the chat is held:
   * while one is held, everybody waits who has to do with any.
   */
  async draw(): Promise<void> {
    const { numbers } = this.parts;
    this.drawn = numbers.fresh();
    await numbers.lookups(this.drawn);
  }

  async number(id: string) {
    const { numbers, isThere } = this.parts;
    const number = this.drawn ?? numbers.fresh();
    this.drawn = undefined;
    const { chat: lookup } = await numbers.lookups(number);
    const referral = await this.records.referrals.get(id);
    if (!referral || !isThere(referral)) throw new Error('A return number is for a referral that exists.');
    if (referral.lookup === null) await this.records.referrals.put({ ...referral, lookup });
    return number;
  }

  async saved(id: string, number: string) {
    const { chat: lookup, meetings } = await this.parts.numbers.lookups(number);
    const referral = await this.records.referrals.get(id);
    if (referral && this.parts.isThere(referral)) await this.records.referrals.put({ ...referral, lookup });
    return meetings;
  }

  async lookUp(number: string) {
    return (await this.parts.numbers.tried(number)) !== undefined;
  }

  async find(number: string, typed = number): Promise<Found> {
    const looked = readNumber(number).fault ? undefined : await this.parts.numbers.tried(number);
    const [found] = looked ? await this.records.referrals.find({ lookup: looked.chat }) : [];
    if (!found || !this.parts.isThere(found)) return { chat: undefined, locked: false };
    return this.knowsWord(found, typed) ? { chat: found.id, locked: false } : { chat: undefined, locked: true };
  }

  private knowsWord({ id, codeWord }: Referral, typed: string): boolean {
    const word = codeWord === null ? undefined : this.parts.vault.open(id, codeWord);
    return word === undefined || opensWith(word, typed);
  }
}
