import { expect } from 'chai';
import { textIn } from '../../knowledge/text/index.js';
import { Ledger } from '../proofs/killed/ledger.js';
import { handedOver } from '../proofs/killed/person.js';
import { Visitor } from '../proofs/killed/visitor.js';
import { Installation } from './installation.js';
import { proxyTo } from './proxy.js';

const { handoff } = textIn('en');
const days = 24 * 60;

describe('instances of which one has a wrong clock', () => {
  let installation: Installation;
  before(async () => {
    installation = await Installation.of(1);
  });
  after(() => installation.close());

  for (const [how, minutes] of [
    ['forty days ahead', 40 * days],
    ['two hours behind', -120],
  ] as const)
    it(`go by that of the database: ${how}, it ends nobody's chat, and forgets nothing that an office has`, async () => {
      const [right] = installation.instances;
      const at = (url: string) => ({ url, isUp: async () => undefined, changes: () => undefined });
      const { chat, visitor } = await handedOver('n1', 'demonstration-ombuds', at(right!.url), new Ledger());
      await visitor.says(chat.number!.slice(-4));
      const boris = new Visitor(at(right!.url));
      await boris.begins('browse');

      // Before it lets anybody in, an instance forgets what is due.
      const wrong = await installation.add({ NODE_OPTIONS: '--import ./test/instances/clockAhead.js', CLOCK_AHEAD: String(minutes) });
      const both = await proxyTo([right!.url, wrong.url]);
      try {
        for (const one of [visitor, boris]) one.goesTo(at(both.url));
        for (const n of [1, 2, 3]) {
          await visitor.says(`again ${n}`);
          expect(visitor.after(`again ${n}`)).to.include(handoff.relay.sent);
          await boris.says('what is mediation');
        }
        const elsewhere = new Visitor(at(wrong.url));
        await elsewhere.begins('comeBack');
        await elsewhere.says(chat.number!);
        expect(elsewhere.exact.filter((words) => words.startsWith('again'))).to.deep.equal(['again 1', 'again 2', 'again 3']);
      } finally {
        both.close();
        await installation.end(wrong);
      }
    });
});
