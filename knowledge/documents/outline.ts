import { isNumbered, markerOf, partsOf, type Numbered, type Place, type Step } from './place.js';

/** A piece of a document as a file holds it: a heading of some level from 1 on, or a paragraph. */
export interface Block {
  text: string;
  heading?: number;
}

/** A paragraph with its place, and with all that follows it up to the next one. */
export interface Paragraph {
  place: Place;
  text: string;
}

/**
 * Deeper than any heading: a number alone, which a heading ends, and a section that is one in running text. That one lasts until
 * the next, so that nothing in it is taken for something outside.
 */
const [inText, byNumber] = [100, 200];
interface Standing {
  level: number;
  step: Step;
}

const longestTitle = 120;

/**
 * Divides a document by its numbers and headings. What has no number of its own belongs to the number above it, however many
 * lines or pieces a file makes of it: so the same words in another layout are the same paragraphs.
 */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const all: { place: Place; texts: string[] }[] = [];
  let standing: Standing[] = [];
  /** A heading without a number belongs to the number right before it: "Section 5" on one line, "Duties" on the next. */
  let bare = false;
  const begin = (text: string): void => {
    all.push({ place: standing.map(({ step }) => step), texts: text === '' ? [] : [text] });
  };
  for (const { text: said, heading } of blocks) {
    const text = said.replace(/\s+/gu, ' ').trim();
    if (text === '') continue;
    const marker = markerOf(text);
    if (marker) {
      standing = marker.below ? below(standing, marker.number) : numbered(standing, marker, heading);
      begin(marker.rest);
      bare = marker.rest === '';
    } else if (heading !== undefined && !bare) {
      const stays = standing.filter(({ level }) => level < heading || level === inText);
      standing = [...stays, { level: heading, step: { title: text.slice(0, longestTitle) } }];
      begin(text);
    } else {
      if (all.length === 0) begin(text);
      // Without numbers, each paragraph is one of its own.
      else if (!bare && !all.at(-1)!.place.some(isNumbered)) begin(text);
      else all.at(-1)!.texts.push(text);
      bare = false;
    }
  }
  return all.map(({ place, texts }) => ({ place, text: texts.join(' ') })).filter(({ text }) => text !== '');
}

const isAnnex = (step: Step): boolean => isNumbered(step) && step.label === 'annex';

/** A number of its own. "5.1" goes on from "Section 5" and keeps its name; "1." below "Article 3" is a paragraph of it. */
function numbered(standing: readonly Standing[], { label, number }: Numbered, heading?: number): Standing[] {
  const it: Standing = { level: heading ?? (label === '' ? byNumber : inText), step: { label, number } };
  if (label === 'annex') return [it];
  const annex = standing.filter(({ step }) => isAnnex(step));
  if (label !== '') return [...annex, it];
  const named = standing.find(({ step }) => isNumbered(step) && step.label !== '' && !isAnnex(step));
  if (!named || !isNumbered(named.step)) return [...annex, it];
  const [own, above] = [partsOf(number), partsOf(named.step.number)];
  if (own.length > 1 && own[0] === above[0]) return [...annex, { ...named, step: { label: named.step.label, number } }];
  return own.length === 1 ? [...annex, named, it] : [...annex, it];
}

/** A letter below what stands: the next one beside the one before, or the first one below it. */
function below(standing: readonly Standing[], letter: string): Standing[] {
  const last = standing.at(-1);
  if (!last || !isNumbered(last.step)) return [...standing, { level: byNumber, step: { label: '', number: letter } }];
  const parts = partsOf(last.step.number);
  const first = parts.findIndex((part) => part.startsWith('('));
  const letters = first < 0 ? [] : parts.slice(first);
  const number = last.step.number.slice(0, last.step.number.length - letters.join('').length);
  const beside = letters.findLastIndex((one) => follows(one, letter));
  const kept = beside >= 0 ? letters.slice(0, beside) : isFirst(letter) ? letters : letters.slice(0, -1);
  return [...standing.slice(0, -1), { ...last, step: { label: last.step.label, number: `${number}${kept.join('')}${letter}` } }];
}

const roman = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрстуфхцчшщэюя', 'أبجدهوزحطيكلمنسعفصقرشت'].map((letters) => [...letters]);
const series = [roman, ...alphabets, Array.from({ length: 40 }, (_, at) => String(at + 1))];
const inner = (letter: string): string => letter.slice(1, -1);
const follows = (before: string, letter: string): boolean =>
  series.some((all) => all.includes(inner(before)) && all[all.indexOf(inner(before)) + 1] === inner(letter));
const isFirst = (letter: string): boolean => series.some((all) => all[0] === inner(letter));
