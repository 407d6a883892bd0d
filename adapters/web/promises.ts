import type { ServerResponse } from 'node:http';
import type restify from 'restify';
import { actMonths } from '../../bots/chain.js';
import { heldMinutes } from '../../bots/lastWords.js';
import { writingMinutes } from '../../bots/writingNow.js';
import { mostSent } from '../../bots/takeBack.js';
import { keptMonths } from '../../bots/tally.js';
import { lifetimes } from '../../dialogs/conversation.js';
import { dateIn } from '../../dialogs/provenance.js';
import { ConsentRecord, Withdrawn } from '../../dialogs/consent.js';
import { bookingDays } from '../../knowledge/slot.js';
import { letterDays } from '../../dialogs/letter.js';
import { kept, lives, type Kind } from '../../dialogs/records.js';
import { moveMinutes } from '../../dialogs/teamsNotice.js';
import { keptDays } from '../../dialogs/referral.js';
import { Language, marks, type Language as Tongue } from '../../knowledge/language.js';
import type { Service } from '../../knowledge/service.js';
import { textIn } from '../../knowledge/text/index.js';
import { asksFor } from './door.js';
import { keyMinutes } from '../limits/buckets.js';
import { html, type Html } from './html.js';
import { layout } from './pages/layout.js';
import { htmlType, send } from './respond.js';

export interface PromisesParts {
  /** When the forgetting job ran, and whether anything is overdue. */
  forgetting(): { ranOn: string; overdue: boolean } | undefined;
  /** The same site over Tor, shown as plain text: a link would open outside Tor Browser (care.md PR-71). */
  onion?: string | undefined;
  /** Whether an outside language service is on (decisions.md D11). */
  outside?: boolean;
  /** Offices that answer here and read and write whole messages in their own Teams (decisions.md D16). */
  inTheirTeams?(): readonly Service[];
}

/** `/promises`, in the language asked for by the browser or by `/promises/LANGUAGE`: what exists here, made from the schemas, and what cannot be hidden. */
export function promisesPage(server: restify.Server, { forgetting, onion, outside = false, inTheirTeams = () => [] }: PromisesParts): void {
  const show = (request: restify.Request, response: ServerResponse, language: Tongue): void =>
    send(request, response, 200, htmlType, page(language, forgetting(), inTheirTeams(), onion, outside));
  server.get('/promises', (request, response, next) => {
    show(request, response, asksFor(request));
    next(false);
  });
  server.get('/promises/:language', (request, response, next) => {
    show(request, response, Language.safeParse(request.params['language']).data ?? asksFor(request));
    next(false);
  });
}

type Row = { what: string; fields: string[]; where: string; lasts: string };

const minutes = (milliseconds: number): number => milliseconds / 60_000;

/** What each field of a schema holds, in words; a field without words does not compile. */
const named = <S extends object>(shape: S, words: Record<keyof S, string>): string[] =>
  (Object.keys(shape) as (keyof S)[]).map((name) => words[name]);

/** One row for every kind of record that the storage declares, by its schema; one for each of the two places that hold words, and for what is counted against flooding. */
function rows(language: Tongue): Row[] {
  const {
    kinds,
    places,
    lives: lasting,
    conversation,
    counter,
    referral,
    consent,
    withdrawn,
    notice,
    move,
    sentIds,
    content,
    words,
    roster,
    answerTimes,
    written,
    limits,
    number,
  } = textIn(language).promises;
  const { kept: more } = textIn(language).figures;
  const { kept: ofAnswers } = textIn(language).publishing;
  const { kept: ofOffices } = textIn(language).officeEditing;
  const { kept: ofLetters } = textIn(language).worklist;
  const { kept: ofHours } = textIn(language).booking;
  const { sources, radar } = textIn(language);
  const { kept: ofSources, reminders } = sources;
  const { idle, total } = lifetimes.web;
  const fieldsOf: Record<Kind, string[]> = {
    conversations: named(kept.conversations.shape, { ...conversation, ...ofHours.conversation, question: ofLetters.question }),
    sent: [conversation.id, sentIds, conversation.expires],
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
    hosts: named(kept.hosts.shape, ofHours.host),
    slots: named(kept.slots.shape, ofHours.slot),
    bookings: named(kept.bookings.shape, ofHours.booking),
  };
  const lasts: Record<Kind, string> = {
    conversations: lasting.conversation(minutes(idle), minutes(total)),
    sent: lasting.sent(minutes(lifetimes.teams.total) / 60, mostSent),
    counters: lasting.counters(keptMonths),
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
    teamsNotices: lasting.referral(keptDays.unopened, keptDays.afterLast),
    moves: lasting.moves(moveMinutes),
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
    ...ofHours.lasts,
    bookings: ofHours.lasts.bookings(bookingDays),
  };
  /** Nothing of a person is in them, so nothing of them is sealed. */
  const plain: readonly Kind[] = ['rosters', 'answerTimes', 'hosts', 'slots'];
  const where = { session: places.memory, knowledge: places.file, referrals: places.sealed };
  const others = { letters: ofLetters.kind, documents: ofSources.kind, documentVersions: radar.promised.kind, reminders: reminders.kind };
  const whats = { ...kinds, ...more.kinds, ...ofAnswers.kinds, ...ofOffices.kinds, ...ofHours.kinds, ...others };
  const records = (Object.keys(kept) as Kind[]).map((kind) => ({
    what: whats[kind],
    fields: fieldsOf[kind],
    where: plain.includes(kind) ? places.file : where[lives[kind]],
    lasts: lasts[kind],
  }));
  return [
    ...records,
    { what: kinds.consents, fields: named(ConsentRecord.shape, consent), where: places.sealed, lasts: lasts.referrals },
    { what: kinds.words, fields: [words], where: places.memory, lasts: lasting.words(minutes(idle), minutes(total)) },
    { what: kinds.limits, fields: limits, where: places.memory, lasts: lasting.limits(keyMinutes) },
    { what: kinds.lastWords, fields: [written], where: places.memory, lasts: lasting.lastWords(heldMinutes) },
  ];
}

function page(
  language: Tongue,
  ran: { ranOn: string; overdue: boolean } | undefined,
  inTheirTeams: readonly Service[],
  onion: string | undefined,
  outside: boolean,
): string {
  const { promises, threats, wholeInTeams, outside: on, page: frame } = textIn(language);
  const offices = inTheirTeams.map((service) => service.in[language].name).join(marks[language].semicolon);
  const state = !ran ? promises.notYet : ran.overdue ? promises.overdue : promises.ran(dateIn(language, ran.ranOn));
  const list = (items: string[]): Html =>
    html`<ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  const main = html`<article class="promises">
    <h2>${promises.title}</h2>
    <p>${promises.intro}</p>
    <h3>${promises.existsTitle}</h3>
    ${tableOf(
      [promises.record, promises.fields, promises.where, promises.lasts],
      rows(language).map(({ what, fields, where, lasts }) => [what, fields.length > 1 ? list(fields) : fields[0]!, where, lasts]),
    )}
    <h3>${promises.neverTitle}</h3>
    ${list(promises.never.map((line) => (outside && line === promises.requests ? on.requests : line)))}
    ${offices !== '' && html`<p>${wholeInTeams.offices(offices)}</p>`}
    <h3>${promises.ranTitle}</h3>
    <p class="${ran?.overdue && 'notice'}">${state}</p>
    ${outside && html`<h3>${on.title}</h3>`} ${(outside ? on.azureOn : [promises.azureOff]).map((line) => html`<p>${line}</p>`)}
    <h2>${threats.title}</h2>
    <p>${threats.intro}</p>
    ${tableOf(
      [threats.who, threats.does, threats.stays],
      threats.list.map((cells) => [...(outside && cells === threats.companies ? on.companies : cells)]),
    )}
    ${onion && html`<p>${promises.onion(onion)}</p>`}
    <p><a class="again" href="/">${frame.begin}</a></p>
  </article>`;
  return layout({
    language,
    main,
    foot: html`<form id="talk" method="post" action="/" hidden><input type="hidden" name="l" value="${language}" /></form>`,
    token: '',
  });
}

const tableOf = (head: string[], cells: (string | Html)[][]): Html =>
  html`<table class="columns">
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${cells.map(
        ([first, ...rest]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${rest.map((cell, at) => html`<td data-head="${head[at + 1]}">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
