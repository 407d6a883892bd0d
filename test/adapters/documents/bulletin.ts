import type { Piece } from './files.js';

const clauses = (text: string): Piece[] =>
  text
    .trim()
    .split('\n')
    .map((line): Piece => {
      const said = line.trim();
      return { text: said, ...(said.startsWith('Section') && { heading: true }) };
    });

/** A bulletin that the tests have written, with the numbers that answers cite of ST/SGB/2019/8. */
export const before = clauses(`Section 1 General
  1.1 Harassment at work is any conduct that a reasonable person would find offensive or humiliating.
  1.2 Sexual harassment is unwelcome conduct of a sexual nature, as said in paragraph 1.1 of this text.
  1.3 A pattern is not required: one incident can be enough to fall under section 1.2 above.
  Section 5 What can be done
  5.1 Whoever was harassed chooses what to do next; nobody chooses in their place.
  5.5 Whoever was harassed can ask for:
  (g) time away from the office of the offender;
  (h) talks with a counsellor, free of charge;
  (i) help with a written report, where one is wanted.
  Section 6 Prevention
  6.1 Every office informs its staff once a year.
  6.2 Managers answer questions within five days.`);

/** Its new version: 1.2 says something else, a paragraph came in after 6.1. */
export const after = [
  ...before.slice(0, 2),
  { text: '1.2 Sexual harassment is unwelcome conduct of a sexual nature, also where it happens online.' },
  ...before.slice(3, -1),
  { text: '6.2 New staff are informed in their first month.' },
  { text: '6.3 Managers answer questions within five days.' },
];
