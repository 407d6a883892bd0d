import { actMonths } from '../../bots/chain.js';
import { heldMinutes } from '../../bots/lastWords.js';
import { writingMinutes } from '../../bots/writingNow.js';
import { mostSent, repeatedMinutes } from '../../bots/takeBack.js';
import { lifetimes } from '../../dialogs/conversation.js';
import { ConsentRecord, Withdrawn } from '../../dialogs/consent.js';
import { bookingDays } from '../../knowledge/slot.js';
import { letterDays } from '../../dialogs/letter.js';
import { kept, lives, type Kind } from '../../dialogs/records.js';
import { moveMinutes } from '../../dialogs/teamsNotice.js';
import { keptDays } from '../../dialogs/referral.js';
import { type Language as Tongue } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { tokenLife } from '../directLine/tokens.js';
import { sessionLives } from '../accounts/consoleSessions.js';
import { allowed } from '../accounts/lockout.js';
import { keyMinutes } from '../limits/buckets.js';
import { formMinutes } from './sentForms.js';

/** One kind of record, in words. */
export type PromisedRow = { what: string; fields: string[]; where: string; lasts: string };

const minutes = (milliseconds: number): number => milliseconds / 60_000;

/** What each field of a schema holds, in words; a field without words does not compile. */
const named = <S extends object>(shape: S, words: Record<keyof S, string>): string[] =>
  (Object.keys(shape) as (keyof S)[]).map((name) => words[name]);

/** One row for every kind of record that the storage declares, by its schema; one for each of the two places that hold words, and for what is counted against flooding. */
export function promisedRows(language: Tongue, database: boolean): PromisedRow[] {
  const {
    kinds,
    places: inFiles,
    lives: lasting,
    conversation,
    counter,
    referral,
    consent,
    withdrawn,
    notice,
    move,
    movedFrom,
    errand,
    sentIds,
    content,
    words,
    roster,
    answerTimes,
    limits,
    number,
  } = textIn(language).promises;
  const { kept: more } = textIn(language).figures;
  const { kept: ofAnswers } = textIn(language).publishing;
  const { kept: ofOffices } = textIn(language).officeEditing;
  const { kept: ofLetters } = textIn(language).worklist;
  const { kept: ofHours } = textIn(language).booking;
  const { sitting, code } = textIn(language).openId.kept;
  const { sources, radar, instances } = textIn(language);
  const places = database ? instances.places : inFiles;
  const mark = [conversation.id];
  const { kept: ofSources, reminders } = sources;
  const { idle, total } = lifetimes.web;
  const fieldsOf: Record<Kind, string[]> = {
    conversations: named(kept.conversations.shape, { ...conversation, ...ofHours.conversation, question: ofLetters.question }),
    sent: [conversation.id, sentIds, conversation.expires],
    forgotten: [conversation.seen, errand.expires],
    lastWords: [...mark, instances.fields.last, conversation.expires],
    screens: [...mark, instances.fields.words, conversation.expires],
    forms: [instances.fields.form, errand.expires],
    begun: [instances.fields.begun, errand.expires],
    tickets: [instances.fields.tickets, errand.expires],
    nameKeys: [instances.fields.key, errand.expires],
    counters: named(kept.counters.shape, counter),
    entries: [content],
    services: [ofOffices.service],
    editions: [number],
    referrals: named(kept.referrals.shape, referral),
    withdrawn: named(Withdrawn.shape, withdrawn),
    rosters: named(kept.rosters.shape, roster),
    answerTimes: named(kept.answerTimes.shape, answerTimes),
    acts: named(kept.acts.shape, more.act),
    anchors: named(kept.anchors.shape, more.anchor),
    figures: named(kept.figures.shape, more.figure),
    surveys: named(kept.surveys.shape, more.survey),
    letters: named(kept.letters.shape, ofLetters.letter),
    teamsNotices: named(kept.teamsNotices.shape, notice),
    moves: named(kept.moves.shape, move),
    movedChats: named(kept.movedChats.shape, { id: move.referral, address: movedFrom, expires: errand.expires }),
    errands: named(kept.errands.shape, errand),
    changes: [ofAnswers.change],
    revisions: [ofAnswers.revision],
    serviceChanges: [ofAnswers.change],
    serviceRevisions: [ofAnswers.revision],
    edits: named(kept.edits.shape, more.act),
    editAnchors: named(kept.editAnchors.shape, more.anchor),
    documents: named(kept.documents.shape, ofSources),
    documentVersions: named(kept.documentVersions.shape, radar.promised),
    reminders: named(kept.reminders.shape, reminders),
    writings: named(kept.writings.shape, ofAnswers.writing),
    sittings: named(kept.sittings.shape, sitting),
    spentCodes: named(kept.spentCodes.shape, code),
    hosts: named(kept.hosts.shape, ofHours.host),
    slots: named(kept.slots.shape, ofHours.slot),
    bookings: named(kept.bookings.shape, ofHours.booking),
  };
  const lasts: Record<Kind, string> = {
    conversations: lasting.conversation(minutes(idle), minutes(total)),
    sent: lasting.sent(minutes(lifetimes.teams.total) / 60, mostSent),
    forgotten: ofAnswers.lasts.minutes(repeatedMinutes),
    lastWords: lasting.lastWords(heldMinutes),
    screens: lasting.words(minutes(idle), minutes(total)),
    forms: ofAnswers.lasts.minutes(formMinutes),
    begun: ofAnswers.lasts.minutes(minutes(total) + tokenLife / 60),
    tickets: ofAnswers.lasts.minutes(1),
    nameKeys: instances.day,
    counters: lasting.counters(actMonths),
    entries: lasting.forGood,
    services: lasting.forGood,
    editions: lasting.forGood,
    referrals: lasting.referral(keptDays.unopened, keptDays.afterLast),
    withdrawn: lasting.withdrawn(keptDays.withdrawn),
    rosters: lasting.rosters,
    answerTimes: lasting.answerTimes,
    acts: more.lasts(actMonths),
    anchors: more.lasts(actMonths),
    figures: more.lasts(actMonths),
    surveys: more.lasts(actMonths),
    letters: ofLetters.lasts(letterDays),
    teamsNotices: lasting.notices(keptDays.notices),
    moves: lasting.moves(moveMinutes),
    movedChats: lasting.movedChats(minutes(lifetimes.teams.total) / 60),
    errands: lasting.errands,
    changes: ofAnswers.lasts.untilPublished,
    revisions: lasting.forGood,
    serviceChanges: ofAnswers.lasts.untilPublished,
    serviceRevisions: lasting.forGood,
    edits: more.lasts(actMonths),
    editAnchors: more.lasts(actMonths),
    documents: lasting.forGood,
    documentVersions: lasting.forGood,
    reminders: reminders.lasts,
    writings: ofAnswers.lasts.minutes(writingMinutes),
    sittings: sitting.lasts(minutes(sessionLives.idle), minutes(sessionLives.inAll) / 60),
    spentCodes: ofAnswers.lasts.minutes(minutes(allowed.within)),
    ...ofHours.lasts,
    bookings: ofHours.lasts.bookings(bookingDays),
  };
  /** Nothing of a person is in them, so nothing of them is sealed. */
  const plain: readonly Kind[] = ['rosters', 'answerTimes', 'hosts', 'slots'];
  const where = { session: places.memory, knowledge: places.file, referrals: places.sealed };
  const others = { letters: ofLetters.kind, documents: ofSources.kind, documentVersions: radar.promised.kind, reminders: reminders.kind };
  const ofStaff = { sittings: sitting.kind, spentCodes: code.kind };
  const whats = {
    ...kinds,
    ...instances.kinds,
    ...more.kinds,
    ...ofAnswers.kinds,
    ...ofOffices.kinds,
    ...ofHours.kinds,
    ...others,
    ...ofStaff,
  };
  /** What one process holds in its memory instead. */
  const shared: readonly Kind[] = ['screens', 'forms'];
  const all = (Object.keys(kept) as Kind[]).filter((kind) => database || !shared.includes(kind));
  const records = all.map((kind) => ({
    what: whats[kind],
    fields: fieldsOf[kind],
    where: plain.includes(kind) ? places.file : where[lives[kind]],
    lasts: lasts[kind],
  }));
  return [
    ...records,
    { what: kinds.consents, fields: named(ConsentRecord.shape, consent), where: places.sealed, lasts: lasts.referrals },
    ...(database ? [] : [{ what: kinds.words, fields: [words], where: places.memory, lasts: lasts.screens }]),
    { what: kinds.limits, fields: limits, where: inFiles.memory, lasts: lasting.limits(keyMinutes) },
  ];
}
