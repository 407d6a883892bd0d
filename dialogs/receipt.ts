import type { Table } from '../knowledge/guide.js';
import { marks } from '../knowledge/language.js';
import type { Thread } from './care.js';
import type { Kit } from './kit.js';
import { dateIn } from './provenance.js';
import { officeOf } from './threadSay.js';
import { ofThread } from './wholeInTeams.js';

/** The receipt of the consent that holds, as it is recorded; on the screen only (care.md 5.5). */
export function receiptOf(thread: Thread, kit: Kit): Table {
  const { receipt, handoff } = ofThread(thread, kit).text;
  const { consent, expires } = thread.referral;
  const fields = { ...receipt.fields, ...handoff.payload.fields };
  const day = (date: string): string => dateIn(kit.language, date);
  return {
    rows: [
      [receipt.number, consent.record],
      [receipt.to, officeOf(thread, kit)],
      [receipt.purpose, receipt.purposes[consent.purpose]],
      [receipt.sent, consent.fields.map((field) => fields[field]).join(marks[kit.language].semicolon)],
      [receipt.given, receipt.holds(day(consent.given), day(consent.until))],
      [receipt.kept, receipt.keptUntil(day(expires))],
      [receipt.stop, receipt.press(handoff.menu.takeBack)],
    ],
  };
}
