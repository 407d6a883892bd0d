import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { languages } from '../../../knowledge/language.js';
import { asking } from '../../../knowledge/remarkRules.js';
import { textIn } from '../../../knowledge/text/index.js';
import { kept, readsBack, writesAgain } from '../../referrals.js';
import { inBrowser } from './inBrowser.js';
import { looks } from './looks.js';
import type { Stand } from './stand.js';

const stop = 'Please do not write to me any more, he reads my screen.';

describe('a message that comes while a receiver writes', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));

  /** Amina has said her first words in a case, and the person writes once more while its page stands open. */
  async function crosses(language: (typeof languages)[number], types: (page: Page) => Promise<void>): Promise<{ page: Page; id: string }> {
    const id = await there.arrives({ language });
    const page = await (await chromium.newContext({ locale: language, javaScriptEnabled: false, bypassCSP: true })).newPage();
    await page.goto(`${there.url}/console`);
    await there.signsIn(page, 'amina');
    await page.goto(`${there.url}/console/cases/${id}`);
    await page.click('.take .send');
    await page.click('.reply .send');
    await types(page);
    await writesAgain(there.place.store, there.vault, id, stop, there.today());
    return { page, id };
  }
  const written = (id: string): Promise<string[]> => readsBack(there.place.store, there.vault, id, there.today());

  for (const language of languages) {
    it(`is read before a reply goes, which loses no word and goes at the second press (${language})`, async () => {
      const { page, id } = await crosses(language, (page) => page.fill('#words', 'Shall we go on tomorrow?'));
      await page.click('.reply .send');
      const { atDesk, desk } = textIn(language);
      expect(await page.locator('section .notice').textContent()).to.include(atDesk.crossed);
      expect([await page.inputValue('#words'), (await written(id)).at(-1)]).to.deep.equal(['Shall we go on tomorrow?', stop]);
      const last = page.locator('.message').last();
      expect(await last.innerText())
        .to.include(stop)
        .and.include(desk.cases.unread);
      await page.click('.reply .send');
      expect((await written(id)).at(-1)).to.equal('Shall we go on tomorrow?');
      expect(await page.locator('.notice').count()).to.equal(0);
      await page.context().close();
    });
  }

  it('is told of in one page with what there is to remark on the text', async () => {
    const asks = asking.en.examples.who[0]!;
    const { page, id } = await crosses('en', (page) => page.fill('#words', asks));
    await page.click('.reply .send');
    const { atDesk, tools } = textIn('en');
    expect(await page.locator('section .notice').textContent())
      .to.include(atDesk.crossed)
      .and.include(tools.remarks.list.who);
    await page.click('.reply .send');
    expect((await written(id)).at(-1)).to.equal(asks);
    await page.context().close();
  });

  it('is not closed over, and the last message stays in its own box', async () => {
    const { page, id } = await crosses('en', async (page) => {
      await page.locator('.closing > summary').click();
      await page.fill('#last', 'Good bye.');
    });
    await page.locator('.close .again').click();
    expect(await page.locator('.closing .notice').textContent()).to.include(textIn('en').atDesk.crossed);
    expect([await page.inputValue('#last'), await page.inputValue('#words')]).to.deep.equal(['Good bye.', '']);
    expect((await kept(there.place.store, id))!.status).to.equal('taken');
    await page.locator('.close .again').click();
    expect([(await written(id)).at(-1), (await kept(there.place.store, id))!.status]).to.deep.equal(['Good bye.', 'closed']);
    await page.context().close();
  });

  it('is seen by whoever signs in again with the text that they typed before it came, and the text goes once', async () => {
    const { page, id } = await crosses('en', (page) => page.fill('#words', 'Tomorrow at ten?'));
    there.place.clock.pass(31);
    await page.click('.reply .send');
    for (const [field, value] of Object.entries(there.typed('amina'))) await page.fill(`#${field}`, value);
    await page.click('.send');
    expect(await page.locator('section .notice').textContent()).to.include(textIn('en').atDesk.crossed);
    expect(await page.inputValue('#words')).to.equal('Tomorrow at ten?');
    await page.click('.reply .send');
    expect((await written(id)).filter((words) => words === 'Tomorrow at ten?')).to.have.length(1);
    await page.context().close();
  });

  it('stands in a page that has nothing axe finds', async () => {
    const id = await there.arrives({ language: 'ar' });
    const page = await (await chromium.newContext({ locale: 'ar', bypassCSP: true })).newPage();
    await page.goto(`${there.url}/console`);
    await there.signsIn(page, 'amina');
    await page.goto(`${there.url}/console/cases/${id}`);
    await page.click('.take .send');
    await page.click('.reply .send');
    await page.fill('#words', 'نعم');
    await writesAgain(there.place.store, there.vault, id, stop, there.today());
    await page.click('.reply .send');
    await page.locator('section .notice').waitFor();
    await page.locator('#words:focus').waitFor();
    await looks(page);
    await page.context().close();
  });
});
