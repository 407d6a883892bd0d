import { cleaned } from '../dialogs/heardWords.js';
import { holdsOn, type Note, type Referral } from '../dialogs/referral.js';
import type { Cases, Receiver, Work } from './cases.js';
import type { Vault } from './sealing.js';

/** The longest note, in characters, and how many a case can have. */
export const noteLimits = { longest: 300, most: 10 };

/** A note as its reader sees it. */
export interface OpenNote {
  /** What it is named by when it is to be deleted: the end of its seal, which no other note has. */
  id: string;
  by: string;
  words: string;
  on: string;
}

/** Why nothing was done. */
type Undone = 'gone' | 'others' | 'closed';

const idOf = ({ sealed }: Note): string => sealed.slice(-22);

/**
 * What a receiver keeps beside a case, for whoever has it and nobody else: notes, sealed and gone with it, whose number
 * the person can read (decisions.md D15); and a day on which to be reminded.
 */
export class CaseNotes {
  constructor(
    private readonly cases: Cases,
    private readonly vault: Pick<Vault, 'seal' | 'open'>,
  ) {}

  /** The notes of a case, for the one who has it today; none for anybody else. */
  of(account: Receiver, referral: Referral): OpenNote[] {
    if (this.cases.stateFor(account, referral) !== 'mine') return [];
    return referral.notes.map((note) => {
      const words = this.vault.open(referral.id, note.sealed) ?? '';
      return { id: idOf(note), by: note.by, words, on: note.on };
    });
  }

  /** Adds a note. The same words as in the last one are taken for a second press of the button. */
  add(account: Receiver, id: string, words: string): Promise<'noted' | 'empty' | 'full' | Undone> {
    return this.changeMine(account, id, async (referral, put) => {
      const own = cleaned(words);
      if (!own) return 'empty';
      if (this.of(account, referral).at(-1)?.words === own) return 'noted';
      if (referral.notes.length >= noteLimits.most) return 'full';
      const note = { by: account.name, sealed: this.vault.seal(id, own), on: this.cases.today };
      await put('noted', { ...referral, notes: [...referral.notes, note] });
      return 'noted';
    });
  }

  /** Deletes a note. One that is gone already changes nothing. */
  drop(account: Receiver, id: string, note: string): Promise<'dropped' | Undone> {
    return this.changeMine(account, id, async (referral, put) => {
      const notes = referral.notes.filter((one) => idOf(one) !== note);
      if (notes.length < referral.notes.length) await put('note deleted', { ...referral, notes });
      return 'dropped';
    });
  }

  /**
   * Sets the day on which this account wants to be reminded, in place of an earlier one.
   * @param on a calendar date from today to the last day on which the yes of the person holds; undefined for no reminder
   */
  remind(account: Receiver, id: string, on: string | undefined): Promise<'set' | 'outside' | Undone> {
    return this.changeMine(account, id, async (referral, put) => {
      if (on !== undefined && !holdsOn(on, referral, this.cases.today)) return 'outside';
      const others = referral.reminders.filter(({ by }) => by !== account.name);
      await put('reminder changed', { ...referral, reminders: on === undefined ? others : [...others, { by: account.name, on }] });
      return 'set';
    });
  }

  private changeMine<const R>(account: Receiver, id: string, work: Work<R>): Promise<R | Undone> {
    return this.cases.change(account, id, async (referral, put, records) => {
      if (referral.receiver !== account.name) return 'others';
      return this.cases.permitted(referral) ? work(referral, put, records) : 'closed';
    });
  }
}
