import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { putIntoReadme } from '../table.js';
import { acrossBench } from './across.js';
import { capacityBench } from './capacity.js';
import { faultsBench } from './faults.js';
import { growthBench } from './growth.js';
import { scaleFor, type Scale } from './scale.js';
import { soakBench } from './soakReport.js';
import { streamsBench } from './streams.js';

/**
 * `npm run bench:load [-- PART …] [--seconds N] [--engine embedded|PostgreSQL]`: what the whole carries, part by part, into
 * the README between the marks of each part. With an option it is only tried, smaller or in part, and the README stays as it is.
 */
const parts: Record<string, (scale: Scale) => Promise<string>> = {
  capacity: capacityBench,
  streams: streamsBench,
  across: acrossBench,
  faults: faultsBench,
  growth: growthBench,
  soak: soakBench,
};

const { values, positionals } = parseArgs({ options: { seconds: { type: 'string' }, engine: { type: 'string' } }, allowPositionals: true });
const wanted = positionals.length > 0 ? positionals : Object.keys(parts);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.\n`);
  process.exit(2);
}
const tried = Object.keys(values).length > 0;
const scale = scaleFor(values.seconds === undefined ? undefined : Number(values.seconds), values.engine);
for (const name of wanted) {
  const begun = performance.now();
  const figures = await parts[name]!(scale);
  const date = new Date().toISOString().slice(0, 10);
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  const where = `${date}, \`npm run bench:load -- ${name}\`, ${cpus().length} cores, Node ${process.version}, ${minutes} min`;
  const text = `${where}.\n\n${figures}\n`;
  process.stdout.write(`${text}\n`);
  if (!tried) await putIntoReadme(`bench:load ${name}`, text);
}
process.exit(0);
