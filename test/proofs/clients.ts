import WebSocket from 'ws';
import { languages } from '../../knowledge/language.js';
import type { Canaries } from './canaries.js';
import { send, tellingHeaders, type Answer } from './visitors.js';

export const secret = 'the secret of a proof, 24 letters';

/** A Direct Line client that fills every field of the protocol, and makes every mistake. */
export async function overDirectLine(url: string, canaries: Canaries): Promise<void> {
  const word = (what: string, language?: 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'): string =>
    canaries.word(`Direct Line, ${what}`, language);
  const ask = (path: string, token: string, body?: unknown, more: Record<string, string> = {}): Promise<Answer> =>
    send(`${url}/v3/directline${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...more },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const user = { id: `dl_${word('id of a user')}`, name: word('name of a user') };
  await ask('/tokens/generate', word('a wrong secret'), { user });
  const { conversationId, token } = JSON.parse((await ask('/tokens/generate', secret, { user })).body) as Record<string, string>;
  const { streamUrl } = JSON.parse((await ask('/conversations', token!, { locale: `en-${word('locale')}`, user })).body) as {
    streamUrl: string;
  };
  const socket = new WebSocket(streamUrl.replace(/watermark=\d+/, '$&x'), { headers: tellingHeaders(canaries, 'stream') });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.send(word('a frame'));

  const path = `/conversations/${conversationId}/activities`;
  for (const language of languages) await ask(path, token!, { type: 'message', text: word(`text in ${language}`, language), from: user });
  const telling = {
    id: word('id'),
    from: { ...user, role: word('role'), aadObjectId: word('aadObjectId') },
    recipient: { id: word('recipient') },
    conversation: { id: word('conversation') },
    locale: `en-${word('locale of an activity')}`,
    localTimezone: word('timezone'),
    entities: [{ type: word('type of an entity'), geo: word('geo') }],
    attachments: [{ contentType: 'image/png', contentUrl: `data:,${word('attachment')}`, name: word('name of an attachment') }],
    channelData: { clientActivityID: word('clientActivityID'), [word('name in channelData')]: word('channelData') },
    [word('name of a field')]: word('field'),
  };
  await ask(path, token!, { ...telling, type: 'message', text: word('text among fields') });
  await ask(path, token!, {
    ...telling,
    type: 'message',
    text: word('text of a button'),
    value: { choice: word('choice'), more: word('more') },
  });
  for (const type of ['event', 'typing', 'conversationUpdate', word('type')]) {
    await ask(path, token!, { ...telling, type, name: word(`name of ${type}`), value: word(`value of ${type}`) });
  }
  await ask(path, token!, `{"type":"message","text":"${word('broken JSON')}`);
  await ask(path, token!, [word('a list')]);
  await ask(path, token!, { type: 'message', text: `${word('too large')}${'x'.repeat(20_000)}` });
  await ask(path, token!, word('another type'), { 'content-type': 'text/plain' });
  await ask(path, `${token!.slice(0, -20)}${word('a forged token')}`, { type: 'message', text: word('text of a forger') });
  await ask(`/conversations/${conversationId}/upload?userId=${word('userId')}`, token!, word('a file'), { 'content-type': 'image/png' });
  await ask(`${path}?watermark=${word('watermark')}`, token!);
  await ask(`/conversations/${word('another conversation')}`, token!);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.close();
  await closed;
  const stranger = new WebSocket(streamUrl.replace(/t=.*/, `t=${word('ticket')}`), { origin: `https://${word('origin')}.example` });
  await new Promise((resolve) => stranger.once('error', resolve));
  await send(`${url}/webchat/token?${word('query')}`, {
    method: 'POST',
    headers: { origin: `https://${word('origin of a page')}.example` },
    body: '',
  });
}

/** Teams, with a name, an account and a place in every field that has room for one. */
export async function inTeams(url: string, connector: string, canaries: Canaries): Promise<void> {
  let number = 0;
  const word = (what: string, language?: 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'): string => canaries.word(`Teams, ${what}`, language);
  // What a proxy adds is refused before anything is read, and is sent once, at the end.
  const { 'x-forwarded-for': _address, forwarded: _forwarded, via: _via, ...direct } = tellingHeaders(canaries, 'Teams');
  const post = (body: string, type = 'application/json', headers = direct): Promise<Answer> =>
    send(`${url}/api/messages`, { method: 'POST', headers: { ...headers, 'content-type': type }, body });
  const activity = (more: object, conversation: object = {}): string =>
    JSON.stringify({
      type: 'message',
      id: `${word('id of an activity')}${++number}`,
      channelId: 'msteams',
      serviceUrl: `${connector}/${word('service address')}`,
      locale: `en-${word('locale')}`,
      from: { id: `29:${word('id of a person')}`, name: word('name of a person'), aadObjectId: word('aadObjectId') },
      recipient: { id: '28:bot', name: word('name of the bot') },
      conversation: { conversationType: 'personal', tenantId: word('tenant'), id: 'a:1', name: word('name of a chat'), ...conversation },
      channelData: { tenant: { id: word('tenant in channelData') }, [word('name in channelData')]: word('channelData') },
      entities: [{ type: 'clientInfo', country: word('country'), platform: word('platform'), timezone: word('timezone') }],
      localTimezone: word('local timezone'),
      ...more,
    });
  const chat = { id: `a:${word('id of a chat')}` };
  await post(activity({ type: 'installationUpdate', action: 'add' }, chat));
  await post(activity({ type: 'conversationUpdate', membersAdded: [{ id: word('member'), name: word('name of a member') }] }, chat));
  for (const language of languages) {
    const text = word(`text in ${language}`, language);
    await post(activity({ text, attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }] }, chat));
  }
  await post(activity({ text: undefined, value: { choice: word('choice'), asked: 1, more: word('more of a value') } }, chat));
  await post(activity({ text: undefined, value: word('a value'), replyToId: word('replyToId') }, chat));
  const submitted = { type: 'Action.Execute', verb: word('verb'), data: { choice: word('choice of an invoke') } };
  await post(activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action: submitted } }, chat));
  await post(activity({ type: 'invoke', name: 'message/submitAction', value: { actionValue: { feedback: word('feedback') } } }, chat));
  await post(activity({ type: word('type'), name: word('name of an event') }, chat));
  await post(activity({ text: `<at>Waypoint</at> ${word('text in a group')}` }, { conversationType: 'groupChat', isGroup: true }));
  await post(activity({ text: 'what do you keep about me' }, chat));
  await post(activity({ text: 'hello', serviceUrl: `https://${word('another service')}.example/` }, chat));
  await post(`{"type":"${word('broken JSON')}`);
  await post(`["${word('a list')}"]`);
  await post(activity({ text: word('text of another type') }), 'text/plain');
  await post(activity({ text: word('through a proxy') }), 'application/json', tellingHeaders(canaries, 'Teams'));
  await post(activity({ text: word('too large') + 'x'.repeat(300_000) })).catch(() => undefined);
}
