import { expect } from 'chai';
import { mostCardBytes } from '../../../adapters/channels/keeperCardParts.js';
import { readDirectoryParts } from '../../../adapters/knowledgeFiles.js';
import { languages } from '../../../knowledge/language.js';
import type { Service } from '../../../knowledge/service.js';
import { canPress, keepersStand } from './keepersStand.js';

const bytesOf = (one: unknown): number => Buffer.byteLength(JSON.stringify(one), 'utf16le');

describe('Teams: the cards of those who keep the offices', () => {
  let at: Awaited<ReturnType<typeof keepersStand>>;
  before(async () => {
    at = await keepersStand(Object.fromEntries(languages.map((one) => [`keeper-${one}`, one])), {
      ...Object.fromEntries(languages.map((one) => [`keeper-${one}`, ['focal-point' as const, 'approver' as const]])),
    });
  });
  after(() => at.close());

  for (const language of languages)
    it(`are small enough, and every box and choice has a label (${language})`, async () => {
      const who = await at.keeper(`keeper-${language}`);
      const { services } = await readDirectoryParts();
      const size = ({ in: wordings }: Service): number => bytesOf(wordings[language]);
      const longest = services.filter(({ demonstration }) => !demonstration).toSorted((a, b) => size(b) - size(a));
      for (const { id } of longest.slice(0, 4))
        for (const [tend, part] of [
          ['office', 'en'],
          ['read', language],
          ['write', language],
          ['write', 'common'],
        ]) {
          await who.tells({ value: { tend, service: id, part }, text: undefined });
          const card = who.sent.at(-1)!.activity.attachments![0]!.content as unknown as Labelled;
          expect(bytesOf(card), `${id} ${tend}`).to.be.at.most(mostCardBytes);
          for (const one of inputsIn(card)) expect(one.label, `${id} ${tend}`).to.be.a('string').and.not.equal('');
          if (tend === 'read') expect(canPress(who, { tend: 'confirm' }), id).to.equal(true);
        }
    });

  for (const language of languages)
    it(`are small enough with as many and as long contacts as there can be (${language})`, async () => {
      const who = await at.keeper(`keeper-${language}`);
      const confirmed = { by: 'UN', on: '2026-09-01' };
      const channels = Array.from({ length: 12 }, (_, n) => ({ type: 'post' as const, value: `${n} ${'ж'.repeat(400)}`, confirmed }));
      await at.store.transaction(async ({ services }) => services.put({ ...(await services.get('un-unoms'))!, channels }));
      for (const tend of ['contacts', 'office', 'write']) {
        await who.tells({ value: { tend, service: 'un-unoms', part: 'common' }, text: undefined });
        expect(bytesOf(who.sent.at(-1)!.activity.attachments![0]!.content), tend).to.be.at.most(mostCardBytes);
      }
      expect(canPress(who, { tend: 'save' }), 'so many are written in the console').to.equal(false);
      expect(who.last.buttons.map(({ url }) => url)).to.deep.equal(['https://waypoint.example.org/console/services/un-unoms/write/common']);
    });
});

interface Labelled {
  type?: string;
  label?: string;
  body?: Labelled[];
  items?: Labelled[];
}
const inputsIn = ({ body = [], items = [] }: Labelled): Labelled[] =>
  [...body, ...items].flatMap((one) => [...(one.type?.startsWith('Input.') ? [one] : []), ...inputsIn(one)]);
