import { expect } from 'chai';
import { random } from '../../../knowledge/search/softmax.js';
import { echoesOf, shares, turnsOf, type Cast } from './mix.js';

const cast: Cast = {
  asked: ['can I report without my name', 'does once count'],
  people: ['amina', 'boris', 'chen'],
  inRelay: ['dana'],
  receivers: [{ cookie: 'k', csrf: 't', cases: ['one', 'two'] }],
};
const state = (html: string, more: object = {}): { status: number; body: string } => ({
  status: 200,
  body: JSON.stringify({ html, ended: false, ...more }),
});
const button = (id: string): string => `<section class="turn talk"><button name="choice" value="${id}">`;

describe('the load that people make', () => {
  it('is mixed as it says', () => {
    const next = turnsOf(cast, random(1));
    const many = 20_000;
    const counted: Record<string, number> = {};
    for (let n = 0; n < many; n++) {
      const { kind } = next();
      counted[kind] = (counted[kind] ?? 0) + 1;
    }
    for (const [kind, share] of Object.entries(shares)) expect(counted[kind]! / many, kind).to.be.closeTo(share, 0.01);
  });

  it('lets everybody take turns, and nobody twice before the others', () => {
    const next = turnsOf(cast, random(2));
    const questions = Array.from({ length: 60 }, next).filter(({ kind }) => kind === 'question' || kind === 'menu');
    const who = questions.map(({ request }) => new URLSearchParams(request.body).get('c')!);
    who.slice(3).forEach((one, at) => expect(one).to.equal(who[at]));
  });

  it('takes no error, no pause, no end and no page of another kind for an answer', () => {
    const next = turnsOf(cast, random(3));
    const answered = '<section class="turn you"></section><section class="turn answer"></section>';
    for (let n = 0; n < 200; n++) {
      const { kind, took } = next();
      expect(took({ status: 0, body: '' }), kind).to.equal(false);
      expect(took({ status: 503, body: 'busy' }), kind).to.equal(false);
      if (kind === 'console') expect(took({ status: 200, body: 'Sign in' })).to.equal(false);
      if (kind !== 'question') continue;
      expect(took(state(answered))).to.equal(true);
      expect(took(state('<section class="turn you"></section>'))).to.equal(false);
      expect(took({ ...state(answered), status: 429 })).to.equal(false);
      expect(took(state(answered, { notice: 'Please wait.' }))).to.equal(false);
      expect(took(state(answered, { ended: true }))).to.equal(false);
    }
  });

  it('walks through menus by the buttons that somebody was shown', () => {
    const next = turnsOf({ ...cast, people: ['amina'] }, random(4));
    const menu = (): ReturnType<typeof next> => {
      for (;;) {
        const turn = next();
        if (turn.kind === 'menu') return turn;
      }
    };
    const choiceOf = ({ request }: ReturnType<typeof next>): string | null => new URLSearchParams(request.body).get('choice');
    const first = menu();
    expect(choiceOf(first)).to.equal('browse');
    first.took(state(button('4:browse/rights')));
    const second = menu();
    expect(choiceOf(second)).to.equal('4:browse/rights');
    second.took(state(`${button('5:handoff')}${button('5:answer/stay-anonymous')}`));
    expect(choiceOf(menu())).to.equal('5:answer/stay-anonymous');
  });

  it('is beside an echo bot whose answers are looked at as well', () => {
    const { took } = echoesOf([{ method: 'POST', path: '/', body: '' }], random(5))();
    expect(took({ status: 200, body: '{"activities":[]}' })).to.equal(true);
    expect(took({ status: 200, body: '' })).to.equal(false);
  });
});
