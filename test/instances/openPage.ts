import { request, type ClientRequest } from 'node:http';
import { formType } from '../asked.js';

/** An open page: what it was sent, and how to close it. */
export interface OpenPage {
  c: string;
  got: string;
  opened: ClientRequest;
}

/** Opens the stream of a page as its script does; resolves when the server has begun to answer. */
export const openPage = (url: string, c: string): Promise<OpenPage> =>
  new Promise((resolve, reject) => {
    const page: OpenPage = { c, got: '', opened: request(new URL('/stream', url), { method: 'POST', headers: formType, agent: false }) };
    page.opened.once('response', (response) => {
      if (response.statusCode !== 200) return reject(new Error(`a stream was refused: ${response.statusCode}`));
      response.setEncoding('utf8').on('data', (chunk: string) => (page.got += chunk));
      // Whoever closes the page ends the answer in the midst of it.
      response.on('error', () => undefined);
      resolve(page);
    });
    page.opened.once('error', reject);
    // An open page has seen everything that was said so far.
    page.opened.end(new URLSearchParams({ c, l: 'en', n: '999' }).toString());
  });
