import { strToU8, zipSync } from 'fflate';

/** A paragraph of a document that a test makes: a heading, or running text. */
export interface Piece {
  text: string;
  heading?: boolean;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const asText = (pieces: readonly Piece[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(pieces.map(({ text }) => text).join('\n\n'));

export const asHtml = (pieces: readonly Piece[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><title>Bulletin</title><style>p { margin: 0 }</style></head><body><nav>Home</nav><main>${pieces
      .map(({ text, heading }) => (heading ? `<h2>${escaped(text)}</h2>` : `<p>${escaped(text)}</p>`))
      .join('')}</main><footer>1 January 2026</footer></body></html>`,
  );

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const rels =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** The least that Word opens, around the body of a document. */
const docx = (body: Uint8Array): Uint8Array<ArrayBuffer> =>
  zipSync({ '[Content_Types].xml': strToU8(types), '_rels/.rels': strToU8(rels), 'word/document.xml': body });

const around = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;

export const asDocx = (pieces: readonly Piece[]): Uint8Array<ArrayBuffer> =>
  docx(
    strToU8(
      around(
        pieces
          .map(
            ({ text, heading }) =>
              `<w:p>${heading ? '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>' : ''}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`,
          )
          .join(''),
      ),
    ),
  );

export const bombSize = 100 * 1024 * 1024;
/** A small file that unpacks to a thousand times its size. */
export const asBomb = (): Uint8Array<ArrayBuffer> => docx(new Uint8Array(bombSize).fill(0x20));

interface Layout {
  /** Letters in a line. */
  wide?: number;
  /** Lines on a page. */
  long?: number;
  /** What stands at the head of every page. */
  head?: string;
  /** More entries for the trailer. */
  trailer?: string;
}

const wrapped = (text: string, wide: number): string[] => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + word.length + 1 > wide) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
};

/** A PDF by hand, in Latin letters: lines of some width, with more room between paragraphs, on pages with their numbers. */
export function asPdf(
  pieces: readonly Piece[],
  { wide = 80, long = 40, head = 'ST/SGB/2019/8', trailer = '' }: Layout = {},
): Uint8Array<ArrayBuffer> {
  const lines = pieces.flatMap(({ text, heading }) =>
    wrapped(text, wide).map((line, at) => ({ line, gap: at === 0 ? 26 : 14, size: heading ? 15 : 11 })),
  );
  const pages: (typeof lines)[] = [];
  for (let at = 0; at < lines.length; at += long) pages.push(lines.slice(at, at + long));
  const contents = pages.map((page, number) => {
    let said = `BT /F1 9 Tf 60 800 Td (${head}) Tj ET\n`;
    let y = 780;
    for (const { line, gap, size } of page) {
      y -= gap;
      said += `BT /F1 ${size} Tf 60 ${y} Td (${line.replace(/[\\()]/g, '\\$&')}) Tj ET\n`;
    }
    return `${said}BT /F1 9 Tf 300 20 Td (${number + 1}/${pages.length}) Tj ET\n`;
  });
  return pdf(contents, trailer);
}

/** A PDF of pages with some content each. */
export function pdf(contents: readonly string[], trailer = ''): Uint8Array<ArrayBuffer> {
  const kids = contents.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** Under a password that nobody here knows. */
export const asLockedPdf = (pieces: readonly Piece[]): Uint8Array<ArrayBuffer> => {
  const key = '4e'.repeat(32);
  return asPdf(pieces, {
    trailer: `/ID [<${'ab'.repeat(16)}> <${'ab'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${key}> /U <${key}> >>`,
  });
};
