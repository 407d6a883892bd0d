import { expect } from 'chai';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../../town.js';
import { asks, street } from './street.js';

const dying: Record<Language, string> = {
  ar: 'أريد أن أموت. ',
  zh: '我想自杀。',
  en: 'I want to kill myself. ',
  fr: 'Je veux mourir. ',
  ru: 'Я хочу умереть. ',
  es: 'Quiero morir. ',
};

const tells = (language: Language, length = 2035): string => {
  const said = `${dying[language]}${`${asks[language]} `.repeat(200)}`;
  return [...said].slice(0, length - 1).join('') + '!';
};

const inHtml = (text: string): string => text.replaceAll("'", '&#39;');

describe('somebody writes more than can be taken, and tells of danger (decisions.md D7, care.md CV-25)', () => {
  let place: Town;
  let open: Awaited<ReturnType<Town['open']>>;
  before(async () => {
    await shippedLibrary();
    place = await town();
    open = await place.open();
  });
  after(() => open.close());

  const post = (fields: Record<string, string>) => fetch(open.url, { method: 'POST', body: new URLSearchParams(fields) });

  for (const language of languages) {
    const { care, always } = textIn(language);

    it(`reads the card above the sentence that it is too long by 35, and what they wrote is still in the box (${language})`, async () => {
      const response = await post({ l: language, words: tells(language) });
      const page = await response.text();
      expect(response.status).to.equal(413);
      const card = page.indexOf(inHtml(care.urgent.lead.self));
      expect(card).to.be.above(0);
      expect(page.indexOf(inHtml(always.tooLong(2000, 35)))).to.be.above(card);
      expect(page).to.include(inHtml(tells(language)));
    });

    it(`reads the same with JavaScript (${language})`, async () => {
      const response = await post({ l: language, words: tells(language), live: '1' });
      expect(response.status).to.equal(413);
      const { html, unsent, notice } = (await response.json()) as { html: string; unsent?: boolean; notice?: string };
      expect(html.indexOf(inHtml(care.urgent.lead.self))).to.be.within(0, html.indexOf(inHtml(always.tooLong(2000, 35))));
      expect([unsent, notice]).to.deep.equal([true, undefined]);
    });
  }

  it('reads the card as well where more came than is read at all', async () => {
    const page = await (await post({ l: 'en', words: dying.en + 'é'.repeat(100_000) })).text();
    expect(page).to.include(textIn('en').care.urgent.lead.self).and.include(`${dying.en}é`);
  });

  it('reads only how many characters are too many where nothing tells of danger', async () => {
    const page = await (await post({ l: 'en', words: 'x'.repeat(2001) })).text();
    expect(page).to.include(textIn('en').always.tooLong(2000, 1)).and.not.include(textIn('en').care.urgent.misread);
  });
});

describe('somebody in danger writes too much at the page', () => {
  for (const javaScriptEnabled of [true, false])
    it(`answers the card while their words stay in the box (${javaScriptEnabled ? 'with' : 'without'} JavaScript)`, async () => {
      const there = await street();
      const { care, always } = textIn('en');
      const { page, context } = await there.visit('en', { javaScriptEnabled });
      await page.fill('#words', tells('en'));
      await page.click('.send');
      await page.getByText(always.tooLong(2000, 35)).waitFor();
      await page.getByText(care.urgent.lead.self).waitFor();
      expect(await page.inputValue('#words')).to.equal(tells('en'));
      expect(await page.locator('.turn.you').count()).to.equal(0);
      await page.getByRole('button', { name: care.urgent.unsaid }).click();
      await page.getByText(care.urgent.afterUnsaid).waitFor();
      expect(await page.inputValue('#words')).to.equal(tells('en'));
      await context.close();
      await there.close();
    });
});
