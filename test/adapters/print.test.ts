import { expect } from 'chai';
import { entityNamed, overAlready } from '../../adapters/commands/pack.js';
import { readDirectory } from '../../adapters/knowledgeFiles.js';
import { meetingPage } from '../../adapters/print/meeting.js';
import { poster } from '../../adapters/print/poster.js';
import { sheet } from '../../adapters/print/sheet.js';
import { entities } from '../../knowledge/entity.js';
import { direction, languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { browser } from '../browser.js';
import { shippedLibrary, town } from '../town.js';

const webAddress = 'https://waypoint.example.org';
/** Titles and addresses must not betray what a paper is about (care.md PR-15). */
const telling = /sexual|harass|abuse|victim|report|сексуал|домогат|жертв|acoso|abuso|víctima|harcèl|victime|骚扰|受害|التحرش|ضحي/iu;

describe('pages to print', () => {
  it('are one small page each, in every language and for every organization, under a neutral title', async () => {
    const [library, directory] = [await shippedLibrary(), await readDirectory()];
    for (const language of languages) {
      for (const entity of [undefined, ...entities]) {
        const parts = { library, directory, webAddress, today: '2026-11-25' };
        const pages = {
          [library.published('my-options')!.in[language].title]: sheet(language, entity, parts),
          [directory.guide('meeting')!.steps['say']!.in[language].title]: meetingPage(language, entity, parts),
        };
        for (const [said, page] of Object.entries(pages)) {
          expect(Buffer.byteLength(page), `${language} ${entity}`).to.be.below(30 * 1024);
          expect(page)
            .to.include(`dir="${direction(language)}"`)
            .and.include(said);
          expect(/<title>(.*?)<\/title>/.exec(page)![1]).not.to.match(telling);
          expect(page.match(/(src|href)="(?!data:)[^"]*"/g)).to.equal(null);
        }
      }
      const wall = poster(language, webAddress);
      expect(/<title>(.*?)<\/title>/.exec(wall)![1]).not.to.match(telling);
      expect(wall).to.include(textIn(language).offices.wall.posterTitle).and.include(webAddress).and.include('data:image/png');
    }
  });

  it('print on A5 and on A4, the poster on one page', async () => {
    const place = await town();
    const open = await place.open();
    const chromium = await browser();
    const said: string[] = [];
    try {
      for (const language of languages) {
        const page = await (await chromium.newContext()).newPage();
        page.on('console', (message) => said.push(message.text()));
        const pages = async (format: string): Promise<number> =>
          ((await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
        await page.goto(`${open.url}/print/poster/${language}`);
        for (const format of ['A5', 'A4']) expect(await pages(format), `${language} ${format}`).to.equal(1);
        await page.goto(`${open.url}/print/sheet/${language}/wfp`);
        expect(await pages('A4'), language).to.be.at.most(2);
        expect(await pages('A5'), language).to.be.at.most(4);
        await page.context().close();
      }
      expect(said).to.deep.equal([]);
      const wrong = await fetch(`${open.url}/print/sheet/xx`, { headers: { 'Accept-Language': 'fr' } });
      expect(wrong.status).to.equal(404);
      expect(await wrong.text()).to.include(textIn('fr').page.noPage);
    } finally {
      await chromium.close();
      await open.close();
    }
  });

  it('are offered in the conversation, for the organization that was chosen', async () => {
    const place = await town();
    const ana = await place.person('en');
    await ana.says('something to print');
    expect(ana.last.pages!.map(({ url }) => url)).to.deep.equal(
      ['sheet', 'poster', 'meeting'].map((page) => `${webAddress}/print/${page}/en`),
    );
    await ana.presses(textIn('en').offices.find.narrow);
    await ana.presses('WFP');
    await ana.presses(textIn('en').offices.where.elsewhere);
    expect(ana.last.pages!.map(({ url }) => url)).to.deep.equal(
      ['sheet/en/wfp', 'poster/en', 'meeting/en/wfp'].map((page) => `${webAddress}/print/${page}`),
    );
  });

  it('know an organization by any of its names', () => {
    expect([entityNamed('WFP'), entityNamed('wfp'), entityNamed('ПРООН'), entityNamed('World Bank')]).to.deep.equal([
      'wfp',
      'wfp',
      'undp',
      'worldbank',
    ]);
    expect(entityNamed('nobody')).to.equal(undefined);
  });

  it('warn whoever prints the poster of an event that is over', async () => {
    const event = (await readDirectory()).event('practice')!;
    expect(overAlready(event, `${event.until}T23:00:00Z`)).to.equal(undefined);
    expect(overAlready(event, '2028-01-02T00:00:00Z')).to.include(event.until).and.include('knowledge/events/practice.json');
  });
});
