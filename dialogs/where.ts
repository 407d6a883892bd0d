import { z } from 'zod';
import { Entity } from '../knowledge/entity.js';
import { marks } from '../knowledge/language.js';
import { countriesIn, Country, placeName, Region, regions, Station, stations, stationsIn } from '../knowledge/place.js';
import { say } from './answerSay.js';
import { pageOf } from './choices.js';
import { ask, dialog, end, type Choice, type Dialog, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { askedAgain, entityChoices, typedEntity } from './organization.js';
import { placeNamed } from './placeNames.js';

const State = z.discriminatedUnion('step', [
  /** The organization is asked for. */
  z.object({ step: z.literal('whose') }),
  /** The place is asked for. */
  z.object({ step: z.literal('asked') }),
]);
const asked = { step: 'asked' as const };

/**
 * Organization, country and duty station, from lists, never detected and kept only for this chat. What the person was
 * reading is shown again with it. The argument is `whose[/PAGE]`, `is/ENTITY`, `only/ENTITY` where no place is asked after it, empty
 * or a page of regions, `in/REGION[/PAGE]`, `at/COUNTRY`, `country/COUNTRY` where no duty station is asked after it, `station/STATION`, or `elsewhere`.
 */
export const where: Dialog = dialog({
  state: State,
  begin(argument, kit) {
    const [step = '', value = '', page = '0'] = argument.split('/');
    switch (step) {
      case 'whose':
        return whose(Number(value) || 0, kit);
      case 'is':
        return belongsTo(Entity.safeParse(value).data ?? 'unsaid', kit);
      case 'only':
        return onlyWhose(value, kit);
      case 'in':
        return askCountry(value, Number(page) || 0, kit);
      case 'at':
        return at(value, kit);
      case 'country':
        return chosen(kit, { country: Country.safeParse(value).data ?? null, station: null }, placeName(value, kit.language));
      case 'station':
        return chosen(kit, atStation(value), stationName(value, kit));
      case 'elsewhere':
        return chosen(kit, { country: null, station: null }, undefined);
      default:
        return askRegion(Number(step) || 0, kit);
    }
  },
  steps: {
    whose(_at, heard, kit) {
      const entity = typedEntity(heard, kit);
      return entity ? belongsTo(entity, kit) : askedAgain(heard, kit);
    },
    asked(_at, heard, kit) {
      const choice = heard.kind === 'said' ? placeNamed(heard.words) : undefined;
      if (choice !== undefined) return where.begin(choice.slice('where/'.length), kit);
      const entity = typedEntity(heard, kit);
      if (entity === 'unsaid') return chosen(kit, { country: null, station: null }, undefined);
      return entity && belongsTo(entity, kit);
    },
  },
});

/** The place to return to is what was read before all these questions. */
const place = (kit: Kit): { place: string } => ({ place: kit.conversation.place ?? 'welcome' });

function whose(page: number, kit: Kit): Reply {
  const { entity } = kit.text;
  const all = entityChoices(kit.text).map(({ id, label }): Choice => ({ id: `where/${id}`, label }));
  const next = (then: number): Choice => ({ id: `where/whose/${then}`, label: entity.more });
  const unsaid: Choice = { id: 'where/is/unsaid', label: entity.unsaid };
  const text = say(kit, { text: entity.ask, choices: pageOf(all, page, kit.page, next, [unsaid]) });
  return { ...ask({ step: 'whose' as const }, text), ...place(kit) };
}

const belongsTo = (entity: Entity | 'unsaid', kit: Kit): Reply => ({ ...askRegion(0, kit), about: { entity } });

function onlyWhose(value: string, kit: Kit): Reply {
  const entity = Entity.safeParse(value).data ?? 'unsaid';
  const { entity: said, offices } = kit.text;
  const text = entity === 'unsaid' ? offices.where.unsaidNoted : said.noted;
  return { ...end(say(kit, { text, choices: [] })), ...place(kit), about: { entity }, again: true };
}

function askRegion(page: number, kit: Kit): Reply {
  const { where: text } = kit.text.offices;
  const all = Object.keys(regions).map((code): Choice => ({ id: `where/in/${code}`, label: placeName(code, kit.language) }));
  const sorted = all.toSorted((a, b) => a.label.localeCompare(b.label, kit.language));
  const next = (then: number): Choice => ({ id: `where/${then}`, label: text.moreRegions });
  const choices = pageOf(sorted, page, kit.page, next, [{ id: 'where/elsewhere', label: text.elsewhere }]);
  return { ...ask(asked, say(kit, { text: text.region, choices })), ...place(kit) };
}

function askCountry(code: string, page: number, kit: Kit): Reply {
  const { where: text } = kit.text.offices;
  const region = Region.safeParse(code).data;
  if (!region) return askRegion(0, kit);
  const all = countriesIn(region, kit.language).map((country): Choice => ({
    id: `where/at/${country}`,
    label: placeName(country, kit.language),
  }));
  const next = (then: number): Choice => ({ id: `where/in/${region}/${then}`, label: text.more });
  const choices = pageOf(all, page, kit.page, next, [
    { id: 'where', label: text.back },
    { id: 'where/elsewhere', label: text.elsewhere },
  ]);
  return { ...ask(asked, say(kit, { text: text.country(placeName(region, kit.language)), choices })), ...place(kit) };
}

/** Takes the country; where several organizations have a duty station, asks for that as well. */
function at(code: string, kit: Kit): Reply {
  const country = Country.safeParse(code).data;
  if (!country) return askRegion(0, kit);
  const there = stationsIn(country);
  const name = placeName(country, kit.language);
  if (there.length === 0) return chosen(kit, { country, station: null }, name);
  const { where: text, stations: names } = kit.text.offices;
  const choices = [
    ...there.map((station): Choice => ({ id: `where/station/${station}`, label: names[station] })),
    { id: 'where/station/elsewhere', label: text.elsewhereThere },
  ];
  return { ...end(say(kit, { text: text.station(name), choices })), ...place(kit), about: { country, station: null } };
}

/** A duty station; its clock is then the one to show times by (care.md WH-02). */
function atStation(value: string): Reply['about'] {
  const station = Station.safeParse(value).data;
  return station ? { country: stations[station], station, zone: null } : { station: null };
}

function stationName(value: string, kit: Kit): string | undefined {
  const station = Station.safeParse(value).data;
  const country = station ? stations[station] : kit.conversation.country;
  const name = country ? placeName(country, kit.language) : undefined;
  return station ? `${kit.text.offices.stations[station]}${marks[kit.language].list}${name}` : name;
}

function chosen(kit: Kit, about: Reply['about'], name: string | undefined): Reply {
  const { noted, unsaidNoted } = kit.text.offices.where;
  const text = name ? noted(name) : unsaidNoted;
  return { ...end(say(kit, { text, choices: [] })), ...place(kit), about: about ?? {}, again: true };
}
