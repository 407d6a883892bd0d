import { expect } from 'chai';
import fc from 'fast-check';
import { referralsIn } from '../../bots/forgettingReferrals.js';
import { ConsentState, IllegalTransition, moved } from '../../dialogs/consent.js';
import { NotPermitted, withMessage } from '../../dialogs/referral.js';
import { office, plan } from './office.js';

/** The machine as care.md 5.3 draws it, with the ways by which a consent is asked for again (CO-09, CO-10). */
const drawn = `
not_asked → shown
shown → refused | given | expired
given → sent | withdrawn | expired | needs_reconsent
sent → acknowledged | withdrawn | expired | needs_reconsent
acknowledged → active | withdrawn | expired | needs_reconsent
active → ended | withdrawn | expired | needs_reconsent
expired → shown
needs_reconsent → shown | withdrawn | expired`;
const legal = new Set(
  drawn
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [from, to = ''] = line.split(' → ');
      return to.split(' | ').map((one) => `${from} → ${one}`);
    }),
);
const lets = ['given', 'sent', 'acknowledged', 'active'];
const [consentDays, keptDays] = [14, 30];

interface Model {
  state: ConsentState;
  day: number;
  messages: number;
  /** The day of the last message. */
  last: number;
  gone: boolean;
}
interface Real {
  place: Awaited<ReturnType<typeof office>>;
  id: string;
}
type Command = fc.AsyncCommand<Model, Real>;

const open = (model: Model): boolean => !model.gone && lets.includes(model.state) && model.day <= consentDays;
const fails = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined).catch((error: unknown) => error);

/** What is there of the case: its state and number of messages; each message can be read. */
async function check(model: Model, { place, id }: Real): Promise<void> {
  const thread = await place.turn((care) => care.thread(id));
  expect(thread && [thread.referral.consent.state, thread.messages.length]).to.deep.equal(
    model.gone ? undefined : [model.state, model.messages],
  );
  expect(thread?.messages.every(({ words }) => words === plan.payload || words === 'words') ?? true).to.equal(true);
}

const goes = (to: ConsentState): Command => ({
  check: (model) => !model.gone,
  toString: () => `goes to ${to}`,
  async run(model, real) {
    const error = await fails(real.place.change(real.id, (held) => ({ ...held, consent: moved(held.consent, to) })));
    if (legal.has(`${model.state} → ${to}`)) model.state = to;
    else expect(error).to.be.instanceOf(IllegalTransition);
    await check(model, real);
  },
});

const writes: Command = {
  check: () => true,
  toString: () => 'the person writes',
  async run(model, real) {
    const outcome = await real.place.turn((care) => care.write(real.id, 'words'));
    expect(outcome).to.equal(model.gone ? 'gone' : open(model) ? 'written' : 'closed');
    if (open(model)) [model.messages, model.last] = [model.messages + 1, model.day];
    await check(model, real);
  },
};

const answers: Command = {
  check: (model) => !model.gone,
  toString: () => 'the office answers',
  async run(model, real) {
    const { place, id } = real;
    const today = place.now().toISOString().slice(0, 10);
    const error = await fails(place.change(id, (held) => withMessage(held, 'receiver', place.vault.seal(id, 'words'), today)));
    if (open(model)) [model.messages, model.last] = [model.messages + 1, model.day];
    else expect(error).to.be.instanceOf(NotPermitted);
    await check(model, real);
  },
};

const passes = (days: number): Command => ({
  check: () => true,
  toString: () => `${days} days pass, and the forgetting job runs`,
  async run(model, real) {
    real.place.pass(days);
    model.day += days;
    const job = referralsIn(real.place.store, real.place.vault, real.place.now);
    await job.forget();
    expect(await job.overdue()).to.equal(false);
    if (model.day > model.last + keptDays) model.gone = true;
    else if (model.day > consentDays && legal.has(`${model.state} → expired`)) model.state = 'expired';
    await check(model, real);
    expect(real.place.vault.ids()).to.have.length(model.gone ? 0 : 1);
  },
});

const takesBack: Command = {
  check: () => true,
  toString: () => 'the person takes it back',
  async run(model, real) {
    const left = !model.gone && legal.has(`${model.state} → withdrawn`);
    const before = await real.place.store.transaction(({ withdrawn }) => withdrawn.find({}));
    await real.place.turn((care) => care.withdraw(real.id));
    const after = await real.place.store.transaction(({ withdrawn }) => withdrawn.find({}));
    expect(after.length - before.length).to.equal(left ? 1 : 0);
    model.gone = true;
    await check(model, real);
    expect(real.place.vault.ids()).to.deep.equal([]);
  },
};

describe('a consent', () => {
  it('goes from state to state as it is drawn, and in no other way: all pairs', async () => {
    const place = await office();
    const { consent } = (await place.referral(await place.turn((care) => care.open(plan))))!;
    for (const from of ConsentState.options) {
      for (const to of ConsentState.options) {
        const go = () => moved({ ...consent, state: from }, to);
        if (legal.has(`${from} → ${to}`)) expect(go().state).to.equal(to);
        else expect(go, `${from} → ${to}`).to.throw(IllegalTransition);
      }
    }
    expect(legal.size).to.equal(24);
  });

  it('lets words through while it is given, sent, acknowledged or active, until its last day, and at no other time', async () => {
    // Most walks soon end in a state without a way out: steps along the ways that are drawn are offered more often.
    const along = fc.constantFrom<ConsentState>('shown', 'given', 'sent', 'acknowledged', 'active').map(goes);
    const commands = fc.commands(
      [
        along,
        along,
        fc.constantFrom(...ConsentState.options).map(goes),
        fc.constant(writes),
        fc.constant(answers),
        fc.integer({ min: 1, max: 20 }).map(passes),
        fc.constant(takesBack),
      ],
      { maxCommands: 40 },
    );
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(commands, fc.constantFrom(...ConsentState.options), async (walk, state) => {
        const place = await office();
        const id = await place.turn((care) => care.open(plan));
        await place.change(id, (held) => ({
          ...held,
          consent: { ...held.consent, state },
          openings: [{ by: 'Noor', on: '2026-11-25' }],
          expires: '2026-12-25',
        }));
        const model: Model = { state, day: 0, messages: 1, last: 0, gone: false };
        await fc.asyncModelRun(() => ({ model, real: { place, id } }), walk);
        seen.add(model.gone ? 'gone' : model.state);
      }),
      { numRuns: 300 },
    );
    expect(seen.size).to.be.at.least(8);
  }).timeout(120_000);
});
