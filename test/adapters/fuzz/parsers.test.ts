import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { AccountName, Role, ShownName } from '../../../adapters/accounts/account.js';
import { accountsInFile, accountsPath } from '../../../adapters/accounts/accountsFile.js';
import { AccountsError } from '../../../adapters/accounts/accountsHome.js';
import { isLinkCode } from '../../../adapters/accounts/links.js';
import { readCode } from '../../../adapters/accounts/subject.js';
import { keysCopyPath, readDataCopy, readKeysCopy, Refused } from '../../../adapters/backup/copies.js';
import { Form as ConsoleForm } from '../../../adapters/console/form.js';
import { incomingOf, Posted } from '../../../adapters/directLine/posted.js';
import { tokensWith } from '../../../adapters/directLine/tokens.js';
import { blocksIn } from '../../../adapters/documents/kind.js';
import { Unreadable } from '../../../adapters/documents/fault.js';
import { BundleError, bundleIn, bundleText, publicName } from '../../../adapters/exchange/bundleFile.js';
import { itemsIn, lines, neutral, plain, rows, rowsIn } from '../../../adapters/exchange/cells.js';
import { readAnswers } from '../../../adapters/exchange/read.js';
import { keyringIn } from '../../../adapters/keys.js';
import { networkOf, Proxies } from '../../../adapters/limits/source.js';
import { tasksWith } from '../../../adapters/limits/work.js';
import { seal, unseal } from '../../../adapters/sealing/box.js';
import { readSettings, settingNames, SettingsError } from '../../../adapters/settings.js';
import { ExitList } from '../../../adapters/web/exits.js';
import { Form, pressed } from '../../../adapters/web/form.js';
import { readTimes } from '../../../knowledge/openingTimes.js';
import { readNumber } from '../../../knowledge/returnNumber.js';
import { newFolder } from '../../folders.js';
import { hostileBytes, hostileJson, hostileText, seed } from './hostile.js';

/** Holds for so many texts of the same row as ever. */
const always = <T>(arbitrary: fc.Arbitrary<T>, holds: (one: T) => void | Promise<void>, numRuns = 300): Promise<void> =>
  fc.assert(
    fc.asyncProperty(arbitrary, async (one) => void (await holds(one))),
    { seed, numRuns },
  );

/** What was thrown; undefined where nothing was. */
const thrownBy = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error;
  }
};

/** Fields as a form has them, the last of one name counting. */
const fieldsOf = (names: readonly string[]) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names), hostileText), hostileText), { maxLength: 12 })
    .map((all) => Object.fromEntries(new URLSearchParams(all)));

describe('whatever stands in what is read', () => {
  const folder = newFolder('fuzz');

  it('a form of the page is read, and what is not as it should be counts as not sent', () =>
    always(fieldsOf(Object.keys(Form.shape)), (fields) => {
      const read = Form.safeParse(fields);
      expect(read.error).to.equal(undefined);
      expect(Object.getPrototypeOf(read.data)).to.equal(Object.prototype);
      expect(pressed(read.data!).asked ?? 0).to.be.within(0, 999_999_999);
    }));

  it('a form of the console is read', () => always(fieldsOf(Object.keys(ConsoleForm.shape)), (fields) => void ConsoleForm.parse(fields)));

  it('what a client of Direct Line posts is read or refused, and means something or nothing', () =>
    always(hostileJson, (body) => {
      const posted = Posted.safeParse(body);
      if (posted.success) incomingOf(posted.data, { findLast: () => undefined }, 'client');
    }));

  it('a token is one of ours or none', async () => {
    const tokens = tokensWith(Buffer.alloc(32, 1), () => 0);
    const { token } = tokens.fresh();
    await always(hostileText, (text) => void expect(tokens.read(text)).to.equal('malformed'));
    const changed = fc.tuple(fc.nat(token.length - 1), fc.constantFrom('A', 'b', '.', '-', '\0'));
    await always(changed, ([at, sign]) => {
      const other = token.slice(0, at) + sign + token.slice(at + 1);
      if (other !== token) expect(tokens.read(other)).to.equal('malformed');
    });
  });

  it('a task is one of ours or none', () => {
    const tasks = tasksWith(() => 0);
    return always(fc.oneof(hostileText, fc.constant(`${tasks.give(15, 5).ticket}:1e9`)), (proof) => {
      expect(tasks.take(proof)).to.equal(undefined);
    });
  });

  it('a file of answers is read, or every fault in it has a place: nothing throws, however deep or long it is', async () => {
    const isRead = (bytes: Uint8Array): void => {
      const { pieces, faults } = readAnswers(bytes);
      expect(pieces.length + faults.length).to.be.greaterThan(0);
      for (const { line } of faults) expect(line).to.be.greaterThan(0);
    };
    await always(hostileBytes, isRead);
    await always(
      hostileText.map((text) => Buffer.from(`id,language,title\n${text}`)),
      isRead,
    );
    await always(
      fc.array(hostileJson, { maxLength: 4 }).map((all) => Buffer.from(JSON.stringify(all))),
      isRead,
    );
    const deep = ['['.repeat(200_000), '['.repeat(200_000) + ']'.repeat(200_000), '{"a":'.repeat(100_000), `["${'\\\\'.repeat(500_000)}`];
    const long = [`[${'1,'.repeat(500_000)}1]`, `id\n${'a\n'.repeat(100_000)}`, Array.from({ length: 50_000 }, (_, n) => n).join(',')];
    for (const text of deep) isRead(Buffer.from(text));
    for (const text of long) expect(readAnswers(Buffer.from(text)).faults).to.deep.equal([{ line: 1, wrong: 'tooBig' }]);
  });

  it('cells, lists and rows of a table come back as they were, and none is a formula', () =>
    always(
      fc.array(
        hostileText.map((text) => text.replaceAll('\r\n', '\n')),
        { maxLength: 5 },
      ),
      (all) => {
        for (const cell of all) {
          expect(plain(neutral(cell))).to.equal(cell);
          expect(neutral(cell)).not.to.match(/^\s*[=+@＝＋＠-]/u);
        }
        expect(itemsIn(lines(all.filter(Boolean)))).to.deep.equal(all.filter(Boolean));
        const fields = all.filter((field) => field.trim() !== '');
        if (fields.length > 1) expect(rowsIn(rows([fields]))).to.deep.equal([fields]);
      },
    ));

  it('a document of a kind that is read in this process’s stead throws only what it can say', () =>
    always(
      hostileBytes.filter((bytes) => !Buffer.from(bytes).toString('latin1').includes('%PDF-')),
      async (bytes) => {
        const thrown = await thrownBy(() => blocksIn(bytes));
        // The process that reads calls everything else a broken file; a ZIP that is none is the usual one.
        if (bytes[0] !== 0x50 && thrown !== undefined) expect(thrown).to.be.instanceOf(Unreadable);
      },
      150,
    ));

  it('settings are read, or their faults are named without what stands in them', () =>
    always(
      fc.dictionary(
        fc.constantFrom(...settingNames),
        hostileText.map((text) => `${text}canary`),
        { maxKeys: 6 },
      ),
      async (environment) => {
        const thrown = await thrownBy(() => readSettings(environment));
        if (thrown === undefined) return;
        expect(thrown).to.be.instanceOf(SettingsError);
        expect((thrown as Error).message).not.to.include('canary');
      },
    ));

  it('addresses of proxies and of Leave, networks and opening times are read or refused', () =>
    always(hostileText, (text) => {
      Proxies.safeParse(text);
      ExitList.safeParse(text);
      networkOf(text);
      readTimes(text);
    }));

  it('names, roles and codes of accounts are read or refused, and none holds what a screen takes for more than a name', () =>
    always(hostileText, (text) => {
      AccountName.safeParse(text);
      Role.safeParse(text);
      readCode(text);
      isLinkCode(text);
      const shown = ShownName.safeParse(text).data;
      if (shown !== undefined) expect(shown).not.to.match(/[<>"\p{Cc}\p{Cf}]/u);
    }));

  it('a return number is read, or what is wrong with it can be said', () =>
    always(hostileText, (text) => {
      const { digits, fault } = readNumber(text);
      expect(digits).to.match(/^\d*$/);
      if (fault === undefined) expect(digits).to.have.length(22);
    }));

  it('a keyring is one or none', () =>
    always(
      fc.oneof(
        hostileText,
        hostileJson.map((one) => JSON.stringify(one)),
      ),
      (text) => void keyringIn(text),
    ));

  it('what was sealed opens as it was; cut, changed, or under another name or key it does not open', () => {
    const key = Buffer.alloc(32, 7);
    return always(fc.tuple(hostileText, hostileText, fc.nat()), async ([id, text, place]) => {
      const whole = seal(key, id, Buffer.from(text));
      expect(unseal(key, id, whole)).to.deep.equal(Buffer.from(text));
      const bytes = Buffer.from(whole, 'base64url');
      bytes[place % bytes.length]! ^= 1;
      const wrong = [() => unseal(key, id, bytes.toString('base64url')), () => unseal(key, id, text), () => unseal(key, `${id}.`, whole)];
      for (const work of wrong) expect(await thrownBy(work)).to.be.instanceOf(Error);
    });
  });

  it('a bundle that was not signed, or was changed, is refused in words', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const sender = publicName(privateKey);
    const whole = bundleText({ number: 1, entries: [], withdrawn: [] }, '2026-11-28', privateKey);
    expect(bundleIn(whole, sender).number).to.equal(1);
    const changed = fc.tuple(fc.nat(whole.length - 1), hostileText).map(([at, text]) => whole.slice(0, at) + text + whole.slice(at + 1));
    const files = fc.oneof(
      changed,
      hostileText,
      hostileJson.map((one) => JSON.stringify(one)),
    );
    await always(files, async (text) => {
      // One letter can become itself, and base64 has letters of which the last bits count for nothing.
      const thrown = await thrownBy(() => bundleIn(text, sender));
      if (thrown === undefined) expect(bundleIn(text, sender)).to.deep.equal(bundleIn(whole, sender));
      else expect(thrown).to.be.instanceOf(BundleError);
    });
    await always(hostileText, async (name) => void expect(await thrownBy(() => bundleIn(whole, name))).to.be.instanceOf(BundleError));
  });

  it('a damaged file of accounts or of a backup is named, and nothing of it told', () =>
    always(
      fc.oneof(
        hostileText,
        hostileJson.map((one) => JSON.stringify(one)),
        hostileText.map((text) => JSON.stringify({ schema: 'waypoint-accounts/1', accounts: [{ name: `canary${text}` }] })),
      ),
      async (text) => {
        for (const path of [accountsPath(folder), keysCopyPath(folder), join(folder, 'data-2026-11-28.json')]) writeFileSync(path, text);
        const thrown = [
          await thrownBy(() => accountsInFile(folder).read()),
          await thrownBy(() => readKeysCopy(folder)),
          await thrownBy(() => readDataCopy(join(folder, 'data-2026-11-28.json'))),
        ];
        for (const [at, kind] of [AccountsError, Refused, Refused].entries()) {
          expect(thrown[at]).to.be.instanceOf(kind);
          expect((thrown[at] as Error).message).not.to.include('canary');
        }
      },
      100,
    ));
});
