import { mayConfirmContact } from '../../bots/servicePublishing.js';
import { dateIn } from '../../dialogs/provenance.js';
import { daysAfter } from '../../dialogs/referral.js';
import { marks, type Language } from '../../knowledge/language.js';
import { contactHolds, contactState, type Channel, type Service } from '../../knowledge/service.js';
import { textIn } from '../../knowledge/text/index.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { actions, block, opens, press, type Element } from './cardParts.js';
import { small, type Reading } from './keeperCardParts.js';

interface Around {
  today: string;
  reading: Reading;
  /** The way to the office, where the card lists contacts of several. */
  listed?: Element;
}

/** A contact of an office, how it stands, and what whoever has tried it can say of it: that it is right, once a day, or that it is wrong. */
export function contactRows(service: Service, channel: Channel, { today, reading, listed }: Around): Element[] {
  const { editor, speaks } = reading;
  const { offices, officeEditing } = textIn(speaks);
  const { contacts: text } = officeEditing;
  const { type, value, confirmed } = channel;
  const named = `${offices.service.channel[type]}${marks[speaks].colon}${isolated(value ?? text.unknown)}`;
  const rows = [
    block(named, { spacing: listed ? 'none' : 'medium' }),
    ...(value === null ? [] : [block(standsOf(channel, today, speaks), { ...small, spacing: 'none' })]),
  ];
  if (value === null || !mayConfirmContact(editor, service.id)) return rows;
  const at = { service: service.id, type, value, seen: confirmed?.on ?? '', ...(listed && { listed: true }) };
  const about = (label: string): string => `${label} · ${named}`;
  const { doubt } = text;
  const wrong = { ...opens(doubt.title, [block(doubt.about)], press(doubt.sure, { tend: 'wrong', ...at })), tooltip: about(doubt.title) };
  const buttons = [
    ...(confirmed?.on === today ? [] : [press(text.confirm, { tend: 'right', ...at }, about(text.confirm))]),
    ...(confirmed === null ? [] : [wrong]),
    ...(listed ? [listed] : []),
  ];
  return [...rows, ...(buttons.length > 0 ? [actions(...buttons)] : [])];
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
