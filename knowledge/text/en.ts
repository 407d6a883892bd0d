import { menu } from './menu/en.js';
import { answersInTeams } from './answersInTeams/en.js';
import { always } from './always/en.js';
import { booking } from './booking/en.js';
import { agreement } from './agreement/en.js';
import { atDesk } from './atDesk/en.js';
import { care } from './care/en.js';
import { draft } from './draft/en.js';
import { commands } from './commands/en.js';
import { editing } from './editing/en.js';
import { exchange } from './exchange/en.js';
import { figures } from './figures/en.js';
import { gone } from './gone/en.js';
import { caps } from './caps/en.js';
import { followUp } from './followUp/en.js';
import { followUpWords } from './followUpWords/en.js';
import { choosing } from './choosing/en.js';
import { insights } from './insights/en.js';
import { instances } from './instances/en.js';
import { handoff } from './handoff/en.js';
import { desk } from './console/en.js';
import { hours } from './hours/en.js';
import { keep } from './keep/en.js';
import { radar } from './radar/en.js';
import { sources } from './sources/en.js';
import { statement } from './statement/en.js';
import { openId } from './signIn/en.js';
import { isolated } from './isolate.js';
import { offices } from './offices/en.js';
import { newOffice } from './newOffice/en.js';
import { officeEditing } from './officeEditing/en.js';
import { officesInTeams } from './officesInTeams/en.js';
import { outreach } from './outreach/en.js';
import { outside } from './outside/en.js';
import { page } from './page/en.js';
import { reading } from './reading/en.js';
import { promises } from './promises/en.js';
import { operating } from './operating/en.js';
import { publishing } from './publishing/en.js';
import { reader } from './reader/en.js';
import { receipt } from './receipt/en.js';
import { renewing } from './renewing/en.js';
import { agreedTerm, rules } from './rules/en.js';
import { shortAnswers } from './shortAnswers/en.js';
import { threats } from './threats/en.js';
import { standingWords } from './standingWords/en.js';
import { topicWords } from './topicWords/en.js';
import { tools } from './tools/en.js';
import { teamsRelay } from './teamsRelay/en.js';
import { wayWords } from './wayWords/en.js';
import { wholeInTeams } from './wholeInTeams/en.js';
import { worklist } from './worklist/en.js';

/** Every sentence that a person can read, apart from the entries. Its shape is the type of the other five languages. */
export const en = {
  /** How the programme names itself above what it says. */
  speaker: 'Waypoint, a computer programme',
  speakerShort: 'Waypoint',
  person: 'You',

  opening: {
    web: [
      'I am a computer programme, not a person. From public documents I answer questions about sexual harassment at work: options, rights, who can help. I cannot report, investigate or call anyone.',
      'This chat is forgotten when you leave; your device or network may keep traces. No names are needed. Managers and some colleagues may have to pass on what you tell them. In danger? Type HELP. To get away fast, press Leave.',
    ],
    teams: (address: string) => [
      `I am a computer programme. Teams belongs to your organization: it can keep and search what you type here, with your name on it. For a chat without your name, use your own phone or computer and type this address: ${isolated(address)}`,
      'Here, please ask general questions only. Managers and some colleagues may have to pass on what you tell them. In danger? Type HELP.',
    ],
    group: (address: string) => `I answer only in a personal chat, and without a name at ${isolated(address)}`,
    qr: 'This address as a picture that a phone can read',
  },

  menu,

  answer: {
    more: 'Tell me more',
    shorter: 'Shorter',
    helped: 'This helped',
    notMeant: 'Not what I meant',
    none: 'None of these',
    didYouMean: 'To be sure: is it one of these?',
    others: 'Then perhaps it is one of these.',
    noAnswer: 'I have no prepared answer to that. A person can often say more.',
    notYet: (title: string) =>
      `You may be asking about ${isolated(title)}. I have no prepared answer to that yet. A person can often say more.`,
    /** Beside either of these, where such topics are listed under it. */
    nearest: 'These topics are the nearest I have.',
    thanks: 'Thank you. It was counted as a number, without any of your words. What would help now?',
    sensitive: (title: string) => `${isolated(title)}: the answer describes such conduct. It is shown only if you wish.`,
    show: 'Show the answer',
  },

  provenance: {
    from: (sources: string) => `From ${isolated(sources)}.`,
    paragraph: (symbol: string, paragraph: string) => `${symbol}, ${paragraph}`,
    programme: 'About this programme.',
    holdsFor: {
      everyone: 'General information for everyone.',
      'un-system': 'Applies across the UN system; your organization may add to it.',
      secretariat: 'Applies to the UN Secretariat; other organizations may differ.',
      'policy-dependent': 'Rules differ: check the policy of your organization.',
      'this-programme': '',
    },
    forEntity: (entity: string) => `With what is known for ${isolated(entity)}.`,
    prepared: (date: string) => `Prepared on ${isolated(date)} from public documents, not yet confirmed by your organization.`,
    preparedHere: (date: string) => `Written on ${isolated(date)}, not yet confirmed by your organization.`,
    confirmed: (by: string, date: string) => `Confirmed by ${isolated(by)} on ${isolated(date)}.`,
    overdue: (date: string) => `A review was due on ${isolated(date)}: check that it still holds.`,
    sources: 'Sources, on other websites',
  },

  entity: {
    ask: 'The rules differ between organizations. Which one is this about? It is kept only for this chat.',
    more: 'More organizations',
    unsaid: 'I’d rather not say',
    /** Whole messages that mean the same, where it is asked. */
    private: ['private', 'it’s private', 'it is private', 'that’s private'],
    unknown: (entity: string) =>
      `I have no separate rule on file for ${isolated(entity)}. What you read above is the general part; its policy may add to it.`,
    noted: 'Thank you. I will use this for the rest of this chat.',
    unsaidNoted: 'That is fine. What you have just read holds in general; some rules differ between organizations.',
  },
  entities: {
    secretariat: 'UN Secretariat',
    undp: 'UNDP',
    unicef: 'UNICEF',
    unhcr: 'UNHCR',
    wfp: 'WFP',
    iom: 'IOM',
    who: 'WHO',
    fao: 'FAO',
    unfpa: 'UNFPA',
    unops: 'UNOPS',
    unwomen: 'UN Women',
    unesco: 'UNESCO',
    ilo: 'ILO',
    worldbank: 'World Bank',
    other: 'Another organization',
  },

  browse: {
    groups: 'Here are the topics by group. Choose one.',
    group: (name: string) => `${isolated(name)}: choose a topic.`,
    more: 'More topics',
    back: 'Back to the groups',
  },
  groups: {
    'right-after': 'Right after it happened',
    understanding: 'What it is, and what it is not',
    options: 'My options',
    rights: 'My rights',
    ombuds: 'The ombuds',
    counsellor: 'The counsellor',
    'formal-report': 'A formal report',
    protection: 'Protection',
    'who-is-covered': 'Who is covered',
    helping: 'Helping somebody else',
    system: 'What the UN system does',
    'about-me': 'About this programme',
  },

  language: {
    choose: 'In which language shall we go on? You can change it at any time.',
    changed: 'We go on in English.',
    offer: 'You seem to write in English. We can go on in English.',
    goOn: 'Go on in English',
  },

  help: {
    text: [
      'If you are in danger now, your safety comes first. I am a programme and cannot call or alert anyone.',
      '- Call the emergency number of the country you are in.\n- Ask UN security at your duty station.\n- After an assault, a hospital or UN clinic can help. Some medicine works only in the first days.\n- If you think of dying or hurting yourself, contact a crisis line or a person you trust.',
      'If you cannot speak, try to reach other people or a place that locks. Leave hides this page.',
    ],
    teams:
      'If you cannot speak, try to reach other people or a place that locks. To hide this chat, open another one. What is written here stays in Teams.',
  },

  kept: {
    intro: 'This is all that the server holds about this chat, read just now:',
    language: (name: string) => `language: ${isolated(name)}`,
    entity: (name: string) => `organization you chose: ${isolated(name)}`,
    noEntity: 'organization: none chosen',
    topic: (title: string) => `last topic: ${isolated(title)}`,
    noTopic: 'last topic: none',
    topics: (titles: string) =>
      `topics that your messages and choices may be about, so that short questions are understood: ${isolated(titles)}`,
    turns: (n: number) => `number of messages from you: ${n}`,
    shown: (n: number) => (n === 0 ? 'words of this chat: none' : `messages held so that this page can show them: ${n}`),
    sent: (n: number) => `my own messages here that I can still delete for you: ${n}`,
    expires: (time: string) => `all of it is forgotten at ${isolated(time)} (UTC) at the latest, and at once when you leave`,
    expiresTeams: (moment: string) => `all of it is forgotten at the latest on ${moment}, and at once when you press “Forget it now”`,
    never: 'It is kept only for this chat. No name, account, address of your device or kind of browser is kept.',
    teams:
      'The words you type are not kept by this programme. Teams keeps them, with your name: your organization can search them. I cannot delete them there.',
    forget: 'Forget it now',
    forgotten: 'Everything about this chat is forgotten. Nothing is left on the server.',
    forgottenTeams:
      'What this programme held is forgotten. What you wrote stays in Teams, and so does this message. Your organization can keep copies, even of what is deleted.',
    takenBack: (gone: number, of: number) => `My own messages of the last 24 hours that I have deleted here: ${gone} of ${of}.`,
  },

  goodbye: {
    welcome: 'You are welcome.',
    web: 'You can come back at any time; I will not remember this chat. To leave no trace on the screen, press Leave. The history of the browser may keep this address.',
    teams:
      'You can come back at any time. What this programme holds of this chat is forgotten within 24 hours. To have it forgotten at once, press “End and clear this chat”. A chat with an office stays. What you wrote stays in Teams. To hide this chat, open another one or close the window.',
    clear: 'End and clear this chat',
  },

  always,

  commands: { ...commands, ...topicWords, ...shortAnswers, ...followUpWords, ...standingWords },
  offices,
  outreach,
  outside,
  care,
  handoff,
  agreement,
  answersInTeams,
  sources,
  atDesk,
  gone,
  draft,
  figures,
  caps,
  followUp,
  reader,
  choosing,
  reading,
  desk,
  tools,
  hours,
  keep,
  statement,
  page,
  openId,
  promises,
  instances,
  receipt,
  renewing,
  threats,
  teamsRelay,
  wayWords,
  wholeInTeams,
  ...{ booking, radar, editing, officeEditing, newOffice, officesInTeams, exchange, publishing, worklist, insights, operating },
  rules,
  agreedTerm,
};
