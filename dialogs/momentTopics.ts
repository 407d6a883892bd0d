import type { Told } from './takenFor.js';

/** Topics that answer a moment worse than its reply does: a fear of one's own conduct is no accusation, and nothing that was done to whoever fears it (care.md CV-54). */
export const worse: Partial<Record<Told | 'records', readonly string[]>> = {
  accused: ['i-am-accused'],
  'own-behaviour': ['i-am-accused', 'sexual-assault'],
  'not-staff': ['covered-staff'],
};

/** What says the same as the reply to a moment does, without its ways on or its first words: only who asks gets it first. */
export const sameTo: Partial<Record<Told | 'records', string>> = {
  friend: 'a-colleague-told-me',
  community: 'sexual-exploitation-and-abuse',
};

/** Topics of whoever something was done to, and of whoever is punished for having spoken. */
export const ofAffected: readonly string[] = [
  'feelings-after',
  'unwelcome-and-consent',
  'quid-pro-quo',
  'rights-of-the-affected',
  'retaliation-what',
  'retaliation-protection',
  'retaliation-time-limit',
];

/** Topics of whoever was told it, saw it or is accused of it: none is offered to those who tell what was done to them. */
export const ofOthers: readonly string[] = ['i-am-accused', 'manager-was-told', 'a-colleague-told-me', 'i-witnessed-it'];

/** Topics of whoever is told it or keeps two people apart, beside which a manager's own comes first. */
export const ofManager: readonly string[] = ['a-colleague-told-me', 'interim-measures'];

/** Groups of topics about the programme and the system, which no part of a story asks for. */
const ofNoStory: readonly string[] = ['about-me', 'system'];
/** Topics that would doubt whoever goes on telling what was done to them, or take it back. */
const doubting: readonly string[] = ['change-my-mind', 'withdraw-report', 'mediation', 'rights-of-the-accused', 'what-is-not-harassment'];

/** Whether a topic may be named to whoever goes on telling, and asks nothing. */
export const fitsStory = ({ id, group }: { id: string; group: string }): boolean => !ofNoStory.includes(group) && !doubting.includes(id);
