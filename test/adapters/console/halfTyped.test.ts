import { expect } from 'chai';
import type { Browser, Locator, Page } from 'playwright-core';
import { daysAfter } from '../../../dialogs/referral.js';
import { direction, languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { kept, readsBack, writesAgain } from '../../referrals.js';
import { inBrowser } from './inBrowser.js';
import type { Stand } from './stand.js';

const long = `\nA canary reply <of> many lines.\n\n${'It took "half" an hour & more. '.repeat(40)}`;

describe('a reply that is half typed in the console', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));

  /** Amina has said her first words in a case, and types a long reply. */
  async function types(javaScriptEnabled: boolean): Promise<{ page: Page; id: string }> {
    const id = await there.arrives({});
    const page = await (await chromium.newContext({ locale: 'en', javaScriptEnabled })).newPage();
    await page.goto(`${there.url}/console`);
    await there.signsIn(page, 'amina');
    await page.goto(`${there.url}/console/cases/${id}`);
    await page.click('.take .send');
    await page.click('.reply .send');
    await page.locator('.prepared > summary').waitFor();
    await page.fill('#words', long);
    return { page, id };
  }
  /** Presses a button and waits for the page that answers. */
  const presses = (page: Page, button: string | Locator): Promise<unknown> =>
    Promise.all([page.waitForNavigation(), (typeof button === 'string' ? page.locator(button) : button).click()]);
  const unfolds = (page: Page, what: string): Promise<void> => page.locator(`${what} > summary`).click();
  const referral = async (id: string) => (await kept(there.place.store, id))!;
  const written = (id: string): Promise<string[]> => readsBack(there.place.store, there.vault, id, there.today());

  for (const javaScriptEnabled of [false, true]) {
    const scripts = `JavaScript ${javaScriptEnabled ? 'on' : 'off'}`;

    it(`stands in its box after every other button, and is sent once and whole at the end (${scripts})`, async () => {
      const { page, id } = await types(javaScriptEnabled);
      const stands = async (after: string): Promise<void> => {
        expect(await page.inputValue('#words'), after).to.equal(long);
      };

      await unfolds(page, '.notes');
      await page.fill('#note', 'My note');
      await presses(page, '.note .again');
      await stands('a note');
      expect([await page.inputValue('#note'), await page.locator('.notes .words').allTextContents()]).to.deep.equal(['', ['My note']]);

      await unfolds(page, '#reminder');
      const day = daysAfter(there.today(), 2);
      await page.fill('#remind', day);
      await presses(page, '.remind .again');
      await stands('a reminder');
      expect((await referral(id)).reminders.map(({ on }) => on)).to.deep.equal([day]);

      if (!(await page.locator('.drop .plain').isVisible())) await unfolds(page, '.notes');
      await presses(page, '.drop .plain');
      await stands('a note that is deleted');
      expect((await referral(id)).notes).to.deep.equal([]);

      if (!(await page.locator('.remind .plain').isVisible())) await unfolds(page, '#reminder');
      await presses(page, '.remind .plain');
      await stands('a reminder that is taken away');
      expect([(await referral(id)).reminders, await page.inputValue('#remind')]).to.deep.equal([[], '']);

      for (const language of languages) {
        await unfolds(page, '.languages');
        await presses(page, `.languages [value=${language}]`);
        await stands(`the page in ${language}`);
        expect(await page.locator('html').getAttribute('dir')).to.equal(direction(language));
      }
      await unfolds(page, '.languages');
      await presses(page, '.languages [value=en]');

      await page.locator('.handing > summary').nth(1).click();
      await presses(page, '.suggest .again');
      await stands('another office');
      expect((await referral(id)).notices.map(({ kind }) => kind)).to.deep.equal(['taken', 'office']);

      expect(await written(id)).to.have.length(2);
      await presses(page, '.reply .send');
      expect([(await written(id)).slice(2), await page.inputValue('#words')]).to.deep.equal([[long.trim()], '']);
      expect(there.place.logged.join('\n')).not.to.include('canary');
      await page.context().close();
    });

    it(`is not in the way of a message that comes: it stands there once that is looked for (${scripts})`, async () => {
      const { page, id } = await types(javaScriptEnabled);
      await writesAgain(there.place.store, there.vault, id, 'I am afraid to go home tonight.', there.today());
      await presses(page, '.look .again');
      expect(await page.locator('.message.person .words').last().textContent()).to.equal('I am afraid to go home tonight.');
      expect(await page.inputValue('#words')).to.equal(long);
      await presses(page, '.reply .send');
      expect((await written(id)).at(-1)).to.equal(long.trim());
      await page.context().close();
    });

    it(`is not in the way of a reload: nothing is done twice, and all boxes keep what was typed (${scripts})`, async () => {
      const { page, id } = await types(javaScriptEnabled);
      await unfolds(page, '.closing');
      await page.fill('#last', 'A last word');
      await unfolds(page, '.notes');
      await page.fill('#note', 'My note');
      const deeds: string[] = [];
      page.on('request', (request) => request.method() === 'POST' && deeds.push(new URL(request.url()).pathname.split('/').at(-1)!));
      await presses(page, '.note .again');
      await page.reload();
      expect(deeds).to.deep.equal(['note', id, id]);
      expect([await page.inputValue('#words'), await page.inputValue('#last')]).to.deep.equal([long, 'A last word']);
      expect((await referral(id)).notes).to.have.length(1);
      expect([page.url(), await page.title()].join()).not.to.include('canary');
      await page.context().close();
    });
  }

  it('is trapped by no other field: neither an empty day nor one that is over', async () => {
    const { page, id } = await types(true);
    await unfolds(page, '#reminder');
    await page.fill('#remind', daysAfter(there.today(), -9));
    await unfolds(page, '.prepared');
    await page.fill('#day', daysAfter(there.today(), -9));
    await page.press('#day', 'Enter');
    await page.press('#remind', 'Enter');
    await presses(page, '.remind .again');
    expect(await page.locator('#reminder .notice').count()).to.equal(1);
    expect(await page.inputValue('#words')).to.equal(long);
    await presses(page, '.reply .send');
    expect((await written(id)).at(-1)).to.equal(long.trim());
    expect((await referral(id)).reminders).to.deep.equal([]);
    await page.context().close();
  });

  it('can be read when the case is asked for by a colleague or closed, and no word of it was sent', async () => {
    for (const [fold, button] of [
      ['.handing', '.pass .again'],
      ['.closing', '.close .again'],
    ] as const) {
      const { page, id } = await types(false);
      await unfolds(page, '.notes');
      await page.fill('#note', 'A canary note');
      await page.locator(`${fold} > summary`).first().click();
      await presses(page, button);
      const { desk, tools } = textIn('en');
      expect(await page.locator('.notice').allTextContents()).to.deep.equal([desk.case.unsent]);
      expect(await page.getByLabel(desk.reply.title).inputValue()).to.equal(long);
      expect(await page.getByLabel(tools.notes.label).inputValue()).to.equal('A canary note');
      expect((await written(id)).join()).not.to.include('canary');
      await page.context().close();
    }
  });

  /** Amina has said hello in a case, and has typed a reply and a note there. */
  async function halfway() {
    const id = await there.arrives({});
    const path = `/console/cases/${id}`;
    const amina = await there.seat('amina');
    await amina.get(path);
    await amina.post(`${path}/take`);
    await amina.post(`${path}/reply`, { words: 'Hello.' });
    return { amina, id, path, typed: { words: 'A canary reply', note: 'One note' } };
  }

  it('comes back with the page that a browser without a face gets, and only in that page', async () => {
    const { amina, path, typed } = await halfway();
    const noted = await amina.post(`${path}/note`, typed);
    const to = noted.headers.get('location')!;
    expect([noted.status, noted.body, to.includes('canary')]).to.deep.equal([307, '', false]);
    const shown = await amina.post(to, typed);
    expect(shown.status).to.equal(200);
    expect(shown.body)
      .to.match(/name="words"[^>]*>\s*A canary reply<\/textarea>/)
      .and.match(/name="note"[^>]*>\s*<\/textarea>/);
    expect((await amina.get(path)).body).not.to.include('canary');
    expect((await amina.post(`${path}/note`, { note: 'Another note' })).status, 'nothing is left').to.equal(303);

    const over = await amina.post(path, { ...typed, csrf: 'old', l: 'fr' });
    expect([over.status, over.body.includes('A canary reply')]).to.deep.equal([403, true]);
    const boris = await there.seat('boris');
    await boris.get('/console/cases');
    expect((await boris.post(path, { words: 'x' })).body).to.include(textIn('en').desk.case.others);
  });

  it('comes back alone, without the note that is kept already, where the page is loaded again with an old token or after the session', async () => {
    const { amina, id, path, typed } = await halfway();
    const to = (await amina.post(`${path}/note`, typed)).headers.get('location')!;
    const alone = (body: string): void => {
      expect(body).to.match(/name="words"[^>]*>\s*A canary reply<\/textarea>/);
      expect(body).not.to.match(/name="note"[^>]*>\s*One note/);
    };
    const old = await amina.post(to, { ...typed, csrf: 'old' });
    expect(old.status).to.equal(403);
    alone(old.body);

    there.place.clock.pass(31);
    const over = await amina.post(to, typed);
    expect([over.status, over.body.includes(textIn('en').desk.signIn.draft)]).to.deep.equal([403, true]);
    alone(over.body);
    expect((await referral(id)).notes).to.have.length(1);
  });
});
