import fc from 'fast-check';
import type { Route } from '../../proofs/tellRoutes.js';
import { hostileBytes, hostileJson, hostileText } from './hostile.js';
import type { RealServer } from './realServer.js';
import type { Sent } from './sending.js';

/** What the page of people sends. */
const ofPeople = ['c', 'l', 'words', 'choice', 'reader', 'once', 'live', 'n', 'proof', 'shift'];

type Body = Pick<Sent, 'headers' | 'body' | 'cut'>;

/** A path with something in the place of each parameter: what is there under that name, unless given. */
export const filled = (path: string, known: Record<string, string | undefined>): string =>
  path.replace(/:(\w+)|\*/g, (_, name = '*') => known[name] ?? 'nothing');

/** Every byte of a text as an address may hold it, half letters too. */
export const inPath = (text: string): string => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const typed = (type: string, text: string | Uint8Array): Body => ({ headers: { 'content-type': type }, body: Buffer.from(text) });

/**
 * Anything that can be sent to a route: what it asks for, half of it, and none of it.
 * @param names of boxes and buttons on the pages of the server, so that forms get as far as they can
 */
export function requestsTo(there: RealServer, names: readonly string[]): (route: Route) => fc.Arbitrary<Sent> {
  const mostly = fc.nat({ max: 7 }).map((one) => one > 0);
  /** Fields as a page has them, the token of the session and the open chat among them, and fields that nobody asked for. */
  const fieldsOf = (names: readonly string[]): fc.Arbitrary<[string, string][]> => {
    const name = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: hostileText });
    const usual = fc.constantFrom(...Object.values(there.known), '1', 'on', 'en', '0:help');
    const value = fc.oneof({ weight: 3, arbitrary: hostileText }, { weight: 1, arbitrary: usual });
    return fc
      .tuple(fc.array(fc.tuple(name, value), { maxLength: 12 }), mostly, fc.boolean())
      .map(([all, genuine, inChat]) => [
        ...all,
        ...(genuine ? [['csrf', there.seat.csrf] satisfies [string, string]] : []),
        ...(inChat ? [['c', there.c] satisfies [string, string]] : []),
      ]);
  };
  const fields = { console: fieldsOf([...new Set(names)]), people: fieldsOf(ofPeople) };

  /** What Teams and Direct Line send, with anything in any field. */
  const activity = fc.record(
    {
      type: fc.oneof(fc.constantFrom('message', 'invoke', 'conversationUpdate', 'installationUpdate', 'typing'), hostileText),
      text: fc.oneof(hostileText, hostileJson),
      name: fc.oneof(fc.constantFrom('adaptiveCard/action', 'message/submitAction'), hostileText),
      value: fc.oneof(hostileJson, fc.record({ choice: hostileText, asked: fc.integer() })),
      locale: hostileText,
      channelId: fc.constantFrom('msteams', 'directline', '__proto__'),
      serviceUrl: fc.oneof({ weight: 4, arbitrary: fc.constant(there.connector.url) }, { weight: 1, arbitrary: hostileText }),
      conversation: fc.oneof(fc.record({ id: hostileText, conversationType: fc.constantFrom('personal', 'groupChat') }), hostileJson),
      from: fc.oneof(fc.record({ id: hostileText, name: hostileText, aadObjectId: hostileText }), hostileJson),
      recipient: fc.record({ id: hostileText }),
      channelData: hostileJson,
      membersAdded: fc.array(hostileJson, { maxLength: 2 }),
      attachments: hostileJson,
    },
    { requiredKeys: ['type', 'conversation', 'from', 'serviceUrl'] },
  );

  const formOf = (all: typeof fields.people) =>
    all.map((all) => typed('application/x-www-form-urlencoded', new URLSearchParams(all).toString()));
  const form = formOf(fields.people);
  const json = fc.oneof(hostileJson, activity).map((value) => typed('application/json', JSON.stringify(value)));
  const upload = fc.tuple(fields.console, hostileBytes, fc.boolean()).map(([all, file, whole]) => {
    const part = (name: string, more = ''): string => `--b\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n`;
    const parts = all.map(([name, value]) => `${part(name.replace(/["\r\n]/g, ''))}${value}\r\n`);
    const head = parts.join('') + part('file', '; filename="a"');
    return typed('multipart/form-data; boundary=b', Buffer.concat([Buffer.from(head), file, Buffer.from(whole ? '\r\n--b--\r\n' : '')]));
  });
  const types = [
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'text/xml',
    'application/json; charset=utf-7',
  ];
  const noise = fc.tuple(fc.constantFrom(...types), hostileBytes).map(([type, bytes]) => typed(type, bytes));
  const huge = fc.constantFrom(...types).map((type) => typed(type, `words=${'x'.repeat(600_000)}`));
  const body = (wanted: fc.Arbitrary<Body>): fc.Arbitrary<Body> =>
    fc.oneof(
      { weight: 16, arbitrary: wanted },
      { weight: 1, arbitrary: form },
      { weight: 1, arbitrary: json },
      { weight: 1, arbitrary: upload },
      { weight: 1, arbitrary: noise },
      { weight: 1, arbitrary: form.map((one) => ({ ...one, cut: true })) },
      { weight: 1, arbitrary: huge },
    );

  /** What a route reads, as far as its path tells. */
  const wantedBy = (path: string): fc.Arbitrary<Body> =>
    /^\/(v3|api)/.test(path) ? json : path.startsWith('/console') ? (/import|compare/.test(path) ? upload : formOf(fields.console)) : form;

  const plain = hostileText.map((text) => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 200));
  const mostlyThis = (text: string): fc.Arbitrary<string> =>
    fc.oneof({ weight: 7, arbitrary: fc.constant(text) }, { weight: 1, arbitrary: plain });
  const headers = (bearer: string): fc.Arbitrary<Record<string, string>> =>
    fc.record({
      'accept-language': fc.oneof(fc.constantFrom('en', 'ar', 'zh-Hans,*;q=0.1'), plain),
      'accept-encoding': fc.oneof(fc.constantFrom('identity', 'gzip', 'br'), plain),
      cookie: mostlyThis(there.seat.cookie),
      authorization: mostlyThis(`Bearer ${bearer}`),
      'x-forwarded-for': plain,
      origin: mostlyThis(there.url),
      'sec-fetch-site': fc.oneof(
        { weight: 7, arbitrary: fc.constant('same-origin') },
        { weight: 1, arbitrary: fc.constantFrom('cross-site', '__proto__') },
      ),
    });

  const broken = fc.constantFrom('?%', '?%ff=%zz', '?__proto__[a]=1', '?a[]=1&a[]=2', '?renewed&page=-1', '?saved');
  const asked = fields.people.map((all) => `?${all.map((pair) => pair.map(inPath).join('=')).join('&')}`.slice(0, 4_000));
  const query = fc.oneof(fc.constant(''), asked, broken);

  return ({ method, path }) => {
    const isTalk = path.startsWith('/v3');
    const known = isTalk ? { ...there.known, id: there.talk.conversationId } : there.known;
    const parameters = [...path.matchAll(/:(\w+)|\*/g)].map(([, name = '*']) => name);
    const other = fc.option(
      hostileText.map((text) => inPath(text.slice(0, 300))),
      { nil: undefined, freq: 1 },
    );
    const instead = fc.record(Object.fromEntries(parameters.map((name) => [name, other])));
    const own = instead.map((parts) => ({
      ...known,
      ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)),
    }));
    return fc
      .tuple(
        own,
        query,
        headers(isTalk ? there.talk.token : ''),
        method === 'POST' ? body(wantedBy(path)) : fc.constant<Body>({ headers: {} }),
      )
      .map(([parts, after, head, { headers: type, ...rest }]) => ({
        method,
        path: filled(path, parts) + after,
        headers: { ...head, ...type },
        ...rest,
      }));
  };
}
