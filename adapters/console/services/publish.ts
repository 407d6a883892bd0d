import type { KeptOf } from '../../../bots/partEditing.js';
import { aboutService, contactOf } from '../../../dialogs/serviceSay.js';
import type { Say } from '../../../dialogs/dialog.js';
import { say } from '../../../dialogs/answerSay.js';
import { changedParts } from '../../../knowledge/editing/change.js';
import { serviceChanged, type ServiceContent } from '../../../knowledge/editing/serviceParts.js';
import type { Language } from '../../../knowledge/language.js';
import { ServiceWording, type Service } from '../../../knowledge/service.js';
import { trialKit } from '../../gates/firstTurn.js';
import type { SaidAtDoors } from '../byPart/kept.js';
import { publishServicePage } from '../pages/services/publish.js';
import { editorOf, type SignedIn } from '../visit.js';
import { oneService } from './list.js';

/** The gates, as they stand now. */
export async function showServiceGates(visit: SignedIn, status = 200, said?: string): Promise<void> {
  const { publishing, gates } = visit.parts.services;
  const candidate = await publishing.candidate(editorOf(visit), visit.service);
  if (!candidate) return oneService(visit, 409, said);
  visit.show(status, publishServicePage(visit, candidate, await gates.look(candidate), said));
}

/** Chats begin and end: what rests on an office is looked at in the moment of publishing too. */
export async function lookAgain(visit: SignedIn): Promise<void> {
  const { publishing, gates } = visit.parts.services;
  const candidate = await publishing.candidate(editorOf(visit), visit.service);
  if (candidate) await gates.look(candidate);
}

/**
 * An office as people see it, with what is being written: what they read before they contact it, and what they read when they
 * ask for more. One language can be looked at while others are missing.
 */
export function saidOfService(
  visit: SignedIn,
  { entry, change }: KeptOf<Service, ServiceContent>,
  language: Language,
): SaidAtDoors | undefined {
  const { answers, services } = visit.parts;
  const service = change ? serviceChanged(entry, change, changedParts(change), { by: '', on: services.today() }) : entry;
  if (!ServiceWording.safeParse(service.in[language]).success) return undefined;
  const at = (door: 'web' | 'teams'): Say[] => {
    const kit = { ...trialKit({ ...answers, library: answers.library() }, language, door), today: services.today() };
    return [contactOf(service, kit), aboutService(service, kit)].map((shown) => say(kit, { ...shown, choices: [] }));
  };
  return { web: at('web'), teams: at('teams') };
}
