import { asOf, leadsTo, moved, permits } from '../dialogs/consent.js';
import type { Notice } from '../dialogs/notices.js';
import type { Store } from '../dialogs/records.js';
import { isLeftOut, isMeant, waitsForYes, type Referral } from '../dialogs/referral.js';
import type { Directory } from '../knowledge/directory.js';
import { leftOut } from './leftOut.js';
import type { Vault } from './sealing.js';

export interface GoneParts {
  store: Store;
  vault: Pick<Vault, 'open' | 'has'>;
  now(): Date;
  directory: Pick<Directory, 'allRelays'>;
  /** The names under which people of a service answer now. */
  staff(service: string): readonly string[];
  /** How people read who an account is. */
  nameOf(account: string): string;
  /** Tells whoever shows this chat that something is new in it. */
  changed(referral: string): void;
}

/**
 * What follows for chats when people of an office no longer answer: their account was removed, or lost the role, perhaps while
 * the server was off. Nobody reads on in their place without a fresh yes (care.md CO-10): the person is told, and asked. Where
 * only others are left than those to whom the yes was, it is asked for as well (RE-06); where nobody is left who may read a chat
 * that waits, they are told that too (WH-04).
 */
export class GoneReceivers {
  /** The day and the people for which all was last looked at. */
  private lookedAt = '';

  constructor(private readonly parts: GoneParts) {}

  /** Looks at all open chats when people or the day have changed since. To be called at the start and every few seconds. */
  async often(): Promise<void> {
    const { store, directory, staff, changed } = this.parts;
    const looksAt = JSON.stringify([this.today, directory.allRelays().map(({ id }) => staff(id))]);
    if (looksAt === this.lookedAt) return;
    const told = await store.transaction(async ({ referrals }) => {
      const ids: string[] = [];
      for (const seen of await referrals.find({})) {
        if (this.brought(seen) === seen) continue;
        const referral = await referrals.get(seen.id);
        const after = referral && this.brought(referral);
        if (!after || after === referral) continue;
        await referrals.put(after);
        ids.push(referral.id);
      }
      return ids;
    });
    this.lookedAt = looksAt;
    told.forEach(changed);
  }

  /** The same record where nothing is to be said. */
  private brought(referral: Referral): Referral {
    const { id, service, receiver, status, expires, consent, thread, notices } = referral;
    if (status === 'closed' || expires < this.today || !this.parts.vault.has(id)) return referral;
    const people = this.parts.staff(service);
    const placed = { on: this.today, after: thread.length };
    if (receiver !== null && !people.includes(receiver))
      return withoutReceiver(referral, { kind: 'gone', ...placed, by: receiver, answer: null });
    if (receiver !== null || waitsForYes(referral, this.today) || !permits(consent, this.today)) return referral;
    const out = leftOut(referral, this.parts.vault);
    const may = people.filter((name) => !isLeftOut(out, name, this.parts.nameOf(name)));
    if (may.some((name) => isMeant(referral, name))) return referral;
    if (may.length > 0) return withoutReceiver(referral, { kind: 'gone', ...placed, by: null, answer: null });
    const said = notices.some((notice) => notice.kind === 'nobody' && notice.after === thread.length);
    if (said) return referral;
    return { ...referral, notices: [...notices, { kind: 'nobody', ...placed }] };
  }

  private get today(): string {
    return this.parts.now().toISOString().slice(0, 10);
  }
}

/** The referral after the one who had it, or all who might, have gone: nobody at the office has it, and what goes on needs a yes. */
function withoutReceiver(referral: Referral, notice: Extract<Notice, { kind: 'gone' }>): Referral {
  const { by, on } = notice;
  const consent = asOf(referral.consent, on);
  return {
    ...referral,
    consent: leadsTo(consent.state, 'needs_reconsent') ? moved(consent, 'needs_reconsent') : consent,
    receiver: null,
    reminders: referral.reminders.filter((reminder) => reminder.by !== by),
    notices: [...referral.notices, notice],
  };
}
