import { most } from '../dialogs/caps.js';
import { lastDayOf, mondayOf, type Letter } from '../dialogs/letter.js';
import type { Records, Store } from '../dialogs/records.js';
import { mayReadLetters, type Editor } from '../knowledge/editing/roles.js';
import type { Language } from '../knowledge/language.js';
import type { Acts } from './acts.js';
import { heldAll } from './heldAll.js';
import type { Chance, Vault } from './sealing.js';

export interface LeavingParts {
  vault: Pick<Vault, 'begin' | 'seal'>;
  chance: Pick<Chance, 'id'>;
  now(): Date;
}

/**
 * How a person leaves words for the editors, bound to the records of one transaction: sealed under a key of their own, which
 * is on the disk before they are (decisions.md D15). @returns false where too many wait already; then nothing is kept
 */
export const leavingWith =
  ({ vault, chance, now }: LeavingParts) =>
  ({ letters }: Pick<Records, 'letters'>) =>
  async (words: string, language: Language): Promise<boolean> => {
    if ((await letters.find({})).length >= most.letters) return false;
    const id = chance.id();
    // Held before the key is made, so that nobody sweeps a key whose words are on their way.
    await letters.get(id);
    await vault.begin(id);
    await letters.put({ id, language, sealed: vault.seal(id, words), week: mondayOf(now().toISOString().slice(0, 10)) });
    return true;
  };

/** Words of a person as an editor reads them. */
export interface OpenLetter extends Pick<Letter, 'id' | 'language' | 'week'> {
  words: string;
}

export interface LettersParts {
  store: Store;
  vault: Vault;
  /** The acts of staff in the file of the letters. */
  acts: Acts;
  now(): Date;
}

/** What people sent to the editors, for those who can answer it in public. */
export class Letters {
  constructor(private readonly parts: LettersParts) {}

  /** All that wait, the oldest week first; within a week in no order that tells of any other. */
  async all(editor: Editor): Promise<OpenLetter[]> {
    if (!mayReadLetters(editor)) return [];
    const { store, vault } = this.parts;
    const today = this.parts.now().toISOString().slice(0, 10);
    const kept = await store.transaction(({ letters }) => letters.find({}));
    return kept
      .filter((letter) => lastDayOf(letter) >= today)
      .flatMap(({ id, language, week, sealed }) => {
        const words = vault.open(id, sealed);
        return words === undefined ? [] : [{ id, language, week, words }];
      })
      .sort((a, b) => a.week.localeCompare(b.week) || a.id.localeCompare(b.id));
  }

  /** Dealt with: the key is destroyed and the words are gone, at once and for good. */
  dealtWith(editor: Editor, id: string): Promise<'gone' | undefined> {
    const { store, vault, acts, now } = this.parts;
    return store.transaction(async (records) => {
      const letter = await records.letters.get(id);
      if (!letter || !mayReadLetters(editor)) return 'gone';
      if (vault.has(id)) {
        const on = now().toISOString().slice(0, 10);
        await acts.add(records, { by: editor.name, did: 'words dealt with', to: vault.mark(id, 'acts'), on });
      }
      await vault.destroy(id);
      await records.letters.drop(id);
      return undefined;
    });
  }
}

/** Whether words are past their last day, or can be read by nobody. */
const isOver = (letter: Letter, keys: ReadonlySet<string>, today: string): boolean => !keys.has(letter.id) || lastDayOf(letter) < today;

/** Drops words whose time is over, the key first. */
export async function forgetLetters({ letters }: Records, vault: Pick<Vault, 'ids' | 'destroy'>, today: string): Promise<void> {
  const held = await heldAll(letters);
  const keys = new Set(await vault.ids());
  const over = held.filter((letter) => isOver(letter, keys, today)).map(({ id }) => id);
  await vault.destroy(...over);
  for (const id of over) await letters.drop(id);
}

/** Whether words are kept that should have been dropped. */
export const hasOldLetters = async ({ letters }: Records, vault: Pick<Vault, 'ids'>, today: string): Promise<boolean> => {
  const kept = await letters.find({});
  const keys = new Set(await vault.ids());
  return kept.some((letter) => isOver(letter, keys, today));
};

/** Whether anything is kept that only the vault opens. */
export const holdsSealed = async ({ letters, referrals, bookings }: Records): Promise<boolean> =>
  (await letters.find({})).length + (await referrals.find({})).length + (await bookings.find({})).length > 0;
