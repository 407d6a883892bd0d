/** What is said while somebody chooses an office: whose offices, which kinds, what each keeps, and how it is reached. */
export const choosing = {
  /** Which list of offices answer here (decisions.md D14, D17). */
  lists: {
    whose:
      'Offices of several organizations answer here. Which organization is yours? Your answer is kept only for this chat, and you need not give one.',
    kinds: 'Many offices can answer you here. Each one first shows what it does and what it keeps. Nothing is sent before you say yes.',
    every: 'Show all of them',
    everywhere: 'Show other organizations and places too',
    noneThere:
      'For the organization and place that you chose, no office answers here. You can look at offices for other organizations and places, or contact an office yourself.',
  },

  /** What an office puts down of a talk. */
  records: {
    label: 'Keeps records',
    none: 'None for the organization',
    notes: 'There may be notes: ask first',
    file: 'Yes, in its file',
    ask: 'Not known: ask first',
  },
  /** How every ombuds works (features.md S28). */
  ombuds: 'An ombuds is independent of management, takes no sides, and works informally and in confidence.',

  /** Who else could reach what is sent: said before every yes, and counted with the rest of its screen (care.md CO-03). */
  server: 'Technically, whoever runs the server could read it too.',

  /** How an office is reached (care.md WH-01). */
  way: {
    label: 'How',
    here: 'You can write to it here',
    yourself: 'For you to contact yourself',
  },

  /** After somebody said what happened: whom there is, and when (features.md S29). */
  support: {
    what: 'Listens and supports you. Talking there is usually not a report.',
    elsewhere: 'I do not know when they are there: ask their office.',
    line: 'Crisis line',
    /** Instead of that row, where no number was confirmed lately: said beside HELP, with who may know one. */
    noLine:
      'I have no confirmed crisis line number; a doctor or a counsellor may know one. HELP also leads to emergency numbers for the country you are in.',
    safe: 'If not: type HELP. It shows whom you can reach.',
    show: 'A staff counsellor',
  },
};
