import { languages, type Language } from '../../knowledge/language.js';
import { candidates, likeliest, traitNames, withLast, worth, type About, type Traits } from '../../knowledge/talkSoFar.js';
import { readEntries } from '../../adapters/knowledgeFiles.js';
import { coursesWith, shippedModels } from '../../adapters/training/shipped.js';
import { trainModels } from '../../adapters/training/train.js';
import { openModel } from '../../knowledge/search/index.js';
import { allTalks, topicsWanted } from '../talks.js';
import { markdownTable } from './table.js';

/** A message in a talk that wants a topic: what may be meant, with what speaks for each, and whether it is what is wanted. */
interface Case {
  language: Language;
  all: { id: string; traits: Traits; isWanted: boolean }[];
}

const entries = await readEntries();
const courses = await coursesWith(entries);
const trained = await trainModels(courses, shippedModels, openModel);
const models = new Map(courses.map(({ language }, at) => [language, trained[at]!]));
const ties = new Map(entries.map((entry) => [entry.id, entry]));
const tiesOf = (id: string) => ties.get(id);

/** How many topics of a message are weighed, as in `knowledge/library.ts`. */
const weighed = 12;

function casesOf(which: 'fitted' | 'unseen'): Case[] {
  return allTalks(which).flatMap(({ language, talk }) => {
    let before: About[] = [];
    return talk.flatMap((turn) => {
      const { top } = models.get(language)!.hear(turn.text).rank(weighed);
      const wanted = topicsWanted(turn);
      const isCase = before.length > 0 && wanted.length > 0;
      const all = candidates(top, before, tiesOf).map((one) => ({ ...one, isWanted: wanted.includes(one.id) }));
      before = withLast(before, top);
      return isCase ? [{ language, all }] : [];
    });
  });
}

/** Weights by gradient ascent (Adam) on the likelihood that what is wanted is chosen, slightly held to where they begin. */
function fitted(cases: readonly Case[]): Traits {
  const [rounds, step, hold] = [400, 0.05, 0.0005];
  const by: Traits = { share: 1, unfound: 0, same: 0, related: 0 };
  const start = { ...by };
  const moments = traitNames.map(() => ({ first: 0, second: 0 }));
  const useful = cases.filter(({ all }) => all.some(({ isWanted }) => isWanted));
  for (let round = 1; round <= rounds; round++) {
    const slope = traitNames.map(() => 0);
    for (const { all } of useful) {
      const chances = new Map(likeliest(all, by).map(({ id, score }) => [id, score]));
      const wanted = all.reduce((sum, { id, isWanted }) => sum + (isWanted ? chances.get(id)! : 0), 0);
      for (const { id, traits, isWanted } of all) {
        const chance = chances.get(id)!;
        const pull = (isWanted ? chance / wanted : 0) - chance;
        traitNames.forEach((name, at) => (slope[at]! += (pull * traits[name]) / useful.length));
      }
    }
    traitNames.forEach((name, at) => {
      const moment = moments[at]!;
      const now = slope[at]! - hold * (by[name] - start[name]);
      moment.first = 0.9 * moment.first + 0.1 * now;
      moment.second = 0.99 * moment.second + 0.01 * now * now;
      by[name] += (step * (moment.first / (1 - 0.9 ** round))) / (Math.sqrt(moment.second / (1 - 0.99 ** round)) + 1e-8);
    });
  }
  return by;
}

/** How many cases find what is wanted first, and among three. */
function found(cases: readonly Case[], by: Traits): [string, string] {
  const among = (most: number): string => {
    const right = cases.filter(({ all }) => {
      const top = likeliest(all, by).slice(0, most);
      return top.some(({ id }) => all.find((one) => one.id === id)!.isWanted);
    });
    return ((100 * right.length) / cases.length).toFixed(1);
  };
  return [among(1), among(3)];
}

/** By the words alone: what they did not find is never chosen. */
const alone: Traits = { share: 1, unfound: -1000, same: 0, related: 0 };
const weights = fitted(casesOf('fitted'));
console.log(`fitted: ${traitNames.map((name) => `${name} ${weights[name].toFixed(2)}`).join(', ')}`);
console.log(`in use: ${traitNames.map((name) => `${name} ${worth[name]}`).join(', ')}\n`);
const unseen = casesOf('unseen');
const rows = [...languages, undefined].map((language) => {
  const own = unseen.filter((one) => language === undefined || one.language === language);
  return [language ?? 'all', String(own.length), ...found(own, alone), ...found(own, worth)];
});
console.log(markdownTable(['', 'messages', 'first, alone', 'among three, alone', 'first, in the talk', 'among three, in the talk'], rows));
