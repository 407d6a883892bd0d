/** Digits of a return number: twenty random ones and two to check them (decisions.md D4). */
const random = 20;
const all = random + 2;

/** A zero of each script in which people write digits here: Western, Arabic, Persian and Urdu, full width. */
const zeros = ['0', '\u0660', '\u06f0', '\uff10'].map((zero) => zero.codePointAt(0)!);

/** Digits that follow one another with at most four marks between two of them, as people write telephone numbers. */
const run = /[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19](?:[^\p{L}\p{N}]{0,4}[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19])*/gu;

/** The Western digits in a text. */
const digitsOf = (text: string): string =>
  [...text]
    .map((sign) => {
      const zero = zeros.find((start) => sign.codePointAt(0)! >= start && sign.codePointAt(0)! < start + 10);
      return zero === undefined ? '' : String(sign.codePointAt(0)! - zero);
    })
    .join('');

const remainder = (digits: string): number => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

/** The two check digits, ISO/IEC 7064 MOD 97-10: they find every wrong digit and every swap of neighbours. */
const checkDigits = (digits: string): string => String(98 - remainder(`${digits}00`)).padStart(2, '0');

const isWellFormed = (digits: string): boolean => digits.length === all && checkDigits(digits.slice(0, random)) === digits.slice(random);

/**
 * A return number of twenty digits and their check digits.
 * @param digit answers a random digit, 0 to 9
 */
export function newReturnNumber(digit: () => number): string {
  const digits = Array.from({ length: random }, digit).join('');
  return `${digits}${checkDigits(digits)}`;
}

/** In groups of four from its end, as it is shown, so that its last four digits stand together: the first group of a return number has two. */
export const grouped = (number: string): string => number.replace(/\B(?=(?:.{4})+$)/g, ' ');

/** What a person typed where a return number was asked for, in Western digits, and what is wrong with it, so that they can be told. */
export type ReadNumber =
  | { digits: string; fault?: never }
  /** So many digits are missing or too many. */
  | { digits: string; fault: 'short' | 'long'; by: number }
  /** As many digits as there must be, but one or more are wrong or swapped. */
  | { digits: string; fault: 'check' };

/** Reads a return number in digits of any of the scripts, with or without spaces, dashes and words around it. */
export function readNumber(text: string): ReadNumber {
  const digits = within(text)?.digits ?? digitsOf(text);
  if (digits.length < all) return { digits, fault: 'short', by: all - digits.length };
  if (digits.length > all) return { digits, fault: 'long', by: digits.length - all };
  return isWellFormed(digits) ? { digits } : { digits, fault: 'check' };
}

/** Whether a message contains a return number, which must not be sent to anybody (decisions.md D4). */
export const holdsNumber = (text: string): boolean => within(text) !== undefined;

/** What stands before the return number in a message and after it; undefined where there is none. */
export function besideNumber(text: string): { before: string; after: string } | undefined {
  const found = within(text);
  return found && { before: text.slice(0, found.start), after: text.slice(found.end) };
}

/** Where digits stand beside others, a number that begins and ends with a group of them is meant, best with one of two, as it is shown. */
function within(text: string): { digits: string; start: number; end: number } | undefined {
  for (const { 0: written, index } of text.matchAll(run)) {
    const digits = digitsOf(written);
    let end = 0;
    const ends = new Set([end]);
    for (const group of written.match(/\p{N}+/gu)!) ends.add((end += [...group].length));
    const starts = Array.from({ length: Math.max(0, digits.length - all + 1) }, (_, from) => from).filter((from) =>
      isWellFormed(digits.slice(from, from + all)),
    );
    const whole = starts.filter((start) => ends.has(start) && ends.has(start + all));
    const from = whole.find((start) => ends.has(start + 2)) ?? whole[0] ?? starts[0];
    if (from !== undefined) return { digits: digits.slice(from, from + all), start: index, end: index + written.length };
  }
  return undefined;
}
