import { hash } from 'node:crypto';
import type { Store } from '../../dialogs/records.js';
import { sealsUnder } from '../sealing/seals.js';
import { formMinutes, hashed, SentForm, type SentForms } from './sentForms.js';
import type { LoneSessions } from '../storage/postgres/loneSessions.js';

/** The forms that were sent to any of several instances: each under a hash of its name, and sealed under a key that comes from its name. */
export class SharedForms implements SentForms {
  constructor(
    private readonly parts: { sessions: Pick<LoneSessions, 'form' | 'keepForm'>; /** Milliseconds since 1970. */ now(): number },
  ) {}

  async find(name: string): Promise<SentForm> {
    const record = name === '' ? undefined : await this.parts.sessions.form(hashed(name));
    const text = record && sealsOf(name).unseal(record.sealed);
    return text === undefined ? new SentForm(name) : SentForm.of(name, text);
  }

  async keep(name: string, form: SentForm, store?: Pick<Store, 'transaction'>): Promise<void> {
    if (name === '') return;
    const expires = new Date(this.parts.now() + formMinutes * 60_000).toISOString();
    const record = { id: hashed(name), sealed: sealsOf(name).seal(form.text), expires };
    await (store ? store.transaction(({ forms }) => forms.put(record)) : this.parts.sessions.keepForm(record));
  }
}

const sealsOf = (name: string) => sealsUnder(hash('sha256', `form\n${name}`, 'buffer'));
