import { setImmediate } from 'node:timers/promises';
import { keepsText, type Cited, type Comparison, type Known } from '../../../../bots/radar.js';
import { dateIn } from '../../../../dialogs/provenance.js';
import type { Difference } from '../../../../knowledge/documents/comparison.js';
import { citedParts, introduces, liesIn, placeName, type Place } from '../../../../knowledge/documents/place.js';
import type { KeptParagraph } from '../../../../knowledge/documents/version.js';
import type { Entry } from '../../../../knowledge/entry.js';
import { marks } from '../../../../knowledge/language.js';
import { documentId, sourcesOf } from '../../../../knowledge/sourceDocument.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { SignedIn } from '../../visit.js';
import { frame } from '../frame.js';
import { differences } from '../byPart/differences.js';
import { entryPath, notice, postForm, titleIn } from './pieces.js';
import { comparePath, compareWith, sourcesPath } from './sources.js';

/** How big a file may be. */
export const mostMegabytes = 10;
/** How many differences stand on a page. */
const mostShown = 200;

const multipart = html` enctype="multipart/form-data"`;

const documentName = ({ symbol, title }: Known): Html =>
  html`<p class="hint"><bdi lang="en" dir="ltr">${symbol ? `${symbol} · ` : ''}${title}</bdi></p>`;

const answerLink = (visit: SignedIn, { id, in: wordings }: Entry): Html =>
  html`<a href="${entryPath(id)}">${titleIn(wordings, visit.language)}</a>`;

/** The form for a file, with what is kept of the document, and what came of the last one. */
export function comparePage(
  visit: SignedIn,
  id: string,
  known: Known,
  {
    said,
    cited = [],
    keepText = known.version ? keepsText(known.version) : false,
  }: { said?: string | undefined; cited?: readonly Cited[]; keepText?: boolean },
): string {
  const { radar: text } = textIn(visit.language);
  const { version } = known;
  const main = html`<p><a href="${sourcesPath}">${text.back}</a></p>
    ${documentName(known)} ${notice(said)} ${cited.length > 0 && citedList(visit, cited)}
    ${text.about(mostMegabytes).map((words) => html`<p>${words}</p>`)}
    <p>${text.keeps}</p>
    <p>
      ${version ? html`${keepsText(version) ? text.before.with : text.before.without} ${text.on(dateIn(visit.language, version.checkedOn))}` : text.before.none}
    </p>
    ${postForm(
      visit,
      comparePath,
      html`<input type="hidden" name="document" value="${id}" />
        <p>
          <label for="file">${text.file}</label><input id="file" type="file" name="file" accept=".pdf,.docx,.html,.htm,.txt" required />
        </p>
        <p class="tick">
          <input type="checkbox" id="keep" name="keep" value="1" aria-describedby="keep-about" ${keepText && html` checked`} /><label
            for="keep"
            >${text.keepText}</label
          >
        </p>
        <p class="hint" id="keep-about">${text.keepTextAbout}</p>
        <button class="again">${text.go}</button>`,
      multipart,
    )}`;
  return frame(visit, { title: text.title, main, here: visit.posted ? undefined : compareWith(id) });
}

function citedList(visit: SignedIn, cited: readonly Cited[]): Html {
  const { radar: text } = textIn(visit.language);
  return html`<section>
    <h2>${text.cited}</h2>
    <ul>
      ${cited.map(
        ({ entry, paragraph, found }) =>
          html`<li>
            <bdi lang="en" dir="ltr">${paragraph}</bdi>${marks[visit.language].colon}
            ${found ? text.found : html`<strong class="mark">${text.missing}</strong>`} – ${answerLink(visit, entry)}
          </li>`,
      )}
    </ul>
    ${cited.some(({ found }) => !found) && html`<p class="hint">${text.missingAbout}</p>`}
  </section>`;
}

/** What differs, which answers would be marked and which not, and the form that confirms it. It carries what is kept then. */
export async function comparisonPage(visit: SignedIn, known: Known, comparison: Comparison, said?: string): Promise<string> {
  const { radar: text } = textIn(visit.language);
  const { version, differences: all, concerned, leftOut, print } = comparison;
  const citing = [...concerned.map(({ entry }) => entry), ...leftOut];
  const shown: Html[] = [];
  // A number that is another one says least, and there may be many of them.
  for (const one of [...all.filter(({ did }) => did !== 'moved'), ...all.filter(({ did }) => did === 'moved')].slice(0, mostShown)) {
    shown.push(difference(visit, version.id, one, citing));
    // Many long paragraphs take a while to compare; whoever is in a conversation goes first.
    await setImmediate();
  }
  const answers = concerned.length > 0;
  const main = html`<p><a href="${compareWith(version.id)}">${text.otherFile}</a></p>
    ${documentName(known)} ${notice(said)}
    <p>${text.notYet}</p>
    <h2>${text.concerned}</h2>
    ${
      answers
        ? html`<ul>
              ${concerned.map(({ entry, why }) => html`<li>${answerLink(visit, entry)}${marks[visit.language].colon}${text.why[why]}</li>`)}
            </ul>
            <p>${text.concernedAbout}</p>`
        : html`<p>${text.nobody}</p>`
    }
    ${
      leftOut.length > 0 &&
      html`<h2>${text.leftOut}</h2>
        <p>${text.leftOutAbout}</p>
        <ul>
          ${leftOut.map((entry) => html`<li>${answerLink(visit, entry)}</li>`)}
        </ul>`
    }
    <h2>${text.differs}</h2>
    ${shown} ${all.length > mostShown && html`<p>${text.more(all.length - mostShown)}</p>`}
    ${postForm(
      visit,
      `${comparePath}/confirm`,
      html`<input type="hidden" name="version" value="${JSON.stringify(version)}" /><input type="hidden" name="print" value="${print}" />
        <p class="buttons"><button class="again">${answers ? text.confirm : text.confirmOnly}</button></p>`,
      multipart,
    )}`;
  return frame(visit, { title: text.title, main });
}

function difference(visit: SignedIn, id: string, { did, was, is }: Difference<KeptParagraph>, citing: readonly Entry[]): Html {
  const { radar: text } = textIn(visit.language);
  const sides = [was, is].filter((one) => one !== undefined);
  const names = [...new Set(sides.map(({ place }) => placeName(place)))];
  // An arrow is not turned round for those who read from right to left: both numbers stand beside it in one direction.
  const where =
    names.join('') === '' ? html`${text.start}` : html`<bdi lang="en" dir="ltr">${names.map((name) => name || '–').join(' → ')}</bdi>`;
  const cited = citing.filter((entry) => sides.some(({ place }) => citesPlace(entry, id, place)));
  const titles = cited.map((entry) => titleIn(entry.in, visit.language)).join(marks[visit.language].semicolon);
  return html`<section class="step">
    <h3>${text.did[did]}${marks[visit.language].colon}${where}</h3>
    ${cited.length > 0 && html`<p class="hint">${text.citedIn(titles)}</p>`} ${did !== 'moved' && words(visit, was, is)}
  </section>`;
}

/** Words that differ, where those of both versions are known; else those that are. */
function words(visit: SignedIn, was: KeptParagraph | undefined, is: KeptParagraph | undefined): Html {
  const { wordsNotKept } = textIn(visit.language).radar;
  const unkept = was && was.text === undefined;
  const asItStands = (text: string): Html => html`<p class="words" dir="auto">${text}</p>`;
  if (unkept)
    return html`<p class="hint">${wordsNotKept}</p>
      ${is?.text !== undefined && asItStands(is.text)}`;
  return is && is.text === undefined ? asItStands(was?.text ?? '') : differences(was?.text, is?.text, 'common');
}

const citesPlace = (entry: Entry, id: string, place: Place): boolean =>
  sourcesOf(entry)
    .filter((source) => documentId(source) === id)
    .some(({ paragraph = '' }) => citedParts(paragraph).some((part) => liesIn(place, part) || introduces(place, part)));
