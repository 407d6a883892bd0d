import { expect } from 'chai';
import { amina, caseOf, office, settled } from '../../stories/handing.js';
import { eventually } from './street.js';
import { Window } from './window.js';

/** Somebody is in a chat with the ombuds, without JavaScript, and amina has taken it over. */
async function inChat() {
  const there = await office();
  const open = await there.place.open();
  const page = await Window.inChat(open.url);
  const { id } = await caseOf(there.desk);
  await there.desk.take(amina, id);
  await there.desk.open(amina, id);
  await settled(there.place);
  const replies = async (words: string): Promise<void> => {
    await there.desk.reply(amina, id, words);
    await settled(there.place);
  };
  /** The message of the office that the person was shown last. */
  const shown = async () => (await there.place.store.transaction(({ referrals }) => referrals.get(id)))!.shown.person;
  return { ...there, open, page, replies, shown };
}

describe('what an office writes to a page that is closed (decisions.md D3)', () => {
  let there: Awaited<ReturnType<typeof inChat>>;
  beforeEach(async () => {
    there = await inChat();
  });
  afterEach(() => there.open.close());

  it('does not count as shown, and does once the page is asked for, without JavaScript', async () => {
    const { page, replies, shown } = there;
    await replies('I am here now.');
    expect(await shown()).to.equal(0);
    const later = await page.asksAgain();
    expect(later.body).to.include('I am here now.');
    expect(await shown()).to.equal(2);
    await replies('And one more thing.');
    expect(await shown()).to.equal(2);
    expect((await later.says('thank you')).body).to.include('And one more thing.');
    expect(await shown()).to.equal(3);
  });

  it('does not count as shown, and does once a stream takes it, with JavaScript', async () => {
    const { place, open, page, replies, shown } = there;
    const chat = (await place.conversations.find(page.token))!;
    const opens = async (): Promise<{ response: Response; closes(): void }> => {
      const control = new AbortController();
      const body = new URLSearchParams({ c: page.token, n: String(chat.latest), l: 'en' });
      const response = await fetch(`${open.url}/stream`, { method: 'POST', body, signal: control.signal });
      return { response, closes: () => control.abort() };
    };
    const first = await opens();
    await replies('to an open page');
    expect(await shown()).to.equal(2);
    first.closes();
    await eventually(() => !chat.watched);
    await replies('to a closed one');
    expect(await shown()).to.equal(2);
    const second = await opens();
    const reader = second.response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let taken = '';
    while (!taken.includes('to a closed one')) taken += (await reader.read()).value!;
    expect(await shown()).to.equal(3);
    second.closes();
  });

  it('does not count as shown when the person leaves without it', async () => {
    const { page, open, replies, shown } = there;
    await replies('I am here now.');
    await fetch(`${open.url}/exit`, { method: 'POST', body: new URLSearchParams({ c: page.token, l: 'en' }) });
    expect(await shown()).to.equal(0);
  });
});
