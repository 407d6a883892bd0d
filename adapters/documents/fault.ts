/** Why a file could not be read as a document, each with a remedy in `knowledge/text/radar`. */
export const readingFaults = ['kind', 'oldWord', 'locked', 'noText', 'pages', 'letters', 'broken', 'heavy'] as const;
export type ReadingFault = (typeof readingFaults)[number];

/** Thrown inside the process that reads, caught there. */
export class Unreadable extends Error {
  constructor(readonly fault: ReadingFault) {
    super(fault);
  }
}
