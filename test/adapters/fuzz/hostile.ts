import fc from 'fast-check';

/** The same texts in every run: what fails fails again. */
export const seed = 20_261_128;

/** Texts that have broken programs before: names of every object, half letters, turned writing, numbers that are none, markup, addresses of files. */
const notorious = [
  '',
  ' ',
  '\0',
  '\r\nSet-Cookie: a=b',
  '\u202eabc\u2066',
  '\ud800',
  'a\udc00b',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '../../etc/passwd',
  '%',
  '%00%ff',
  '<script>alert(1)</script>',
  '${7*7}{{7*7}}',
  "'; drop table entries; --",
  '=1+1',
  '-1',
  '0',
  '1e999',
  'NaN',
  '9007199254740993',
  '99999999999999999999',
  '٣',
  '2026-02-30',
  '99:99-25:61',
  'null',
  '[]',
  '{"a":{"b":[1]}}',
  '["__proto__"]',
  '你'.repeat(700),
  'x'.repeat(5_000),
  'a\u0301'.repeat(300),
];

/** Any text that somebody may send. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...notorious),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
);

/** Any bytes: noise, and the beginnings of the kinds of files that are read. */
export const hostileBytes: fc.Arbitrary<Uint8Array<ArrayBuffer>> = fc
  .tuple(
    fc.constantFrom(
      '',
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      '\u00d0\u00cf\u0011\u00e0',
      '\u00ff\u00fe',
      '{\\rtf',
      '<html><body>',
      '[{',
      'id,language\n',
    ),
    fc.uint8Array({ maxLength: 400 }),
  )
  .map(([head, rest]) => new Uint8Array([...Buffer.from(head, 'latin1'), ...rest]));

/** JSON of any shape, names of prototypes among its keys. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(fc.oneof(fc.constantFrom('__proto__', 'constructor', 'type', 'text', 'value'), fc.string({ maxLength: 8 })), hostileText, {
    maxKeys: 5,
  }),
);

/** What a program says of itself and nobody outside should read: stacks, files, classes of errors. */
export const tells = /\bat .+:\d+:\d+\)?|node_modules|file:\/\/|[A-Z]\w*Error\b|\.[cm]?[jt]s:\d+|ENOENT|"stack"|\[object /;
