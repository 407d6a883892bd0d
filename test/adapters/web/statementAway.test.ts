import { expect } from 'chai';
import { textIn } from '../../../knowledge/text/index.js';
import { eventually, inSight, street, type Street } from './street.js';
import { turnTo } from './turningAway.js';

describe('a statement that nobody is to find', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  it('is forgotten after 15 minutes without writing, after ten out of sight, and by Back', async () => {
    const { page, context } = await there.visit('en');
    await page.clock.install();
    const gone = (): Promise<void> =>
      eventually(async () => page.url() === `${there.url}/` && !(await page.content().catch(() => 'canary')).includes('canary'));
    const begin = async (): Promise<void> => {
      await page.goto(`${there.url}/notes/en`);
      await page.fill('#happened', 'canary');
    };

    await begin();
    await page.clock.runFor('12:00');
    await page.locator('#when').fill('in May');
    await page.clock.runFor('12:00');
    expect(await page.locator('#whole').textContent(), 'writing counts').to.include('canary');
    await page.clock.runFor('01:10');
    await page.getByText(textIn('en').page.soon).waitFor();
    await page.clock.runFor('02:00').catch(() => undefined);
    await gone();

    await begin();
    await turnTo(page, 'hidden');
    expect(await page.locator('main').isVisible()).to.equal(false);
    await page.clock.runFor('02:00');
    await turnTo(page, 'visible');
    await page.getByRole('button', { name: textIn('en').statement.show }).click();
    expect(await page.locator('#whole').textContent()).to.include('canary');
    await turnTo(page, 'hidden');
    await page.clock.runFor('10:10').catch(() => undefined);
    await gone();

    await begin();
    await page.goto(`${there.url}/nowhere`);
    await page.goBack();
    await page.locator('#happened').waitFor();
    expect([await page.locator('#happened').inputValue(), await page.locator('#whole').textContent()]).to.deep.equal(['', '']);
    await context.close();
  });

  it('is left like the chat, by Leave and by Shift three times, and the chat in the other window with it', async () => {
    for (const way of ['button', 'keys'] as const) {
      const { page: chat, context } = await there.visit('en');
      await there.ask(chat, 'en');
      const token = await chat.evaluate(() => document.body.dataset['c']!);
      await chat.fill('#words', 'What should I write in the report?');
      await chat.click('.send');
      const link = chat.getByRole('link', { name: textIn('en').statement.link }).last();
      await link.waitFor();
      expect(await link.getAttribute('href')).to.equal('https://waypoint.example.org/notes/en');
      const notes = await context.newPage();
      await notes.goto(`${there.url}/notes/en`);
      await notes.fill('#happened', 'canary');
      const left = Promise.all([notes, chat].map((page) => page.waitForResponse('**/exit/en')));
      if (way === 'button') await notes.click('#leave');
      else for (let press = 0; press < 3; press++) await notes.keyboard.press('Shift');
      for (const answer of await left) expect(answer.headers()['location']).to.match(/^https:\/\/worldweather\.wmo\.int\/en\//);
      await eventually(async () => (await there.place.conversations.find(token)) === undefined);
      await notes.goBack().catch(() => undefined);
      const back = (): Promise<string> => notes.content().catch(() => 'canary');
      await eventually(async () => !(await back()).includes('canary'));
      await context.close();
    }
  });

  it('has the way out first and last on the way of the Tab key (QE-02)', async () => {
    const { page, context } = await there.visit('ar');
    await page.goto(`${there.url}/notes/ar`);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement!.id);
    await page.keyboard.press('Tab');
    expect([await focused(), await inSight(page, '#leave-first')]).to.deep.equal(['leave-first', true]);
    await page.locator('#leave-last').focus();
    expect(await inSight(page, '#leave-last')).to.equal(true);
    await page.keyboard.press('Tab');
    expect(await focused()).to.equal('');
    await context.close();
  });

  it('is left without JavaScript by a link', async () => {
    const { page, context } = await there.visit('es', { javaScriptEnabled: false });
    await page.goto(`${there.url}/notes/es`);
    const [left] = await Promise.all([page.waitForResponse('**/exit/es'), page.click('#leave')]);
    expect(left.headers()['location']).to.match(/^https:\/\/worldweather\.wmo\.int\/es\//);
    await context.close();
  });
});
