import type { ServerResponse } from 'node:http';
import type { Language } from '../../knowledge/language.js';
import type { Item } from './item.js';
import type { OpenConversation } from './openConversation.js';
import { itemHtml } from './pages/chat.js';
import { filled } from './respond.js';

const beat = 20_000;
/** A page that takes nothing any more is let go once this many bytes wait for it; it comes back and goes on where it stopped. */
const mostWaiting = 128 * 1024;

/** A person has one page open, perhaps a few; the script asks again later where it is refused. */
export const mostStreams = 24;

const type = 'application/x-ndjson; charset=utf-8';

/** Whether a response is the stream of an open page. */
export const isStream = (response: ServerResponse): boolean => response.headersSent && response.getHeader('Content-Type') === type;

/**
 * Pushes to an open page whatever is said in its conversation from now on: one JSON line an item, and an empty line as a
 * sign of life. One stream a page; it ends with the conversation or the connection.
 * @param after the last item that the page already shows
 */
export function streamTo(response: ServerResponse, conversation: OpenConversation, after: number, language: Language): void {
  response.statusCode = 200;
  response.setHeader('Content-Type', type);
  response.setHeader('X-Accel-Buffering', 'no');
  response.flushHeaders();
  const write = (line: string): void => {
    if (response.writableLength > mostWaiting) response.destroy();
    else response.write(`${line}\n`);
  };
  const show = (item: Item): void =>
    write(filled(JSON.stringify({ n: item.n, first: conversation.first, html: itemHtml(item, language, true).text })));
  const stop = conversation.watch(
    (item) => {
      show(item);
      if (conversation.ended) response.end();
    },
    { streams: true, gone: () => void response.end() },
  );
  for (const item of conversation.items(after)) show(item);
  const beating = setInterval(() => (conversation.ended ? response.end() : write('')), beat);
  beating.unref();
  response.on('close', () => {
    clearInterval(beating);
    stop();
  });
}
