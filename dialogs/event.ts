import { isOpen, isOver } from '../knowledge/event.js';
import { say, titled } from './answerSay.js';
import { to } from './choices.js';
import { end, saying } from './dialog.js';
import { dateIn } from './provenance.js';

/**
 * The door of an event, which its QR code opens: its rules of conduct and its own contacts while it lasts, the standing
 * ways afterwards (features.md idea 11). Guests are never sent to an office for staff. The argument is its id.
 */
export const event = saying((id, kit) => {
  const { event: text } = kit.text.offices;
  const found = kit.directory.event(id);
  const standing = [
    { id: 'guide/guest', label: text.guide },
    ...titled('code-of-conduct-events', kit),
    to.help(kit.text),
    to.stop(kit.text),
  ];
  if (!found) return end(say(kit, { text: text.unknown, choices: standing }));
  const { name, place, contact } = found.in[kit.language];
  const [from, until] = [dateIn(kit.language, found.from), dateIn(kit.language, found.until)];
  if (isOver(found, kit.now)) return end(say(kit, { title: name, text: text.over(name, until), choices: standing }));
  const now = isOpen(found, kit.now) ? text.contact(contact) : text.early(name, from);
  return end(say(kit, { title: name, text: [text.open(name, place, from, until), now, text.guests].join('\n\n'), choices: standing }));
});
