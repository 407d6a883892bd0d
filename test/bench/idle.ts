import { readEntries } from '../../adapters/knowledgeFiles.js';
import { languages } from '../../knowledge/language.js';
import { town, type Town } from '../town.js';
import { markdownTable } from './table.js';

const people = 3_000;

const used = async (): Promise<number> => {
  for (let times = 0; times < 3; times++) {
    global.gc!();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** What an idle conversation costs in each language: after three answers that can still be shown (decisions.md D18). Run with --expose-gc. */
export async function idleBench(): Promise<string> {
  const entries = (await readEntries()).filter(({ status }) => status === 'published');
  const rows: string[][] = [];
  const held: Town[] = [];
  for (const language of [languages[0], ...languages]) {
    const place = await town();
    held.push(place);
    const before = await used();
    for (let n = 0; n < people; n++) {
      const person = await place.person(language);
      person.closes();
      for (let answer = 0; answer < 3; answer++) {
        const { id } = entries[(n * 3 + answer) % entries.length]!;
        await place.adapter.receive(person.conversation, { choice: `answer/${id}`, label: 'x' });
      }
    }
    place.clock.pass(1);
    place.conversations.sweep();
    rows.push([language, (((await used()) - before) / people / 1024).toFixed(1)]);
  }
  // The first round only warms up what is made once.
  rows.shift();
  return markdownTable(['language', 'KB for an idle conversation'], rows);
}
