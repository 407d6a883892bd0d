import { expect } from 'chai';
import fc from 'fast-check';
import { inflateSync } from 'node:zlib';
import qrcode from 'qrcode';
import { cardsOf } from '../../../adapters/channels/cards.js';
import { qrImage } from '../../../adapters/channels/qr.js';
import { readEntries } from '../../../adapters/knowledgeFiles.js';
import type { Choice, Say } from '../../../dialogs/dialog.js';
import { opening } from '../../../dialogs/welcome.js';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';

interface Element {
  type: string;
  text?: string;
  url?: string;
  altText?: string;
  size?: string;
  isSubtle?: boolean;
  wrap?: boolean;
  items?: Element[];
  actions?: { type: string; title: string; data: { choice: string; asked: number } }[];
}
interface Card {
  version: string;
  lang: string;
  rtl?: boolean;
  fallbackText: string;
  body: Element[];
}

const shown = (...said: Say[]) => cardsOf(said, 7).map((activity) => ({ activity, card: activity.attachments![0]!.content as Card }));
const all = (elements: Element[]): Element[] => elements.flatMap((one) => [one, ...all(one.items ?? [])]);
const buttons = (card: Card) => all(card.body).flatMap(({ actions }) => actions ?? []);
const say = (more: Partial<Say>): Say => ({ kind: 'talk', text: 'Words.', choices: [], language: 'en', ...more });
const choices = (n: number): Choice[] => Array.from({ length: n }, (_, i) => ({ id: `answer/t${i}`, label: `Topic ${i}` }));
const bytes = (value: object): number => Buffer.byteLength(JSON.stringify(value), 'utf16le');

describe('the cards of Teams', () => {
  it('put text first, then where it comes from, smaller and with links, then numbered buttons', () => {
    const provenance = {
      text: 'From \u2068ST/SGB/2019/8, paragraph 2\u2069.',
      sources: [{ label: 'ST/SGB/2019/8, paragraph 2', url: 'https://x.example/a_(b)' }],
    };
    const [{ card, activity }] = shown(
      say({ title: 'A title', text: '**Lead.** Rest.\n\n- one\n- two', provenance, choices: choices(2) }),
    ) as [ReturnType<typeof shown>[number]];
    expect(activity.type).to.equal('message');
    expect(card.version).to.equal('1.5');
    expect(card.body.map(({ text, size }) => [text, size])).to.deep.equal([
      ['A title', 'default'],
      ['**Lead.** Rest.', undefined],
      ['- one\n- two', undefined],
      ['From \u2068[ST/SGB/2019/8, paragraph 2](https://x.example/a_%28b%29)\u2069.', 'small'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(buttons(card).map(({ type, title, data }) => ({ type, title, data }))).to.deep.equal([
      { type: 'Action.Submit', title: '1 · Topic 0', data: { choice: 'answer/t0', asked: 7 } },
      { type: 'Action.Submit', title: '2 · Topic 1', data: { choice: 'answer/t1', asked: 7 } },
    ]);
    expect(card.fallbackText)
      .to.include('Lead. Rest.')
      .and.include('https://x.example/a_(b)')
      .and.include('2 · Topic 1')
      .and.not.include('**');
    expect(all(card.body).filter(({ type, wrap }) => type === 'TextBlock' && !wrap)).to.deep.equal([]);
  });

  it('never drop a choice, never show more than six on a card, and number them as they are typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (n) => {
        const cards = shown(say({ choices: choices(n) }));
        expect(cards).to.have.length(Math.max(1, Math.ceil(n / 6)));
        const labels = cards.flatMap(({ card }) => buttons(card).map(({ title }) => title));
        expect(labels).to.deep.equal(choices(n).map(({ label }, i) => `${i + 1} · ${label}`));
        for (const { card } of cards) expect(buttons(card).length).to.be.at.most(6);
      }),
    );
  });

  it('run from right to left in Arabic only, and say their language', () => {
    for (const language of languages) {
      const [{ card, activity }] = shown(say({ language })) as [ReturnType<typeof shown>[number]];
      expect(card.rtl ?? false, language).to.equal(language === 'ar');
      expect([card.lang, activity.locale]).to.deep.equal([language, language]);
    }
  });

  it('show nothing of the content in a notification', () => {
    for (const language of languages) {
      const [{ activity }] = shown(opening('teams', language, 'https://waypoint.example.org', false)) as [ReturnType<typeof shown>[number]];
      expect([activity.summary, activity.text]).to.deep.equal([textIn(language).speakerShort, undefined]);
    }
  });

  it('open with the address as text before its picture, which has words of its own and is small', () => {
    for (const language of languages) {
      const [{ card }] = shown(opening('teams', language, 'https://waypoint.example.org', false)) as [ReturnType<typeof shown>[number]];
      const elements = all(card.body);
      const picture = elements.findIndex(({ type }) => type === 'Image');
      expect(elements.findIndex(({ text }) => text?.includes('https://waypoint.example.org'))).to.be.within(0, picture - 1);
      expect(elements[picture]!.altText).to.equal(textIn(language).opening.qr);
      expect(elements[picture]!.url!.length).to.be.lessThan(10_000);
    }
  });

  it('show marks in names and titles as they stand', () => {
    const [{ card }] = shown(say({ title: 'a_b_ *c* [d](e)', text: '# [x](javascript:1) _y_ **bold_z**' })) as [
      ReturnType<typeof shown>[number],
    ];
    expect(card.body.map(({ text }) => text)).to.deep.equal([
      'a\\_b\\_ \\*c\\* \\[d\\](e)',
      '\\# \\[x\\](javascript:1) \\_y\\_ **bold\\_z**',
    ]);
  });

  it('keep an address apart from the mark after it, which clients would take into their link', () => {
    const [{ card }] = shown(say({ text: 'Go to \u2068https://waypoint.example.org\u2069 now, \u2068UN\u2069.' })) as [
      ReturnType<typeof shown>[number],
    ];
    expect(card.body[0]!.text).to.equal('Go to \u2068https://waypoint.example.org \u2069 now, \u2068UN\u2069.');
  });

  it('close bold where Markdown would not see its end', () => {
    const [{ card }] = shown(
      say({ language: 'zh', text: '**如果可以，请到有人的地方。**请拨打电话。\n\n先**“说明”**再**选择**。\n\n**…**' }),
    ) as [ReturnType<typeof shown>[number]];
    expect(card.body.map(({ text }) => text)).to.deep.equal([
      '**如果可以，请到有人的地方**。请拨打电话。',
      '先“**说明**”再**选择**。',
      '…',
    ]);
  });

  it('close bold after a bracket or a question mark, and put no colon after the end of a sentence', () => {
    const listed = (language: Language, ...rows: string[][]) => {
      const [{ card }] = shown(say({ language, text: '', table: { rows } })) as [ReturnType<typeof shown>[number]];
      return card.body[0]!.text!.split('\n');
    };
    const russian = listed('ru', ['Защита (от репрессалий)', 'да'], ['Вы сейчас в безопасности?', 'нет'], ['Срок', 'год']);
    expect(russian).to.deep.equal(['- **Защита (от репрессалий)**: да', '- **Вы сейчас в безопасности?** нет', '- **Срок**: год']);
    const chinese = listed('zh', ['顾问（心理咨询）', '可以'], ['您现在安全吗？', '是']);
    expect(chinese).to.deep.equal(['- **顾问（心理咨询）**：可以', '- **您现在安全吗**？是']);
    expect(listed('fr', ['En danger\u202f?', 'Appelez'])).to.deep.equal(['- **En danger\u202f?** Appelez']);
  });

  it('keep the direction of a label in another language', () => {
    const [{ card }] = shown(
      say({ language: 'ar', choices: [{ id: 'changeLanguage/en', label: 'Go on in English', language: 'en' }] }),
    ) as [ReturnType<typeof shown>[number]];
    expect(buttons(card)[0]!.title).to.equal('1 · \u2068Go on in English\u2069');
  });

  it('stay under 25 KB for everything that is shipped, in six languages', async () => {
    for (const entry of await readEntries()) {
      for (const language of languages as readonly Language[]) {
        const { title, short, full } = entry.in[language];
        const provenance = {
          text: 'x'.repeat(400),
          sources: entry.sources.slice(0, 3).map((source) => ({ label: source.title, url: source.url })),
        };
        for (const text of [short, ...full]) {
          for (const { activity } of shown(say({ title, text, provenance, language, choices: choices(7) }))) {
            expect(bytes(activity), `${entry.id} ${language}`).to.be.lessThan(25_000);
          }
        }
      }
    }
    expect(bytes(shown(opening('teams', 'ru', `https://${'long.'.repeat(40)}example.org`, false))[0]!.activity)).to.be.lessThan(25_000);
  });
});

describe('a QR code', () => {
  it('holds the address: every square as the code has it, with four squares of white around', () => {
    const png = Buffer.from(qrImage('https://waypoint.example.org').split(',')[1]!, 'base64');
    const width = png.readUInt32BE(16);
    const start = png.indexOf('IDAT');
    const raw = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
    const line = Math.ceil(width / 8) + 1;
    const dark = (column: number, row: number): boolean => {
      const [x, y] = [column * 4 + 2, row * 4 + 2];
      return (raw[y * line + 1 + (x >> 3)]! & (0x80 >> (x & 7))) === 0;
    };
    const { modules } = qrcode.create('https://waypoint.example.org', { errorCorrectionLevel: 'M' });
    expect(width).to.equal((modules.size + 8) * 4);
    for (let row = -4; row < modules.size + 4; row++) {
      for (let column = -4; column < modules.size + 4; column++) {
        const inside = row >= 0 && column >= 0 && row < modules.size && column < modules.size;
        expect(dark(column + 4, row + 4), `${column} ${row}`).to.equal(inside && Boolean(modules.get(row, column)));
      }
    }
  });

  it('is a PNG with a quiet zone, the same each time, different for another address', () => {
    const image = qrImage('https://waypoint.example.org');
    const png = Buffer.from(image.split(',')[1]!, 'base64');
    expect(image).to.match(/^data:image\/png;base64,/);
    expect(png.subarray(1, 4).toString()).to.equal('PNG');
    expect(png.readUInt32BE(16)).to.equal(png.readUInt32BE(20)).and.to.be.greaterThan(100);
    expect(qrImage('https://waypoint.example.org')).to.equal(image);
    expect(qrImage('https://other.example.org')).to.not.equal(image);
  });
});
