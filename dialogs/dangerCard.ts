import { marks, type Language } from '../knowledge/language.js';
import { placeName } from '../knowledge/place.js';
import type { DangerGroup } from '../knowledge/recognition/labels.js';
import { textIn, type Text } from '../knowledge/text/index.js';
import { say } from './answerSay.js';
import { to } from './choices.js';
import { Carded, type Conversation } from './conversation.js';
import type { Choice, Say } from './dialog.js';
import { textAt, type Kit } from './kit.js';

type Contact = keyof Text['care']['urgent']['contacts'];

/** Whom each group can turn to, in the order of care.md CR-23. */
const contactsOf: Record<DangerGroup, Contact[]> = {
  danger: ['emergency', 'security'],
  self: ['emergency', 'crisis', 'counsellor'],
  child: ['emergency', 'child'],
  recent: ['emergency', 'medical'],
  threat: ['emergency', 'security', 'crisis'],
};
const inOrder: Contact[] = ['emergency', 'security', 'medical', 'crisis', 'child', 'counsellor'];

/** Among the rules of a card: that it is for whoever tells of somebody else. */
export const ofAnother = 'learned/another';

/** What a card says, in a language; to a child as to a child (care.md CV-45), to whoever tells of somebody else as to them. */
export function wordsFor(groups: readonly DangerGroup[], language: Language, ofOther: boolean): Text['care']['urgent'] {
  const { urgent: text } = textIn(language).care;
  if (ofOther) {
    const { lead, also, ofChild, safe } = text.ofOther;
    return { ...text, lead: { ...text.lead, ...lead, child: ofChild.lead }, also: { ...text.also, ...also, child: ofChild.also }, safe };
  }
  const { lead, taken, asks: _, ...others } = text.toChild;
  if (!groups.includes('child')) return text;
  return { ...text, ...others, lead: { ...text.lead, ...lead }, taken: { ...text.taken, lead: taken } };
}

/** The groups whose card others than those it is for may well read: only "if" says to both what is right. */
const unsure = ['threat', 'self', 'recent'] as const;

/** Whether nothing but messages like it makes one of a group, which its own words do not name. */
const isOnlyLike = (group: DangerGroup, rules: readonly string[]): group is (typeof unsure)[number] =>
  (unsure as readonly DangerGroup[]).includes(group) && rules.includes(`learned/${group}/unnamed`) && !rules.includes(ofAnother);

/** Whether nothing but messages like it makes one sound like a threat: those who fear to meet somebody write much the same. */
export const mayBeAfraid = (groups: readonly DangerGroup[], rules: readonly string[]): boolean =>
  groups.includes('threat') && !groups.includes('child') && isOnlyLike('threat', rules);

/** Whether somebody is only threatened with showing pictures of them: no locked room helps against that. */
export const isOfPictures = (groups: readonly DangerGroup[], rules: readonly string[]): boolean =>
  groups.join() === 'danger' && rules.some(ofPictures) && rules.every((rule) => ofPictures(rule) || isLearned(rule));

const ofPictures = (rule: string): boolean => rule.endsWith('/pictures');

/** After talk of dying, what it could be done with is at hand: "I have pills here" (care.md CR-26). */
export const meansAtHand = 'talk/means';

/** Something was taken, or a wound bleeds, beside talk of dying: a hospital comes first. */
export const harmDone = 'talk/taken';

/** Whether nobody wrote the rule down: that a message is like those which told of danger says nothing of who writes it. */
export const isLearned = (rule: string): boolean => rule.startsWith('learned/');

/** Whether a card may well misread its person: no word of theirs tells of danger, their message is only like those which do. */
export const mayMisread = ({ groups, rules }: Pick<Carded, 'groups' | 'rules'>): boolean =>
  rules.every(isLearned) && !groups.includes('child');

/**
 * One card for all groups, in the language in which the person wrote (care.md CV-28), at most 90 words.
 * @param rules names of the rules that fired, and `ofAnother` where it is for whoever tells of somebody else
 */
export function cardFor(groups: readonly DangerGroup[], kit: Kit, rules: readonly string[] = []): Say {
  const ofOther = rules.includes(ofAnother);
  const text = wordsFor(groups, kit.written, ofOther);
  const isHarmDone = rules.includes(harmDone);
  const sayingOf = (group: DangerGroup): { lead: string; also: string } => {
    if (group === 'self' && isHarmDone) return text.taken;
    if (!groups.includes('child') && isOnlyLike(group, rules)) return text.onlyLike[group];
    if (group === 'danger' && isOfPictures(groups, rules)) return { lead: text.pictures, also: text.also.danger };
    return { lead: text.lead[group], also: text.also[group] };
  };
  const leads = groups.map((group, at) => sayingOf(group)[at === 0 ? 'lead' : 'also']);
  const lines = inOrder
    .filter((contact) => groups.some((group) => contactsOf[group].includes(contact)) || (contact === 'medical' && isHarmDone))
    .map((contact) => `- ${contact === 'emergency' ? emergencyLine(kit) : text.contacts[contact]}`);
  const asks = asksSafe(groups) ? [text.safe] : [];
  const leave = groups.includes('danger') ? [text.leave] : [];
  const { gap } = marks[kit.written];
  const last = [text.cannot, ...(kit.door === 'teams' ? [text.teams] : leave), ...asks];
  return say(kit, {
    kind: 'help',
    language: kit.written,
    text: [leads.join(gap), `${text.who}\n\n${lines.join('\n')}`, last.join(gap)].join('\n\n'),
    choices: [],
  });
}

/** The numbers of the country that the person chose; without one, the words for them. */
export function emergencyLine(kit: Kit): string {
  const { contacts } = textIn(kit.written).care.urgent;
  const { country } = kit.conversation;
  const found = country && kit.directory.emergency(country);
  return found ? contacts.numbers(placeName(country, kit.written), found.numbers.join(marks[kit.written].list)) : contacts.emergency;
}

/** The card whose question stands, beside something or alone. */
export const cardOf = ({ carded, active }: Pick<Conversation, 'carded' | 'active'>): Carded | undefined =>
  carded ?? (active?.dialog === 'urgent' ? Carded.safeParse(active.at).data : undefined);

/** Whether somebody reads a card of danger that they did not call misread, or the contacts. */
export const readsContacts = (conversation: Pick<Conversation, 'carded' | 'active' | 'place' | 'warned'>): boolean =>
  cardOf(conversation) !== undefined ||
  /^help(\/|$)/.test(conversation.place ?? '') ||
  (/^urgent(\/|$)/.test(conversation.place ?? '') && conversation.warned.length > 0);

/** Whether a card of danger was shown and not called misread, whatever was said since: where somebody is brings its numbers. */
export const isInCrisis = (conversation: Pick<Conversation, 'carded' | 'active' | 'place' | 'warned'>): boolean =>
  readsContacts(conversation) || conversation.warned.length > 0;

/**
 * What can be answered to a card, whatever else is open. "No" brings the contacts, as the button of them does; after talk of dying alone,
 * which has nothing to do with guards or locked rooms, what helps against that.
 */
export function answersToCard(groups: readonly DangerGroup[], language: Language): Choice[] {
  const { yes, no, unsaid, misread } = textIn(language).care.urgent;
  const safe: Choice[] = asksSafe(groups)
    ? [
        { id: 'safe', label: yes },
        { id: groups.every((group) => group === 'self') ? 'unsafe' : `help/${language}`, label: no },
        { id: 'unsaid', label: unsaid },
      ]
    : [];
  return [...safe, { id: 'misread', label: misread }];
}

/** Whether a choice answers a card. */
export const isAnswer = (id: string): boolean => /^(safe|unsafe|unsaid|misread|help\/\w+)$/.test(id);

/** The same in the language of the card, which whoever wrote in it reads (care.md CV-28). */
export const answersIn = (groups: readonly DangerGroup[], language: Language, kit: Kit): Choice[] =>
  answersToCard(groups, language).map((choice) => marked(choice, language, kit));

/** The kit for what is said to whoever answers a card: in the language of the card, which they read (care.md CV-28). */
export const readingCard = ({ language }: Pick<Carded, 'language'>, kit: Kit): Kit =>
  language === undefined || language === kit.language ? kit : { ...kit, language, text: textAt(kit.door, language) };

const marked = (choice: Choice, language: Language, kit: Kit): Choice => (language === kit.language ? choice : { ...choice, language });

/** Whether the card asks how somebody is. */
export const asksSafe = (groups: readonly DangerGroup[]): boolean => groups.some((group) => group === 'self' || group === 'recent');

/** All that can be chosen under a card. @param near ways to what the message may have asked for */
export function choicesOf(groups: readonly DangerGroup[], language: Language, kit: Kit, near: readonly Choice[]): Choice[] {
  const text = textAt(kit.door, language);
  const report: Choice[] = groups.includes('child') ? [{ id: 'services/report', label: text.care.moments.report }] : [];
  const more = report.map((choice) => marked(choice, language, kit));
  const others = [...near, to.stop(text)].map((choice) => marked(choice, language, kit));
  return [...withCountry(answersIn(groups, language, kit), language, kit, more), ...others];
}

/**
 * The answers to a card, and before "misread" what else it leads to: first the country, for its emergency numbers (care.md CR-22), also
 * where one is known, which may have been taken from a sentence or been left since.
 */
export function withCountry(answers: readonly Choice[], language: Language, kit: Kit, more: readonly Choice[] = []): Choice[] {
  const toCountry: Choice = { id: 'where', label: textIn(language).offices.where.choose };
  return [...answers.slice(0, -1), marked(toCountry, language, kit), ...more, ...answers.slice(-1)];
}
