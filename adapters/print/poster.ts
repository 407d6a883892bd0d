import type { Event } from '../../knowledge/event.js';
import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { html } from '../web/html.js';
import { paper, way } from './paper.js';

/**
 * One page for a wall, in A5 or A4, with the address of the web door as a picture and in letters; for an event, of its own
 * door (features.md ideas 8 and 11).
 * @param webAddress without a slash at its end
 */
export function poster(language: Language, webAddress: string, event?: Event): string {
  const { wall } = textIn(language).offices;
  const address = event ? `${webAddress}/e/${event.id}` : webAddress;
  return paper(
    language,
    wall.packTitle,
    html`<div class="poster">
      ${event && html`<p>${event.in[language].name}</p>`}
      <h1>${wall.posterTitle}</h1>
      <p>${wall.posterText}</p>
      ${way(address, wall.posterScan)}
    </div>`,
  );
}
