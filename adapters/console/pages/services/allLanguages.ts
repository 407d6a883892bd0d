import { doorKinds } from '../../../../knowledge/door.js';
import { Entity } from '../../../../knowledge/entity.js';
import { languages, ownName, type Language } from '../../../../knowledge/language.js';
import { countries, placeName, Station } from '../../../../knowledge/place.js';
import { channelTypes, Service } from '../../../../knowledge/service.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import { boxName } from '../../byPart/typed.js';
import type { singles, TypedContact, TypedServiceCommon } from '../../services/typed.js';
import { faultAt, selectBox, sourceBoxes, tickBoxes, wordsBox, type Boxes } from '../byPart/boxes.js';

type Options = readonly (readonly [string, string])[];

const named = <T extends string>(values: readonly T[], words: Record<T, string>): Options => values.map((value) => [value, words[value]]);

const placesIn = (language: Language): Options =>
  [...countries].map((code) => [code, placeName(code, language)] as const).toSorted((a, b) => a[1].localeCompare(b[1], language));

/** The boxes for what holds of an office in all languages. */
export function serviceCommonBoxes(boxes: Boxes, typed: TypedServiceCommon): Html {
  const { offices, officeEditing: text, entities, choosing } = textIn(boxes.language);
  const { shape } = Service;
  const { service, passes, reports, protects, clock, kinds } = offices;
  const select = (name: (typeof singles)[number], options: Options): Html =>
    selectBox(boxes, { name, label: text.fields[name as keyof typeof text.fields], value: typed[name] }, options);
  const anywhere: Options = [['', text.anywhere]];
  const grades: Options = shape.grade.options.map((grade) => [grade, grade]);
  return html`${wordsBox(boxes, { name: 'name', label: text.fields.official, value: typed.name })}
    ${select('kind', named(doorKinds, kinds))} ${select('status', named(shape.status.options, text.statuses))}
    ${contactsBoxes(boxes, typed.channels)}
    ${tickBoxes(boxes, 'entities', text.fields.entities, typed.entities, named(Entity.options, entities))}
    ${select('country', [...anywhere, ...placesIn(boxes.language)])}
    ${select('station', [...anywhere, ...named(Station.options, offices.stations)])} ${faultAt(boxes, 'serves')}
    ${tickBoxes(boxes, 'serves', text.fields.serves, typed.serves, named(shape.serves.element.options, text.serves))}
    ${select('passes', named(shape.passes.options, passes))} ${select('reports', named(shape.reports.options, reports))}
    ${select('protects', named(shape.protects.options, protects))} ${select('clock', named(shape.clock.options, clock))}
    ${select('records', named(shape.records.unwrap().options, choosing.records))}
    ${select('anonymous', named(shape.anonymous.options, service))} ${select('decides', named(shape.decides.options, service))}
    ${faultAt(boxes, 'languages')}
    ${tickBoxes(boxes, 'languages', text.fields.languages, typed.languages, [
      ...named(languages, ownName),
      ['unknown', text.serves.unknown] as const,
    ])}
    ${select('hours', named(shape.hours.options, service))}
    ${wordsBox(boxes, { name: 'facts', label: text.fields.facts, value: typed.facts, rows: 5 })}
    <fieldset>
      <legend>${text.fields.sources}</legend>
      <p class="hint">${textIn(boxes.language).editing.common.none}</p>
      ${typed.sources.map((source, at) => sourceBoxes(boxes, source, at, ''))}
    </fieldset>
    ${select('grade', grades)}`;
}

function contactsBoxes(boxes: Boxes, contacts: readonly TypedContact[]): Html {
  const { offices, officeEditing: text } = textIn(boxes.language);
  return html`<fieldset>
    <legend>${text.fields.channels}</legend>
    <p class="hint">${text.hints.channels}</p>
    ${contacts.map(
      ({ type, value, unknown }, at) =>
        html`<fieldset>
          <legend>${text.contact(at + 1)}</legend>
          ${selectBox(boxes, { name: `channel-${at}-type`, label: text.type, value: type }, named(channelTypes, offices.service.channel))}
          ${wordsBox(boxes, { name: `channel-${at}-value`, label: text.value, value })}
          ${unknown && html`<input type="hidden" name="${boxName('channel', at, 'unknown')}" value="1" />`}
        </fieldset>`,
    )}
  </fieldset>`;
}
