import { isolated } from '../isolate.js';

/** What those read who compare the file of a source document with the version before (features.md idea 25). */
export const radar = {
  title: 'Compare with a file',
  on: (date: string) => `Last compared on ${isolated(date)}`,
  back: 'Back to the sources',
  about: (megabytes: number) => [
    `Choose the file of this document as it is now: PDF, Word (DOCX), HTML or plain text. The most is ${megabytes} MB.`,
    'The first file is what later ones are compared with. From the second one on, you see which paragraphs differ, and which answers cite them. No answer is marked before you confirm.',
    'It works best with the same kind of file each time.',
  ],
  keeps:
    'A check number (hash) of the file is kept. Of each paragraph, its number or heading and a check number are kept. The file itself is not.',
  file: 'File',
  keepText: 'Also keep the words of the paragraphs',
  keepTextAbout:
    'Next time you can then read what differs. Tick this for public documents only: the words stay on this server. Without the tick, you only see which paragraphs differ.',
  go: 'Compare',
  before: {
    none: 'Nothing is kept of this document yet.',
    without: 'Kept from the last file: numbers, headings and check numbers.',
    with: 'Kept from the last file: numbers, headings, check numbers and the words of the paragraphs.',
  },
  faults: {
    none: 'Choose a file.',
    tooBig: (megabytes: number) =>
      `This file is bigger than ${megabytes} MB. Save it without pictures, or only the part that answers cite.`,
    again: 'This page was too old. Nothing was changed. Choose the file again.',
    kind: 'This is no file that can be read here. Save the document as PDF, DOCX, HTML or plain text (UTF-8).',
    oldWord: 'This is an old Word file, or one with a password. Open it in Word, take the password off, and save it as DOCX.',
    locked: 'This PDF has a password. Save it without the password, then choose it again.',
    noText:
      'There is no text in this file. It may be a scan, which is only pictures. Take the file with the text from where the document is published.',
    pages: 'This PDF has too many pages. Save only those that answers cite as a PDF of their own. The most is 500.',
    letters: 'This document is too long. Save only the part that answers cite as a file of its own.',
    broken: 'This file is damaged. Open it, save it again, then choose the new one.',
    heavy: 'Reading this file takes too long or too much memory. Save it as plain text, then choose that.',
  },
  kept: (count: number) => `Kept. Paragraphs in the file: ${count}. The next file is compared with this one.`,
  cited: 'Paragraphs that answers cite',
  found: 'found in the file',
  missing: 'not found under this number',
  missingAbout:
    'Look whether the number in the answer is right. Until then, the answer is marked whenever anything in the document changes.',
  same: 'This is the same file as before. The source counts as compared today.',
  alike: 'This is another file, but its paragraphs read the same. The source counts as compared today. No answer was marked.',
  differs: 'What differs',
  did: { changed: 'Changed', added: 'New', removed: 'Taken out', moved: 'The same words under another number' },
  citedIn: (titles: string) => `Cited in: ${isolated(titles)}`,
  wordsNotKept: 'The words of the version before were not kept.',
  start: 'at the beginning',
  more: (count: number) => `Others that are not shown: ${count}.`,
  concerned: 'Answers that would be marked',
  concernedAbout: 'People then read that the source has changed, until somebody confirms the answer or publishes it anew.',
  why: {
    paragraph: 'A paragraph that it cites reads differently.',
    number: 'A paragraph that it cites has another number now.',
    document: 'It cites the document without a paragraph.',
    unknown: 'It cites a paragraph that was not found.',
  },
  leftOut: 'Left out',
  leftOutAbout: 'What these answers cite is unchanged. They are not marked.',
  nobody: 'No answer cites what differs. None is marked.',
  notYet: 'Nothing has happened yet. Read it, then confirm below.',
  confirm: 'Keep this version and mark the answers',
  confirmOnly: 'Keep this version',
  otherFile: 'Choose another file',
  meanwhile: 'Something changed here meanwhile. Nothing was marked. Look again, then confirm.',
  done: (count: number) => `The new version is kept. Answers marked: ${count}.`,
  promised: {
    kind: 'What is kept of a source document to compare its next version',
    id: 'its name',
    file: 'a check number of the file, not the file',
    checkedOn: 'when it was last compared',
    paragraphs: 'for each paragraph its number or heading and a check number; its words only where staff asked for it',
  },
};
