import { deflateSync } from 'node:zlib';
import { expect } from 'chai';
import { readDocument } from '../../../adapters/documents/reader.js';
import { bareWords, differencesBetween, type Marked } from '../../../knowledge/documents/comparison.js';
import { placeName } from '../../../knowledge/documents/place.js';
import { after, before } from './bulletin.js';
import { asBomb, asDocx, asHtml, asLockedPdf, asPdf, asText, bombSize, pdf } from './files.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const marked = async (file: Uint8Array): Promise<Marked[]> => {
  const read = await readDocument(file);
  if (typeof read === 'string') return expect.fail(read);
  return read.map(({ place, text }) => ({ place, hash: bareWords(text) }));
};

describe('the file of a document', () => {
  const bomb = asBomb();

  it('has the same paragraphs as PDF, whatever its lines and pages, as DOCX, as HTML and as plain text', async () => {
    const text = await marked(asText(before));
    expect(text.map(({ place }) => placeName(place))).to.include.members(['section 1.2', 'section 5.5(i)', 'section 6']);
    const files = {
      docx: asDocx(before),
      html: asHtml(before),
      narrow: asPdf(before, { wide: 34, long: 12 }),
      wide: asPdf(before, { wide: 90, long: 7 }),
      russian: bytes(`<meta charset="windows-1251"><p>${before.map(({ text: said }) => said).join('</p><p>')}</p>`),
    };
    for (const [name, file] of Object.entries(files)) expect(differencesBetween(text, await marked(file)), name).to.deep.equal([]);
  });

  it('shows as PDF what a new version changes', async () => {
    const differences = differencesBetween(await marked(asPdf(before, { long: 9 })), await marked(asPdf(after, { wide: 50, long: 10 })));
    expect(differences.map(({ did, is }) => [did, placeName(is!.place)])).to.deep.equal([
      ['changed', 'section 1.2'],
      ['added', 'section 6.2'],
      ['moved', 'section 6.3'],
    ]);
  });

  it('that cannot be read is refused with what is wrong with it', async () => {
    const squeezed = deflateSync(Buffer.alloc(2 ** 30, ' ')).toString('latin1');
    const files: [string, Uint8Array][] = [
      ['locked', asLockedPdf(before)],
      ['noText', pdf(['', ''])],
      ['noText', bytes('   \n \n')],
      ['pages', pdf(Array.from({ length: 10_000 }, () => 'BT ET'))],
      ['broken', bytes('%PDF-1.4 and nothing more')],
      ['broken', new Uint8Array([0x50, 0x4b, 3, 4, 1, 1])],
      ['kind', new Uint8Array([1, 2, 0, 255])],
      ['kind', bytes('{\\rtf1 text}')],
      ['oldWord', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
      ['letters', bytes('A long paragraph.\n\n'.repeat(60_000))],
      ['heavy', bomb],
      ['broken', lying(bomb)],
      ['heavy', Buffer.from(withSqueezed(squeezed), 'latin1')],
    ];
    for (const [fault, file] of files) expect(await readDocument(file), `${fault}, ${file.length} bytes`).to.equal(fault);
  });

  it('is read one after the other, and a bad one does not keep the next from being read', async () => {
    const [bad, good] = await Promise.all([readDocument(bomb), readDocument(asText(before))]);
    expect(bad).to.equal('heavy');
    expect(good).to.be.an('array');
  });
});

/** The same, which says of itself that it is small. */
const lying = (file: Uint8Array): Uint8Array => {
  const changed = Buffer.from(file);
  for (let at = 0; at < changed.length - 4; at++) if (changed.readUInt32LE(at) === bombSize) changed.writeUInt32LE(5000, at);
  return changed;
};

/** A page whose content is a megabyte that unpacks to a thousand. */
const withSqueezed = (stream: string): string => {
  const file = Buffer.from(pdf(['CONTENT'])).toString('latin1');
  return file.replace(/<< \/Length 7 >>\nstream\nCONTENT/, () => `<< /Filter /FlateDecode /Length ${stream.length} >>\nstream\n${stream}`);
};
