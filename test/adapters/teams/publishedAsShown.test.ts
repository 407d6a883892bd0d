import { expect } from 'chai';
import { textIn } from '../../../knowledge/text/index.js';
import { keepersStand, presses } from './keepersStand.js';
import type { Someone, Standing } from './someone.js';

const { answersInTeams, editing, officeEditing, publishing } = textIn('en');

const kinds = [
  { noun: 'answer', act: 'keep', one: { entry: 'medical-care' }, box: 'short', done: publishing.published },
  { noun: 'office', act: 'tend', one: { service: 'un-unoms' }, box: 'purpose', done: officeEditing.published },
] as const;

for (const { noun, act, one, box, done } of kinds)
  describe(`Teams: "publish" on a card of an ${noun}`, () => {
    let at: Awaited<ReturnType<typeof keepersStand>>;
    beforeEach(async () => void (at = await keepersStand()));
    afterEach(() => at.close());

    const published = async (): Promise<number> =>
      (await at.store.transaction(({ edits }) => edits.find({}))).filter(({ did }) => did === `${noun} published`).length;
    const does = (who: Someone, what: string, part?: string): Promise<void> =>
      who.tells({ value: { [act]: what, ...one, ...(part && { part }) }, text: undefined });
    /** Farid writes a part in these words, and Hana approves it. @returns her card, which offers to publish it */
    async function approved(farid: Someone, hana: Someone, part: string, words: string) {
      await does(farid, 'write', part);
      await presses(farid, { [act]: 'submit', part }, { [box]: words, effect: 'words' });
      await does(hana, 'review', part);
      await presses(hana, { [act]: 'approve', part });
      return hana.last;
    }

    /** Presses Publish on this card, again until its gates have been looked at. */
    async function publishes(who: Someone, card: Standing): Promise<void> {
      do {
        await who.presses(publishing.go, [card]);
        await at.answers.gates.settled();
      } while (who.last.text.includes(answersInTeams.looking));
    }

    it('publishes what stood there as approved, once; where something else was approved since, it shows that first', async () => {
      const [farid, hana] = [await at.keeper('farid'), await at.keeper('hana')];
      const older = await approved(farid, hana, 'en', 'You can talk to somebody here.');
      await approved(farid, hana, 'es', 'Aquí puede hablar con alguien.');
      await publishes(hana, older);
      expect(await published()).to.equal(0);
      expect(hana.last.text).to.include(editing.review.changed).and.not.include(done);
      const newer = hana.last;
      for (let times = 0; times < 2; times++) {
        await publishes(hana, newer);
        expect(hana.last.text).to.include(done);
      }
      expect(await published()).to.equal(1);
    });
  });
