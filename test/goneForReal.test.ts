import { expect } from 'chai';
import { textIn } from '../knowledge/text/index.js';
import { account, holderOf } from './adapters/accounts/office.js';
import { Seat } from './adapters/console/seat.js';
import { started, type Run } from './program.js';
import { newFolder } from './folders.js';

const { gone, desk, agreement } = textIn('en');
const { handoff } = textIn('en');

const stopped = async ({ child, ended }: Run): Promise<void> => {
  child.kill('SIGINT');
  await ended;
};

/** What stands on a page, as it is read. */
const read = (page: string): string => page.replace(/<[^>]*>|[\u2066-\u2069]/g, '');

describe('an account that is removed while the server is off', () => {
  it('leaves its cases to nobody: whoever removes it is told how many wait, the person is asked, and colleagues read no word', async () => {
    const folder = newFolder('proof');
    const amina = holderOf(await account(folder, 'add', 'amina', '--shown', 'Nadia Q.', '--roles', 'receiver:un-unoms'));
    const boris = holderOf(await account(folder, 'add', 'boris', '--shown', 'Viktor L.', '--roles', 'receiver:un-unoms'));
    const signsIn = async (seat: Seat, name: string, holder: typeof amina) => {
      await seat.post('/console/sign-in', { name, passphrase: holder.passphrase, code: holder.code(Date.now()) });
      return (await seat.get('/console/cases')).body;
    };
    let program = await started({ DATA_DIR: folder });
    try {
      let page = '';
      const send = async (fields: Record<string, string>): Promise<void> => {
        const c = /name="c" value="([^"]{20,})"/.exec(page)?.[1];
        page = await (
          await fetch(program.url, { method: 'POST', body: new URLSearchParams({ ...(c && { c }), l: 'en', ...fields }) })
        ).text();
      };
      const presses = async (label: string): Promise<void> => {
        const buttons = [...page.matchAll(/name="choice" value="([^"]+)">(?:<span class="n">\d+<\/span> )?<bdi>([^<]*)<\/bdi>/g)];
        const button = buttons.findLast(([, , said]) => said!.replace(/[\u2066-\u2069]/g, '') === label.replace(/[\u2066-\u2069]/g, ''));
        if (!button) throw new Error(`There is no button ${label}. There is: ${buttons.map(([, , said]) => said).join(' | ')}`);
        await send({ choice: button[1]! });
      };
      await send({ choice: '0:handoff/un-unoms' });
      await presses(handoff.office.goOn);
      expect(read(page))
        .to.include('Nadia Q.')
        .and.include('Viktor L.')
        .and.not.match(/amina|boris/);
      for (const label of [handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes]) await presses(label);
      const number = /\b\d{2}(?: \d{4}){5}\b/.exec(read(page))![0];
      await send({ words: number.replaceAll(' ', '').slice(-4) });

      const seat = new Seat(program.url);
      const list = await signsIn(seat, 'amina', amina);
      const path = /\/console\/cases\/[\w-]{22,64}/.exec(list)![0];
      await seat.get(path);
      await seat.post(`${path}/take`);
      await seat.get(path);
      await seat.post(`${path}/reply`, { words: 'I am here.' });
      await stopped(program);

      const removed = await account(folder, 'remove', 'amina');
      expect(removed.out.split('\n')[1]).to.equal(
        'amina had at least one open case of un-unoms. Each person is told, and asked whether somebody else there may go on.',
      );
      program = await started({ DATA_DIR: folder });
      page = '';
      await send({ choice: '0:comeBack' });
      await send({ words: number });
      expect(read(page)).to.include(gone.why.gone('Nadia Q.').replace(/[\u2066-\u2069]/g, ''));

      const other = new Seat(program.url);
      expect(read(await signsIn(other, 'boris', boris)))
        .to.include(agreement.desk.asked)
        .and.include(gone.desk.mark);
      const shown = await other.get(path);
      expect(read(shown.body))
        .to.include(gone.desk.gone('Nadia Q.').replace(/[\u2066-\u2069]/g, ''))
        .and.not.include('I am here.');
      expect((await other.post(`${path}/take`)).status).to.equal(404);
      await presses(handoff.consent.yes);
      expect(read((await other.get(path)).body)).to.include(desk.case.take);

      const last = await account(folder, 'roles', 'boris', 'operator');
      expect(last.out.split('\n')[1]).to.equal(
        'Nobody answers for un-unoms any more, and at least one open case waits there. Choose an account that answers for this office. The role is receiver:un-unoms.',
      );
    } finally {
      await stopped(program);
    }
  });
});
