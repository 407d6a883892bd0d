import type { OpenNotice } from '../dialogs/notices.js';
import type { Referral } from '../dialogs/referral.js';
import type { Vault } from './sealing.js';

/** The notices of a thread with the offices in them opened. */
export const openedNotices = ({ id, notices }: Referral, vault: Pick<Vault, 'open'>): OpenNotice[] =>
  notices.map((notice) => {
    if (notice.kind !== 'office') return notice;
    const { sealed, ...rest } = notice;
    return { ...rest, service: vault.open(id, sealed) ?? '' };
  });
