import { execFile } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { idleBench } from './idle.js';
import { putIntoReadme } from './table.js';
import { turnsBench } from './turns.js';

/** Runs every benchmark in one go and writes the tables into the README, between its two marks. */
const turns = await turnsBench();
const idle = await idleBench();
const searching = [...process.execArgv, fileURLToPath(new URL('./search.ts', import.meta.url))];
const search = (await promisify(execFile)(process.execPath, searching, { maxBuffer: 1 << 24 })).stdout.trim();
const date = new Date().toISOString().slice(0, 10);
const text = `Measured on ${date} with \`npm run bench\`, ${cpus().length} cores, Node ${process.version}.\n\n${turns}\n\n${idle}\n\n${search}\n`;
process.stdout.write(text);
await putIntoReadme('bench', text);
process.exit(0);
