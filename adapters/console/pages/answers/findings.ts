import type { Finding } from '../../../../knowledge/editorial/index.js';
import { html, type Html } from '../../../web/html.js';

/** What breaks a rule, with the words that do. */
export const findingsList = (found: readonly Finding[]): Html =>
  html`<ul>
    ${found.map(
      ({ rule, message, excerpt }) =>
        html`<li><span lang="en" dir="ltr">${rule}: ${message}</span> ${excerpt !== '' && html`<q><bdi>${excerpt}</bdi></q>`}</li>`,
    )}
  </ul>`;
