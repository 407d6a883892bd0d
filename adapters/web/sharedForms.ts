import { hash } from 'node:crypto';
import type { Store } from '../../dialogs/records.js';
import { sealsUnder } from '../sealing/seals.js';
import { formMinutes, hashed, SentForm, type SentForms } from './sentForms.js';
import type { Look } from '../storage/postgres/sessionLook.js';

/** The forms that were sent to any of several instances: each under a hash of its name, and sealed under a key that comes from its name. */
export class SharedForms implements SentForms {
  constructor(
    private readonly parts: { store: Pick<Store, 'transaction'>; look: Pick<Look, 'form'>; /** Milliseconds since 1970. */ now(): number },
  ) {}

  async find(name: string): Promise<SentForm> {
    const record = name === '' ? undefined : await this.parts.look.form(hashed(name));
    const text = record && sealsOf(name).unseal(record.sealed);
    return text === undefined ? new SentForm(name) : SentForm.of(name, text);
  }

  async keep(name: string, form: SentForm, store: Pick<Store, 'transaction'> = this.parts.store): Promise<void> {
    if (name === '') return;
    const expires = new Date(this.parts.now() + formMinutes * 60_000).toISOString();
    await store.transaction(({ forms }) => forms.put({ id: hashed(name), sealed: sealsOf(name).seal(form.text), expires }));
  }
}

const sealsOf = (name: string) => sealsUnder(hash('sha256', `form\n${name}`, 'buffer'));
