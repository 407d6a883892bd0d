import { expect } from 'chai';
import type restify from 'restify';
import { newPage } from '../../adapters/web/newPage.js';
import { dateIn } from '../../dialogs/provenance.js';
import { changedSince } from '../../dialogs/whatIsNew.js';
import { candidateOf } from '../../knowledge/editing/candidate.js';
import { saved, type Effect } from '../../knowledge/editing/change.js';
import { partsOf, type Words } from '../../knowledge/editing/parts.js';
import { languages, type Language } from '../../knowledge/language.js';
import type { Library, PublishedEntry } from '../../knowledge/library.js';
import { textIn } from '../../knowledge/text/index.js';
import { browser } from '../browser.js';
import { shippedLibrary, town, type Town } from '../town.js';
import { findings } from '../adapters/console/axe.js';
import { sideways } from '../adapters/web/street.js';
import { shippedEntries } from '../shipped.js';

const halfAYear = 183 * 24 * 60;

describe('what is new', () => {
  let shipped: Library;
  let place: Town;
  let changed: Map<string, PublishedEntry>;
  before(async () => {
    shipped = await shippedLibrary();
    changed = new Map();
    const inGroup: Library['inGroup'] = (group) => shipped.inGroup(group).map((entry) => changed.get(entry.id) ?? entry);
    const library: Library = { ...shipped, inGroup, published: (id) => changed.get(id) ?? shipped.published(id) };
    place = await town({ current: () => library });
    place.clock.pass(halfAYear);
  });

  /** Publishes another title of an entry, as those do who keep the answers. */
  const publishes = (id: string, language: Language, title: string, on: string, effect: Effect = 'meaning') =>
    publishesWords(id, language, { title }, on, effect);

  async function publishesWords(id: string, language: Language, words: Partial<Words>, on: string, effect: Effect) {
    const entry = changed.get(id) ?? (await shippedEntries()).find((one) => one.id === id)!;
    const was = partsOf(entry)[language];
    const content: Words = { ...was, ...words };
    const change = saved({ id, passedOver: null, parts: {} }, language, { content, was, effect, version: 'v', by: 'farid', on });
    const made = candidateOf(entry, change, [language], { by: 'UNXX', on });
    changed.set(id, ('entry' in made ? made.entry : undefined) as PublishedEntry);
  }

  const open = () =>
    place.open((server: restify.Server) =>
      newPage(server, { library: () => ({ ...shipped, inGroup: newest }), now: () => place.clock.now }),
    );
  const newest: Library['inGroup'] = (group) => shipped.inGroup(group).map((entry) => changed.get(entry.id) ?? entry);

  for (const language of languages) {
    it(`is said to whoever asks, in the chat, since a week or months that they choose (${language})`, async () => {
      const { publishing, commands } = textIn(language);
      const { whatIsNew: text } = publishing;
      changed.clear();
      for (const words of commands.whatIsNew) {
        const somebody = await place.person(language);
        await somebody.says(words);
        expect([somebody.last.title, somebody.last.text], words).to.deep.equal([text.title, text.ask]);
      }
      const zaina = await place.person(language);
      await zaina.says(commands.whatIsNew[0]!);
      await zaina.presses(text.since.month);
      expect(zaina.last.text).to.equal(text.nothing(dateIn(language, '2027-04-26')));
      expect(zaina.choices).to.include(text.since.quarter).and.not.include(text.since.month);
      await publishes('my-options', language, 'Other title', '2027-05-20');
      await zaina.presses(text.since.week);
      expect(zaina.choices).to.include('Other title').and.have.length.lessThan(6);
      await zaina.presses('Other title');
      expect(zaina.last.title).to.equal('Other title');
    });
  }

  it('is what reads otherwise for the reader: not what changed in a language that they do not read, but what was corrected in all', async () => {
    changed.clear();
    await publishes('my-options', 'en', 'Other title', '2027-05-20');
    const li = await place.person('zh');
    await li.chooses('whatIsNew/week');
    expect(li.choices.join()).not.to.include('Other title');
    await publishes('mediation', 'en', 'Corrected title', '2027-05-21', 'correction');
    await li.chooses('whatIsNew/week');
    expect(li.choices[0]).to.equal('Corrected title');
    expect(li.last.choices[0]!.language).to.equal('en');
  });

  it('is nothing that came with the programme, nor an answer that people may only ask for in one more way', async () => {
    changed.clear();
    const newSince = (since: string): string[] => changedSince({ inGroup: newest }, 'en', since).map(({ entry }) => entry.id);
    expect(newSince('2000-01-01')).to.deep.equal([]);
    const { preparedOn } = shipped.published('mediation')!.in.en;
    for (const effect of ['words', 'meaning'] as const) {
      await publishesWords('mediation', 'en', { phrasings: [`May somebody mediate ${effect}`] }, '2027-05-20', effect);
      expect(changed.get('mediation')!.in.en.preparedOn).to.equal(preparedOn);
      expect(newSince('2000-01-01'), effect).to.deep.equal([]);
    }
    await publishesWords('mediation', 'en', { short: 'Somebody neutral helps two people talk.' }, '2027-05-21', 'words');
    expect(changed.get('mediation')!.in.en.preparedOn).to.equal('2027-05-21');
    expect(newSince('2027-05-21')).to.deep.equal(['mediation']);
  });

  it('begins with what differs for the organization that somebody chose, and comes in pages', async () => {
    changed.clear();
    const same = (await shippedEntries()).filter(({ status, variants }) => status === 'published' && variants.length === 0);
    const ids = same.slice(0, 7).map(({ id }) => id);
    for (const id of ids) await publishes(id, 'en', `New ${id}`, '2027-05-24');
    await publishes('ombuds-what', 'en', 'New own', '2027-05-20');
    const amina = await place.person('en');
    await amina.chooses('where/whose');
    await amina.says('UNICEF');
    await amina.chooses('whatIsNew/week');
    expect(amina.choices[0]).to.equal('New own');
    expect(amina.last.text).to.include('UNICEF').and.include('8 answers');
    await amina.presses(textIn('en').browse.more);
    expect(amina.choices[0]).to.match(/^New /);
  });

  it('leads to a page of its own, which has no question in its address', async () => {
    const somebody = await place.person('en');
    await somebody.says('What is new?');
    expect(somebody.last.pages!.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/new/en']);
  });

  for (const language of languages) {
    it(`stands on a page that anybody can read, which asks nothing and opens an answer without a word in an address (${language})`, async () => {
      changed.clear();
      await publishes('mediation', language, 'Newer title', '2027-05-20');
      await publishes('my-options', language, 'Older title', '2027-03-02');
      const there = await open();
      const chromium = await browser();
      const page = await (await chromium.newContext({ locale: language, bypassCSP: true })).newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${there.url}/new/${language}`);
      expect(await page.locator('h2').textContent()).to.equal(textIn(language).publishing.whatIsNew.title);
      const titles = (await page.locator('main li button').allTextContents()).map((title) => title.trim());
      expect(titles.slice(0, 2)).to.deep.equal(['Newer title', 'Older title']);
      for (const width of [320, 1100]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sideways(page), `${width}`).to.equal(0);
        expect(await findings(page), `${width}`).to.deep.equal([]);
      }
      await page.getByRole('button', { name: 'Newer title' }).press('Enter');
      await page.locator('#log').waitFor();
      expect(await page.locator('#log').textContent()).to.include('Newer title');
      for (const url of asked) expect(new URL(url).search, url).to.equal('');
      await chromium.close();
      expect((await fetch(`${there.url}/new/nowhere`)).status).to.equal(404);
      await there.close();
    });
  }
});
