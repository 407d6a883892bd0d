import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Vault } from '../../../bots/sealing.js';

/** Where the keys of an installation lie. */
export interface KeysPlace {
  /** Opens the vault, as another start would. @param expected whether there is something already that only its keys open */
  open(instance: Buffer, expected: boolean): Promise<Vault>;
  /** Gets keys at hand, where the store does that. */
  look(vault: Vault, ...ids: string[]): Promise<void>;
  /** All that lies there. */
  text(): Promise<string>;
  close(): Promise<void>;
}

/** What was said when something was refused; empty where it was not. */
export const said = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => '',
    (error: Error) => error.message,
  );

/** What every vault must do. */
export function vaultSuite(name: string, newPlace: () => Promise<KeysPlace>): void {
  describe(name, () => {
    const instance = randomBytes(32);
    let place: KeysPlace;
    let vault: Vault;
    beforeEach(async () => {
      place = await newPlace();
      vault = await place.open(instance, false);
    });
    afterEach(() => place.close());

    it('opens what it sealed, after a new start too, and seals the same words differently each time', async () => {
      await vault.begin('amina');
      const [one, other] = [vault.seal('amina', 'canary words'), vault.seal('amina', 'canary words')];
      expect(one).not.to.equal(other);
      const later = await place.open(instance, true);
      await place.look(later, 'amina');
      expect([later.open('amina', one), later.open('amina', other)]).to.deep.equal(['canary words', 'canary words']);
      expect([later.has('amina'), later.mark('amina', 'acts')]).to.deep.equal([true, vault.mark('amina', 'acts')]);
    });

    it('names a referral by a mark that no other has', async () => {
      await Promise.all([vault.begin('amina'), vault.begin('boris')]);
      const marks = [vault.mark('amina', 'acts'), vault.mark('amina', 'other'), vault.mark('boris', 'acts')];
      expect(new Set(marks).size).to.equal(3);
    });

    it('gives back any text as it was, and fills it up, so that its length says little', async () => {
      await vault.begin('amina');
      fc.assert(
        fc.property(
          fc.oneof(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.constantFrom('', '\u0080', '\0', 'a\0\0', '€'.repeat(300))),
          (text) => {
            const sealed = vault.seal('amina', text);
            expect(vault.open('amina', sealed)).to.equal(text);
            expect((Buffer.from(sealed, 'base64url').length - 28) % 256).to.equal(0);
          },
        ),
      );
      expect(vault.seal('amina', 'no').length).to.equal(vault.seal('amina', 'a'.repeat(255)).length);
    });

    it('keeps the key that a referral has, however often it is begun', async () => {
      await Promise.all([vault.begin('amina'), vault.begin('amina')]);
      const sealed = vault.seal('amina', 'words');
      await vault.begin('amina');
      expect(vault.open('amina', sealed)).to.equal('words');
    });

    it('opens nothing under another referral, and nothing that was changed or cut', async () => {
      await vault.begin('amina');
      await vault.begin('boris');
      const sealed = vault.seal('amina', 'words');
      const bytes = Buffer.from(sealed, 'base64url');
      for (let at = 0; at < bytes.length; at++) {
        const changed = Buffer.from(bytes);
        changed[at]! ^= 1;
        expect(() => vault.open('amina', changed.toString('base64url')), `byte ${at}`).to.throw();
      }
      expect(() => vault.open('boris', sealed)).to.throw();
      for (const length of [0, 5, 27, bytes.length - 1])
        expect(() => vault.open('amina', bytes.subarray(0, length).toString('base64url'))).to.throw();
    });

    it('destroys a key for good: gone from where it lay when it says so, and nothing can be sealed or opened with it', async () => {
      await vault.begin('amina');
      const sealed = vault.seal('amina', 'words');
      expect(await place.text()).to.include('amina');
      await vault.destroy('amina');
      await vault.destroy('nobody');
      expect(await place.text()).not.to.include('amina');
      expect([vault.open('amina', sealed), vault.has('amina'), await vault.ids()]).to.deep.equal([undefined, false, []]);
      expect(() => vault.seal('amina', 'words')).to.throw('without a key');
      expect(() => vault.mark('amina', 'acts')).to.throw('no mark');
      await vault.begin('amina');
      expect(() => vault.open('amina', sealed)).to.throw();
    });

    it('knows who has a key, and destroys those of several at once', async () => {
      for (const id of ['amina', 'boris', 'chidi']) await vault.begin(id);
      expect(await vault.ids()).to.have.members(['amina', 'boris', 'chidi']);
      await vault.destroy('amina', 'nobody', 'chidi');
      await vault.destroy();
      expect(await vault.ids()).to.deep.equal(['boris']);
      await place.look(vault, 'boris', 'nobody');
      expect([vault.has('boris'), vault.has('nobody')]).to.deep.equal([true, false]);
    });

    it('holds no key in plain, and none that another installation could unwrap', async () => {
      await vault.begin('amina');
      const sealed = vault.seal('amina', 'canary words');
      expect(await place.text())
        .not.to.include('canary')
        .and.not.to.include(sealed);
      expect(await said(place.open(randomBytes(32), true))).to.include('instance.key');
    });
  });
}
