import { likelyEffect, versionOf, type KeptOf } from '../../../../bots/partEditing.js';
import { contentsWith, type Effect } from '../../../../knowledge/editing/change.js';
import type { Part } from '../../../../knowledge/editing/parts.js';
import { mayWrite } from '../../../../knowledge/editing/roles.js';
import type { Crossing } from '../../../../knowledge/editing/threeWay.js';
import { direction, htmlLang, languages, marks, ownName, type Language } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { Kept } from '../../byPart/kept.js';
import type { Fault } from '../../byPart/read.js';
import { remarksOn } from '../../byPart/remarks.js';
import { boxName, type Posted } from '../../byPart/typed.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { backTo, notice, partLabel, partName, postForm, surely, tongue, type Place } from '../answers/pieces.js';
import { frame } from '../frame.js';
import type { Boxes } from './boxes.js';
import { differences } from './differences.js';
import { remarksList } from './remarks.js';

/** What a page for writing shows besides what is kept. */
export interface Showing<Typed> {
  /** What was typed and is not saved. */
  posted?: Posted<Typed> | undefined;
  said?: string | undefined;
  fault?: Fault | undefined;
  crossings?: readonly Crossing[];
  /** Whether it was not sent for review, because there are remarks on it. */
  remarked?: boolean | undefined;
  /** The accounts of others who write here now. */
  others?: readonly string[];
  /** The language that stands beside it. */
  beside?: Language | undefined;
}

/** One part with its boxes, and another language beside it. Complete without a script; with it, it saves by itself. */
export function writePage<T extends { id: string; revision: number }, C extends object, Typed>(
  visit: SignedIn,
  kept: Kept<T, C, Typed>,
  found: KeptOf<T, C>,
  part: Part,
  showing: Showing<Typed> = {},
): string {
  const { editing } = textIn(visit.language);
  const { posted, said, fault, crossings = [], others = [], remarked = false } = showing;
  const { entry, change } = found;
  const { subject, path } = kept;
  const pending = change?.parts[part];
  const open = mayWrite(editorOf(visit), part);
  const typed = posted?.typed ?? kept.typedOf(pending?.content ?? subject.partsOf(entry)[part], found, part);
  const boxes: Boxes = { part, language: visit.language, open, fault };
  const names = others.map(visit.parts.accounts.nameOf).join(marks[visit.language].comma);
  const effect = posted?.effect ?? likelyEffect(subject, entry, part, pending);
  const inner = html`<input type="hidden" name="${boxName('over')}" value="${posted?.over ?? versionOf(entry, pending)}" />
    ${kept.boxes(boxes, typed, entry)}
    ${open && part !== 'common' && !subject.isNew(entry) && effectBoxes(visit, effect, fault, kept.effects)}
    ${open && saving(visit, posted?.note ?? '', remarked)}`;
  const main = html`${backTo(visit, entry.id, kept)}
    ${fault ? html`<p class="notice"><a href="#notice">${fault.text}</a></p>` : notice(said)}
    ${names !== '' && html`<p class="notice">${editing.entry.here(names)}</p>`}
    ${pending?.state === 'in-review' && html`<p>${editing.edit.waiting}</p>`}
    ${pending?.sentBackBy !== undefined && cameBack(visit, pending.sentBackBy, pending.note)}
    ${crossings.length > 0 && crossed(visit, part, crossings, kept)} ${remarksNow(visit, kept, found, part, typed, remarked)}
    <div class="beside">
      <div>
        ${postForm(
          visit,
          path(entry.id, 'write', part),
          inner,
          html` id="write" data-not-saved="${editing.edit.notSaved}" data-session-over="${editing.edit.sessionOver}"
          data-gone="${editing.edit.gone}"`,
        )}
        ${open && pending && undoing(visit, entry.id, part, pending.earlier.length > 0, kept)}
      </div>
      ${part !== 'common' && beside(visit, kept, found, part, showing.beside)}
    </div>`;
  const title = kept.title(entry, visit.language);
  return frame(visit, {
    title: `${title} – ${partName(visit, part)}`,
    heading: html`${title} – ${partLabel(visit, part)}`,
    head: open ? html`<script src="/console/write.js" defer></script>` : html``,
    main,
    here: visit.posted ? undefined : path(entry.id, 'write', part),
  });
}

/** That a part was given back, by whom, and why. */
function cameBack(visit: SignedIn, by: string, note: string): Html {
  const { edit, entry } = textIn(visit.language).editing;
  return html`<p class="notice">${edit.cameBack(visit.parts.accounts.nameOf(by))} ${note !== '' && entry.note(note)}</p>`;
}

/** What the change does to the meaning. @param offered the effects that can be chosen */
function effectBoxes(visit: SignedIn, chosen: string | null, fault: Fault | undefined, offered: readonly Effect[]): Html {
  const { edit } = textIn(visit.language).editing;
  return html`<fieldset>
    <legend>${edit.effect}</legend>
    ${fault?.at === 'effect' && html`<p class="notice" role="alert" id="notice">${fault.text}</p>`}
    ${offered.map(
      (effect) =>
        html`<p class="tick">
          <input
            type="radio"
            id="effect-${effect}"
            name="${boxName('effect')}"
            value="${effect}"
            ${effect === chosen && html` checked`}
          /><label for="effect-${effect}">${edit.effects[effect]}</label>
        </p>`,
    )}
  </fieldset>`;
}

/** The note, and the buttons to save. @param remarked whether it can be sent for review in spite of remarks that were shown */
function saving(visit: SignedIn, note: string, remarked: boolean): Html {
  const { edit } = textIn(visit.language).editing;
  return html`<p>
      <label for="note">${edit.note}</label><input id="note" name="${boxName('note')}" value="${note}" maxlength="500" dir="auto" />
    </p>
    <p id="autosaved" role="status"></p>
    <p class="buttons">
      <button class="again" name="then" value="stay">${edit.save}</button>
      <button class="again" name="then" value="submit">${edit.saveAndSubmit}</button>
      ${remarked && html`<button class="again" name="then" value="anyway">${edit.submitAsItIs}</button>`}
    </p>`;
}

/** What takes back what was written. */
const undoing = (visit: SignedIn, id: string, part: Part, undoable: boolean, { path }: Place): Html => {
  const { edit } = textIn(visit.language).editing;
  return html`${undoable && postForm(visit, path(id, 'undo', part), html`<button class="plain">${edit.undo}</button>`)}
    <details class="act">
      <summary>${edit.discard}</summary>
      ${postForm(visit, path(id, 'discard', part), html`${surely('discard', edit.discardSure)}<button class="again">${edit.discard}</button>`)}
    </details>`;
};

/** What two people wrote into the same boxes, beside what stood there before. */
function crossed(visit: SignedIn, part: Part, crossings: readonly Crossing[], place: Place): Html {
  const { crossed: text, edit } = textIn(visit.language).editing;
  const fields = place.fields(textIn(visit.language));
  return html`<section class="crossed notice" role="alert">
    <h2>${text.title}</h2>
    <p>${text.about(edit.save)}</p>
    ${crossings.map(
      ({ field, was, theirs, mine }) =>
        html`<h3>${fields[field] ?? field}</h3>
          <p>${text.theirs}</p>
          ${differences(was, theirs, part)}
          <p>${text.mine}</p>
          ${differences(was, mine, part)}`,
    )}
  </section>`;
}

/** What is to be corrected in the words as they stand; the script puts it in anew after each save. */
function remarksNow<T extends { id: string; revision: number }, C extends object, Typed>(
  visit: SignedIn,
  kept: Kept<T, C, Typed>,
  found: KeptOf<T, C>,
  part: Part,
  typed: Typed,
  remarked = false,
): Html {
  const { edit } = textIn(visit.language).editing;
  const notSent = remarked && html`<p class="notice" role="alert">${edit.remarked(edit.submitAsItIs)}</p>`;
  return html`<div id="remarks" data-live>${remarksList(visit, kept, found, remarksOn(kept, found, part, typed), notSent)}</div>`;
}

/** What changes in the page with the words in its boxes: the remarks on them, and how long they are. */
export const liveParts = <T extends { id: string; revision: number }, C extends object, Typed>(
  visit: SignedIn,
  kept: Kept<T, C, Typed>,
  found: KeptOf<T, C>,
  part: Part,
  typed: Typed,
): Html =>
  html`${remarksNow(visit, kept, found, part, typed)}${kept.boxes({ part, language: visit.language, open: true }, typed, found.entry)}`;

/** Another language beside it: the one that says what is meant by now, unless another was asked for. */
function beside<T extends { id: string; revision: number }, C extends object, Typed>(
  visit: SignedIn,
  kept: Kept<T, C, Typed>,
  { entry, change }: KeptOf<T, C>,
  part: Language,
  wanted: Language | undefined,
): Html {
  const { edit } = textIn(visit.language).editing;
  const { subject, path } = kept;
  const others = languages.filter((language) => language !== part);
  const first = (['en', ...others] as const).find((language) => language !== part && !subject.isOlder(entry, language)) ?? others[0]!;
  const chosen = wanted && wanted !== part ? wanted : first;
  const { title, words } = kept.beside(contentsWith<Record<Part, C>>(subject.partsOf(entry), change)[chosen], visit.language);
  return html`<aside aria-label="${edit.source}">
    <p class="hint">${edit.source}${marks[visit.language].colon}<bdi>${ownName[chosen]}</bdi></p>
    <div ${tongue(chosen)}>
      <h2>${title}</h2>
      ${words.map(
        ({ label, text }) =>
          html`${label !== undefined && html`<p class="hint" lang="${htmlLang(visit.language)}" dir="${direction(visit.language)}">${label}</p>`}
            <p class="words">${text}</p>`,
      )}
    </div>
    <p class="hint">${edit.sourceIn}</p>
    <p>
      ${others
        .filter((language) => language !== chosen)
        .map((language) => html`<a href="${path(entry.id, 'write', part)}?beside=${language}"><bdi>${ownName[language]}</bdi></a> `)}
    </p>
  </aside>`;
}
