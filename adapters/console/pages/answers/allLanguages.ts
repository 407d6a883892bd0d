import { Entity } from '../../../../knowledge/entity.js';
import { groups, HoldsFor, ServiceKind } from '../../../../knowledge/entry.js';
import { marks } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { isolated } from '../../../../knowledge/text/isolate.js';
import { html, type Html } from '../../../web/html.js';
import type { TypedCommon } from '../../answers/typed.js';
import { isWrongIn, selectBox, sourceBoxes, tickBoxes, wordsBox, type Boxes } from '../byPart/boxes.js';

/** The boxes for what holds in all languages. */
export function commonBoxes(boxes: Boxes, typed: TypedCommon): Html {
  const { editing, entities, groups: groupNames, provenance, offices } = textIn(boxes.language);
  const { common: text, entry } = editing;
  const shortNames = Entity.options.map((one) => `${isolated(one)} (${isolated(entities[one])})`).join(marks[boxes.language].comma);
  return html`${selectBox(boxes, { name: 'status', label: text.status, value: typed.status }, Object.entries(text.statuses))}
    ${selectBox(
      boxes,
      { name: 'group', label: entry.group, value: typed.group },
      groups.map((group) => [group, groupNames[group]] as const),
    )}
    ${wordsBox(boxes, { name: 'reviewBy', label: text.reviewBy, value: typed.reviewBy })}
    ${selectBox(
      boxes,
      { name: 'holdsFor', label: text.holdsFor, value: typed.holdsFor },
      HoldsFor.options.map((one) => [one, provenance.holdsFor[one] || provenance.programme] as const),
    )}
    ${tickBoxes(boxes, 'dependsOn', text.dependsOn, typed.dependsOn, Object.entries(text.depends))}
    ${tickBoxes(
      boxes,
      'offers',
      text.offers,
      typed.offers,
      ServiceKind.options.map((kind) => [kind, offices.kinds[kind]] as const),
    )}
    ${tickBoxes(boxes, 'sensitive', '', typed.sensitive ? ['yes'] : [], [['yes', text.sensitive]])}
    ${wordsBox(boxes, { name: 'related', label: text.related, value: typed.related, rows: 4 })}
    ${wordsBox(boxes, { name: 'facts', label: text.facts, value: typed.facts, rows: 5, hint: text.factsHint })}
    ${wordsBox(boxes, { name: 'leads', label: text.leads, value: typed.leads })}
    ${wordsBox(boxes, { name: 'order', label: text.order, value: typed.order })}
    <fieldset>
      <legend>${text.sources}</legend>
      <p class="hint">${text.none}</p>
      ${typed.sources.map((source, at) => sourceBoxes(boxes, source, at, ''))}
    </fieldset>
    <fieldset>
      <legend>${text.variants}</legend>
      <p class="hint">${text.variantsHint}</p>
      ${typed.variants.map(
        (variant, at) =>
          html`<details ${(variant.organizations !== '' || isWrongIn(boxes, `variant-${at}-`)) && html` open`}>
            <summary>${text.variant(at + 1)}</summary>
            ${wordsBox(boxes, { name: `variant-${at}-organizations`, label: text.organizations, value: variant.organizations, hint: shortNames })}
            ${wordsBox(boxes, { name: `variant-${at}-facts`, label: text.variantFacts, value: variant.facts, rows: 3 })}
            ${variant.sources.map((source, n) => sourceBoxes(boxes, source, n, `variant-${at}-`))}
          </details>`,
      )}
    </fieldset>`;
}
