import { z } from 'zod';
import { Common, Words, type Standing } from '../../knowledge/editing/parts.js';
import { Wording } from '../../knowledge/entry.js';
import type { Language } from '../../knowledge/language.js';
import type { Fault, Place } from './fault.js';

/** The words of an entry in a file: whatever else may be missing, a title is one that lists can show. */
export const FileWords = z.strictObject({ ...Words.shape, title: Wording.shape.title });

/** What a file says of one entry. What it does not say stays as it is. */
export interface Piece {
  id: string;
  /** Where it begins in the file. */
  place: Place;
  /** The revision from which it was exported; undefined where the file does not say. */
  revision?: number;
  common?: Common;
  words: Partial<Record<Language, Words>>;
  /** The parts of full answers as they stand in a table that lacks columns for some: of those, which are undefined, it says nothing. */
  full?: Partial<Record<Language, (string | undefined)[]>>;
  /** Where each part stands. */
  places: Partial<Record<'common' | Language, Place>>;
  /** What stands in a file besides the parts: the counts of an entry, and who confirmed its words. */
  standing: Partial<Pick<Standing, 'meaning' | 'corrected'>> & { wordings: Partial<Standing['wordings']> };
}

/** What was read of a file. Where anything is wrong, nothing of it is taken. */
export interface Read {
  pieces: Piece[];
  faults: Fault[];
}

export const emptyPiece = (id: string, place: Place): Piece => ({ id, place, words: {}, places: {}, standing: { wordings: {} } });
