import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { sessionLives } from '../../../adapters/accounts/consoleSessions.js';
import { textIn } from '../../../knowledge/text/index.js';
import { kept, readsBack, takesBack } from '../../referrals.js';
import type { Stand } from './stand.js';
import { inBrowser } from './inBrowser.js';

describe('what is written in the console', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));

  const sits = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await (await chromium.newContext({ locale: 'en', ...options })).newPage();
    await page.goto(`${there.url}/console`);
    return page;
  };

  it('gives back a text that is too long, whole, and one that was sent after the session had ended', async () => {
    const id = await there.arrives({});
    const page = await sits({ javaScriptEnabled: false });
    await there.signsIn(page, 'amina');
    await page.goto(`${there.url}/console/cases/${id}`);
    await page.click('.take .send');
    await page.click('.reply .send');
    const long = `\n  <b>${'字'.repeat(2000)}`;
    await page.fill('#words', long);
    await page.click('.reply .send');
    expect(await page.inputValue('#words')).to.equal(long);
    expect(await page.locator('.notice').textContent()).to.equal(textIn('en').desk.reply.tooLong(2000, 2006));
    expect(await page.locator('.message').count()).to.equal(2);
    const text = '\nA reply that took <more> than half an hour';
    await page.fill('#words', text);
    there.place.clock.pass(30);
    await page.click('.reply .send');
    expect(await page.locator('.notice').textContent()).to.include(textIn('en').desk.signIn.draft);
    expect(await page.content()).not.to.include((await kept(there.place.store, id))!.name);
    await page.fill('#name', 'amina');
    for (const field of ['#passphrase', '#code']) await page.fill(field, 'wrong');
    await page.click('.send');
    for (const [field, value] of Object.entries(there.typed('amina'))) await page.fill(`#${field}`, value);
    await page.click('.send');
    expect(await page.inputValue('#words')).to.equal(text);
    expect((await kept(there.place.store, id))!.thread).to.have.length(2);
    await page.click('.reply .send');
    expect((await readsBack(there.place.store, there.vault, id, there.today())).at(-1)).to.equal(text.trim());
    await page.context().close();
  });

  it('shows a text that came back to nobody who must not see the case', async () => {
    const id = await there.arrives({});
    const amina = await there.seat('amina');
    await amina.get(`/console/cases/${id}`);
    await amina.post(`/console/cases/${id}/take`);
    there.place.clock.pass(31);
    const lost = await amina.post(`/console/cases/${id}/reply`, { words: 'canary reply' });
    expect([lost.status, lost.body.includes('canary reply')]).to.deep.equal([403, true]);
    const carla = await there.seat();
    const shown = await carla.post('/console/sign-in', { ...there.typed('carla'), at: id, words: 'canary reply' });
    expect([shown.status, shown.body.includes('canary')]).to.deep.equal([404, false]);
  });

  it('cannot be selected, printed or found in the address, title or storage', async () => {
    const id = await there.arrives({ words: 'canary words' });
    const page = await sits({});
    await there.signsIn(page, 'amina');
    await page.goto(`${there.url}/console/cases/${id}`);
    await page.click('.take .send');
    await page.locator('.message').waitFor();
    await page.waitForLoadState('load');
    const selected = await page.evaluate(() => {
      document.getSelection()!.selectAllChildren(document.body);
      return document.getSelection()!.toString();
    });
    expect(selected).to.include(textIn('en').desk.case.thread).and.not.include('canary');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.message').isVisible()).to.equal(false);
    expect([page.url(), await page.title()].join(' ')).not.to.match(/canary/);
    expect((await page.context().storageState()).origins).to.deep.equal([]);
    expect(await page.content()).not.to.match(/\d\d:\d\d|<script/);
    await page.context().close();
  });

  it('goes from a screen that somebody left, when the session would end', async () => {
    const id = await there.arrives({ words: 'canary words' });
    const page = await sits({ reducedMotion: 'reduce' });
    await there.signsIn(page, 'amina');
    await page.goto(`${there.url}/console/cases/${id}`);
    await page.click('.take .send');
    const words = page.locator('.message .words').first();
    await words.waitFor();
    const after = (milliseconds: number): Promise<void> =>
      page.evaluate((time) => document.getAnimations().forEach((animation) => (animation.currentTime = time)), milliseconds);
    await after(sessionLives.idle - 1000);
    expect(await words.isVisible()).to.equal(true);
    await after(sessionLives.idle + 1000);
    expect(await words.isVisible()).to.equal(false);
    await page.context().close();
  });

  it('shows a colleague that a case is taken, the excluded nothing, and everybody that it has gone', async () => {
    const [shared, without] = [await there.arrives({ words: 'canary' }), await there.arrives({ words: 'canary', excluded: ['boris'] })];
    const amina = await there.seat('amina');
    const boris = await there.seat('boris');
    const name = async (id: string): Promise<string> => (await kept(there.place.store, id))!.name;
    const [sharedName, withoutName] = [await name(shared), await name(without)];
    await amina.get('/console/cases');
    for (const id of [shared, without]) await amina.post(`/console/cases/${id}/take`);
    expect((await amina.get('/console/cases')).body)
      .to.include(sharedName)
      .and.include(withoutName);
    expect((await boris.get('/console/cases')).body)
      .to.include(sharedName)
      .and.not.include(withoutName);
    const taken = await boris.get(`/console/cases/${shared}`);
    expect(taken.body).to.include(textIn('en').desk.case.others).and.not.include('canary').and.not.include('amina');
    const late = await boris.post(`/console/cases/${shared}/take`);
    expect([late.status, late.body.includes(textIn('en').desk.case.taken)]).to.deep.equal([409, true]);
    const nothing = (await boris.get('/console/cases/nothing')).body;
    expect((await boris.get(`/console/cases/${without}`)).body).to.equal(nothing);
    await takesBack(there.place.store, there.vault, shared, there.today());
    expect((await boris.get(`/console/cases/${shared}`)).body).to.equal(nothing);
    expect((await amina.post(`/console/cases/${shared}/reply`, { words: 'Hello' })).status).to.equal(404);
  });
});
