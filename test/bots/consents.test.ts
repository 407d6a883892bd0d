import { expect } from 'chai';
import fc from 'fast-check';
import { agreedAgain } from '../../bots/renewedConsent.js';
import { referralsIn } from '../../bots/forgettingReferrals.js';
import { asOf, ConsentState, IllegalTransition, moved } from '../../dialogs/consent.js';
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
  /** The last day of the consent that was given last. */
  until: number;
  /** Whether somebody at the office has it, and has written. */
  taken: boolean;
  answered: boolean;
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

const open = (model: Model): boolean => !model.gone && lets.includes(model.state) && model.day <= model.until;
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
    if (open(model)) [model.messages, model.last, model.answered] = [model.messages + 1, model.day, true];
    else expect(error).to.be.instanceOf(NotPermitted);
    await check(model, real);
  },
};

const passes = (days: number): Command => ({
  check: () => true,
  toString: () => `${days} days pass, and the forgetting job runs on each`,
  async run(model, real) {
    const job = referralsIn(real.place.store, real.place.vault, real.place.now);
    for (let day = 0; day < days; day++) {
      real.place.pass(1);
      await job.forget();
      expect(await job.overdue()).to.equal(false);
    }
    model.day += days;
    if (model.day > model.last + keptDays) model.gone = true;
    else if (model.day > model.until && legal.has(`${model.state} → expired`)) model.state = 'expired';
    await check(model, real);
    expect(await real.place.vault.ids()).to.have.length(model.gone ? 0 : 1);
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
    expect(await real.place.vault.ids()).to.deep.equal([]);
  },
};

const agreesAgain: Command = {
  check: () => true,
  toString: () => 'the person agrees again',
  async run(model, real) {
    const { place, id } = real;
    const before = await place.referral(id);
    const { language, fields, payload, notice, controller, recipient, people, excluded } = plan;
    const renewal = { language, fields, payload, notice, controller, recipient, people, excluded, receiver: before?.receiver ?? null };
    const outcome = await place.turn((care) => care.renew(id, renewal));
    const state = model.day > model.until && legal.has(`${model.state} → expired`) ? 'expired' : model.state;
    if (model.gone || !legal.has(`${state} → shown`)) {
      expect(outcome).to.equal(model.gone ? 'gone' : 'closed');
      expect(await place.referral(id)).to.deep.equal(before);
      return check(model, real);
    }
    expect(outcome).to.equal('renewed');
    model.state = !model.taken ? 'sent' : model.answered ? 'active' : 'acknowledged';
    [model.messages, model.last, model.until] = [model.messages + 1, model.day, model.day + consentDays];
    await check(model, real);
    const [old, fresh] = [before!.consent, (await place.referral(id))!.consent];
    expect(fresh.given).to.equal(place.now().toISOString().slice(0, 10));
    for (const field of ['record', 'principal', 'payload'] as const) expect(fresh[field]).not.to.equal(old[field]);
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
        fc.constant(agreesAgain),
        fc.constant(takesBack),
      ],
      { maxCommands: 40 },
    );
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(commands, fc.constantFrom(...ConsentState.options), fc.boolean(), async (walk, state, taken) => {
        const place = await office();
        const id = await place.turn((care) => care.open(plan));
        await place.change(id, (held) => ({
          ...held,
          consent: { ...held.consent, state },
          receiver: taken ? 'Noor' : null,
          openings: [{ by: 'Noor', on: '2026-11-25' }],
          expires: '2026-12-25',
        }));
        const model: Model = { state, day: 0, until: consentDays, taken, answered: false, messages: 1, last: 0, gone: false };
        await fc.asyncModelRun(() => ({ model, real: { place, id } }), walk);
        seen.add(model.gone ? 'gone' : model.state);
      }),
      { numRuns: 300 },
    );
    expect(seen.size).to.be.at.least(8);
  });

  it('can be asked for again from every state that leads to being shown, and from no other: all pairs with a day too late', async () => {
    for (const state of ConsentState.options) {
      for (const late of [false, true]) {
        const place = await office();
        const id = await place.turn((care) => care.open(plan));
        await place.change(id, (held) => ({ ...held, consent: { ...held.consent, state }, expires: '2026-12-25' }));
        if (late) place.pass(consentDays + 1);
        const then = late && legal.has(`${state} → expired`) ? 'expired' : state;
        const held = (await place.referral(id))!;
        const today = place.now().toISOString().slice(0, 10);
        expect(asOf(held.consent, today).state).to.equal(then);
        const outcome = await place.turn((care) => care.renew(id, { ...plan, receiver: null }));
        const anew = (): unknown =>
          agreedAgain({ ...held, status: 'waiting' }, { receiver: null, people: [] }, { given: today, until: today }, 'sealed', today);
        if (legal.has(`${then} → shown`)) expect(anew).not.to.throw();
        else expect(anew, state).to.throw(IllegalTransition);
        expect(outcome, `${state}, late: ${late}`).to.equal(legal.has(`${then} → shown`) ? 'renewed' : 'closed');
      }
    }
  });
});
