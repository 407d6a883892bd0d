import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { settingAlone, type Settings } from '../settings.js';
import { appPackage, type AppParts } from '../teams/manifest.js';
import './quietlyCutOff.js';

/**
 * What the package is made of, from settings of the server; its secret is not among them.
 * @throws an error that names every missing or wrong setting and its remedy
 */
export function packageParts({ MicrosoftAppId, PUBLIC_URL }: Pick<Settings, 'MicrosoftAppId' | 'PUBLIC_URL'>, version: string): AppParts {
  const secure = PUBLIC_URL?.startsWith('https://') ? PUBLIC_URL : undefined;
  if (MicrosoftAppId && secure) return { appId: MicrosoftAppId, publicUrl: secure, version };
  const faults = [
    ...(MicrosoftAppId ? [] : ['MicrosoftAppId: set it to the Application (client) ID of the registration of the bot, a GUID.']),
    ...(secure
      ? []
      : ['PUBLIC_URL: set it to the address of the web page, beginning with https://, such as https://waypoint.example.org.']),
  ];
  throw new Error(`The Teams app cannot be packed:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
}

/** `npm run manifest [FILE]` writes the Teams app package, by default `waypoint-teams.zip` in the current folder. */
async function main(file = 'waypoint-teams.zip'): Promise<void> {
  const about = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(about));
  const path = resolve(file);
  const asked = { MicrosoftAppId: settingAlone('MicrosoftAppId'), PUBLIC_URL: settingAlone('PUBLIC_URL') };
  await writeFile(path, appPackage(packageParts(asked, version)));
  console.log(`${path} is written. In the Teams admin center: Teams apps, Manage apps, Actions, Upload new app.`);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  await main(process.argv[2]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : 'The Teams app cannot be packed.');
    process.exitCode = 1;
  });
}
