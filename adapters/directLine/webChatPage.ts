import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import zlib, { constants } from 'node:zlib';
import type restify from 'restify';
import { direction, htmlLang, languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { asksFor } from '../web/askedLanguage.js';
import type { Gate } from '../limits/gate.js';
import { readBody } from '../web/body.js';
import { rooms } from '../web/bodyRoom.js';
import { html } from '../web/html.js';
import { contactsPath } from '../web/pages/contacts.js';
import { fixed, htmlType, send, sendFixed, type Fixed } from '../web/respond.js';
import { answer, refuse } from './answers.js';
import { tokenLife, tokensWith } from './tokens.js';

export interface WebChatParts {
  /** Signs tokens: the same as for `directLine`. */
  key: Buffer;
  publicUrl(): string;
  now(): number;
  gate: Gate;
  /** Where a request comes from, for the gate alone. */
  sourceOf(request: IncomingMessage): string;
}

/** Where the page's own files stand, and the bundle of the official Web Chat where its package is installed. */
const assets = new URL('../web/assets/', import.meta.url);

function bundlePath(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('botframework-webchat')), '../dist/webchat.js');
  } catch {
    return undefined;
  }
}

/**
 * The official Bot Framework Web Chat, unmodified, as a page: it shows that this server is an ordinary Direct Line, and is
 * an example for those who embed it. Served only where the package is installed (decisions.md D18); the light page at `/`
 * needs none of it.
 * @returns whether it is served
 */
export function webChatPage(server: restify.Server, { key, publicUrl, now, gate, sourceOf }: WebChatParts): boolean {
  const path = bundlePath();
  if (!path) return false;
  const tokens = tokensWith(key, now);
  const pageScript = fixed(scriptType, readFileSync(new URL('webchat.js', assets), 'utf8'));
  const pageStyle = fixed('text/css; charset=utf-8', readFileSync(new URL('webchat.css', assets), 'utf8'));
  let bundle: Promise<Fixed> | undefined;

  server.get('/webchat', (request, response, next) => {
    const nonce = randomBytes(18).toString('base64');
    response.setHeader('Content-Security-Policy', policy(nonce, publicUrl()));
    send(request, response, 200, htmlType, page(asksFor(request), nonce, publicUrl()));
    next(false);
  });
  server.get('/webchat/bundle.js', async (request, response) => sendFixed(request, response, 200, await (bundle ??= packed(path))));
  server.get('/webchat/page.js', async (request, response) => sendFixed(request, response, 200, pageScript));
  server.get('/webchat/page.css', async (request, response) => sendFixed(request, response, 200, pageStyle));
  server.post('/webchat/token', async (request, response) => {
    const form = new URLSearchParams((await readBody(request, 1024, rooms.directLine)).text);
    if (request.headers.origin !== new URL(publicUrl()).origin) return refuse(response, 'badOrigin');
    // A token is the right to open one conversation, so this is where one is opened; Web Chat itself could do no work.
    const verdict = gate.opening(sourceOf(request), form.get('proof') ?? '');
    if (verdict === 'full') return refuse(response, 'busy');
    if (verdict !== 'open') return answer(response, 429, { work: verdict });
    const { conv, token } = tokens.fresh();
    answer(response, 200, { conversationId: conv, token, expires_in: tokenLife });
  });
  return true;
}

const scriptType = 'text/javascript; charset=utf-8';

/** Four megabytes: compressed when somebody asks for them first, beside other work and not as small as could be. */
async function packed(path: string): Promise<Fixed> {
  const plain = await readFile(path);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const [gzip, brotli] = await Promise.all([promisify(zlib.gzip)(plain), promisify(zlib.brotliCompress)(plain, quality)]);
  return { type: scriptType, plain, gzip, brotli };
}

/** Web Chat writes its styles into the page, one of them empty (its hash stands below), and markup without a trusted-types policy. */
const policy = (nonce: string, publicUrl: string): string => {
  const { origin } = new URL(publicUrl);
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
    "worker-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src ${origin} ${origin.replace(/^http/, 'ws')}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

/** Web Chat's own names for the languages in which it speaks. */
const webChatLocale: Record<Language, string> = { ar: 'ar-SA', zh: 'zh-Hans', en: 'en-US', fr: 'fr-FR', ru: 'ru-RU', es: 'es-ES' };

/** What the page around Web Chat says and is in a language, by the names that its markup has for it. */
const around = (language: Language) => {
  const { title, leave, status, help, moment, ended, busy, begin } = textIn(language).page;
  const texts = { title, leave, status, help, moment, ended, busy, begin };
  return { lang: htmlLang(language), dir: direction(language), locale: webChatLocale[language], contacts: contactsPath(language), texts };
};

/** For the page's script: the chat may go over to any language. */
const aroundInEach = JSON.stringify(Object.fromEntries(languages.map((language) => [language, around(language)])));

function page(language: Language, nonce: string, publicUrl: string): string {
  const { lang, dir, contacts, texts: text } = around(language);
  return html`<!doctype html>
    <html lang="${lang}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1,interactive-widget=resizes-content" />
        <title data-text="title">${text.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/webchat/page.css" nonce="${nonce}" />
        <script src="/webchat/bundle.js" nonce="${nonce}" defer></script>
        <script src="/work.js" nonce="${nonce}" defer></script>
        <script src="/webchat/page.js" nonce="${nonce}" defer></script>
      </head>
      <body data-address="${publicUrl}" data-language="${language}" data-around="${aroundInEach}">
        <header>
          <a href="/" data-text="title">${text.title}</a>
          <form id="leave" method="post" action="/exit">
            <input type="hidden" name="l" value="${language}" /><button data-text="leave">${text.leave}</button>
          </form>
        </header>
        <p id="status">
          <span data-text="status">${text.status}</span>
          <a id="contacts" href="${contacts}" target="_blank" rel="noreferrer noopener nofollow" data-text="help">${text.help}</a>
        </p>
        <p id="moment" role="status" data-text="moment" hidden>${text.moment}</p>
        <noscript
          ><p><a href="/">${text.begin}</a></p></noscript
        >
        <main id="chat"></main>
        <p id="ended" role="alert" hidden>
          <span data-text="ended">${text.ended}</span> <a href="/webchat" data-text="begin">${text.begin}</a>
        </p>
        <p id="failed" role="alert" hidden>
          <span data-text="busy">${text.busy}</span> <a href="/webchat" data-text="begin">${text.begin}</a>
        </p>
      </body>
    </html>`.text;
}
