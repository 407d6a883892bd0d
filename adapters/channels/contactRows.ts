import { mayConfirmContact } from '../../bots/servicePublishing.js';
import { dateIn } from '../../dialogs/provenance.js';
import { daysAfter } from '../../dialogs/referral.js';
import { marks, type Language } from '../../knowledge/language.js';
import { contactHolds, contactState, type Channel, type Service } from '../../knowledge/service.js';
import { textIn } from '../../knowledge/text/index.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { actions, block, opens, press, type Element } from './cardParts.js';
import { small, type Reading } from './keeperCardParts.js';

/**
 * A contact of an office, how it stands, and what whoever has tried it can say of it.
 * @param listed whether the card lists contacts of several offices
 */
export function contactRows(service: Service, channel: Channel, listed: boolean, today: string, { editor, speaks }: Reading): Element[] {
  const { offices, officeEditing } = textIn(speaks);
  const { contacts: text } = officeEditing;
  const { type, value, confirmed } = channel;
  const named = `${offices.service.channel[type]}${marks[speaks].colon}${isolated(value ?? text.unknown)}`;
  const rows = [
    block(named, { spacing: listed ? 'none' : 'medium' }),
    ...(value === null ? [] : [block(standsOf(channel, today, speaks), { ...small, spacing: 'none' })]),
  ];
  if (value === null || !mayConfirmContact(editor, service.id)) return rows;
  const at = { service: service.id, type, value, seen: confirmed?.on ?? '', ...(listed && { listed }) };
  const about = (label: string): string => `${label} · ${named}`;
  const { doubt } = text;
  const wrong = { ...opens(doubt.title, [block(doubt.about)], press(doubt.sure, { tend: 'wrong', ...at })), tooltip: about(doubt.title) };
  return [...rows, actions(press(text.confirm, { tend: 'right', ...at }, about(text.confirm)), ...(confirmed === null ? [] : [wrong]))];
}

/** Until when people see a contact, or that they do not. */
function standsOf(channel: Channel, today: string, speaks: Language): string {
  const { contacts: text } = textIn(speaks).officeEditing;
  if (channel.confirmed === null) return text.never;
  const { on } = channel.confirmed;
  const [since, until] = [on, daysAfter(on, contactHolds)].map((day) => dateIn(speaks, day)) as [string, string];
  switch (contactState(channel, today)) {
    case 'lapsed':
      return text.lapsed(since);
    case 'shown':
      return text.shown(since, until);
    default:
      return text.due(since, until);
  }
}
