import { listeners } from './always.js';
import { answer } from './answer.js';
import type { Dialog } from './dialog.js';
import { doors } from './doors.js';
import { listensHere } from './relayOffice.js';

/**
 * Somebody wants to talk to a person: those who answer here, where an ombuds or a counsellor is among them; otherwise what is
 * known of people who listen. Nobody who wants to talk is led to an office that only takes reports (features.md S16).
 */
export const talk: Dialog = {
  begin: (_argument, kit) => (listensHere(kit) ? doors.begin('', kit) : answer.begin(listeners, kit)),
  resume: (at, heard, kit) => answer.resume(at, heard, kit),
};
