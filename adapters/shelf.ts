import { join } from 'node:path';
import type { Records, Store } from '../dialogs/records.js';
import type { Entry } from '../knowledge/entry.js';
import type { Language } from '../knowledge/language.js';
import { libraryOf, type Library } from '../knowledge/library.js';
import { openModel, type Model } from '../knowledge/search/index.js';
import { calibrated, isExact, type Shipped } from './training/calibrations.js';
import { coursesOf, type Beside } from './training/lessons.js';
import { shippedModels } from './training/shipped.js';
import { trainModels } from './training/train.js';

export interface Shelf {
  /** The library that is current here. */
  current(): Library;
  /**
   * Looks whether a newer edition is out. Its words are taken at once, and what was pulled is gone; where people ask in other
   * ways, search follows once it has learned them, and goes on with what it knows meanwhile. Where nothing is new and it was
   * trained with a calibration of other lessons, it is rehearsed. Resolves when all is done.
   */
  refresh(): Promise<void>;
  /** A library with an entry in the place of the published one, which answers nobody: to look at before it is published. */
  trial(candidate: Entry): Promise<Library>;
}

type Models = ReadonlyMap<Language, Model>;

/** Where models of trials are saved: what is published after a trial need not be learned again. */
const trials = join('models', 'trial');

/**
 * The library that questions are answered from. Models are trained apart from this process and saved, so that a start
 * with saved ones takes no time and a new edition blocks no turn.
 * @param beside what is learned beside the entries: it is read for training only, and is not held between
 * @param dataDir where `models/` holds what was trained
 * @param calibrations what is shipped, so that a first start and an edition need no rehearsal before they answer
 * @param told called where this has to wait for a training
 */
export async function openShelf(
  store: Store,
  beside: Beside,
  dataDir: string,
  calibrations: Shipped = {},
  told?: () => void,
): Promise<Shelf> {
  const edition = ({ editions }: Records): Promise<number> => editions.find({ id: 'entries' }).then(([found]) => found?.number ?? 0);
  /** What search learns of entries: the same for two editions that differ in words only. */
  const asked = (entries: Entry[]): string =>
    coursesOf(entries, beside)
      .map(({ print }) => print)
      .join(' ');
  const read = () =>
    store.transaction(async (records) => {
      const entries = await records.entries.find({});
      return { number: await edition(records), entries, of: asked(entries) };
    });

  /** Trains what is not saved yet. @param rehearse without the calibrations of other lessons */
  async function train(
    entries: Entry[],
    folder: string,
    rehearse: boolean,
    waits?: () => void,
  ): Promise<{ models: Models; rehearsed: boolean }> {
    const courses = coursesOf(entries, beside);
    const rehearsed = rehearse || courses.every((course) => isExact(course, calibrations));
    const taught = courses.map((course) => (rehearse && !isExact(course, calibrations) ? course : calibrated(course, calibrations)));
    const models = await trainModels(taught, join(dataDir, folder), openModel, [join(dataDir, trials), shippedModels], waits);
    return { models: new Map(taught.map(({ language }, at) => [language, models[at]!])), rehearsed };
  }

  let { number, entries, of } = await read();
  let learned = { of, ...(await train(entries, 'models', false, told)) };
  let library = libraryOf(number, entries, learned.models);

  async function learn(): Promise<void> {
    const isNew = learned.of !== of;
    if (!isNew && learned.rehearsed) return;
    learned = { of, ...(await train(entries, 'models', !isNew)) };
    library = libraryOf(number, entries, learned.models);
    if (isNew && learned.of !== of) await learn();
  }
  let learning: Promise<void> | undefined;
  let trying: Promise<unknown> = Promise.resolve();
  return {
    current: () => library,
    async refresh() {
      if ((await store.transaction(edition)) !== number) {
        ({ number, entries, of } = await read());
        library = libraryOf(number, entries, learned.models);
      }
      await (learning ??= learn().finally(() => (learning = undefined)));
    },
    async trial(candidate) {
      const isNew = !entries.some(({ id }) => id === candidate.id);
      const all = isNew ? [...entries, candidate] : entries.map((entry) => (entry.id === candidate.id ? candidate : entry));
      if (asked(all) === learned.of) return libraryOf(number, all, learned.models);
      const training = trying.catch(() => undefined).then(() => train(all, trials, false));
      trying = training;
      return libraryOf(number, all, (await training).models);
    },
  };
}
