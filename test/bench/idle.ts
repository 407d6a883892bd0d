import { readEntries } from '../../adapters/seed.js';
import { languages } from '../../knowledge/language.js';
import { town } from '../town.js';
import { markdownTable } from './table.js';

const people = 3_000;

const used = (): number => {
  global.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** What an idle conversation costs in each language: after three answers that can still be shown (decisions.md D18). Run with --expose-gc. */
export async function idleBench(): Promise<string> {
  const entries = (await readEntries()).filter(({ status }) => status === 'published');
  const rows: string[][] = [];
  for (const language of languages) {
    const place = await town();
    await (await place.person(language)).says('hello');
    const before = used();
    for (let n = 0; n < people; n++) {
      const person = await place.person(language);
      for (let answer = 0; answer < 3; answer++)
        await place.adapter.receive(person.conversation, {
          choice: `answer/${entries[(n * 3 + answer) % entries.length]!.id}`,
          label: 'x',
        });
    }
    place.clock.pass(1);
    place.conversations.sweep();
    rows.push([language, ((used() - before) / people / 1024).toFixed(1)]);
    place.clock.pass(60);
    place.conversations.sweep();
  }
  return markdownTable(['language', 'KB for an idle conversation'], rows);
}
