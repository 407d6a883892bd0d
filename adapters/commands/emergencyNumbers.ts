import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import phone from 'google-libphonenumber';
import { CalendarDate } from '../../knowledge/language.js';
import { countries } from '../../knowledge/place.js';
import './quietlyCutOff.js';

const info = phone.ShortNumberInfo.getInstance();

/** Every number of two to four digits. */
const candidates = [2, 3, 4].flatMap((width) => Array.from({ length: 10 ** width }, (_, n) => String(n).padStart(width, '0')));

/** The numbers for every emergency: where a country has one of them, it comes first. */
const forAll = ['112', '911'];

/**
 * The numbers of emergency services by country, as the short-number metadata of libphonenumber has them (decisions.md D17);
 * a country of which it knows none is left out.
 */
export const emergencyNumbers = (): Record<string, string[]> =>
  Object.fromEntries(
    [...countries]
      .toSorted()
      .map((country): [string, string[]] => [
        country,
        [...new Set([...forAll, ...candidates])].filter((number) => info.isEmergencyNumber(number, country as phone.RegionCode)),
      ])
      .filter(([, numbers]) => numbers.length > 0),
  );

/** `npm run emergency-numbers -- DATE` writes knowledge/emergencyNumbers.json; DATE is the day on which the installed package was released. */
async function main(given: string | undefined): Promise<void> {
  const released = CalendarDate.safeParse(given);
  if (!released.success)
    throw new Error('Give the day of the release of the installed google-libphonenumber, as in npm run emergency-numbers -- 2026-09-29');
  const file = new URL('../../knowledge/emergencyNumbers.json', import.meta.url);
  const numbers = emergencyNumbers();
  const lines = Object.entries(numbers).map(([country, list]) => `    "${country}": ${JSON.stringify(list).replaceAll(',', ', ')}`);
  await writeFile(file, `{\n  "released": "${released.data}",\n  "numbers": {\n${lines.join(',\n')}\n  }\n}\n`);
  console.log(`${lines.length} countries written to ${fileURLToPath(file)}`);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  await main(process.argv[2]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : 'The numbers cannot be written.');
    process.exitCode = 1;
  });
}
