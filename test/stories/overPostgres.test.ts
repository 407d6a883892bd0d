import { overPostgres } from '../freshStore.js';

/** Stories in which something is kept longer than a chat is open. */
const stories = [
  'agreement',
  'anotherOffice',
  'booking',
  'codeWord',
  'draft',
  'editors',
  'forgetting',
  'gone',
  'handoff',
  'late',
  'noted',
  'relay',
  'renewing',
  'returnNumber',
  'survey',
  'thread',
  'twoChats',
  'unsent',
];

const { describe: asItIs } = globalThis;

/** The same story, told with its records in PostgreSQL. */
const told = (title: string, story: (this: Mocha.Suite) => void): Mocha.Suite =>
  asItIs(`${title}, over PostgreSQL`, function () {
    overPostgres();
    globalThis.describe = asItIs;
    story.call(this);
    globalThis.describe = told as typeof asItIs;
  });

globalThis.describe = told as typeof asItIs;
for (const story of stories) await import(`./${story}.test.js?over=PostgreSQL`);
globalThis.describe = asItIs;
