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
  const chat = (await there.place.conversations.find(page.token))!;
  /** Everything that comes to the chat waits until what is answered is called. */
  const holds = (): (() => void) => {
    let release = (): void => undefined;
    void chat.inTurn(() => new Promise((resolve) => (release = resolve)));
    return () => release();
  };
  const streams = async (): Promise<{ response: Response; closes(): void }> => {
    const control = new AbortController();
    const body = new URLSearchParams({ c: page.token, n: String(chat.latest), l: 'en' });
    const response = await fetch(`${open.url}/stream`, { method: 'POST', body, signal: control.signal });
    return { response, closes: () => control.abort() };
  };
  return { ...there, id, open, page, chat, holds, streams, replies, shown };
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
    const { chat, streams, replies, shown } = there;
    const first = await streams();
    await replies('to an open page');
    expect(await shown()).to.equal(2);
    first.closes();
    await eventually(() => !chat.watched);
    await replies('to a closed one');
    expect(await shown()).to.equal(2);
    const second = await streams();
    const reader = second.response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let taken = '';
    while (!taken.includes('to a closed one')) taken += (await reader.read()).value!;
    expect(await shown()).to.equal(3);
    second.closes();
  });

  it('does not count as shown where it came while the page waited for the reply to something else, which does not hold it', async () => {
    const { desk, id, place, page, shown } = there;
    let written = false;
    place.adapter.use({
      async onTurn(_, next) {
        await next();
        if (!written) written = await desk.reply(amina, id, 'I am here now.').then(() => true);
      },
    });
    expect((await page.says('thank you')).body).not.to.include('I am here now.');
    await settled(place);
    expect(await shown()).to.equal(0);
    expect((await page.asksAgain()).body).to.include('I am here now.');
    expect(await shown()).to.equal(3);
  });

  it('does not count as shown where the stream that opened for it has closed before it was looked for', async () => {
    const { chat, holds, streams, replies, shown } = there;
    await replies('I am here now.');
    const release = holds();
    const { closes } = await streams();
    closes();
    await eventually(() => chat.streams === 0);
    release();
    await chat.inTurn(async () => undefined);
    expect(await shown()).to.equal(0);
  });

  it('is looked for every two seconds at most, however often the page is asked for', async () => {
    const { place, page, replies } = there;
    await replies('I am here now.');
    expect((await page.asksAgain()).body).to.include('I am here now.');
    await replies('And one more thing.');
    expect((await page.asksAgain()).body).not.to.include('And one more thing.');
    place.clock.pass(2 / 60);
    expect((await page.asksAgain()).body).to.include('And one more thing.');
  });

  it('does not count as shown when the person leaves without it', async () => {
    const { page, open, replies, shown } = there;
    await replies('I am here now.');
    await fetch(`${open.url}/exit`, { method: 'POST', body: new URLSearchParams({ c: page.token, l: 'en' }) });
    expect(await shown()).to.equal(0);
  });
});
