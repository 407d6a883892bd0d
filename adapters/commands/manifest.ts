import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { z } from 'zod';
import { appPackage, type AppParts } from '../teams/manifest.js';

/** Settings of the package; the secret of the bot is not one of them, so it can be made on any machine. */
const Needed = z.object({ MicrosoftAppId: z.guid(), PUBLIC_URL: z.url({ protocol: /^https$/ }).transform((url) => url.replace(/\/+$/, '')) });
const remedies: Record<string, string> = {
  MicrosoftAppId: 'set it to the Application (client) ID of the bot’s registration, a GUID',
  PUBLIC_URL: 'set it to the address of the web page, beginning with https://, such as https://waypoint.example.org',
};

/**
 * What the package is made of, from the environment.
 * @throws an error that names every missing or wrong setting and its remedy
 */
export function packageParts(environment: Record<string, string | undefined>, version: string): AppParts {
  const read = Needed.safeParse(environment);
  if (read.success) return { appId: read.data.MicrosoftAppId, publicUrl: read.data.PUBLIC_URL, version };
  const names = [...new Set(read.error.issues.map(({ path }) => String(path[0])))];
  throw new Error(`The Teams app cannot be packed:\n${names.map((name) => `- ${name}: ${remedies[name]}.`).join('\n')}`);
}

/** `npm run manifest [FILE]` writes the Teams app package, by default `waypoint-teams.zip` in the current folder. */
async function main(file = 'waypoint-teams.zip'): Promise<void> {
  const about = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(about));
  const path = resolve(file);
  await writeFile(path, appPackage(packageParts(process.env, version)));
  console.log(`${path} is written. In the Teams admin center: Teams apps, Manage apps, Actions, Upload new app.`);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  await main(process.argv[2]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : 'The Teams app cannot be packed.');
    process.exitCode = 1;
  });
}
