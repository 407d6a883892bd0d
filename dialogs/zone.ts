import { Station, stations, stationZones, type StationId } from '../knowledge/place.js';
import { offsets, wallClock } from '../knowledge/timeZone.js';
import { say } from './answerSay.js';
import { pageOf } from './choices.js';
import { end, saying, type Choice, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { offsetName } from './placeTime.js';

/**
 * By whose clock times are shown: chosen from places or by the clock, never detected, and kept for this chat only (care.md
 * WH-02). What the person was reading is shown again with it. The argument is empty or a page of places, `clock[/PAGE]`,
 * `at/STATION` or `utc/OFFSET`.
 */
export const zone = saying((argument, kit) => {
  const [step = '', value = ''] = argument.split('/');
  const station = step === 'at' ? Station.safeParse(value).data : undefined;
  if (station) return chosen(station, kit.text.offices.stations[station], kit);
  if (step === 'utc' && offsets.includes(value)) return chosen(value, offsetName(value), kit);
  return step === 'clock' ? clock(Number(value) || 0, kit) : places(Number(step) || 0, kit);
});

const place = (kit: Kit): string => kit.conversation.place ?? 'welcome';

const withTime = (name: string, zone: string, kit: Kit): string => `${name} ${wallClock(kit.now, zone).time}`;

function places(page: number, kit: Kit): Reply {
  const { ask, more, clock: byClock, back } = kit.text.hours.zone;
  const { stations: names } = kit.text.offices;
  const all = (Object.keys(stations) as StationId[])
    .toSorted((a, b) => names[a].localeCompare(names[b], kit.language))
    .map((id): Choice => ({ id: `zone/at/${id}`, label: withTime(names[id], stationZones[id], kit) }));
  const next = (then: number): Choice => ({ id: `zone/${then}`, label: more });
  const always = [
    { id: 'zone/clock', label: byClock },
    { id: place(kit), label: back },
  ];
  return { ...end(say(kit, { text: ask, choices: pageOf(all, page, kit.page, next, always) })), place: place(kit) };
}

/** In the order of the clock, from now in UTC on: each hour of the day once, whatever the date. */
function clock(page: number, kit: Kit): Reply {
  const { askClock, moreTimes, places: toPlaces, back } = kit.text.hours.zone;
  const all = offsets.map((offset): Choice => ({
    id: `zone/utc/${offset}`,
    label: `${wallClock(kit.now, offset).time} (${offsetName(offset)})`,
  }));
  const next = (then: number): Choice => ({ id: `zone/clock/${then}`, label: moreTimes });
  const always = [
    { id: 'zone', label: toPlaces },
    { id: place(kit), label: back },
  ];
  return { ...end(say(kit, { text: askClock, choices: pageOf(all, page, kit.page, next, always) })), place: place(kit) };
}

const chosen = (value: string, name: string, kit: Kit): Reply => ({
  ...end(say(kit, { text: kit.text.hours.zone.noted(name), choices: [] })),
  place: place(kit),
  about: { zone: value },
  again: true,
});
