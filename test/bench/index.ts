import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { idleBench } from './idle.js';
import { turnsBench } from './turns.js';

/** Runs every benchmark in one go and writes the tables into the README, between its two marks. */
const turns = await turnsBench();
const idle = await idleBench();
const searching = [...process.execArgv, fileURLToPath(new URL('./search.ts', import.meta.url))];
const search = (await promisify(execFile)(process.execPath, searching, { maxBuffer: 1 << 24 })).stdout.trim();
const date = new Date().toISOString().slice(0, 10);
const text = `Measured on ${date} with \`npm run bench\`, ${cpus().length} cores, Node ${process.version}.\n\n${turns}\n\n${idle}\n\n${search}\n`;
process.stdout.write(text);
const readme = new URL('../../README.md', import.meta.url);
const [start, end] = ['<!-- bench -->', '<!-- /bench -->'];
const page = await readFile(readme, 'utf8');
const [before, rest] = page.split(start);
const after = rest?.split(end)[1];
if (before === undefined || after === undefined)
  throw new Error(`README.md: the marks ${start} and ${end} are missing; put them where the figures belong.`);
await writeFile(readme, `${before}${start}\n\n${text}\n${end}${after}`);
process.exit(0);
