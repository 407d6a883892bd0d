import { isolated } from '../isolate.js';

/** What those read who keep the offices and their contacts: the list, one office, its boxes; and what is kept of that. */
export const officeEditing = {
  title: 'Offices',
  none: 'No offices match. Show all, or change the filter.',
  found: (count: number) => (count === 1 ? '1 office' : `${count} offices`),
  all: 'Show all offices',
  back: 'All offices',
  backTo: 'Back to the office',

  filter: {
    kind: 'Kind',
    narrowings: {
      unconfirmed: 'has a contact that nobody has confirmed',
      'day-60': 'has a contact confirmed 60 days ago or more',
      'day-80': 'has a contact confirmed 80 days ago or more',
      lapsed: 'has a contact confirmed more than 90 days ago',
      unverified: 'nobody has checked that the office exists as described',
      'not-published': 'not published yet',
      draft: 'has a draft',
      'in-review': 'waiting for review',
      approved: 'approved, not yet published',
      older: 'translation older than the original',
    },
  },
  due: {
    'day-60': (count: number) => `Contacts confirmed 60 days ago or more: ${count}. They are shown for 90 days.`,
    'day-80': (count: number) => `Contacts that people will stop seeing within 10 days: ${count}. Check these first.`,
    lapsed: (count: number) => `Contacts that people no longer see, because they were confirmed more than 90 days ago: ${count}.`,
  },

  status: {
    draft: 'People do not see this office yet: it is being written.',
    active: 'People see this office.',
    unverified: 'People see this office. Nobody has checked yet that it exists as described.',
    superseded: 'People do not see this office: another one has replaced it.',
    closed: 'People do not see this office: it is closed.',
  },
  unconfirmed: 'Your organization has not confirmed what is said about this office.',
  published: 'Published. People now see this office.',

  contacts: {
    title: 'Contacts',
    about:
      'People see a contact only if somebody has confirmed it in the last 90 days. Before you confirm it, call the number, write to the address or open the page.',
    none: 'No contact is recorded.',
    unknown: 'not recorded',
    never: 'Not confirmed. People do not see it.',
    shown: (date: string, until: string) => `Confirmed on ${isolated(date)}. People see it until ${isolated(until)}.`,
    due: (date: string, until: string) => `Confirmed on ${isolated(date)}. Check it soon: people see it only until ${isolated(until)}.`,
    lapsed: (date: string) => `Last confirmed on ${isolated(date)}. People no longer see it.`,
    confirm: 'I have checked this contact today',
    confirmed: 'Confirmed. People can read that it was confirmed today.',
    doubt: {
      title: 'This contact is wrong',
      about: 'Within seconds, people no longer see it. Somebody then corrects it, and another person approves the correction.',
      sure: 'Yes, stop showing it',
      go: 'Stop showing it',
    },
    changed: 'This contact was changed in the meantime. Here it is as it stands now.',
  },
  confirm: {
    about:
      'People will read that your organization has confirmed what is said about this office. You also confirm that the office exists as described. Contacts are confirmed one by one.',
  },

  fields: {
    name: 'Name',
    official: 'Name as the office itself writes it',
    kind: 'Kind',
    status: 'Status',
    entities: 'Serves only people of these organizations (none ticked: everybody)',
    country: 'Only in this country',
    station: 'Only at this duty station',
    serves: 'Who may use it',
    passes: 'Passes on what it hears',
    reports: 'Talking there is a report',
    protects: 'Opens protection against retaliation',
    clock: 'Time limits',
    records: 'Keeps records',
    anonymous: 'Can be used without a name',
    decides: 'The person decides what happens next',
    languages: 'Languages',
    hours: 'Hours',
    channels: 'Contacts',
    facts: 'Facts that it rests on, one name per line',
    sources: 'Sources',
    grade: 'How good the source of the contacts is: A means an official page, M means no source',
    first: 'To be read first',
    purpose: 'What it is for',
    who: 'For whom',
    can: 'What it can do',
    cannot: 'What it does not do',
    look: 'Where the current contact can be found',
  },
  hints: {
    first: 'What the office keeps to itself and what it must pass on; whether talking there is a report. At most 60 words.',
    lines: 'One point per line.',
    channels: 'One contact per row. A changed contact has to be confirmed again. To remove a contact, empty its box.',
    look: 'People read this whenever no contact is confirmed.',
  },
  contact: (number: number) => `Contact ${number}`,
  type: 'Kind of contact',
  value: 'Number, address or place',
  anywhere: 'everywhere',
  statuses: {
    draft: 'Being written',
    active: 'People see it',
    unverified: 'People see it; nobody has checked it',
    superseded: 'Replaced by another',
    closed: 'Closed',
  },
  serves: {
    staff: 'staff',
    'former-staff': 'former staff',
    'non-staff': 'people who work without a staff contract',
    dependants: 'families',
    witness: 'witnesses',
    manager: 'managers',
    'served-people': 'people whom the organization serves',
    anyone: 'anyone',
    unknown: 'not known',
  },

  faults: {
    host: (address: string) =>
      `${isolated(address)} is not on an official website. Use a page of the organization itself. Or ask those who run this server to check whose site it is and to add it.`,
    contact: (number: number) => `Contact ${number} is too short. Write the whole number, address or place, or leave the box empty.`,
    some: 'Tick at least one. If nobody knows, tick “not known”.',
    official: 'Write the name as the office itself writes it.',
    sources: 'An office needs at least one source.',
    station: 'This duty station is in another country. Choose the country that fits, or no country.',
    many: 'There are too many contacts. Remove some.',
  },

  gates: {
    whole: {
      title: 'Complete',
      good: 'The description of the office is complete.',
      bad: 'The description of the office is not complete in every language. Missing:',
    },
    consents: {
      title: 'What people have agreed to',
      about:
        'Before people write to an office, they read what it keeps and what it passes on. They also read whether writing there is a report.',
      good: 'No open chat depends on what you change here.',
      bad: 'There are open chats with this office. The people in them agreed to something that would no longer be true. Wait until these chats are closed. Those who run this server can decide otherwise. Then each of these people is asked again, and nothing goes further before they agree.',
    },
  },

  /** What the person reads where an office is no longer what they read or agreed to. */
  reader: {
    again: 'What is said here about this office has changed since you read it. Here it is once more.',
    notice: 'What is said here about this office has changed. Nothing goes further before you agree again.',
    why: 'What is said here about this office has changed since your yes.',
    desk: 'What is said about your office has changed. The person was told, and is asked again.',
  },

  kept: {
    kinds: {
      services: 'Offices and their contacts',
      serviceChanges: 'Changes to offices that are not published yet',
      serviceRevisions: 'The history of offices',
    },
    service: 'what an office does, its contacts, and on what date and in whose name each of them was confirmed',
  },
};
