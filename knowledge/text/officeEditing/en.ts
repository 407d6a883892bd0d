import { isolated } from '../isolate.js';

/** What those read who keep the offices and their contacts: the list, one office, its boxes; and what is kept of that. */
export const officeEditing = {
  title: 'Offices',
  none: 'No office fits. Show all, or choose something else.',
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
      unverified: 'not yet verified that the office exists as described',
      'not-published': 'not published yet',
      draft: 'being written',
      'in-review': 'to be reviewed',
      approved: 'approved, not yet published',
      older: 'translation older than the original',
    },
  },
  due: {
    'day-60': (count: number) => `Contacts confirmed 60 days ago or more: ${count}. They are shown for 90 days.`,
    'day-80': (count: number) => `Contacts that will no longer be shown in 10 days or less: ${count}. Check these first.`,
    lapsed: (count: number) => `Contacts not shown any more, since they were confirmed more than 90 days ago: ${count}.`,
  },

  status: {
    draft: 'People do not get this office yet: it is being written.',
    active: 'People get this office.',
    unverified: 'People get this office. Nobody has verified yet that it exists as described.',
    superseded: 'People do not get this office: another one has taken its place.',
    closed: 'People do not get this office: it is closed.',
  },
  unconfirmed: 'Its words are not confirmed by your organization.',

  contacts: {
    title: 'Contacts',
    about:
      'People read a contact only while somebody has confirmed it in the last 90 days. Call it, write to it or open it before you confirm.',
    none: 'No contact is on file.',
    unknown: 'not on file',
    never: 'Not confirmed. People do not see it.',
    shown: (date: string, until: string) => `Confirmed on ${isolated(date)}. People see it until ${isolated(until)}.`,
    due: (date: string, until: string) => `Confirmed on ${isolated(date)}. Check it soon: people see it only until ${isolated(until)}.`,
    lapsed: (date: string) => `Last confirmed on ${isolated(date)}. People do not see it any more.`,
    confirm: 'I have checked this contact today',
    confirmed: 'Confirmed. People read that it was confirmed today.',
    doubt: {
      title: 'It is wrong',
      about: 'People do not see it any more within seconds. Somebody then corrects it, and another person approves.',
      sure: 'Yes, do not show it any more',
      go: 'Take away',
    },
    changed: 'This contact has become another meanwhile. Here it is as it stands now.',
  },
  confirm: {
    about: 'People then read that your organization has confirmed what is said about this office. Contacts are confirmed one by one.',
  },

  fields: {
    name: 'Name',
    official: 'Name as the office itself writes it',
    kind: 'Kind',
    status: 'Status',
    entities: 'Serves only people of (none: anybody)',
    country: 'Only in this country',
    station: 'Only at this duty station',
    serves: 'Who may use it',
    passes: 'Passes on what it hears',
    reports: 'Is talking there a report',
    protects: 'Opens protection against retaliation',
    clock: 'Time limits',
    records: 'Keeps records',
    anonymous: 'Without a name',
    decides: 'The person decides what happens next',
    languages: 'Languages',
    hours: 'Hours',
    channels: 'Contacts',
    facts: 'Facts that it rests on, one name a line',
    sources: 'Sources',
    grade: 'How good the source of the contact is: A is an official page, M is no source',
    first: 'To be read first',
    purpose: 'What it is for',
    who: 'For whom',
    can: 'What it can do',
    cannot: 'What it does not do',
    look: 'Where the current contact can be found',
  },
  hints: {
    first: 'What the office keeps to itself and what it must pass on; whether talking there is a report. At most 60 words.',
    lines: 'One thing a line.',
    channels: 'One contact a row. A changed contact has to be confirmed anew. Leave a box empty to leave the contact out.',
    look: 'It stands there whenever no contact is confirmed.',
  },
  contact: (number: number) => `Contact ${number}`,
  type: 'Kind of contact',
  value: 'Number, address or place',
  anywhere: 'everywhere',
  statuses: {
    draft: 'Being written',
    active: 'People get it',
    unverified: 'People get it; not verified',
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
      `${isolated(address)} is not on an official website. Use a page of the organization itself. Or ask whoever runs the server: they check whose site it is, and add it.`,
    contact: (number: number) => `Contact ${number} is too short. Write the whole number, address or place, or leave the box empty.`,
    some: 'Tick at least one. If nobody knows, tick "not known".',
    official: 'Write the name as the office itself writes it.',
    sources: 'An office needs at least one source.',
    station: 'This duty station is in another country. Choose the country that fits, or no country.',
    many: 'These are more contacts than fit. Leave some out.',
  },

  gates: {
    whole: { title: 'Complete', good: 'The office is complete.', bad: 'The office is not complete in every language. Missing:' },
    consents: {
      title: 'What people have agreed to',
      about: 'Before people write to an office, they read what it keeps and what it passes on. They also read whether that is a report.',
      good: 'No open chat rests on something that is changed here.',
      bad: 'There are open chats with this office. Those people agreed to something that would then no longer hold. Wait until these chats are closed. An operator can decide otherwise; everybody in them is then asked again before anything goes on.',
    },
  },

  /** What the person reads where an office is no longer what they read or agreed to. */
  reader: {
    again: 'What this office says about itself has changed since you read it. Here it is once more.',
    notice: 'This office has changed what it says about itself. Nothing goes on before you agree again.',
    why: 'Since your yes, this office has changed what it says about itself.',
    desk: 'What your office says about itself has changed. The person was told, and is asked again.',
  },

  kept: {
    kinds: {
      services: 'Offices and their contacts',
      serviceChanges: 'Changes to offices that are not published yet',
      serviceRevisions: 'The history of offices',
    },
    service: 'what an office does, its contacts, and on what date each was confirmed for whom',
  },
};
