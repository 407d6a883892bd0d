import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { readDirectory } from '../../adapters/knowledgeFiles.js';
import { isOpen, isOver } from '../../knowledge/event.js';
import { newFolder } from '../folders.js';

describe('an event', () => {
  it('has its own contacts from two days before it begins anywhere on earth until its last day is over everywhere', () => {
    const fair = { from: '2026-11-25', until: '2026-11-27' };
    const hours = ['2026-11-22T09:59:59Z', '2026-11-22T10:00:00Z', '2026-11-27T12:00:00Z', '2026-11-28T11:59:59Z', '2026-11-28T12:00:00Z'];
    expect(hours.map((now) => isOpen(fair, now))).to.deep.equal([false, true, true, true, false]);
    expect(hours.map((now) => isOver(fair, now))).to.deep.equal([false, false, false, false, true]);
  });

  it('ends on the day on which it begins, or later; else the start says in which file what is wrong', async () => {
    const folder = newFolder('event');
    const shipped = fileURLToPath(new URL('../../knowledge/', import.meta.url));
    for (const name of ['doors.json', 'emergencyNumbers.json', 'emergencyCorrections.json', 'services', 'guides', 'events'])
      await cp(join(shipped, name), join(folder, name), { recursive: true });
    const file = join(folder, 'events', 'practice.json');
    const event = JSON.parse(await readFile(file, 'utf8')) as { from: string };
    const said = async (until: string): Promise<string> => {
      await writeFile(file, JSON.stringify({ ...event, until }));
      return readDirectory(folder).then(
        () => 'nothing',
        (error: Error) => error.message,
      );
    };
    expect(await said(event.from)).to.equal('nothing');
    expect(await said('2026-10-31')).to.include(`${file}: until: the last day is before the first, which is "from". Correct it`);
  });
});
