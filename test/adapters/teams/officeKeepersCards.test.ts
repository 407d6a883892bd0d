import { expect } from 'chai';
import { mostCardBytes } from '../../../adapters/channels/keeperCardParts.js';
import { readDirectoryParts } from '../../../adapters/knowledgeFiles.js';
import { languages } from '../../../knowledge/language.js';
import type { Service } from '../../../knowledge/service.js';
import { canPress, keepersStand } from './keepersStand.js';

const bytesOf = (one: unknown): number => Buffer.byteLength(JSON.stringify(one), 'utf16le');

describe('Teams: the cards of those who keep the offices', function () {
  this.timeout(120_000);
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
});

interface Labelled {
  type?: string;
  label?: string;
  body?: Labelled[];
  items?: Labelled[];
}
const inputsIn = ({ body = [], items = [] }: Labelled): Labelled[] =>
  [...body, ...items].flatMap((one) => [...(one.type?.startsWith('Input.') ? [one] : []), ...inputsIn(one)]);
