import type { Kept } from '../../../../bots/editing.js';
import { versionOf } from '../../../../bots/editing.js';
import { effects } from '../../../../knowledge/editing/change.js';
import { contentsWith } from '../../../../knowledge/editing/change.js';
import { lintEntry } from '../../../../knowledge/editorial/index.js';
import { entryFrom, isOlder, partsOf, standingOf, type Part } from '../../../../knowledge/editing/parts.js';
import { mayWrite } from '../../../../knowledge/editing/roles.js';
import type { Crossing } from '../../../../knowledge/editing/threeWay.js';
import { languages, marks, ownName, type Language } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { Fault } from '../../answers/allLanguages.js';
import { boxName, typedOf, wordsIn, type Posted, type Typed, type TypedWords } from '../../answers/typed.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { frame } from '../frame.js';
import { lengthHint, wordsBox, type Boxes } from './boxes.js';
import { commonBoxes } from './allLanguages.js';
import { differences } from './differences.js';
import { findingsList } from './findings.js';
import { backTo, entryPath, notice, organizationsIn, partLabel, partName, postForm, surely, titleIn, tongue } from './pieces.js';

/** What a page for writing shows besides what is kept. */
export interface Showing {
  /** What was typed and is not saved. */
  posted?: Posted | undefined;
  said?: string | undefined;
  fault?: Fault | undefined;
  crossings?: readonly Crossing[];
  /** The accounts of others who write here now. */
  others?: readonly string[];
  /** The language that stands beside it. */
  beside?: Language | undefined;
}

const isWordsTyped = (typed: Typed): typed is TypedWords => 'phrasings' in typed;

/** One part of an answer with its boxes, and another language beside it. Complete without a script; with it, it saves by itself. */
export function writePage(visit: SignedIn, { entry, change }: Kept, part: Part, showing: Showing = {}): string {
  const { editing } = textIn(visit.language);
  const { posted, said, fault, crossings = [], others = [] } = showing;
  const pending = change?.parts[part];
  const open = mayWrite(editorOf(visit), part);
  const typed = posted?.typed ?? typedOf(pending?.content ?? partsOf(entry)[part]);
  const boxes: Boxes = { part, language: visit.language, open, fault };
  const names = others.map(visit.parts.accounts.nameOf).join(marks[visit.language].comma);
  const inner = html`<input type="hidden" name="${boxName('over')}" value="${posted?.over ?? versionOf(entry, pending)}" /> ${
      isWordsTyped(typed)
        ? wordsBoxes(
            boxes,
            typed,
            entry.variants.map((variant) => organizationsIn(variant, visit.language)),
          )
        : commonBoxes(boxes, typed)
    }
    ${open && part !== 'common' && effectBoxes(visit, posted?.effect ?? pending?.effect ?? (isOlder(entry, part) ? 'translation' : null), fault)}
    ${open && saving(visit, posted?.note ?? '')}`;
  const main = html`${backTo(visit, entry.id)} ${notice(fault ? undefined : said)}
    ${names !== '' && html`<p class="notice">${editing.entry.here(names)}</p>`}
    ${pending?.state === 'in-review' && html`<p>${editing.edit.waiting}</p>`} ${crossings.length > 0 && crossed(visit, part, crossings)}
    ${part !== 'common' && isWordsTyped(typed) && remarks(visit, { entry, change }, part, typed)}
    <div class="beside">
      <div>
        ${postForm(
          visit,
          entryPath(entry.id, 'write', part),
          inner,
          html` id="write" data-saved="${editing.edit.savedByItself}" data-not-saved="${editing.edit.notSaved}"
          data-elsewhere="${editing.edit.elsewhere}"`,
        )}
        ${open && pending && undoing(visit, entry.id, part, pending.earlier.length > 0)}
      </div>
      ${part !== 'common' && source(visit, { entry, change }, part, showing.beside)}
    </div>`;
  return frame(visit, {
    title: `${titleIn(entry.in, visit.language)} – ${partName(visit, part)}`,
    heading: html`${titleIn(entry.in, visit.language)} – ${partLabel(visit, part)}`,
    head: open ? html`<script src="/console/write.js" defer></script>` : html``,
    main,
    here: visit.posted ? undefined : entryPath(entry.id, 'write', part),
  });
}

function wordsBoxes(boxes: Boxes, { title, short, full, phrasings, variants }: TypedWords, organizations: string[]): Html {
  const { edit } = textIn(boxes.language).editing;
  return html`${wordsBox(boxes, { name: 'title', label: edit.title, value: title })}
  ${wordsBox(boxes, { name: 'short', label: edit.short, value: short, rows: 5, hint: lengthHint(boxes, short, edit.shortHint) })}
  ${full.map((value, at) =>
    wordsBox(boxes, {
      name: `full-${at}`,
      label: edit.full(at + 1),
      value,
      rows: 5,
      hint: at === 0 ? lengthHint(boxes, value, edit.fullHint) : lengthHint(boxes, value, ''),
    }),
  )}
  ${organizations.map((names, at) =>
    wordsBox(boxes, { name: `variant-${at}`, label: edit.variant(names), value: variants[at] ?? '', rows: 4 }),
  )}
  ${wordsBox(boxes, { name: 'phrasings', label: edit.phrasings, value: phrasings, rows: 12, hint: edit.phrasingsHint })}`;
}

function effectBoxes(visit: SignedIn, chosen: string | null, fault: Fault | undefined): Html {
  const { edit } = textIn(visit.language).editing;
  return html`<fieldset>
    <legend>${edit.effect}</legend>
    ${fault?.at === 'effect' && html`<p class="notice" role="alert" id="notice">${fault.text}</p>`}
    ${effects.map(
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

function saving(visit: SignedIn, note: string): Html {
  const { edit } = textIn(visit.language).editing;
  return html`<p>
      <label for="note">${edit.note}</label><input id="note" name="${boxName('note')}" value="${note}" maxlength="500" dir="auto" />
    </p>
    <p class="hint" id="autosaved" role="status"></p>
    <p class="buttons">
      <button class="again" name="then" value="stay">${edit.save}</button>
      <button class="again" name="then" value="submit">${edit.saveAndSubmit}</button>
    </p>`;
}

const undoing = (visit: SignedIn, entry: string, part: Part, undoable: boolean): Html => {
  const { edit } = textIn(visit.language).editing;
  return html`${undoable && postForm(visit, entryPath(entry, 'undo', part), html`<button class="plain">${edit.undo}</button>`)}
    <details class="act">
      <summary>${edit.discard}</summary>
      ${postForm(visit, entryPath(entry, 'discard', part), html`${surely('discard', edit.discardSure)}<button class="again">${edit.discard}</button>`)}
    </details>`;
};

/** What two people wrote into the same boxes, beside what stood there before. */
function crossed(visit: SignedIn, part: Part, crossings: readonly Crossing[]): Html {
  const { crossed: text, review } = textIn(visit.language).editing;
  return html`<section class="crossed notice" role="alert">
    <h2>${text.title}</h2>
    <p>${text.about}</p>
    ${crossings.map(
      ({ field, was, theirs, mine }) =>
        html`<h3>${review.fields[field as keyof typeof review.fields] ?? field}</h3>
          <p>${text.theirs}</p>
          ${differences(was, theirs, part)}
          <p>${text.mine}</p>
          ${differences(was, mine, part)}`,
    )}
  </section>`;
}

/** What the rules say of the words as they stand, before anybody reviews them. */
function remarks(visit: SignedIn, { entry }: Kept, language: Language, typed: TypedWords): Html | false {
  const { edit } = textIn(visit.language).editing;
  const contents = { ...partsOf(entry), [language]: wordsIn(typed) };
  const made = contents[language].short === '' ? undefined : entryFrom(standingOf(entry), contents);
  const found =
    made && 'entry' in made ? lintEntry(made.entry).filter((finding) => finding.language === language && finding.where !== 'entry') : [];
  return (
    found.length > 0 &&
    html`<details class="remarks" open>
      <summary>${edit.remarks}</summary>
      ${findingsList(found, visit.language, entry.variants)}
    </details>`
  );
}

/** Another language beside it: the one that says what is meant by now, unless another was asked for. */
function source(visit: SignedIn, { entry, change }: Kept, part: Language, wanted: Language | undefined): Html {
  const { edit } = textIn(visit.language).editing;
  const others = languages.filter((language) => language !== part);
  const first = (['en', ...others] as const).find((language) => language !== part && !isOlder(entry, language))!;
  const chosen = wanted && wanted !== part ? wanted : first;
  const { title, short, full, variants } = contentsWith(partsOf(entry), change)[chosen];
  return html`<aside aria-label="${edit.source}">
    <p class="hint">${edit.source}: <bdi>${ownName[chosen]}</bdi></p>
    <div ${tongue(chosen)}>
      <h2>${title}</h2>
      ${[short, ...full, ...variants].map((text) => html`<p class="words">${text}</p>`)}
    </div>
    <p class="hint">${edit.sourceIn}</p>
    <p>
      ${others
        .filter((language) => language !== chosen)
        .map((language) => html`<a href="${entryPath(entry.id, 'write', part)}?beside=${language}"><bdi>${ownName[language]}</bdi></a> `)}
    </p>
  </aside>`;
}
