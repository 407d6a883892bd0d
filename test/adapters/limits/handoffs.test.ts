import { expect } from 'chai';
import { usual } from '../../../adapters/limits/gate.js';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { ask, openStand, shown, start, until } from '../directLine/stand.js';
import type { Town } from '../../town.js';
import { answersOfUnoms, behindProxy, flood } from './behindProxy.js';

const { most } = usual.handoffs;
const plain = (page: string): string => page.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('chats with offices that come from one network (care.md PR-40, PR-44)', () => {
  let place: Town;
  let open: Awaited<ReturnType<Town['open']>>;
  beforeEach(async () => {
    ({ place, open } = await behindProxy({ handoffs: usual.handoffs }));
  });
  afterEach(() => open.close());
  const cases = async (): Promise<number> => (await place.store.transaction(({ referrals }) => referrals.find({}))).length;

  /** Somebody with a page and no JavaScript, behind an address. */
  function visitor(from: string, l: Language = 'en') {
    let page = '';
    let c = '';
    const post = async (fields: Record<string, string>): Promise<string> => {
      const body = new URLSearchParams({ l, ...(c ? { c } : {}), ...fields });
      const answer = await fetch(open.url, { method: 'POST', body, headers: { 'x-forwarded-for': from } });
      page = plain(await answer.text());
      c = /name="c" value="([^"]+)"/.exec(page)?.[1] ?? c;
      return page;
    };
    const presses = (id: string): Promise<string> => {
      const [choice] = [...page.matchAll(/value="(\d+:[^"]+)"/g)]
        .map(([, value]) => value!)
        .filter((value) => value.endsWith(`:${id}`))
        .slice(-1);
      expect(choice, `${id} on ${page}`).to.be.a('string');
      return post({ choice: choice! });
    };
    return {
      post,
      presses,
      /** As far as the question. */
      async asksTo(words: string): Promise<string> {
        await post({ choice: 'handoff/un-unoms' });
        for (const id of ['goOn', 'nobody', 'field-words']) await presses(id);
        await post({ words });
        return presses('ready');
      },
    };
  }

  it('are taken from a whole building, then wait: nothing that was written is lost, others come in, and what is open goes on', async () => {
    const first = visitor(flood);
    for (let n = 0; n < most; n++) {
      const one = n === 0 ? first : visitor(flood);
      await one.asksTo(`text ${n}`);
      expect(await one.presses('yes')).to.include(textIn('en').handoff.number.ask);
    }
    expect(await cases()).to.equal(most);

    for (const language of languages) {
      const { renewing, handoff } = textIn(language);
      const late = visitor(flood, language);
      await late.asksTo('canary-words of mine');
      const page = await late.presses('yes');
      expect(page).to.include(renewing.tooMany).and.include('canary-words of mine');
      expect(page).to.include(handoff.consent.yes).and.include(handoff.doors.others);
      expect(await late.presses('yes'), 'pressed again at once').to.include(renewing.tooMany);
      expect(await late.post({ words: 'HELP' }), 'help is held back by nothing').to.match(/class="turn[^"]*help/);
    }
    expect(await cases()).to.equal(most);

    const elsewhere = visitor('198.51.100.9');
    await elsewhere.asksTo('from elsewhere');
    expect(await elsewhere.presses('yes')).to.include(textIn('en').handoff.number.ask);

    await first.presses('later');
    expect(await first.post({ words: 'one more line in my own chat' })).to.include(textIn('en').handoff.relay.sent);
    expect(await first.presses('relay/takeBack')).to.include(textIn('en').handoff.takeBack.ask);

    const waiting = visitor(flood);
    await waiting.asksTo('I waited');
    expect(await waiting.presses('yes')).to.include(textIn('en').renewing.tooMany);
    place.clock.pass(1);
    expect(await waiting.presses('yes')).to.include(textIn('en').handoff.number.ask);
    expect(await cases()).to.equal(most + 2);
  });

  it('hold nobody back who comes back to a chat that there is', async () => {
    const person = visitor(flood);
    await person.asksTo('mine');
    const number = /\d\d(?: \d{4}){5}/.exec(await person.presses('yes'))![0];
    while (place.gate.mayBegin(flood));
    const again = visitor(flood);
    await again.post({ choice: 'comeBack' });
    const page = await again.post({ words: number });
    expect(page).to.include('mine').and.not.include(textIn('en').handoff.number.unknown);
  });

  it('are counted once for each yes, whether or not a turn runs again, and never for a yes that is asked once more', async () => {
    const person = visitor(flood);
    await person.asksTo('mine');
    const before = place.gate.mayBegin.bind(place.gate);
    let asked = 0;
    place.gate.mayBegin = (source) => (asked++, before(source));
    await person.presses('simpler');
    await person.presses('no');
    expect(asked).to.equal(0);
    await person.asksTo('mine');
    await person.presses('yes');
    expect(asked).to.equal(1);
  });

  it('wait over Direct Line too, and the client shows why', async () => {
    const stand = await openStand({ staff: answersOfUnoms });
    const sources: string[] = [];
    stand.gate.mayBegin = (source) => sources.push(source) < 1;
    const given = await start(stand.url);
    const { handoff, renewing } = textIn('en');
    const steps = [handoff.office.goOn, handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes];
    let value: object = { choice: 'handoff/un-unoms' };
    for (const then of [...steps, renewing.tooMany]) {
      const path = `/conversations/${given.conversationId}/activities`;
      await ask(stand.url, 'POST', path, { token: given.token, body: { type: 'message', value } });
      await until(async () => {
        const said = (await shown(stand.url, given)) as {
          text?: string;
          suggestedActions?: { actions: { text: string; value: object }[] };
        }[];
        const action = said.at(-1)?.suggestedActions?.actions.find(({ text }) => text === then);
        if (action) value = action.value;
        return action ?? said.find(({ text }) => text?.includes(then));
      });
    }
    expect(sources).to.have.length(1);
    expect(await stand.store.transaction(({ referrals }) => referrals.find({}))).to.deep.equal([]);
    await stand.close();
  });
});
