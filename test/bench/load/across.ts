import { answersReach, publicationsReach } from '../../instances/reaching.js';
import { markdownTable } from '../table.js';
import { engines } from './engines.js';
import { percentile } from './measures.js';
import { servers } from './servers.js';

const answers = 20;
const topics = ['mediation', 'clearcheck', 'time-limit', 'model-policy', 'peer-dialogues', 'knowledge-hub', 'staff-union-role', 'stalking'];

/** How soon what is done at one of two instances over PostgreSQL is there at the other. */
export async function acrossBench(): Promise<string> {
  const engine = await engines.find(({ name }) => name.includes('two'))!.make();
  const { urls, said, settings, stop } = await servers(engine);
  const two = { urls: [urls[0]!, urls[1]!] as const, environment: settings, said };
  const rows = [
    { name: 'the words of an office, on the open page', took: await answersReach(two, answers) },
    { name: 'a publication, in what people are answered', took: await publicationsReach(two, topics) },
  ];
  await stop();
  await engine.close();
  return markdownTable(
    ['done at one instance, there at the other', 'times', 'half of them after, ms', 'the longest, ms'],
    rows.map(({ name, took }) => [name, String(took.length), percentile(took, 0.5).toFixed(0), Math.max(...took).toFixed(0)]),
  );
}
