import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import type { Canaries } from './canaries.js';
import { secret } from './clients.js';
import { send, sendForm } from './visitors.js';

const formType = { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' };

/** People who write, in every language and at every door, and then leave or have everything forgotten, in every way there is. */
export async function haveItForgotten(url: string, connector: string, canaries: Canaries): Promise<void> {
  const post = async (path: string, fields: Record<string, string>): Promise<string> =>
    (await sendForm(url + path, fields, { headers: formType })).body;
  for (const language of languages) {
    for (const way of ['/x', '/exit', 'forget']) {
      const words = (what: string): string => `${canaries.word(`${what} in ${language}, then ${way}`, language)} & "1" <2>`;
      const c = /name="c" value="([^"]{20,})"/.exec(await post('/', { l: language, words: words('first words') }))![1]!;
      await post('/', { c, l: language, words: words('more words'), once: 'abc' });
      expect(await post('/', { c, l: language, words: words('last words') })).to.include(c);
      expect(await post(way === 'forget' ? '/' : way, { c, l: language, choice: way })).not.to.include(c);
    }
  }
  for (const language of languages) {
    const told = (fields: Record<string, string>): Promise<string> => post('/', { l: language, ...fields });
    await withACodeWord(told, canaries.word(`a code word in ${language}, then forget`, language));
  }
  await overDirectLine(url, canaries);
  await inTeams(url, connector, canaries);
}

/** Somebody turns to the ombuds, chooses a code word, which they are shown, and has the whole chat deleted. */
async function withACodeWord(post: (fields: Record<string, string>) => Promise<string>, word: string): Promise<void> {
  let page = await post({ choice: '0:handoff/un-unoms' });
  const c = /name="c" value="([^"]{20,})"/.exec(page)![1]!;
  const presses = async (id: string): Promise<void> => {
    page = await post({ c, choice: new RegExp(`value="(\\d+:${id})"`).exec(page)![1]! });
  };
  for (const id of ['goOn', 'nobody', 'ready', 'yes']) await presses(id);
  const number = /\b\d{2}(?: \d{4}){5}\b/.exec(page)![0];
  page = await post({ c, words: number.slice(-4) });
  await presses('codeWord');
  expect(await post({ c, words: word })).to.include(word);
  expect(await post({ c, choice: 'forget' })).not.to.include(c);
}

async function overDirectLine(url: string, canaries: Canaries): Promise<void> {
  const ask = async (path: string, token: string, body: object): Promise<Record<string, string>> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await send(`${url}/v3/directline${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return JSON.parse(answer.body) as Record<string, string>;
  };
  for (const end of [{ type: 'endOfConversation' }, { type: 'message', value: { choice: 'forget' } }]) {
    const { token, conversationId } = await ask('/tokens/generate', secret, {});
    await ask('/conversations', token!, {});
    const path = `/conversations/${conversationId}/activities`;
    const word = (what: string): string => canaries.word(`Direct Line, ${what}, then ${end.type}`);
    await ask(path, token!, { type: 'message', text: word('words'), channelData: { clientActivityID: word('clientActivityID') } });
    await ask(path, token!, { type: 'message', text: word('last words') });
    expect(await ask(path, token!, end)).to.have.property('id');
    expect(await ask(path, token!, { type: 'message', text: 'hello' })).to.have.property('error');
  }
}

async function inTeams(url: string, connector: string, canaries: Canaries): Promise<void> {
  const tell = async (more: object): Promise<void> => {
    const activity = {
      type: 'message',
      id: canaries.word('Teams, id of what is forgotten'),
      channelId: 'msteams',
      serviceUrl: connector,
      from: { id: '29:somebody', name: canaries.word('Teams, a name that is forgotten') },
      recipient: { id: '28:bot' },
      conversation: { conversationType: 'personal', id: `a:${canaries.word('Teams, a chat that is forgotten')}` },
      ...more,
    };
    const headers = { 'content-type': 'application/json' };
    expect((await send(`${url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) })).status).to.equal(200);
  };
  const conversation = { conversationType: 'personal', id: `a:${canaries.word('Teams, the chat that is forgotten')}` };
  for (const language of languages) await tell({ conversation, text: canaries.word(`Teams, forgotten words in ${language}`, language) });
  await tell({ conversation, value: { choice: 'forget' } });
}
