import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { unansweredPerson } from '../../stories/leaving.js';
import { looks } from './looks.js';
import { stand, type Stand } from './stand.js';

/** What people sent becomes a topic, and then it is gone, in the hands of somebody who has never seen the page. */
describe('the work list in a real browser', () => {
  let there: Stand;
  let chromium: Browser;
  before(async () => {
    [there, chromium] = [await stand(), await browser()];
  });
  after(async () => {
    await chromium.close();
    await there.close();
  });

  for (const [language, javaScriptEnabled] of [
    ['ar', true],
    ['fr', false],
  ] as const) {
    it(`leads from words to a new topic, in ${language}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const { worklist, editing } = textIn(language as Language);
      const { desk: text, topic, person } = worklist;
      const amina = await unansweredPerson(there.place);
      await amina.presses(textIn('en').worklist.person.way);
      await amina.presses(textIn('en').worklist.person.yes);
      expect(person.sent).not.to.equal('');
      const context = await chromium.newContext({ locale: language, javaScriptEnabled, bypassCSP: javaScriptEnabled });
      const page = await context.newPage();
      const seen = async (on: Page): Promise<void> => (javaScriptEnabled ? looks(on) : undefined);
      await page.goto(`${there.url}/console`);
      await there.signsIn(page, 'dana');
      await page.getByRole('link', { name: text.title, exact: true }).click();
      expect(await page.locator('h1').textContent()).to.equal(text.title);
      const words = page.locator('.letter .words');
      expect(await words.count()).to.equal(1);
      expect(await words.getAttribute('translate')).to.equal('no');
      await seen(page);

      await page.getByRole('link', { name: topic.title, exact: true }).click();
      await seen(page);
      await page.getByLabel(topic.name, { exact: true }).fill(`lunch-${language}`);
      await page.getByLabel(editing.entry.group, { exact: true }).selectOption('system');
      await page.getByLabel(topic.heading, { exact: true }).fill('Lunch');
      await page.getByRole('button', { name: topic.go }).click();
      expect(new URL(page.url()).pathname).to.equal(`/console/answers/lunch-${language}/write/${language}`);
      await seen(page);

      await page.goto(`${there.url}/console/work`);
      await page.getByRole('button', { name: text.done }).click();
      expect(await words.count(), 'without the tick').to.equal(1);
      await page.getByLabel(text.sure).check();
      await page.getByRole('button', { name: text.done }).click();
      await page.getByText(text.none).waitFor();
      expect(await words.count()).to.equal(0);
      await context.close();
    });
  }
});
