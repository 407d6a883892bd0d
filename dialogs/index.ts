import { adult } from './minors.js';
import { noRole } from './roleTakenBack.js';
import { answer } from './answer.js';
import { booking } from './booked.js';
import { slot } from './bookSlot.js';
import { browse } from './browse.js';
import { changeLanguage } from './changeLanguage.js';
import { codeWord } from './codeWord.js';
import { comeBack } from './comeBack.js';
import type { Dialog } from './dialog.js';
import { doors } from './doors.js';
import { editors } from './editors.js';
import { event } from './event.js';
import { heavy } from './heavy.js';
import { guide } from './guide.js';
import { draft, handoff } from './handoff.js';
import { help } from './help.js';
import { host, hosts } from './hosts.js';
import { forget, goodbye, kept, leave, letBe } from './kept.js';
import { moment } from './moments.js';
import { moving } from './moving.js';
import { opens } from './opens.js';
import { relay } from './relay.js';
import { renewal } from './renewal.js';
import { number } from './returnNumber.js';
import { service, services } from './services.js';
import { survey } from './survey.js';
import { talk } from './talk.js';
import { chat, toWeb } from './teamsChat.js';
import { turnedAway } from './turnedAway.js';
import { unsure } from './unsure.js';
import { urgent } from './urgent.js';
import { wall } from './wall.js';
import { hello, startOver, welcome } from './welcome.js';
import { where } from './where.js';
import { whatIsNew } from './whatIsNew.js';
import { whoMustTell } from './whoMustTell.js';
import { zone } from './zone.js';

/** Every dialog by the name that a choice begins it with: the id of a choice is `NAME` or `NAME/ARGUMENT`. */
export const dialogs: Record<string, Dialog> = {
  welcome,
  hello,
  opens,
  startOver,
  answer,
  unsure,
  heavy,
  turnedAway,
  editors,
  browse,
  guide,
  services,
  service,
  talk,
  doors,
  handoff,
  draft,
  adult,
  noRole,
  number,
  relay,
  renewal,
  codeWord,
  comeBack,
  moving,
  survey,
  chat,
  toWeb,
  whoMustTell,
  whatIsNew,
  where,
  zone,
  hosts,
  host,
  slot,
  booking,
  event,
  wall,
  changeLanguage,
  help,
  urgent,
  moment,
  kept,
  forget,
  leave,
  goodbye,
  letBe,
};

/** The dialog that a choice begins, and its argument; undefined for a choice that only means something to an open question. */
export function begunBy(choice: string): { name: string; dialog: Dialog; argument: string } | undefined {
  const slash = choice.indexOf('/');
  const name = slash < 0 ? choice : choice.slice(0, slash);
  const dialog = Object.hasOwn(dialogs, name) ? dialogs[name] : undefined;
  return dialog && { name, dialog, argument: slash < 0 ? '' : choice.slice(slash + 1) };
}
