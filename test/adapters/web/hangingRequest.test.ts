import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { asks, eventually, inSight, street, type Street } from './street.js';

describe('a message to which no answer comes (care.md LB-04, CR-12)', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  /** The next message of a page hangs on its way, until it is let go. */
  async function hangs(page: Page): Promise<{ letsGo(): void }> {
    let letsGo = (): void => undefined;
    const held = new Promise<void>((go) => (letsGo = go));
    await page.route(`${there.url}/`, (route) => held.then(() => route.continue()).catch(() => undefined), { times: 1 });
    return { letsGo };
  }
  const status = (page: Page): Promise<string | null> => page.locator('#status').textContent();
  const pressesHelp = (page: Page, label = textIn('en').page.help): Promise<void> =>
    page.getByRole('button', { name: label, exact: true }).click();
  const contactsInSight = (page: Page): Promise<void> => eventually(() => inSight(page, '#contacts summary'));
  const contactsFolded = async (page: Page): Promise<boolean> => (await page.locator('#contacts').getAttribute('open')) === null;

  for (const language of languages) {
    it(`ends after half a minute with the sentence for one that was broken off; sent again it is answered once (${language})`, async () => {
      const { page, context } = await there.opened(language);
      const { letsGo } = await hangs(page);
      await page.fill('#words', asks[language]);
      await page.click('.send');
      const { sending, notSent } = textIn(language).page;
      await page.clock.runFor('00:25');
      expect(await status(page)).to.equal(sending);
      await page.clock.runFor('00:06');
      await eventually(async () => (await status(page)) === notSent);
      expect([await page.inputValue('#words'), await contactsFolded(page)]).to.deep.equal([asks[language], false]);
      letsGo();
      await page.click('.send');
      await there.answered(page, language);
      expect(await page.locator('.turn.you').count()).to.equal(1);
      await context.close();
    });
  }

  it('holds back no HELP: Nadia sees the contacts at once, and the card as soon as there is an answer', async () => {
    const { page, context } = await there.visit('en');
    await there.ask(page, 'en');
    const { letsGo } = await hangs(page);
    await page.fill('#words', asks.en);
    await page.click('.send');
    await pressesHelp(page);
    await contactsInSight(page);
    letsGo();
    await page.locator('.turn.help').waitFor();
    expect(await page.locator('.turn.help').count()).to.equal(1);
    await context.close();
  });

  for (const language of languages) {
    it(`holds back no HELP by its word (${language})`, async () => {
      const { page, context } = await there.visit(language);
      await there.ask(page, language);
      const { letsGo } = await hangs(page);
      await page.locator('.choices button').first().click();
      await page.fill('#words', ` ${textIn(language).commands.help[0]!.toUpperCase()}!`);
      await page.click('.send');
      await contactsInSight(page);
      letsGo();
      await page.locator('.turn.help').waitFor();
      expect(await page.inputValue('#words')).to.equal('');
      await context.close();
    });
  }

  it('leaves nobody waiting who asked for HELP: the contacts are there after two seconds', async () => {
    const { page, context } = await there.opened('en');
    const { letsGo } = await hangs(page);
    await pressesHelp(page);
    expect(await contactsFolded(page)).to.equal(true);
    await page.clock.runFor('00:02');
    await contactsInSight(page);
    await pressesHelp(page);
    letsGo();
    await page.locator('.turn.help').waitFor();
    expect(await page.locator('.turn.help').count()).to.equal(1);
    await context.close();
  });

  it('takes the focus from nobody who writes on', async () => {
    const { page, context } = await there.opened('en');
    const { letsGo } = await hangs(page);
    await pressesHelp(page);
    await page.focus('#words');
    await page.clock.runFor('00:02');
    await contactsInSight(page);
    expect(await page.evaluate(() => document.activeElement?.id)).to.equal('words');
    letsGo();
    await context.close();
  });

  it('holds back no leaving, and the chat is gone at once', async () => {
    const { page, context } = await there.visit('en');
    await there.ask(page, 'en');
    const token = await page.evaluate(() => document.body.dataset['c']!);
    const { letsGo } = await hangs(page);
    await page.fill('#words', `canary ${asks.en}`);
    await page.click('.send');
    await context.route('**/exit/*', (route) => route.fulfill({ contentType: 'text/html', body: 'away' }));
    await page.click('#leave');
    await page.waitForURL('**/exit/*');
    await eventually(async () => (await there.place.conversations.find(token)) === undefined);
    letsGo();
    expect(await page.content()).not.to.include('canary');
    await context.close();
  });
});
