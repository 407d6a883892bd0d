import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What reached the service. */
export interface Asked {
  path: string;
  query: Record<string, string>;
  key: string | undefined;
  documents: { id: string; text: string; language?: string; countryHint?: string }[];
}

type Answer = (response: ServerResponse, asked: Asked) => void;

export const theKey = 'canary-key-0123456789abcdef';

/** In two steps: where restify is loaded, `writeHead` of every server gives nothing back. */
function send(response: ServerResponse, status: number, body: string, headers: Record<string, string>): void {
  response.writeHead(status, headers);
  response.end(body);
}
const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void =>
  send(response, status, JSON.stringify(body), { 'Content-Type': 'application/json; charset=utf-8', ...headers });

/** An error of the whole request, as documented. */
export const refuses =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (response, { documents }) =>
    json(response, status, { error: { code: String(status), message: `It quotes ${documents.map(({ text }) => text).join()}` } }, headers);

/** An error of one document, inside a success. */
export const errorDocument =
  (code: string): Answer =>
  (response, { documents }) =>
    json(response, 200, {
      documents: [],
      errors: documents.map(({ id, text }) => ({
        id,
        error: { code: 'InvalidArgument', message: 'Invalid document in request.', innererror: { code, message: `It quotes ${text}` } },
      })),
      modelVersion: '2021-01-05',
    });

export const detects =
  (iso6391Name: string, confidenceScore = 1): Answer =>
  (response, { documents }) =>
    json(response, 200, {
      documents: documents.map(({ id }) => ({ id, detectedLanguage: { name: 'It', iso6391Name, confidenceScore }, warnings: [] })),
      errors: [],
      modelVersion: '2021-01-05',
    });

/** Entities by what they are; their places are found in the text that was sent. */
export const recognizes =
  (found: Record<string, string>): Answer =>
  (response, { documents }) =>
    json(response, 200, {
      documents: documents.map(({ id, text }) => ({
        id,
        redactedText: 'never read',
        entities: Object.entries(found)
          .filter(([part]) => text.includes(part))
          .map(([part, category]) => ({ text: part, category, offset: text.indexOf(part), length: part.length, confidenceScore: 0.9 })),
        warnings: [],
      })),
      errors: [],
      modelVersion: '2021-01-15',
    });

/** A body as it stands, whatever it is. */
export const raw =
  (body: string, type = 'application/json', status = 200, headers: Record<string, string> = {}): Answer =>
  (response) =>
    send(response, status, body, { 'Content-Type': type, ...headers });

export const never: Answer = () => undefined;
/** Begins at once, and never comes to an end. */
export const drips: Answer = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const drop = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(drop));
};

export interface TextAnalytics {
  endpoint: string;
  asked: Asked[];
  /** Paths that are not documented, and requests that lack what is. */
  wrong: string[];
  answers(how: Answer): void;
  close(): Promise<void>;
}

const paths = ['/text/analytics/v3.1/languages', '/text/analytics/v3.1/entities/recognition/pii'];

/** A server on this machine that speaks the Text Analytics REST API 3.1 as it is documented. */
export async function textAnalytics(): Promise<TextAnalytics> {
  const asked: Asked[] = [];
  const wrong: string[] = [];
  let how = detects('en');
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const url = new URL(request.url!, 'http://here');
    const { documents } = JSON.parse(body) as Pick<Asked, 'documents'>;
    const one = {
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      key: request.headers['ocp-apim-subscription-key']?.toString(),
      documents,
    };
    asked.push(one);
    if (!paths.includes(one.path) || request.method !== 'POST') wrong.push(one.path);
    if (one.query['loggingOptOut'] !== 'true') wrong.push('it may log');
    if (one.key !== theKey) return refuses(401)(response, { ...one, documents: [] });
    how(response, one);
  };
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    endpoint: `http://127.0.0.1:${port}`,
    asked,
    wrong,
    answers: (next) => void (how = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
