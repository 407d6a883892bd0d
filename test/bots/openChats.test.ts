import { expect } from 'chai';
import { Acts } from '../../bots/acts.js';
import { Desk } from '../../bots/desk.js';
import { OpenChats } from '../../bots/openChats.js';
import { ServicePublishing } from '../../bots/servicePublishing.js';
import { witnessOf } from '../../adapters/sealing/witness.js';
import type { Records, Store } from '../../dialogs/records.js';
import { freshStore, overPostgres } from '../freshStore.js';
import { overtaken } from '../overtaken.js';
import { office, plan } from './office.js';
import { shippedDirectory } from '../shipped.js';

const amina = { name: 'amina', services: [plan.service] };
const farid = { name: 'farid', roles: ['focal-point'] };

for (const engine of ['files', 'PostgreSQL'])
  describe(`people who are asked again, over ${engine}`, () => {
    if (engine === 'PostgreSQL') overPostgres();
    let store: Store;
    let place: Awaited<ReturnType<typeof office>>;
    let id: string;
    beforeEach(async () => {
      store = await freshStore();
      place = await office({ store });
      id = await place.turn((care) => care.open(plan));
    });

    const asks = async (meanwhile: () => Promise<unknown>): Promise<string[]> => {
      const changed: string[] = [];
      const between = overtaken(store, 'referrals', meanwhile);
      await new OpenChats({ store: between, now: place.now, changed: (one) => changed.push(one) }).askAgain(plan.service);
      await between.settled();
      return changed;
    };
    const words = async (): Promise<string[]> => (await place.turn((care) => care.thread(id)))!.messages.map((message) => message.words);

    it('keep what they wrote in that moment', async () => {
      const told = await asks(() => place.turn((care) => care.write(id, 'more words')));
      expect([told, await words()]).to.deep.equal([[id], [plan.payload, 'more words']]);
      const { consent, notices } = (await place.referral(id))!;
      expect([consent.state, notices]).to.deep.equal(['needs_reconsent', [{ kind: 'changed', on: '2026-11-25', after: 2 }]]);
    });

    it('are gone where they took all back in that moment', async () => {
      expect(await asks(() => place.turn((care) => care.withdraw(id)))).to.deep.equal([]);
      expect(await place.referral(id)).to.equal(undefined);
    });

    it('are not asked where the office closed the chat in that moment', async () => {
      const desk = new Desk({
        store,
        vault: place.vault,
        acts: place.acts,
        now: place.now,
        firstMessage: () => '',
        changed: () => undefined,
      });
      await desk.take(amina, id);
      await desk.reply(amina, id, 'hello');
      expect(await asks(() => desk.close(amina, id))).to.deep.equal([]);
      expect(await place.referral(id)).to.deep.include({ status: 'closed' });
    });

    describe('before their office is closed', () => {
      /** The rights of a focal point over a store that dies when an office is to be put there. */
      const publishing = async (of: Store, askAgain: (service: string, who?: 'agreed') => Promise<void>) => {
        const service = (await shippedDirectory()).service('un-unoms')!;
        await store.transaction(({ services }) => services.put({ ...service, id: plan.service, revision: 1 }));
        return new ServicePublishing({
          store: of,
          acts: new Acts(witnessOf(Buffer.alloc(32)), 'answers'),
          now: place.now,
          fresh: () => 'fresh',
          hash: (text) => text,
          organization: '',
          closedGates: () => [],
          published: () => undefined,
          askAgain,
        });
      };
      const status = async (): Promise<string> => (await store.transaction(({ services }) => services.get(plan.service)))!.status;
      const chats = (): OpenChats => new OpenChats({ store, now: place.now, changed: () => undefined });

      it('are asked by then: a crash in between leaves nobody bound by what they never read (care.md CO-10)', async () => {
        const dying: Store = {
          transaction: (work) =>
            store.transaction((records: Records) =>
              work({ ...records, services: Object.assign(Object.create(records.services) as Records['services'], { put: dies }) }),
            ),
          close: () => store.close(),
        };
        const closing = await publishing(dying, (service, who) => chats().askAgain(service, who));
        expect(await closing.pull(farid, plan.service).catch((error: Error) => error.message)).to.equal('power cut');
        expect([await status(), (await place.referral(id))!.consent.state]).to.deep.equal(['active', 'needs_reconsent']);
      });

      it('are asked where they agreed to what was in that very moment, and nobody is told twice', async () => {
        let other = '';
        const closing = await publishing(store, async (service, who) => {
          await chats().askAgain(service, who);
          other ||= await place.turn((care) => care.open(plan));
        });
        expect(await closing.pull(farid, plan.service)).to.equal(undefined);
        expect(await status()).to.equal('closed');
        for (const one of [id, other]) {
          const { consent, notices } = (await place.referral(one))!;
          expect([consent.state, notices.map(({ kind }) => kind)]).to.deep.equal(['needs_reconsent', ['changed']]);
        }
      });

      it('are not asked for what is not done', async () => {
        const closing = await publishing(store, (service, who) => chats().askAgain(service, who));
        expect(await closing.pull(farid, plan.service, 'r7')).to.equal('changed');
        expect(await closing.pull({ name: 'dana', roles: [] }, plan.service)).to.equal('gone');
        expect((await place.referral(id))!.notices).to.deep.equal([]);
      });
    });
  });

async function dies(): Promise<void> {
  throw new Error('power cut');
}
