import { Worker } from 'node:worker_threads';
import { paragraphsOf, type Paragraph } from '../../knowledge/documents/outline.js';
import { mostLetters, mostParagraphs } from '../../knowledge/documents/version.js';
import { Unreadable, type ReadingFault } from './fault.js';
import { blocksIn } from './kind.js';

/** How much memory a file may take while it is read, in bytes. */
const mostMemory = 600 * 1024 * 1024;

// The guard has a thread of its own: what unpacks without end gives no turn to anything else in its own.
new Worker(`setInterval(() => { if (process.memoryUsage.rss() > ${mostMemory}) process.kill(process.pid, 'SIGKILL'); }, 20);`, {
  eval: true,
  execArgv: [],
}).unref();

async function read(bytes: Uint8Array): Promise<Paragraph[] | ReadingFault> {
  try {
    const blocks = await blocksIn(bytes);
    if (blocks.reduce((sum, { text }) => sum + text.length, 0) > mostLetters) return 'letters';
    const paragraphs = paragraphsOf(blocks);
    if (paragraphs.length > mostParagraphs) return 'letters';
    return paragraphs.length === 0 ? 'noText' : paragraphs;
  } catch (error) {
    return error instanceof Unreadable ? error.fault : 'broken';
  }
}

/** Runs in a process of its own: takes one file from its parent, gives back its paragraphs or what is wrong with it, and ends with it. */
process.once('message', async (bytes: Uint8Array) => {
  process.send?.(await read(new Uint8Array(bytes)));
});
process.on('disconnect', () => process.exit());
