import { expect } from 'chai';
import fc from 'fast-check';
import { grouped, holdsNumber, newReturnNumber, readNumber } from '../../knowledge/returnNumber.js';

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 20, maxLength: 20 });
const number = digits.map((all) => newReturnNumber(() => all.pop()!));
/** Where an edit is made, and what with. */
const place = fc.integer({ min: 0, max: 21 });

const inScript = (zero: number, text: string): string => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const scripts = { western: 0x30, arabic: 0x660, persian: 0x6f0, 'full width': 0xff10 };

/** Every run of digits with at most four marks between two of them, and where its groups end. */
function runsIn(text: string): { digits: string; ends: Set<number> }[] {
  const runs: { digits: string; ends: Set<number> }[] = [];
  let marks = Infinity;
  for (const sign of text) {
    const digit = Object.values(scripts).flatMap((zero) => {
      const value = sign.codePointAt(0)! - zero;
      return value >= 0 && value < 10 ? [value] : [];
    })[0];
    if (digit === undefined) {
      marks = /[\p{L}\p{N}]/u.test(sign) ? Infinity : marks + 1;
      continue;
    }
    if (marks > 4) runs.push({ digits: '', ends: new Set([0]) });
    const run = runs.at(-1)!;
    if (marks > 0) run.ends.add(run.digits.length);
    run.digits += digit;
    marks = 0;
  }
  for (const { digits, ends } of runs) ends.add(digits.length);
  return runs;
}

/** The number in a text, looked for as simply as it can be said. */
function numberIn(text: string): string | undefined {
  for (const { digits, ends } of runsIn(text)) {
    const starts = [...digits].flatMap((_, at) => {
      const one = digits.slice(at, at + 22);
      const check = Number(one.slice(20));
      return one.length === 22 && BigInt(one) % 97n === 1n && check >= 2 && check <= 98 ? [at] : [];
    });
    const whole = starts.filter((at) => ends.has(at) && ends.has(at + 22));
    const at = whole.find((start) => ends.has(start + 2)) ?? whole[0] ?? starts[0];
    if (at !== undefined) return digits.slice(at, at + 22);
  }
  return undefined;
}

/** How often something is taken from a list, a text or a set while `work` is done. */
function stepsOf(work: () => void): number {
  let steps = 0;
  const kinds = [[], '', new Set()].map((one) => Object.getPrototypeOf(one[Symbol.iterator]()) as { next: () => unknown });
  const before = kinds.map(({ next }) => next);
  for (const [at, kind] of kinds.entries()) {
    kind.next = function () {
      steps++;
      return before[at]!.call(this);
    };
  }
  try {
    work();
  } finally {
    for (let at = 0; at < kinds.length; at++) kinds[at]!.next = before[at]!;
  }
  return steps;
}

describe('a return number', () => {
  it('agrees with numbers of the standard that anybody can check', () => {
    // ISO/IEC 7064 MOD 97-10: read as one number, it leaves 1 when divided by 97.
    fc.assert(fc.property(number, (one) => BigInt(one) % 97n === 1n && one.length === 22));
    expect(newReturnNumber(() => 0)).to.equal('0000000000000000000098');
    expect(readNumber('0000000000000000000001')).to.have.property('fault', 'check');
  });

  it('is shown in groups, and read as it is shown, in digits of every script, with the marks that people put between them', () => {
    const separators = fc.constantFrom('', ' ', '-', ' - ', '\u00a0', '.', '\u2013', '\n', '/');
    fc.assert(
      fc.property(number, fc.constantFrom(...Object.values(scripts)), separators, (one, zero, separator) => {
        const written = inScript(zero, grouped(one)).replaceAll(' ', separator);
        expect(readNumber(written)).to.deep.equal({ digits: one });
        expect(holdsNumber(written)).to.equal(true);
      }),
    );
    expect(grouped(newReturnNumber(() => 1))).to.match(/^11( 1111){4} 11\d\d$/);
  });

  it('tells every single wrong digit', () => {
    fc.assert(
      fc.property(number, place, fc.integer({ min: 1, max: 9 }), (one, at, more) => {
        const wrong = one.slice(0, at) + ((Number(one[at]) + more) % 10) + one.slice(at + 1);
        expect(readNumber(wrong)).to.deep.equal({ digits: wrong, fault: 'check' });
        expect(holdsNumber(wrong)).to.equal(false);
      }),
      { numRuns: 5000 },
    );
  });

  it('tells every swap of neighbours', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 20 }), (one, at) => {
        fc.pre(one[at] !== one[at + 1]);
        const wrong = `${one.slice(0, at)}${one[at + 1]}${one[at]}${one.slice(at + 2)}`;
        expect(readNumber(wrong)).to.have.property('fault', 'check');
      }),
      { numRuns: 5000 },
    );
  });

  it('tells by how many digits it is too short or too long', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 22 }), (one, by) => {
        expect(readNumber(one.slice(by))).to.deep.equal({ digits: one.slice(by), fault: 'short', by });
      }),
    );
    expect(readNumber('1'.repeat(25))).to.deep.equal({ digits: '1'.repeat(25), fault: 'long', by: 3 });
    expect(readNumber('I lost it')).to.deep.equal({ digits: '', fault: 'short', by: 22 });
  });

  it('is found inside a message, whatever stands around it', () => {
    const around = fc.constantFrom('', 'my number is ', 'номер: ', '我的号码是', 'رقمي هو ', 'It was 2026. ', '(', '12 of them; ');
    fc.assert(
      fc.property(number, around, around, (one, before, after) => {
        expect(holdsNumber(`${before}${grouped(one)} ${after}`)).to.equal(true);
        expect(readNumber(`${before}${grouped(one)} ${after}`)).to.deep.equal({ digits: one });
      }),
      // With the year before it, these have the right check digits at another place too.
      { numRuns: 2000, examples: ['5278323029682021927768', '2426591305273158715766'].map((one) => [one, 'It was 2026. ', '']) },
    );
  });

  it('is what a simple reading finds, in any text', () => {
    const written = fc
      .tuple(number, fc.constantFrom(...Object.values(scripts)), fc.constantFrom('', ' ', '-', ' - '))
      .map(([one, zero, separator]) => inScript(zero, grouped(one)).replaceAll(' ', separator));
    const some = fc.stringMatching(/^[0-9\u0660-\u0669]{1,9}$/);
    const piece = fc.oneof(written, some, some, fc.constantFrom(' ', '-', '. ', '     ', 'a', 'я', '½', '🙂', '\ud800', '\n'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const found = numberIn(text);
        expect(holdsNumber(text)).to.equal(found !== undefined);
        const digitsAlone = runsIn(text).map((run) => run.digits);
        expect(readNumber(text).digits).to.equal(found ?? digitsAlone.join(''));
      }),
      { numRuns: 3000 },
    );
  });

  it('is looked for with work that grows as the text does, however many groups of digits it has', () => {
    const steps = (groups: number): number => stepsOf(() => void holdsNumber('1 '.repeat(groups)));
    expect(steps(4000) / steps(1000)).to.be.within(3.5, 4.5);
  });

  it('is not seen in messages that hold none', () => {
    for (const text of ['', 'call me at +41 22 917 00 00', 'on 25/11/2026 at 10:30, room 4-312', '2026-11-25 '.repeat(2), '٣ مرات'])
      expect(holdsNumber(text), text).to.equal(false);
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => typeof holdsNumber(text) === 'boolean'));
  });
});
