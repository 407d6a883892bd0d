import { z } from 'zod';

/** What may be in a message (care.md 2.1), in the order in which a card names it: danger > self > child > recent > threat. */
export const dangerGroups = ['danger', 'self', 'child', 'recent', 'threat'] as const;
export const DangerGroup = z.enum(dangerGroups);
export type DangerGroup = z.infer<typeof DangerGroup>;

/** What a message can ask the bot to do, in whatever words. */
export const requests = [
  'human',
  'ombuds',
  'counsellor',
  'formal-report',
  'language',
  'delete',
  'exit',
  'start-over',
  'thanks',
  'greeting',
] as const;
export type Request = (typeof requests)[number];

/** Who writes, or in what moment, where that asks for more care than a question does (care.md CV-40 to CV-56). */
export const moments = [
  'disclosure',
  'friend',
  'manager',
  'accused',
  'own-behaviour',
  'community',
  'abuse',
  'attack',
  'other-person',
  'companion',
  'not-staff',
] as const;
export type Moment = (typeof moments)[number];

/** Moments in which a question is never looked up: there is nothing to answer (care.md CV-48, CV-49, CV-52, CV-53). */
const closed: ReadonlySet<unknown> = new Set<Moment>(['abuse', 'attack', 'other-person', 'companion']);
export const isClosed = (moment: string | undefined): boolean => closed.has(moment);

/** What is told apart in a message before anything is searched for; each kind has example messages of its own. */
export const kinds = { danger: dangerGroups, request: requests, moment: moments } as const;
export type Kind = keyof typeof kinds;
