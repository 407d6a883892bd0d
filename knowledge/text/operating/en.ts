import { isolated } from '../isolate.js';

/** What those read who run this server: what is on, what expires, and the accounts of staff. */
export const operating = {
  title: 'Settings and accounts',
  on: {
    title: 'What is on',
    about: 'Settings are changed on the machine itself. Secrets are not shown here.',
    rows: {
      address: 'Address of the page',
      organization: 'Organization',
      teams: 'Microsoft Teams',
      openId: 'Sign-in through the organization',
      directLine: 'Direct Line',
      webChat: 'Web Chat',
      outside: 'Outside language service (Azure)',
      onion: 'Onion address',
      proxies: 'Trusted proxies',
      exits: 'Where “Leave” leads',
      ready: 'The program answers',
      forgetting: 'The forgetting job',
    },
    yes: 'on',
    no: 'off',
    local: 'on, for this machine only, without authentication',
    unset: 'not set',
    ready: { yes: 'yes; before you open it to people, read the README', no: 'no; the log says why' },
    forgotten: (date: string) => `last ran on ${isolated(date)}; nothing is overdue`,
    overdue: 'overdue; the log says more',
  },
  expiry: {
    title: 'What expires',
    names: {
      teams: 'Client secret of Teams',
      openId: 'Client secret of the sign-in',
      certificate: 'Certificate of the page (TLS)',
    },
    on: (date: string) => `expires on ${isolated(date)}`,
    soon: (date: string, days: number) =>
      days === 1 ? `expires on ${isolated(date)}, in 1 day` : `expires on ${isolated(date)}, in ${days} days`,
    over: (date: string) => `expired on ${isolated(date)}`,
    unknown: (setting: string) => `not known; set ${isolated(setting)}`,
    unreadable: (setting: string) => `cannot be read; look at ${isolated(setting)}`,
    none: 'Nothing that is on has an expiry date.',
  },
  accounts: {
    title: 'Accounts',
    about: 'What is done here is recorded with your name: what, to which account, and on which date.',
    name: 'Name for signing in',
    shown: 'Name that people read',
    roles: 'What it is for',
    signsIn: 'Signs in',
    passphrase: 'with a passphrase',
    organization: 'through the organization',
    change: (name: string) => `Change ${isolated(name)}`,
    own: 'your own account',
  },
  roles: {
    'focal-point': 'writes answers',
    approver: 'approves answers',
    operator: 'runs this server',
    translator: (language: string) => `translates answers (${isolated(language)})`,
    receiver: (office: string) => `reads and answers chats for: ${isolated(office)}`,
  },
  add: {
    title: 'New account',
    name: 'Small letters from a to z and digits, with single dots or hyphens between them. At most 40 characters.',
    shown:
      'People who write to an office read this name before they say anything. They can choose that this person must not see their chat. Leave the box empty if the account reads no chats.',
    language: 'Language of the console',
    any: 'as in the browser',
    go: 'Create the account',
  },
  change: {
    title: (name: string) => `Account ${isolated(name)}`,
    back: 'Settings and accounts',
    roles: 'What it is for from now on',
    save: 'Save',
    reset: 'New passphrase and second factor',
    resetAbout:
      'The old ones stop working. Whoever is signed in with this account is signed out. Chats in Teams are no longer linked with it.',
    resetGo: 'Create new ones',
    remove: 'Remove the account',
    removeAbout:
      'Whoever is signed in with it is signed out. This name is never given to anybody again. People whose chats it had are told. They are asked whether somebody else may go on.',
    removeGo: 'Remove',
    sure: 'Yes, I mean this account',
  },
  told: {
    title: 'Shown only once',
    about:
      'This cannot be shown again. Give the passphrase and the second factor to the person in two different ways, and to nobody else. Then close this page.',
    passphrase: 'Passphrase',
    factor: 'Second factor, for an authenticator app',
    picture: 'QR code of the second factor',
    tied: 'This account is also linked with the sign-in of a person through the organization. That person can still sign in without these two.',
  },
  done: {
    roles: (name: string) => `Account ${isolated(name)} was changed.`,
    removed: (name: string) => `Account ${isolated(name)} was removed.`,
  },
  waiting: {
    had: (name: string, office: string) =>
      `${isolated(name)} had at least one open case of ${isolated(office)}. Each person is told, and asked whether somebody else there may go on.`,
    nobody: (office: string) =>
      `Nobody answers for ${isolated(office)} any more, and at least one open case waits there. Choose an account that answers for this office.`,
    unknown: 'It is not known whether cases are waiting.',
    unheld: (host: string, role: string) =>
      `Nobody holds the office hours of ${isolated(host)} any more. No free times are offered. Whoever has booked a time reads that on coming back. Choose an account for this role: “${role}”.`,
    hoursUnknown: 'It is not known whether any office hours now have nobody to hold them.',
  },
  why: {
    noAccount: 'This account is not there any more.',
    wasRemoved: 'An account of that name was removed. Chats belong to that name, so choose another one.',
    isThere: 'There is an account of that name already. Choose another name.',
    shownLike: 'People already read this name, or one like it, for another account. Add what tells the two apart, such as what they do.',
    noShown: 'This account has no name that people could read. Create another account with one, or set it on the machine.',
    noService: 'This office is not there any more.',
    mixed: 'An account for a demonstration can do nothing else. Create two accounts.',
    own: 'This is your own account. Only somebody else who runs this server can change it.',
    notOperator: 'Your account does not run this server any more.',
    name: 'This name for signing in cannot be used. Read what it may contain.',
    shown: 'This name for people cannot be used: 2 to 60 letters, figures and simple marks on one line.',
    roles: 'Choose what the account is for.',
    sure: 'Tick that you mean this account.',
    again: 'The page was too old. Nothing was changed. Please do it again.',
  },
};

export type OperatingText = typeof operating;
