import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { entities, Entity } from '../../knowledge/entity.js';
import { isOver, type Event } from '../../knowledge/event.js';
import { languageIn, languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { directoryHere } from './keptHere.js';
import { meetingPage } from '../print/meeting.js';
import { poster } from '../print/poster.js';
import { sheet } from '../print/sheet.js';
import { listeningAt, readSettings } from '../settings.js';
import { libraryHere } from './libraryHere.js';
import './quietlyCutOff.js';

/** An organization by its id or by the name that it has in some language, in any case. */
export const entityNamed = (name: string): Entity | undefined =>
  entities.find((entity) =>
    [entity, ...languages.map((language) => textIn(language).entities[entity])].some(
      (known) => known.toLowerCase() === name.trim().toLowerCase(),
    ),
  );

/** What is said of a poster for an event that is over: whoever reads its code finds no contacts there. @param now a moment, ISO 8601 */
export const overAlready = (event: Event, now: string): string | undefined =>
  isOver(event, now)
    ? `The event ended on ${event.until}: its code leads to the standing ways, not to its own contacts. If that day is wrong, correct "until" in knowledge/events/${event.id}.json.`
    : undefined;

/**
 * `npm run pack -- --language fr [--entity WFP] [--event ID] [--folder .]` writes the pocket sheet, the poster and the plan for
 * a team meeting, each one file of HTML that needs nothing else.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      language: { type: 'string' },
      entity: { type: 'string' },
      event: { type: 'string' },
      folder: { type: 'string', default: '.' },
    },
  });
  const language = languageIn(values.language);
  if (!language) throw new Error(`--language: give one of ${languages.join(', ')}.`);
  const entity = values.entity === undefined ? undefined : entityNamed(values.entity);
  if (values.entity !== undefined && !entity) throw new Error(`--entity: I know no such organization. Give one of ${entities.join(', ')}.`);
  const directory = await directoryHere();
  const event = values.event === undefined ? undefined : directory.event(values.event);
  if (values.event !== undefined && !event)
    throw new Error('--event: there is no such file in knowledge/events. Give the name of one, without .json.');
  const settings = readSettings();
  const webAddress = settings.PUBLIC_URL ?? listeningAt(settings);
  const now = new Date().toISOString();
  const named = [language, entity, event?.id].filter(Boolean).join('-');
  const parts = { library: await libraryHere(), directory, webAddress, today: now.slice(0, 10) };
  const files = {
    [`sheet-${named}.html`]: sheet(language, entity, parts),
    [`meeting-${named}.html`]: meetingPage(language, entity, parts),
    [`poster-${named}.html`]: poster(language, webAddress, event),
  };
  for (const [name, page] of Object.entries(files)) {
    const path = resolve(values.folder, name);
    await writeFile(path, page);
    console.log(`${path} is written (${Math.ceil(Buffer.byteLength(page) / 1024)} KB). Open it in a browser and print it on A5 or A4.`);
  }
  const over = event && overAlready(event, now);
  if (over) console.log(over);
  if (!settings.PUBLIC_URL)
    console.log('The address on them is that of this machine: set PUBLIC_URL to the one that people can reach, and make them again.');
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : 'The pages cannot be written.');
    process.exitCode = 1;
  });
}
