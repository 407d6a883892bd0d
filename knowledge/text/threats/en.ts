const companies: [who: string, does: string, stays: string] = [
  'Other companies',
  'No company takes part: no tracking, no fonts, no maps, no translation.',
  'The company that rents out the server can see that something was sent.',
];

/** What this site can and cannot hide (care.md PR-70): who could find out what, what is done against it, and what stays. */
export const threats = {
  title: 'What this site can and cannot hide',
  intro: 'No website can hide everything. This is what people could find out, what is done against it here, and what stays.',
  who: 'Who',
  does: 'What is done here',
  stays: 'What stays',
  /** The row that is another where an outside service is on. */
  companies,
  list: [
    [
      'Somebody who looks at your screen or uses your device after you',
      'Leave hides the page at once; the page empties itself; its name and address say nothing.',
      'The history and the cache of the browser can show the address. Spyware sees everything.',
    ],
    [
      'Your employer’s network and device',
      'The address and the title are neutral; replies have even lengths.',
      'A managed device can record all that you type. Use your own device and network.',
    ],
    [
      'Microsoft Teams',
      'It says so first, offers this page, and asks for general questions only. Asked to forget, it deletes what it wrote itself.',
      'Your organization can keep and search what is written there, with your name.',
    ],
    [
      'Somebody who runs this server',
      'There is no log of words or addresses; little is kept, and not for long.',
      'Whoever controls a server can read its memory and change what it does.',
    ],
    [
      'The office that you turn to',
      'You see what each office keeps and must pass on before you say anything.',
      'People talk, most of all in small offices.',
    ],
    [
      'Somebody who reads statistics',
      'Counts are for the whole system by week, or for one office by quarter. None is shown below ten.',
      'In a very small place, even a rare language can point to a person.',
    ],
    ['Your way of writing', 'Buttons do instead of words; no files can be sent.', 'A long text can be recognized by its style.'],
    [
      'Somebody who wants to know whether you were here',
      'You have no account here and get no e-mail; every chat starts empty. A chat with an office opens only with its return number.',
      'Your device may show that the page was opened.',
    ],
    companies,
    [
      'Courts and authorities',
      'Little is kept that could be asked for. What is sent to an office is sealed, and not kept for long.',
      'What is in memory at that moment, and what was sealed, can be seized with the server and its keys.',
    ],
    [
      'Copies that were forgotten: backups, crash files',
      'Words are on a disk only sealed. The keys of what goes to an office are destroyed in time. The operator is told to switch off crash files and swap.',
      'Whoever kept old copies of the data and of all keys can open them. This programme cannot check every setting of its server.',
    ],
    [
      'Keyboards and helpers in your browser',
      'Spelling help is switched off in the box.',
      'Keyboards that learn, and translation add-ons, may read along.',
    ],
    [
      'Somebody who floods the site',
      'Limits that need no names; help and Leave always work.',
      'The site may be slow or closed for a while.',
    ],
  ] as [who: string, does: string, stays: string][],
};
