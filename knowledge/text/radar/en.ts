import { isolated } from '../isolate.js';

/** What those read who compare the file of a source document with the version before (features.md idea 25). */
export const radar = {
  title: 'Compare with a file',
  on: (date: string) => `Last compared on ${isolated(date)}`,
  back: 'Back to the sources',
  about: (megabytes: number) => [
    `Choose the file of this document as it is now: PDF, Word (DOCX), HTML or plain text. It can have at most ${megabytes} MB.`,
    'Each file is compared with the one kept before it. So from the second one on, you see which paragraphs differ, and which answers cite them. No answer is marked until you confirm.',
    'It works best with the same kind of file each time.',
  ],
  keeps:
    'A check number (hash) of the file is kept. For each paragraph, its number or heading and a check number are kept. The file itself is not.',
  file: 'File',
  keepText: 'Also keep the words of the paragraphs',
  keepTextAbout:
    'Next time, you can then read what differs. Tick this for public documents only: the words stay on this server. Without the tick, you see only which paragraphs differ.',
  go: 'Compare',
  before: {
    none: 'Nothing is kept of this document yet.',
    without: 'Kept from the last file: numbers, headings and check numbers.',
    with: 'Kept from the last file: numbers, headings, check numbers and the words of the paragraphs.',
  },
  faults: {
    none: 'Choose a file.',
    tooBig: (megabytes: number) =>
      `This file is bigger than ${megabytes} MB. Save it without pictures, or save only the part that answers cite.`,
    again: 'This page was too old. Nothing was changed. Choose the file again.',
    kind: 'This kind of file cannot be read here. Save the document as PDF, DOCX, HTML or plain text (UTF-8).',
    oldWord: 'This is an old Word file, or one with a password. Open it in Word, remove the password, and save it as DOCX.',
    locked: 'This PDF has a password. Save it without the password, then choose it again.',
    noText:
      'There is no text in this file. It may be a scan, which holds only pictures. Look for a file with text where the document is published.',
    pages: 'This PDF has too many pages. Save the pages that answers cite as a separate PDF, at most 500 pages.',
    letters: 'This document is too long. Save the part that answers cite as a separate file.',
    broken: 'This file is damaged. Open it, save it again, then choose the new file.',
    heavy: 'Reading this file takes too long or too much memory. Save it as plain text, then choose that file.',
  },
  kept: (count: number) => `Kept. Paragraphs in the file: ${count}. The next file is compared with this one.`,
  cited: 'Paragraphs that answers cite',
  found: 'found in the file',
  missing: 'not found under this number',
  missingAbout:
    'Check whether the number in the answer is right. Until it is, the answer is marked whenever anything in the document changes.',
  same: 'This is the same file as before. The source counts as compared today.',
  alike: 'This is another file, but its paragraphs read the same. The source counts as compared today. No answer was marked.',
  differs: 'What differs',
  did: { changed: 'Changed', added: 'New', removed: 'Removed', moved: 'The same words under another number' },
  citedIn: (titles: string) => `Cited in: ${isolated(titles)}`,
  wordsNotKept: 'The words of the version before were not kept.',
  start: 'at the beginning',
  more: (count: number) => `Differences not shown: ${count}.`,
  concerned: 'Answers that would be marked',
  concernedAbout: 'People then read that the source has changed, until somebody confirms the answer or publishes it again.',
  why: {
    paragraph: 'A paragraph that it cites reads differently.',
    number: 'A paragraph that it cites has another number now.',
    document: 'It cites the document without a paragraph.',
    unknown: 'It cites a paragraph that was not found.',
  },
  leftOut: 'Not affected',
  leftOutAbout: 'What these answers cite is unchanged. They are not marked.',
  nobody: 'No answer cites what differs. None is marked.',
  notYet: 'Nothing has happened yet. Read it, then confirm below.',
  confirm: 'Keep this version and mark the answers',
  confirmOnly: 'Keep this version',
  otherFile: 'Choose another file',
  meanwhile: 'Something changed here in the meantime. Nothing was marked. Look again, then confirm.',
  done: (count: number) => `The new version is kept. Answers marked: ${count}.`,
  promised: {
    kind: 'What is kept of a source document, to compare its next version with it',
    id: 'its name',
    file: 'a check number of the file, not the file',
    checkedOn: 'when it was last compared',
    paragraphs: 'for each paragraph its number or heading and a check number; its words only where staff ticked that',
  },
};
