import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { connectorStub } from '../adapters/teams/connectorStub.js';
import { asks } from '../adapters/web/street.js';
import { browser } from '../browser.js';
import { Canaries } from './canaries.js';
import { inTeams, overDirectLine, secret } from './clients.js';
import { program } from './program.js';
import { answers, atTheWebPage } from './visitors.js';

/** What was seen while people came through every door, told to whoever started this as one line of JSON. */
export interface Seen {
  /** Names of the network interfaces that there are. */
  interfaces: string[];
  /** What became of an attempt to reach an address beyond this machine. */
  beyond: string;
  statuses: number[];
  /** How many messages reached Teams. */
  inTeams: number;
  /** What the browser shows after a question, and every other host that it asked. */
  title: string;
  hosts: string[];
  /** Hosts that the program reached for. */
  reachedFor: string[];
  stopped: boolean;
}

const reach = (host: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect({ host, port: 443, timeout: 2000 });
    socket.on('connect', () => resolve('connected')).on('timeout', () => resolve('no answer'));
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'));
  });

const there = await program({ TEAMS_LOCAL: 'on', DIRECT_LINE_SECRET: secret });
const [canaries, connector, chromium] = [new Canaries(), await connectorStub(), await browser()];
await atTheWebPage(there.url, canaries);
await overDirectLine(there.url, canaries);
await inTeams(there.url, connector.url, canaries);
const page = await chromium.newPage({ locale: 'en' });
const asked: string[] = [];
page.on('request', (request) => asked.push(request.url()));
await page.goto(there.url);
await page.fill('#words', asks.en);
await page.click('.send');
await page.locator('.turn.answer h3').waitFor();
const title = (await page.locator('.turn.answer h3').textContent())!;
await chromium.close();
await there.stop();
rmSync(there.folder, { recursive: true });
const seen: Seen = {
  interfaces: Object.keys(networkInterfaces()),
  beyond: await reach('192.0.2.1'),
  statuses: answers.map(({ status }) => status),
  inTeams: connector.sent.length,
  title,
  hosts: asked.filter((url) => !url.startsWith(there.url)),
  reachedFor: there.reachedFor,
  stopped: there.written().includes('"event":"stopped"'),
};
process.stdout.write(`\n${JSON.stringify(seen)}\n`);
process.exit(0);
