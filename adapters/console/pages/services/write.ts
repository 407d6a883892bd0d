import type { KeptOf } from '../../../../bots/partEditing.js';
import { versionOf } from '../../../../bots/partEditing.js';
import { contentsWith, type Change } from '../../../../knowledge/editing/change.js';
import type { Part } from '../../../../knowledge/editing/parts.js';
import { mayWrite } from '../../../../knowledge/editing/roles.js';
import {
  isOlderService,
  serviceFrom,
  servicePartsOf,
  serviceStandingOf,
  type ServiceContent,
  type ServiceContents,
} from '../../../../knowledge/editing/serviceParts.js';
import type { Crossing } from '../../../../knowledge/editing/threeWay.js';
import { lintService } from '../../../../knowledge/editorial/index.js';
import { languages, marks, ownName, type Language } from '../../../../knowledge/language.js';
import type { Service } from '../../../../knowledge/service.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { Fault } from '../../answers/allLanguages.js';
import { boxName } from '../../answers/typed.js';
import {
  isServiceWordsTyped,
  serviceEffects,
  serviceWordsIn,
  typedOfService,
  type PostedService,
  type TypedServiceWords,
} from '../../services/typed.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { lengthHint, wordsBox, type Boxes } from '../answers/boxes.js';
import { findingsList } from '../answers/findings.js';
import { backTo, notice, partLabel, partName, postForm, tongue } from '../answers/pieces.js';
import { crossed, effectBoxes, saving, undoing } from '../answers/write.js';
import { frame } from '../frame.js';
import { serviceCommonBoxes } from './allLanguages.js';
import { servicePath, servicesPlace } from './pieces.js';

export type KeptService = KeptOf<Service, ServiceContent>;

/** What a page for writing shows besides what is kept. */
export interface ShowingService {
  /** What was typed and is not saved. */
  posted?: PostedService | undefined;
  said?: string | undefined;
  fault?: Fault | undefined;
  crossings?: readonly Crossing[];
  /** The accounts of others who write here now. */
  others?: readonly string[];
  /** The language that stands beside it. */
  beside?: Language | undefined;
}

/** One part of an office with its boxes, and another language beside it. */
export function writeServicePage(visit: SignedIn, kept: KeptService, part: Part, showing: ShowingService = {}): string {
  const { editing } = textIn(visit.language);
  const { posted, said, fault, crossings = [], others = [] } = showing;
  const { entry: service, change } = kept;
  const pending = change?.parts[part];
  const open = mayWrite(editorOf(visit), part);
  const typed = posted?.typed ?? typedOfService(pending?.content ?? servicePartsOf(service)[part]);
  const boxes: Boxes = { part, language: visit.language, open, fault };
  const names = others.map(visit.parts.accounts.nameOf).join(marks[visit.language].comma);
  const effect = posted?.effect ?? pending?.effect ?? (part !== 'common' && isOlderService(service, part) ? 'translation' : null);
  const inner = html`<input type="hidden" name="${boxName('over')}" value="${posted?.over ?? versionOf(service, pending)}" />
    ${isServiceWordsTyped(typed) ? wordsBoxes(boxes, typed) : serviceCommonBoxes(boxes, typed)}
    ${open && part !== 'common' && effectBoxes(visit, effect, fault, serviceEffects)} ${open && saving(visit, posted?.note ?? '')}`;
  const main = html`${backTo(visit, service.id, servicesPlace)} ${notice(fault ? undefined : said)}
    ${names !== '' && html`<p class="notice">${editing.entry.here(names)}</p>`}
    ${pending?.state === 'in-review' && html`<p>${editing.edit.waiting}</p>`}
    ${crossings.length > 0 && crossed(visit, part, crossings, servicesPlace)}
    ${part !== 'common' && isServiceWordsTyped(typed) && remarks(visit, service, part, typed)}
    <div class="beside">
      <div>
        ${postForm(
          visit,
          servicePath(service.id, 'write', part),
          inner,
          html` id="write" data-saved="${editing.edit.savedByItself}" data-not-saved="${editing.edit.notSaved}"
          data-elsewhere="${editing.edit.elsewhere}"`,
        )}
        ${open && pending && undoing(visit, service.id, part, pending.earlier.length > 0, servicesPlace)}
      </div>
      ${part !== 'common' && beside(visit, kept, part, showing.beside)}
    </div>`;
  const { name } = service.in[visit.language];
  return frame(visit, {
    title: `${name} – ${partName(visit, part)}`,
    heading: html`${name} – ${partLabel(visit, part)}`,
    head: open ? html`<script src="/console/write.js" defer></script>` : html``,
    main,
    here: visit.posted ? undefined : servicePath(service.id, 'write', part),
  });
}

function wordsBoxes(boxes: Boxes, { name, first, purpose, who, can, cannot, look }: TypedServiceWords): Html {
  const { fields, hints } = textIn(boxes.language).officeEditing;
  return html`${wordsBox(boxes, { name: 'name', label: fields.name, value: name })}
  ${wordsBox(boxes, { name: 'first', label: fields.first, value: first, rows: 5, hint: lengthHint(boxes, first, hints.first) })}
  ${wordsBox(boxes, { name: 'purpose', label: fields.purpose, value: purpose, rows: 4 })}
  ${wordsBox(boxes, { name: 'who', label: fields.who, value: who })}
  ${wordsBox(boxes, { name: 'can', label: fields.can, value: can, rows: 4, hint: hints.lines })}
  ${wordsBox(boxes, { name: 'cannot', label: fields.cannot, value: cannot, rows: 4, hint: hints.lines })}
  ${wordsBox(boxes, { name: 'look', label: fields.look, value: look, rows: 2, hint: hints.look })}`;
}

/** What the rules say of the words as they stand, before anybody reviews them. */
function remarks(visit: SignedIn, service: Service, language: Language, typed: TypedServiceWords): Html | false {
  const made = serviceFrom(serviceStandingOf(service), { ...servicePartsOf(service), [language]: serviceWordsIn(typed) });
  const found = 'service' in made ? lintService(made.service).filter((finding) => finding.language === language) : [];
  return (
    found.length > 0 &&
    html`<details class="remarks" open>
      <summary>${textIn(visit.language).editing.edit.remarks}</summary>
      ${findingsList(found, visit.language, [])}
    </details>`
  );
}

/** Another language beside it: the one that says what is meant by now, unless another was asked for. */
function beside(visit: SignedIn, { entry: service, change }: KeptService, part: Language, wanted: Language | undefined): Html {
  const { edit } = textIn(visit.language).editing;
  const others = languages.filter((language) => language !== part);
  const chosen =
    wanted && wanted !== part
      ? wanted
      : ((['en', ...others] as const).find((language) => language !== part && !isOlderService(service, language)) ?? others[0]!);
  const contents = contentsWith<ServiceContents>(servicePartsOf(service), change as Change<ServiceContents[Part]> | undefined);
  const { name, ...words } = contents[chosen];
  return html`<aside aria-label="${edit.source}">
    <p class="hint">${edit.source}: <bdi>${ownName[chosen]}</bdi></p>
    <div ${tongue(chosen)}>
      <h2>${name}</h2>
      ${Object.values(words)
        .flat()
        .map((text) => html`<p class="words">${text}</p>`)}
    </div>
    <p class="hint">${edit.sourceIn}</p>
    <p>
      ${others
        .filter((language) => language !== chosen)
        .map(
          (language) => html`<a href="${servicePath(service.id, 'write', part)}?beside=${language}"><bdi>${ownName[language]}</bdi></a> `,
        )}
    </p>
  </aside>`;
}
