import { expect } from 'chai';
import fc from 'fast-check';
import { Cases } from '../../../bots/cases.js';
import type { Delivery, Post } from '../../../bots/post.js';
import { textIn } from '../../../knowledge/text/index.js';
import { agreesAgain, kept, readsBack, sendsTo, takesBack, writesAgain } from '../../referrals.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

const { desk } = textIn('en');

/** The program is killed at this moment: nothing after it happens. */
const killed = (): Promise<Delivery> => new Promise(() => undefined);

describe('Teams: where words may stand', () => {
  let at: OfficeStand;
  let chosen: Set<string>;
  let people: Someone[] = [];
  beforeEach(async () => {
    chosen = new Set();
    at = await officeStand({}, chosen);
    people = ['amina', 'boris', 'carla'].map((name) => at.someone(name));
    for (const one of people) await one.links();
  });
  afterEach(() => at.close());
  const today = (): string => at.place.clock.now.toISOString().slice(0, 10);
  const all = () => at.store.transaction(({ referrals }) => referrals.find({}));

  /** What a person wrote: the same mark in all texts of one case. */
  const marks = new Map<string, string>();
  let marked = 0;
  const markOf = (id: string): string => marks.get(id) ?? 'nothing';

  type Step = (id: string, which: 'amina' | 'boris') => Promise<unknown>;
  const steps: Record<string, Step> = {
    takes: (id, who) => at.desk.take(at.receiver(who), id),
    writes: (id) => writesAgain(at.store, at.vault, id, `${markOf(id)} again`, today()),
    replies: (id, who) => at.desk.reply(at.receiver(who), id, 'a word'),
    answersInTeams: (id, who) =>
      people[who === 'amina' ? 0 : 1]!.tells({ value: { act: 'reply', case: id, words: 'an answer' }, text: undefined }),
    handsOn: (id, who) => at.handingOn.pass(at.receiver(who), id, who === 'amina' ? 'boris' : 'amina'),
    agreesToTeams: (id, who) =>
      agreesAgain(at.store, at.vault, id, today(), { words: markOf(id), receiver: who, wholeInTeams: chosen.has('un-unoms') }),
    closes: (id, who) => at.desk.close(at.receiver(who), id),
    takesBack: (id) => takesBack(at.store, at.vault, id, today()),
    daysPass: async () => at.place.clock.pass(8 * 24 * 60),
    chooses: async () => (chosen.add('un-unoms'), at.restarts()),
    choosesNoMore: async () => (chosen.clear(), at.restarts()),
  };
  const arrivals = ['plain', 'agreed', 'agreedWithoutBoris'] as const;

  async function arrives(how: (typeof arrivals)[number]): Promise<void> {
    const words = `canary-${marked++}-`;
    const excluded = how === 'agreedWithoutBoris' ? ['boris'] : [];
    const id = await sendsTo(at.store, at.vault, { words, on: today(), excluded, wholeInTeams: how !== 'plain' });
    marks.set(id, words);
  }

  it('stand only with the one who has the case, and only while the yes covers it, the office chooses it and the consent permits', async () => {
    const step = fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.nat(5), fc.constantFrom('amina' as const, 'boris' as const));
    const story = fc.record({
      arrivals: fc.array(fc.constantFrom(...arrivals), { minLength: 1, maxLength: 3 }),
      steps: fc.array(step, { minLength: 3, maxLength: 12 }),
      chooses: fc.boolean(),
    });
    const stood = new Set<string>();
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        for (const { id } of await all()) await takesBack(at.store, at.vault, id, today());
        marks.clear();
        chosen.clear();
        if (told.chooses) chosen.add('un-unoms');
        at.restarts();
        for (const how of told.arrivals) await arrives(how);
        for (const [name, which, who] of told.steps) {
          const ids = (await all()).map(({ id }) => id);
          const before = people.map((one) => one.sent.length);
          await steps[name]!(ids.at(-1 - (which % ids.length)) ?? 'nobody', who);
          await at.settled();
          const cases = new Cases({ ...at, now: () => at.place.clock.now, changed: () => undefined });
          const now = new Map((await all()).map((referral) => [referral.id, referral]));
          for (const [id, mark] of marks) {
            const referral = now.get(id);
            for (const [place, one] of people.entries()) {
              const may =
                referral !== undefined &&
                referral.consent.wholeInTeams &&
                chosen.has('un-unoms') &&
                cases.sees(at.receiver(one.name), referral) &&
                cases.stateFor(at.receiver(one.name), referral) === 'mine';
              const what = `${name} of ${who}: ${one.name} and ${mark} ${JSON.stringify([referral?.consent.state, referral?.receiver])}`;
              expect(JSON.stringify(one.chat).includes(mark), what).to.equal(may);
              if (!may) expect(JSON.stringify(one.sent.slice(before[place])), what).not.to.include(mark);
              if (may) stood.add(one.name);
              if (may) expect(referral.openings.map(({ by }) => by)).to.include(one.name);
            }
          }
        }
      }),
      {
        numRuns: 40,
        interruptAfterTimeLimit: 30_000,
        examples: (['amina', 'boris'] as const).map((who) => [{ arrivals: ['agreed'], steps: [['takes', 0, who]], chooses: true }]),
      },
    );
    expect([...stood].sort(), 'words did stand somewhere').to.deep.equal(['amina', 'boris']);
  });

  for (const sends of [false, true]) {
    it(`repeat a card and never an answer when the program is killed ${sends ? 'after' : 'before'} a card was sent`, async () => {
      const [amina] = people as [Someone];
      chosen.add('un-unoms');
      at.restarts();
      await arrives('agreed');
      await at.settled();
      const { id } = (await all())[0]!;
      await amina.presses(desk.case.take);
      await amina.presses(desk.first.send, amina.chat, { words: 'first' });
      const card = amina.chat;
      const { send } = at.stand;
      const dies: Post = {
        send: (...what) => (sends ? send.send(...what).then(killed) : killed()),
        change: (...what) => (sends ? send.change(...what).then(killed) : killed()),
        remove: killed,
      };
      at.restarts(dies);
      const answer = { value: { act: 'reply', case: id, after: 2, words: 'an answer' }, text: undefined };
      await Promise.race([amina.tells(answer), new Promise((resolve) => setTimeout(resolve, 500))]);
      expect((await at.notices()).some(({ claimed }) => claimed)).to.equal(true);
      at.restarts();
      await at.settled();
      await amina.presses(desk.reply.send, card, { words: 'an answer' });
      await at.settled();
      expect((await readsBack(at.store, at.vault, id, today())).filter((words) => words.includes('an answer'))).to.have.length(1);
      expect(amina.chat.filter(({ boxes }) => 'words' in boxes)).to.have.length(1);
      expect(amina.last.text).to.include('an answer').and.include(markOf(id));
      expect((await kept(at.store, id))!.openings).to.have.length(1);
    });
  }
});
