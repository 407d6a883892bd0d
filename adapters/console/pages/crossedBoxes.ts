import { marks } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../../web/html.js';
import type { SignedIn } from '../visit.js';

/** A box in which somebody else saved something else meanwhile, and what that is. */
export interface CrossedBox {
  label: string;
  theirs: string;
}

/** What somebody else saved while a page stood open; what was typed meanwhile stays in its boxes below. @param save the button that saves there */
export function crossedBoxes(visit: SignedIn, boxes: readonly CrossedBox[], save: string): Html | false {
  const { crossed } = textIn(visit.language).editing;
  return (
    boxes.length > 0 &&
    html`<section class="crossed notice" role="alert">
      <h2>${crossed.title}</h2>
      <p>${crossed.about(save)}</p>
      ${boxes.map(
        ({ label, theirs }) =>
          html`<h3>${label}</h3>
            <p>${crossed.theirs}${marks[visit.language].colon}<bdi>${theirs === '' ? '–' : theirs}</bdi></p>`,
      )}
    </section>`
  );
}
