import type { Care, Moving } from '../dialogs/care.js';
import { lifetimes } from '../dialogs/conversation.js';
import type { Records } from '../dialogs/records.js';
import type { Referral } from '../dialogs/referral.js';
import { moveDigits, moveMinutes, noticeId } from '../dialogs/teamsNotice.js';
import { Address, sameChat } from './address.js';
import { channelParts, newYes } from './consentRecords.js';
import { agreedToMove } from './renewedConsent.js';
import type { Chance, Vault } from './sealing.js';

export interface ChatsParts {
  vault: Pick<Vault, 'open' | 'seal'>;
  chance: Chance;
  now(): Date;
  /** Whether a referral can still be read. */
  isThere(referral: Referral): boolean;
}

/** Referrals of people who wrote in Teams: found by opening their sealed addresses, since nothing else leads to them (decisions.md D15, D16). */
export class ChatsInTeams implements Pick<
  Care,
  'own' | 'isOwn' | 'reachedAt' | 'moveCode' | 'movable' | 'move' | 'movedFrom' | 'forgetMoved'
> {
  constructor(
    private readonly parts: ChatsParts,
    private readonly records: Records,
  ) {}

  async own(address: string) {
    const here = Address.parse(JSON.parse(address));
    const all = await this.records.referrals.find({});
    return all.filter((referral) => this.parts.isThere(referral) && this.isAt(referral, here)).map(({ id }) => id);
  }

  async isOwn(id: string, address: string) {
    const referral = await this.held(id);
    return referral !== undefined && this.isAt(referral, Address.parse(JSON.parse(address)));
  }

  async reachedAt(id: string, address: string) {
    const referral = await this.held(id);
    if (!referral?.address || !this.isAt(referral, Address.parse(JSON.parse(address)))) return;
    const { vault } = this.parts;
    if (vault.open(id, referral.address) !== address) await this.records.referrals.put({ ...referral, address: vault.seal(id, address) });
  }

  async moveCode(id: string) {
    const { below, hash } = this.parts.chance;
    const code = Array.from({ length: moveDigits }, () => below(10)).join('');
    const expires = new Date(this.parts.now().getTime() + moveMinutes * 60_000).toISOString();
    await this.records.moves.put({ id: hash(code), referral: id, expires });
    return code;
  }

  async movable(code: string) {
    return (await this.byCode(code))?.referral.id;
  }

  async move(code: string, agreed?: Moving) {
    const { moves, movedChats, referrals, teamsNotices } = this.records;
    const found = await this.byCode(code);
    if (!found) return undefined;
    await moves.drop(found.move);
    const { id, address, consent } = found.referral;
    // What still stands in Teams is taken away there: it leads to a chat that Teams opens no more.
    const notice = await teamsNotices.get(noticeId(id, null));
    if (notice && address !== null) await teamsNotices.put({ ...notice, address });
    if (address !== null) {
      const expires = new Date(this.parts.now().getTime() + lifetimes.teams.total).toISOString();
      await movedChats.put({ id, address, expires });
    }
    const here: Referral = { ...found.referral, address: null };
    const { chance } = this.parts;
    const today = this.parts.now().toISOString().slice(0, 10);
    const fresh = (yes: Moving) => ({ ...newYes(yes, { chance, today }), ...channelParts(false, consent.wholeInTeams, consent) });
    await referrals.put(agreed ? agreedToMove(here, agreed, fresh(agreed)) : here);
    return here.id;
  }

  async movedFrom(address: string) {
    const here = Address.parse(JSON.parse(address));
    const now = this.parts.now().toISOString();
    const all = (await this.records.movedChats.find({})).filter((moved) => moved.expires > now && this.isAt(moved, here));
    const there: string[] = [];
    for (const { id } of all) if (await this.held(id)) there.push(id);
    return there;
  }

  async forgetMoved(address: string) {
    for (const id of await this.movedFrom(address)) await this.records.movedChats.drop(id);
  }

  private async byCode(code: string): Promise<{ move: string; referral: Referral } | undefined> {
    const move = await this.records.moves.get(this.parts.chance.hash(code));
    if (!move || move.expires <= this.parts.now().toISOString()) return undefined;
    const referral = await this.held(move.referral);
    return referral?.address ? { move: move.id, referral } : undefined;
  }

  private isAt({ id, address }: Pick<Referral, 'id' | 'address'>, here: Address): boolean {
    const there = address === null ? undefined : this.parts.vault.open(id, address);
    return there !== undefined && sameChat(Address.parse(JSON.parse(there)), here);
  }

  private async held(id: string): Promise<Referral | undefined> {
    const referral = await this.records.referrals.get(id);
    return referral && this.parts.isThere(referral) ? referral : undefined;
  }
}
