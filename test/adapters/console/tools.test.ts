import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { cleaned } from '../../../dialogs/heardWords.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { daysAfter } from '../../../dialogs/referral.js';
import { languages, type Language } from '../../../knowledge/language.js';
import { asking } from '../../../knowledge/remarkRules.js';
import { textIn } from '../../../knowledge/text/index.js';
import { kept, readsBack } from '../../referrals.js';
import { looks, sends } from './looks.js';
import type { Stand } from './stand.js';
import { inBrowser } from './inBrowser.js';

describe('the daily tools of receivers', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));

  /** Amina reads one language, has taken a case over that is in another, and has said her first words. */
  async function sits(reads: Language, writes: Language, options: BrowserContextOptions = {}): Promise<{ page: Page; id: string }> {
    const id = await there.arrives({ language: writes });
    const page = await (await chromium.newContext({ locale: reads, javaScriptEnabled: false, ...options })).newPage();
    await page.goto(`${there.url}/console`);
    await there.signsIn(page, 'amina');
    await page.goto(`${there.url}/console/cases/${id}`);
    await page.click('.take .send');
    await page.click('.reply .send');
    await page.locator('.message').nth(1).waitFor();
    await page.locator('.prepared > summary').waitFor();
    return { page, id };
  }
  const written = (id: string): Promise<string[]> => readsBack(there.place.store, there.vault, id, there.today());
  const unfolds = (page: Page, what: string): Promise<void> => page.locator(`${what} > summary`).click();

  for (const [at, language] of languages.entries()) {
    const other = languages[(at + 1) % languages.length]!;

    it(`put a prepared sentence in the language of the person after what was typed, and send nothing (${language})`, async () => {
      const { page, id } = await sits(other, language);
      const [mine, theirs] = [textIn(other).tools, textIn(language).tools];
      await page.fill('#words', 'My own line');
      await unfolds(page, '.prepared');
      const day = daysAfter(there.today(), 3);
      await page.fill('#day', day);
      await page.getByRole('button', { name: mine.replies.list.away.title, exact: true }).click();
      const away = cleaned(theirs.replies.list.away.text(dateIn(language, day)));
      expect(await page.inputValue('#words')).to.equal(`My own line\n\n${away}`);
      expect(await page.locator('.notice').textContent()).to.equal(mine.replies.inBox);
      expect(await written(id)).to.have.length(2);
      await page.click('.reply .send');
      expect((await written(id)).at(-1)).to.equal(`My own line\n\n${away}`);
      await page.context().close();
    });

    it(`say once what to leave out, keep every word of it, and send it at the second press (${language})`, async () => {
      const { page, id } = await sits(language, language);
      const { remarks } = textIn(language).tools;
      const [who, proof] = [asking[language].examples.who[0]!, asking[language].examples.proof[0]!];
      await page.fill('#words', who);
      await page.click('.reply .send');
      expect(await page.locator('.notice').textContent())
        .to.include(remarks.list.who)
        .and.not.include(remarks.list.proof);
      expect([await page.inputValue('#words'), (await written(id)).length]).to.deep.equal([who, 2]);
      await page.fill('#words', `${who}\n${proof}`);
      await page.click('.reply .send');
      expect(await page.locator('.notice').textContent())
        .to.include(remarks.list.proof)
        .and.include(remarks.list.several);
      expect((await written(id)).length).to.equal(2);
      await page.click('.reply .send');
      expect((await written(id)).at(-1)).to.equal(`${who}\n${proof}`);
      await page.context().close();
    });

    it(`offer a kind last message, which is sent before the case is closed (${language})`, async () => {
      const { page, id } = await sits(other, language);
      await unfolds(page, '.closing');
      const offered = await page.inputValue('#last');
      expect(offered).to.include(dateIn(language, daysAfter(there.today(), 30)));
      expect(offered, 'it is read in Teams as well, where no button is called so').not.to.include(textIn(language).handoff.menu.takeBack);
      await page.fill('#last', `${offered} ${asking[language].examples.proof[0]!}`);
      await page.click('.close .again');
      expect(await page.locator('.closing .notice').textContent()).to.include(textIn(other).tools.remarks.list.proof);
      expect([await page.inputValue('#words'), (await written(id)).length]).to.deep.equal(['', 2]);
      await page.fill('#last', offered);
      await page.getByRole('button', { name: textIn(other).desk.close.go }).click();
      expect((await written(id)).at(-1)).to.equal(offered);
      expect((await kept(there.place.store, id))!.status).to.equal('closed');
      await page.context().close();
    });

    it(`have nothing that axe finds, and fit from 320 pixels on (${language})`, async () => {
      const { page, id } = await sits(language, other, { javaScriptEnabled: true, bypassCSP: true });
      await unfolds(page, '.prepared');
      for (const what of ['.notes', '#reminder', '.closing']) await unfolds(page, what);
      await looks(page);
      await page.locator('button[value=danger]').click();
      await sends(page, '.reply .send');
      await looks(page);
      await unfolds(page, '.notes');
      await page.fill('#note', 'Mr. Weber');
      await sends(page, '.note .again');
      await looks(page);
      await sends(page, '.note .again');
      await looks(page);
      await unfolds(page, '#reminder');
      await page.fill('#remind', there.today());
      await sends(page, '.remind .again');
      await looks(page);
      await page.goto(`${there.url}/console/cases?writes=${other}`);
      await looks(page);
      expect(await page.locator('.due').count()).to.be.at.least(1);
      await page.goto(`${there.url}/console/cases?unread=1&state=closed&writes=zh`);
      await looks(page);
      expect((await kept(there.place.store, id))!.notes).to.have.length(1);
      await page.context().close();
    });
  }

  it('keep a note apart from what is sent, whatever happens on the way', async () => {
    const { page, id } = await sits('en', 'en');
    const { notes } = textIn('en').tools;
    await unfolds(page, '.notes');
    await page.fill('#note', 'canary note on Mr. Weber');
    await page.click('.note .again');
    expect([await page.locator('.notes .notice').textContent(), await page.inputValue('#note')]).to.deep.equal([
      notes.names,
      'canary note on Mr. Weber',
    ]);
    await page.fill('#note', 'canary note');
    there.place.clock.pass(31);
    await page.click('.note .again');
    expect(await page.locator('.notice').textContent()).to.include(textIn('en').desk.signIn.draft);
    for (const [field, value] of Object.entries(there.typed('amina'))) await page.fill(`#${field}`, value);
    await page.click('.send');
    expect([await page.inputValue('#note'), await page.inputValue('#words')]).to.deep.equal(['canary note', '']);
    await page.click('.note .again');
    expect(await page.locator('.notes .words').allTextContents()).to.deep.equal(['canary note']);
    const amina = await there.seat('amina');
    await amina.get(`/console/cases/${id}`);
    const old = await amina.post(`/console/cases/${id}/note`, { csrf: 'old', note: 'canary again' });
    expect(old.body).to.match(/name="note"[^>]*>\s*canary again/);
    expect(old.body).not.to.match(/name="words"[^>]*>\s*canary/);
    const boris = await there.seat('boris');
    expect((await boris.get(`/console/cases/${id}`)).body).not.to.include('canary');
    await page.click('.drop .plain');
    expect((await kept(there.place.store, id))!.notes).to.deep.equal([]);
    expect((await written(id)).join()).not.to.include('canary');
    expect(there.place.logged.join('\n')).not.to.include('canary');
    await page.context().close();
  });

  it('mark a case from its day on, and take no day outside the yes of its person', async () => {
    const { page, id } = await sits('en', 'en');
    const { reminder, list } = textIn('en').tools;
    const amina = await there.seat('amina');
    await amina.get(`/console/cases/${id}`);
    const until = (await kept(there.place.store, id))!.consent.until;
    for (const day of [daysAfter(there.today(), -1), daysAfter(until, 1), 'tomorrow', '2026-13-45']) {
      const shown = await amina.post(`/console/cases/${id}/remind`, { remindDay: day });
      expect([shown.status, shown.body.includes(reminder.outside(dateIn('en', until)))]).to.deep.equal([422, true]);
    }
    const tomorrow = daysAfter(there.today(), 1);
    await unfolds(page, '#reminder');
    await page.fill('#remind', tomorrow);
    await page.click('.remind .again');
    expect(await page.locator('#reminder > summary').textContent()).to.equal(reminder.set(dateIn('en', tomorrow)));
    const marked = async (): Promise<boolean> => (await amina.get('/console/cases')).body.includes(list.reminder(dateIn('en', tomorrow)));
    expect(await marked()).to.equal(false);
    there.place.clock.pass(24 * 60);
    await amina.post('/console/sign-in', there.typed('amina'));
    expect(await marked()).to.equal(true);
    await page.context().close();
  });

  it('filter the list by an address that can be reloaded, keep it from page to page, and in another language', async () => {
    for (let one = 0; one < 23; one++) await there.arrives({ language: 'zh' });
    const hidden = await there.arrives({ language: 'zh', excluded: ['amina'] });
    const page = await (await chromium.newContext({ locale: 'en', javaScriptEnabled: false })).newPage();
    await page.goto(`${there.url}/console`);
    await there.signsIn(page, 'amina');
    await unfolds(page, '.filter');
    await page.selectOption('#writes', 'zh');
    await page.selectOption('#state', 'waiting');
    await page.click('.filter button');
    const { tools, desk } = textIn('en');
    const total = Number(/of (\d+)/.exec((await page.locator('.pages').textContent())!)![1]);
    expect(await page.locator('.pages').textContent()).to.include(tools.list.position(1, 20, total));
    await page.getByRole('link', { name: desk.cases.older }).click();
    expect(await page.locator('.pages').textContent()).to.include(tools.list.position(21, total, total));
    expect(await page.content()).not.to.include(hidden);
    expect(await page.locator('tbody tr').count()).to.equal(total - 20);
    await unfolds(page, '.languages');
    await page.click('.languages a[lang=ar]');
    expect(await page.locator('.pages').textContent()).to.include(textIn('ar').tools.list.position(21, total, total));
    expect([await page.inputValue('#writes'), await page.inputValue('#state')]).to.deep.equal(['zh', 'waiting']);
    await page.goto(`${there.url}/console/cases?state=%3Cb%3E&writes=xx&office=..%2F&unread=7&page=9999`);
    expect(await page.locator('.filter').getAttribute('open')).to.equal(null);
    await page.goto(`${there.url}/console/cases?unread=1&state=closed&writes=zh`);
    expect(await page.locator('main').textContent()).to.include(textIn('ar').tools.list.nothing);
    await page.getByRole('link', { name: textIn('ar').tools.list.reset }).click();
    expect(page.url()).to.equal(`${there.url}/console/cases`);
    await page.context().close();
  });

  it('are used with the keyboard alone', async () => {
    const { page, id } = await sits('en', 'en', { javaScriptEnabled: true });
    const tabTo = async (wanted: string): Promise<void> => {
      for (let presses = 0; presses < 80; presses++) {
        if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) break;
        await page.keyboard.press('Tab');
      }
      expect(await page.evaluate((selector) => document.activeElement?.matches(selector), wanted), wanted).to.equal(true);
      expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).to.equal('solid');
    };
    await tabTo('.prepared > summary');
    await page.keyboard.press('Enter');
    await tabTo('button[value=question]');
    await page.keyboard.press('Enter');
    await page.locator('.notice').waitFor();
    await page.locator('#words:focus').waitFor();
    await tabTo('.reply .send');
    await page.keyboard.press('Enter');
    await page.locator('.message').nth(2).waitFor();
    for (const [fold, field, typed, button] of [
      ['.notes > summary', '#note', 'By keyboard', '.note .again'],
      ['.closing > summary', '#last', ' Bye.', '.close .again'],
    ] as const) {
      await tabTo(fold);
      await page.keyboard.press('Enter');
      await tabTo(field);
      await page.keyboard.press('Control+End');
      await page.keyboard.type(typed);
      await tabTo(button);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Space')]);
      if (field === '#note') expect(await page.locator('.notes .words').textContent()).to.equal('By keyboard');
    }
    expect((await written(id)).at(-1)).to.match(/ Bye\.$/);
    expect((await kept(there.place.store, id))!.status).to.equal('closed');
    await page.context().close();
  });
});
