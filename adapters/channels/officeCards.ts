import type { Activity } from 'botbuilder';
import type { ContactDue } from '../../bots/contactsDue.js';
import type { OfficeView } from '../../bots/officesActs.js';
import { versionOf } from '../../bots/partEditing.js';
import { stateOf } from '../../bots/partStates.js';
import { offices as subject } from '../../bots/subject.js';
import { mostContacts } from '../../bots/officesActs.js';
import type { Confirming } from '../../bots/servicePublishing.js';
import { aboutService, contactOf } from '../../dialogs/serviceSay.js';
import { contentsWith, type Change } from '../../knowledge/editing/change.js';
import { parts, type Part } from '../../knowledge/editing/parts.js';
import { mayPublish, mayPull, mayRead, mayWrite } from '../../knowledge/editing/roles.js';
import { servicePartsOf, type ServiceContents } from '../../knowledge/editing/serviceParts.js';
import { languages, marks, type Language } from '../../knowledge/language.js';
import { promised, type Service } from '../../knowledge/service.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn } from '../../knowledge/text/index.js';
import { keptServices } from '../console/services/kept.js';
import { trialKit, type TrialParts } from '../gates/firstTurn.js';
import { actions, block, message, opens, press, type Element } from './cardParts.js';
import { contactRows } from './contactRows.js';
import { heading, officesPlace, partRows, saidFirst, small, toConsole, type KeeperCardParts, type Reading } from './keeperCardParts.js';
import { officeWriteCard } from './officeWriteCard.js';
import { readCard } from './readCard.js';
import { remarkBlocks } from './remarkBlocks.js';
import { reviewCard } from './reviewCard.js';
import { firstThatFits, input } from './writingParts.js';

export interface OfficeCardParts extends KeeperCardParts {
  /** With what an office is shown as people read it. */
  trial(): TrialParts;
  /** A calendar date. */
  today(): string;
}

/** The cards of those who keep the offices, or check the contacts of their own: at most 25 KB each, with the way to the console for what does not fit. */
export const officeCards =
  (shared: OfficeCardParts) =>
  (view: OfficeView, editor: Confirming, speaks: Language): Partial<Activity> => {
    const reading: Reading = { ...shared, editor, speaks };
    switch (view.view) {
      case 'said':
        return message(speaks, [block(view.said)], [view.said]);
      case 'contacts':
        return contactsCard(view, shared.today(), reading);
      case 'found':
        return foundCard(view, reading);
      case 'one':
        return officeCard(view, shared.today(), reading);
      case 'read':
        return officeToRead(view, shared, reading);
      case 'write':
        return officeWriteCard(view, reading);
      case 'review':
        return reviewCard(view, reading, officesPlace, remarkBlocks(keptServices, view.kept, view.part, speaks));
    }
  };

const toOffice = (service: Service, speaks: Language): Element =>
  press(isolated(officesPlace.titleOf(service, speaks)), { tend: 'office', service: service.id });

/** A box to look for an office by its words. */
const finding = (words: string, speaks: Language): Element[] => [
  input('find', textIn(speaks).officesInTeams.words, words, 100),
  actions(press(textIn(speaks).officesInTeams.findOffice, { tend: 'find' })),
];

/** How many contacts stand on a card, or fewer where they are long. */
const mostListed = [mostContacts, 3, 1] as const;

/** Contacts to be checked, the most urgent first; when one was checked, the next one follows. */
function contactsCard({ due, said }: Extract<OfficeView, { view: 'contacts' }>, today: string, reading: Reading): Partial<Activity> {
  const { speaks } = reading;
  const { answersInTeams, officeEditing, officesInTeams: text } = textIn(speaks);
  const row = ({ service, channel }: ContactDue): Element[] => [
    block(isolated(service.in[speaks].name), { weight: 'bolder', spacing: 'medium' }),
    ...contactRows(service, channel, {
      today,
      reading,
      listed: press(text.open, { tend: 'office', service: service.id }, `${text.open} · ${service.in[speaks].name}`),
    }),
  ];
  const cardWith = (most: number): Partial<Activity> => {
    const body = [
      heading(text.title),
      ...saidFirst(said),
      ...(due.length === 0 ? [block(text.nothing)] : [block(text.due(due.length)), block(officeEditing.contacts.about, small)]),
      ...due.slice(0, most).flatMap(row),
      ...(due.length > most ? [block(answersInTeams.more(due.length - most), small)] : []),
      ...finding('', speaks),
      actions(toConsole(reading, officesPlace.path)),
    ];
    return message(speaks, body, [text.title, ...(said === undefined ? [] : [said])]);
  };
  return firstThatFits(mostListed.map(cardWith));
}

/** How many offices that fit stand on the card. */
const mostFound = 8;

function foundCard({ found, words }: Extract<OfficeView, { view: 'found' }>, reading: Reading): Partial<Activity> {
  const { speaks } = reading;
  const { answersInTeams, officeEditing, officesInTeams } = textIn(speaks);
  const title = found.length > 0 ? officeEditing.found(found.length) : officesInTeams.none;
  const body = [
    heading(title),
    ...found.slice(0, mostFound).map((service) => actions(toOffice(service, speaks))),
    ...(found.length > mostFound ? [block(answersInTeams.more(found.length - mostFound), small)] : []),
    ...finding(words, speaks),
    actions(toConsole(reading, officesPlace.path)),
  ];
  return message(speaks, body, [title]);
}

function officeCard(
  { kept: { entry: service, change }, publishes, said }: Extract<OfficeView, { view: 'one' }>,
  today: string,
  reading: Reading,
): Partial<Activity> {
  const { editor, speaks } = reading;
  const { answersInTeams, editing, offices, publishing, officeEditing: text, officesInTeams } = textIn(speaks);
  const { id } = service;
  const { pull } = officesInTeams;
  const title = officesPlace.titleOf(service, speaks);
  const over = `r${service.revision}`;
  const isUnconfirmed = languages.some((language) => service.in[language].confirmed === null);
  const isApproved = change !== undefined && Object.values(change.parts).some(({ state }) => state === 'approved');
  const { common } = contentsWith<ServiceContents>(servicePartsOf(service), change as Change<ServiceContents[Part]> | undefined);
  const correct =
    mayWrite(editor, 'common') && common.channels.length <= mostContacts
      ? [actions(press(officesInTeams.correct, { tend: 'write', service: id, part: 'common' }))]
      : [];
  const rows = partRows(
    id,
    parts.map((part) => ({ part, state: stateOf(subject, service, change, part), pending: change?.parts[part] })),
    reading,
    officesPlace,
  );
  const buttons = [
    ...(isApproved && mayPublish(editor) ? [press(publishing.go, { tend: 'publish', service: id, over: publishes })] : []),
    press(editing.entry.look, { tend: 'read', service: id }),
    toConsole(reading, `${officesPlace.path}/${id}`),
    ...(promised(service).answers && mayPull(editor)
      ? [opens(pull.title, [block(pull.about)], press(pull.sure, { tend: 'pull', service: id, over }))]
      : []),
  ];
  const cardWith = (most: number): Partial<Activity> => {
    const body = [
      heading(title),
      ...saidFirst(said),
      block([text.status[service.status], ...(isUnconfirmed ? [text.unconfirmed] : [])].join(marks[speaks].gap)),
      block(`${isolated(offices.kinds[service.kind])} · ${isolated(service.name)}`, small),
      block(text.contacts.title, { weight: 'bolder', spacing: 'medium' }),
      ...(service.channels.length === 0 ? [block(text.contacts.none)] : [block(text.contacts.about, small)]),
      ...service.channels.slice(0, most).flatMap((channel) => contactRows(service, channel, { today, reading })),
      ...(service.channels.length > most ? [block(answersInTeams.more(service.channels.length - most), small)] : []),
      ...correct,
      ...(mayRead(editor) ? rows : []),
      actions(...buttons),
    ];
    return message(speaks, body, [title, ...(said === undefined ? [] : [said])]);
  };
  return firstThatFits(mostListed.map(cardWith));
}

/** An office whole: what it keeps and how it is reached, then what it does. */
function officeToRead(
  { service, language, said: first }: Extract<OfficeView, { view: 'read' }>,
  { trial, today }: OfficeCardParts,
  reading: Reading,
): Partial<Activity> {
  const { officeEditing } = textIn(reading.speaks);
  const kit = { ...trialKit(trial(), language, 'teams'), today: today() };
  const { provenance: _, ...contact } = contactOf(service, kit);
  const { title: __, ...about } = aboutService(service, kit);
  return readCard(
    {
      one: service,
      over: versionOf(service, undefined),
      language,
      said: [contact, about].map((shown) => ({ ...shown, language, choices: [] })),
      more: [],
      confirms: service.status !== 'draft' && mayPublish(reading.editor) ? officeEditing.confirm.about : undefined,
      page: `${officesPlace.path}/${service.id}`,
      first,
    },
    reading,
    officesPlace,
  );
}
