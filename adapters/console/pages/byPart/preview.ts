import type { Activity } from 'botbuilder';
import type { Say } from '../../../../dialogs/dialog.js';
import { direction, htmlLang, marks, type Language } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { cardsOf } from '../../../channels/cards.js';
import { html, type Html } from '../../../web/html.js';
import { inMarkdown } from '../../../web/markdown.js';
import { itemHtml } from '../../../web/pages/chat.js';
import type { SignedIn } from '../../visit.js';
import { frame } from '../frame.js';
import { backTo, partName, type Place } from '../answers/pieces.js';

/** What is said, as it stands on the web page; buttons as lists, since here they do nothing. */
export const onWeb = (said: readonly Say[], language: Language): Html =>
  html`<div class="seen" lang="${htmlLang(language)}" dir="${direction(language)}">
    ${said.map((say, at) => html`${itemHtml({ n: at + 2, at: 0, by: 'bot', said: say, asked: 0 }, language, false)}${labels(say)}`)}
  </div>`;

const labels = ({ choices, language: own }: Say): Html | false =>
  choices.length > 0 &&
  html`<ul class="labels">
    ${choices.map(({ label, language = own }) => html`<li lang="${htmlLang(language)}" dir="${direction(language)}">${label}</li>`)}
  </ul>`;

interface Piece {
  type: string;
  text?: string;
  items?: Piece[];
  actions?: { title: string }[];
}

const pieceHtml = ({ type, text = '', items = [], actions = [] }: Piece): Html =>
  type === 'TextBlock'
    ? html`<div>${inMarkdown(text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'))}</div>`
    : type === 'ActionSet'
      ? html`<ul class="labels">
          ${actions.map(({ title }) => html`<li>${title}</li>`)}
        </ul>`
      : html`<div>${items.map(pieceHtml)}</div>`;

/** The same as cards of Teams: what stands on them, in their order and direction. */
const inTeams = (said: Say[]): Html =>
  html`${cardsOf(said, 0).map(({ attachments, locale }: Partial<Activity>) => {
    const card = attachments?.[0]?.content as { rtl?: boolean; body: Piece[] };
    return html`<div class="seen card" lang="${htmlLang(locale as Language)}" dir="${card.rtl ? 'rtl' : 'ltr'}">
      ${card.body.map(pieceHtml)}
    </div>`;
  })}`;

/** What is kept, in one language, as people see it at both doors. @param said each part of it; none where something is missing */
export function previewPage(
  visit: SignedIn,
  entry: string,
  language: Language,
  said: { web: Say[]; teams: Say[] } | undefined,
  draft: boolean,
  place: Place,
): string {
  const { preview: text } = textIn(visit.language).publishing;
  const main = html`${backTo(visit, entry, place)} ${draft && html`<p class="hint">${text.draft}</p>`}
  ${
    said
      ? html`<h2>${text.web}</h2>
          ${onWeb(said.web, language)}
          <h2>${text.teams}</h2>
          ${inTeams(said.teams)}`
      : html`<p>${text.none}</p>`
  }`;
  return frame(visit, {
    title: `${text.title}${marks[visit.language].colon}${partName(visit, language)}`,
    main,
    here: place.path(entry, 'preview', language),
  });
}
