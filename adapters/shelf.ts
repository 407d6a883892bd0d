import { join } from 'node:path';
import type { Records, Store } from '../dialogs/records.js';
import { libraryOf, type Library } from '../knowledge/library.js';
import { openModel } from '../knowledge/search/index.js';
import { calibrated, isExact, type Shipped } from './training/calibrations.js';
import { lessonsOf, type Taught } from './training/lessons.js';
import { trainModels } from './training/train.js';

export interface Shelf {
  /** The library of the edition that is current here. */
  current(): Library;
  /**
   * Looks whether a newer edition is out, and takes it when its models are trained; answers go on from the old one meanwhile.
   * Where it was trained with a calibration of other lessons, rehearses it and takes the result.
   */
  refresh(): Promise<void>;
}

/**
 * The library that questions are answered from. Models are trained apart from this process and saved, so that a start
 * with saved ones takes no time and a new edition blocks no turn.
 * @param beside reads what is learned beside the entries: it is needed for training only, and is not held between
 * @param dataDir where `models/` holds what was trained
 * @param calibrations what is shipped, so that a first start and an edition need no rehearsal before they answer
 */
export async function openShelf(store: Store, beside: () => Promise<Taught>, dataDir: string, calibrations: Shipped = {}): Promise<Shelf> {
  const edition = ({ editions }: Records): Promise<number> => editions.find({ id: 'entries' }).then(([found]) => found?.number ?? 0);

  let rehearsed = false;
  async function load(rehearse: boolean): Promise<Library> {
    const { number, entries } = await store.transaction(async (records) => ({
      number: await edition(records),
      entries: await records.entries.find({}),
    }));
    const lessons = lessonsOf(entries, await beside());
    rehearsed = rehearse || lessons.every((lesson) => isExact(lesson, calibrations));
    const taught = lessons.map((lesson) => (rehearse && !isExact(lesson, calibrations) ? lesson : calibrated(lesson, calibrations)));
    const models = await trainModels(taught, join(dataDir, 'models'), openModel);
    return libraryOf(number, entries, new Map(taught.map(({ language }, at) => [language, models[at]!])));
  }

  let library = await load(false);
  let refreshing: Promise<void> | undefined;
  const refresh = async (): Promise<void> => {
    const isNew = (await store.transaction(edition)) !== library.edition;
    if (isNew || !rehearsed) library = await load(!isNew);
  };
  return {
    current: () => library,
    refresh: () => (refreshing ??= refresh().finally(() => (refreshing = undefined))),
  };
}
