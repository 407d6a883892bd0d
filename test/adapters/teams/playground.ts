import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newFolder } from '../../folders.js';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));
const preload = fileURLToPath(new URL('./loopback.cjs', import.meta.url));

/** Microsoft's Agents Playground in a folder of its own, speaking to the bot at `endpoint`; it writes into that folder only. */
export async function playground(endpoint: string) {
  const folder = newFolder('playground');
  const cli = join(folderOf('@microsoft/m365agentsplayground'), 'cli.js');
  const port = String(20_000 + Math.floor(Math.random() * 20_000));
  const child = spawn(process.execPath, ['-r', preload, cli, 'start', '-e', endpoint, '-c', 'msteams', '-p', port, '--disable-telemetry'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      TMPDIR: folder,
      NODE_OPTIONS: `-r ${preload}`,
      TEAMSAPPTESTER_BROWSER: 'none',
      SEND_INSTALLATION_ACTIVITY: 'true',
    },
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const at = /Listening on (\d+)/.exec(output)?.[1];
      if (at) resolve(`http://localhost:${at}`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`The playground ended: ${output.slice(-500)}`)));
  });
  return {
    address,
    async close() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
