import { request } from 'node:http';
import { connect } from 'node:net';
import { languages } from '../../knowledge/language.js';
import { solved } from '../adapters/limits/solve.js';
import type { Canaries } from './canaries.js';

export interface Answer {
  status: number;
  body: string;
}

/** Everything that was answered to anybody. */
export const answers: Answer[] = [];

/** One request on a connection of its own, from an address of loopback, so that nothing of it is left open. */
export const send = (
  url: string,
  {
    method = 'GET',
    headers = {},
    body,
    from = '127.0.0.1',
  }: { method?: string; headers?: Record<string, string>; body?: string; from?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const length: Record<string, string> = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request(url, { method, headers: { ...length, ...headers }, agent: false, localAddress: from }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const answer = { status: response.statusCode!, body: text };
        answers.push(answer);
        resolve(answer);
      });
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** Posts a form as the page does; where the program is busy and asks for some work first, the work is done. */
export async function sendForm(
  url: string,
  fields: Record<string, string>,
  parts: { headers: Record<string, string>; from?: string },
): Promise<Answer> {
  const post = (proof: object): Promise<Answer> =>
    send(url, { ...parts, method: 'POST', body: new URLSearchParams({ ...fields, ...proof }).toString() });
  const answer = await post({});
  const ticket = answer.status === 429 && /name="proof" value="([^"]+)"/.exec(answer.body)?.[1];
  return ticket ? post({ proof: solved({ ticket, bits: Number(ticket.split('.')[0]) }) }) : answer;
}

/** Bytes as they are, for what no client would send. */
const sendRaw = (url: string, bytes: string): Promise<void> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(1500, () => socket.destroy());
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      answers.push({ status: Number(answer.split(' ')[1] ?? 0), body: answer });
      resolve();
    });
  });

const formType = { 'content-type': 'application/x-www-form-urlencoded' };

/** Everything that a browser, a proxy or somebody curious may put into the head of a request. */
export function tellingHeaders(canaries: Canaries, where: string): Record<string, string> {
  const word = (name: string): string => canaries.word(`${where}, header ${name}`);
  return {
    'user-agent': `Mozilla/5.0 ${word('user-agent')}`,
    'accept-language': `en,${word('accept-language')}`,
    referer: `https://${word('referer')}.example/`,
    cookie: `session=${word('cookie')}`,
    'x-forwarded-for': `${word('x-forwarded-for')}, 203.0.113.77`,
    forwarded: `for=${word('forwarded')}`,
    via: `1.1 ${word('via')}`,
    from: `${word('from')}@example.org`,
    authorization: `Basic ${word('authorization')}`,
    'x-request-id': word('x-request-id'),
    'accept-encoding': `gzip, ${word('accept-encoding')}`,
    [`x-${word('name of a header')}`]: '1',
  };
}

/** Somebody whose question goes to the editors, in other words than those in which it was asked. */
async function toTheEditors(
  post: (path: string, fields: Record<string, string>) => Promise<string>,
  c: string,
  word: (place: string) => string,
): Promise<void> {
  const press = (page: string, choice: string): Promise<string> =>
    post('/', { c, l: 'en', choice: new RegExp(`value="(\\d+:${choice})"`).exec(page)![1]! });
  const shown = await post('/', { c, l: 'en', choice: 'editors' });
  await press(shown, 'change');
  await press(await post('/', { c, l: 'en', words: word('web, words for the editors') }), 'yes');
}

/** Somebody at the web page, who leaves a canary in every place that takes one, and every kind of error. */
export async function atTheWebPage(url: string, canaries: Canaries, from = '127.0.0.1'): Promise<void> {
  const word = canaries.word.bind(canaries);
  const visit = (to: string, parts: Parameters<typeof send>[1]): Promise<Answer> => send(to, { ...parts, from });
  const post = async (path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<string> =>
    (await sendForm(url + path, fields, { headers: { ...formType, 'accept-language': 'en', ...headers }, from })).body;
  const tokenIn = (page: string): string => /name="c" value="([^"]{20,})"/.exec(page)![1]!;

  for (const language of languages) {
    const said = (what: string): string => word(`web, ${what} in ${language}`, language);
    const c = tokenIn(await post('/', { l: language, words: `${said('first words')} 1` }));
    await post('/', { c, l: language, words: said('words alone') });
    await post('/', { c, l: language, words: `HELP ${said('words after help')}`, live: '1' });
    await post('/', { c, l: language, choice: 'where/whose' });
    await post('/', { c, l: language, words: said('an organization') });
    await post('/', { c, l: language, words: said('a draft'), choice: '99:more' });
    await post('/', { c, l: language, words: `${said('too long')} ${'x'.repeat(2100)}` });
    await post('/', { c: word(`web, token in ${language}`), l: language, words: said('words of a chat that has ended') });
  }
  await toTheEditors(post, tokenIn(await post('/', { l: 'en', words: word('web, a question without an answer') })), word);
  const danger = tokenIn(await post('/', { l: 'en', words: `he hit me and I want to die ${word('web, danger')}` }));
  await post('/', { c: danger, l: 'en', words: `he will kill me ${word('web, danger again')}` });
  await post('/', {
    c: danger,
    l: word('web, l'),
    choice: word('web, choice'),
    once: word('web, once'),
    live: word('web, live'),
    [word('web, name of a field')]: word('web, value of a field'),
  });
  await post('/', { words: word('web, words with telling headers') }, tellingHeaders(canaries, 'web'));
  await post('/', { words: `${word('web, far too long')}${'y'.repeat(600_000)}` }).catch(() => '');
  await post('/stream', { c: word('stream, c'), n: word('stream, n'), l: word('stream, l') });
  for (const path of ['/x', '/exit']) await post(path, { c: word(`${path}, c`), l: word(`${path}, l`) });
  for (const path of [
    '/',
    '/nowhere',
    '/e/',
    '/promises/',
    '/print/sheet/',
    '/print/sheet/en/',
    '/print/poster/',
    '/exit',
    '/style.css',
    '/health',
    '/ready',
  ])
    await visit(`${url}${path}${path.endsWith('/') ? word(`path ${path}`) : ''}?${word(`query of ${path}`)}=${word(`value for ${path}`)}`, {
      headers: tellingHeaders(canaries, `GET ${path}`),
    });
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])
    await visit(`${url}/?${word(`query of ${method}`)}`, { method, headers: { 'x-a': word(`header of ${method}`) } });
  const others: [string, string][] = [
    ['application/json', JSON.stringify({ [word('JSON, name')]: word('JSON, value') })],
    [`text/${word('content type')}`, word('body of another type')],
    [
      'multipart/form-data; boundary=b',
      `--b\r\nContent-Disposition: form-data; name="f"; filename="${word('name of a file')}"\r\n\r\n${word('a file')}\r\n--b--\r\n`,
    ],
    ['application/x-www-form-urlencoded', `words=%E0%A4%A&c=%zz${word('broken encoding')}`],
  ];
  for (const [type, body] of others) await visit(url, { method: 'POST', headers: { 'content-type': type }, body });
}

/** Somebody whose requests are no requests: none of them reaches a page. */
export async function atTheWire(url: string, canaries: Canaries): Promise<void> {
  const word = canaries.word.bind(canaries);
  const head = `Host: ${word('wire, host')}\r\n`;
  await sendRaw(url, `${word('wire, method').toUpperCase()} / HTTP/1.1\r\n${head}\r\n`);
  await sendRaw(url, `GET /${word('wire, path')} HTTP/9.9\r\n${head}\r\n`);
  await sendRaw(url, `GET / HTTP/1.1\r\n${head}Bad Header ${word('wire, bad header')}\r\n\r\n`);
  await sendRaw(url, `GET / HTTP/1.1\r\n${head}X-Long: ${word('wire, long header')}${'z'.repeat(20_000)}\r\n\r\n`);
  await sendRaw(url, `GET /${word('wire, long path')}${'z'.repeat(20_000)} HTTP/1.1\r\n${head}\r\n`);
  await sendRaw(
    url,
    `POST / HTTP/1.1\r\n${head}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 900\r\n\r\nwords=${word('wire, broken off')}`,
  );
  await sendRaw(url, `POST / HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\n${word('wire, bad chunk')}\r\n`);
}
