import { createHash } from 'node:crypto';
import { direction, htmlLang, marks, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { qrImage } from '../channels/qr.js';
import { Html, html } from '../web/html.js';

/** The style of what is printed: system fonts, greys that every printer has, and whole blocks on A5 as on A4. */
const style = `@page{margin:12mm}
*{box-sizing:border-box}
body{margin:0 auto;max-width:42rem;padding:1rem;font:1.0625rem/1.45 system-ui,"Noto Sans","Noto Sans Arabic","Noto Sans SC",sans-serif;color:#111;background:#fff}
:lang(ar){line-height:1.6}
h1{font-size:1.5em;line-height:1.25;margin:0 0 .4em}h2{font-size:1.1em;margin:1.1em 0 .25em;break-after:avoid}
p{margin:.3em 0}section,li,tr{break-inside:avoid}ul,ol{margin:.3em 0;padding-inline-start:1.4em}
table{border-collapse:collapse;width:100%;font-size:.92em}th,td{text-align:start;vertical-align:top;padding:.25em .4em;border-bottom:1px solid #999}
.small{font-size:.85em;color:#333}.way{display:flex;gap:1em;align-items:center;margin-top:1em;border-top:1px solid #999;padding-top:.6em}
.way img{width:30mm;height:30mm;image-rendering:pixelated}bdi.address{font-weight:600;overflow-wrap:anywhere}
.poster{min-height:150mm;display:flex;flex-direction:column;justify-content:center;text-align:center;align-items:center;gap:1.2em}
.poster h1{font-size:2.1em}.poster img{width:62mm;height:62mm;image-rendering:pixelated}.poster p{font-size:1.15em;max-width:34rem}
.line{height:9mm;border-bottom:1px solid #999;break-inside:avoid}
nav{position:sticky;top:0;background:#fff;text-align:end;padding:.3rem 0}
nav a{display:inline-block;min-height:48px;padding:.7rem 1rem;border:2px solid #8a2f1d;border-radius:.6rem;color:#8a2f1d;font-weight:600;text-decoration:none}
@media print{nav{display:none}body{padding:0;max-width:none;font-size:10pt}.columns{columns:2;column-gap:7mm;font-size:9pt}.columns section{break-inside:auto}.columns h2{margin-top:.8em}.columns p:has(+table){break-after:avoid}.columns td,.columns th{padding:.15em .3em}.columns+.way{margin-top:.4em}.columns+.way img{width:22mm;height:22mm}}`;

/** By itself, so that no space gets between the marks and the hash holds. */
const styled = new Html(`<style>${style}</style>`);

/** The only policy that fits a page that must also work from a stick: its one style, by its hash, and pictures inside it. */
export const paperPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * One page that holds everything that it needs, to print, to save or to carry on a stick; its title says nothing of what it
 * is about.
 */
export const paper = (language: Language, title: string, body: Html): string =>
  html`<!doctype html>
    <html lang="${htmlLang(language)}" dir="${direction(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${styled}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`.text;

/**
 * The same page as it is shown on a screen: with the way out, which is not printed, and which a saved or packed page lacks
 * (care.md QE-01).
 */
export function onScreen(page: string, language: Language): string {
  const { leave, leaveWide, emergencyLeave } = textIn(language).page;
  const way = html`<nav aria-label="${leave}">
    <a id="leave" href="/exit/${language}" aria-label="${emergencyLeave}">${leave}${marks[language].gap}${leaveWide}</a>
  </nav>`;
  return page.replace('<body>', `<body>${way.text}`);
}

/** An address as a picture for a phone and as letters to type. */
export const way = (address: string, words: string): Html =>
  html`<img src="${qrImage(address)}" alt="" width="120" height="120" />
    <p>${words}<br /><bdi class="address" dir="ltr">${address}</bdi></p>`;
