import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import ical from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { agreesTo } from '../console/agreeing.js';
import { findings } from '../console/axe.js';
import type { Stand } from '../console/stand.js';
import { inBrowser } from '../console/inBrowser.js';
import { sideways } from './street.js';

describe('a return number is kept', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));

  const numbered = async (language: Language, options: Parameters<Browser['newContext']>[0] = {}) => {
    const context = await chromium.newContext({ locale: language, ...options });
    const page = await context.newPage();
    const [asked, said]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    const number = await agreesTo(page, there.url, there.place.directory, language);
    return { page, context, number, asked, said };
  };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  /** The calendar file that a press makes, as a calendar reads it. */
  async function reminder(page: Page, language: Language, days: 3 | 7 | 14) {
    const saving = page.waitForEvent('download');
    await button(page, textIn(language).keep.days[days]).click();
    const file = await saving;
    const text = await readFile(await file.path(), 'utf8');
    const calendar = new ical.Component(ical.parse(text) as unknown[]);
    const [event] = calendar.getAllSubcomponents('vevent');
    return { name: file.suggestedFilename(), text, event: new ical.Event(event!), component: event! };
  }

  for (const language of languages) {
    it(`by a copy, on a card, and by a calendar that tells nothing (${language})`, async () => {
      const { page, context, number, asked, said } = await numbered(language, { acceptDownloads: true, timezoneId: 'Asia/Bangkok' });
      await context.grantPermissions(['clipboard-write']);
      const { keep } = textIn(language);
      await button(page, keep.copy).waitFor();
      const before = asked.length;

      await button(page, keep.copy).click();
      await page.getByText(keep.copied).waitFor();
      await page.locator('#words').press('ControlOrMeta+V');
      expect((await page.locator('#words').inputValue()).replace(/\s/g, '')).to.equal(number);
      await page.locator('#words').fill('');

      await page.getByText(keep.remind).click();
      const today = await page.evaluate(() => [new Date().getFullYear(), new Date().getMonth(), new Date().getDate()] as const);
      for (const days of [3, 7, 14] as const) {
        const { name, text, event, component } = await reminder(page, language, days);
        const start = new Date(today[0], today[1], today[2] + days);
        expect(event.startDate.toString()).to.equal(
          [start.getFullYear(), start.getMonth() + 1, start.getDate()].map((part) => String(part).padStart(2, '0')).join('-'),
        );
        expect([name, event.summary, event.startDate.isDate]).to.deep.equal(['reminder.ics', keep.title, true]);
        expect(component.getFirstPropertyValue('class')).to.equal('PRIVATE');
        expect(component.getAllSubcomponents('valarm')).to.have.length(1);
        expect(text.replace(/\s/g, '')).not.to.include(number);
        expect(text)
          .not.to.include('127.0.0.1')
          .and.not.match(/waypoint/i);
        for (const line of text.split('\r\n')) {
          expect(line).not.to.include('\n');
          expect(Buffer.byteLength(line)).to.be.at.most(75);
        }
      }
      await page.getByLabel(keep.withNumber).check();
      expect((await reminder(page, language, 7)).event.description.replace(/\s/g, '')).to.equal(number);

      await page.evaluate(() => {
        window.print = () => void document.body.setAttribute('data-printed', '');
      });
      await button(page, keep.print).click();
      expect(await page.locator('body[data-printed]').count()).to.equal(1);
      await page.emulateMedia({ media: 'print' });
      const printed = (await page.locator('body').innerText()).split('\n').filter((line) => line.trim() !== '');
      expect(printed.map((line) => line.replace(/\s/g, ''))).to.deep.equal([keep.line.replace(/\s/g, ''), number]);
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g)).to.have.length(1);
      expect(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(paper)!.slice(1).map(Number).map(Math.round)).to.deep.equal([241, 153]);
      await page.emulateMedia({ media: null });
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect([await page.locator('#card').count(), await page.locator('#log').isVisible()]).to.deep.equal([0, true]);

      expect(asked.slice(before).filter((url) => !url.startsWith('blob:'))).to.deep.equal([]);
      expect(said).to.deep.equal([]);
      const { cookies, origins } = await context.storageState();
      expect([cookies, origins]).to.deep.equal([[], []]);
      await context.close();
    });

    it(`with nothing that axe finds, on a narrow screen, and with the pen where JavaScript is off (${language})`, async () => {
      const { page, context } = await numbered(language, { viewport: { width: 320, height: 568 }, bypassCSP: true });
      const { keep } = textIn(language);
      await button(page, keep.copy).waitFor();
      await page.getByText(keep.remind).click();
      expect(await sideways(page)).to.be.at.most(0);
      expect(await findings(page)).to.deep.equal([]);
      await context.close();

      const without = await numbered(language, { javaScriptEnabled: false });
      expect(await without.page.locator('.keep').first().isVisible()).to.equal(false);
      expect(without.number).to.match(/^\d{22}$/);
      await without.context.close();
    });
  }

  it('selects the number where a browser lets nothing be copied', async () => {
    const { page, context, number } = await numbered('en');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await button(page, textIn('en').keep.copy).click();
    await page.getByText(textIn('en').keep.notCopied).waitFor();
    expect((await page.evaluate(() => String(getSelection()))).replace(/\s/g, '')).to.equal(number);
    await context.close();
  });

  it('by the days of the place where somebody is, over the end of a year', async () => {
    const { page, context } = await numbered('en', { acceptDownloads: true, timezoneId: 'Pacific/Auckland' });
    await page.getByText(textIn('en').keep.remind).click();
    await page.clock.setFixedTime('2026-12-30T12:30:00Z');
    const { event, text } = await reminder(page, 'en', 3);
    expect(event.startDate.toString()).to.equal('2027-01-03');
    expect(text, 'no time of day').to.include('DTSTAMP:20261230T000000Z');
    await context.close();
  });

  it('at no cost to whoever has none: what it takes is loaded with the number only', async () => {
    const { page, context, asked } = await numbered('en');
    await button(page, textIn('en').keep.copy).waitFor();
    const first = asked.findIndex((url) => url.includes('/keep.'));
    expect(first).to.be.greaterThan(asked.indexOf(`${there.url}/page.js`) + 5);
    expect(asked.filter((url) => url.includes('/keep.'))).to.deep.equal([`${there.url}/keep.js`, `${there.url}/keep.css`]);
    const newcomer = await context.newPage();
    const seen: string[] = [];
    newcomer.on('request', (request) => seen.push(request.url()));
    await newcomer.goto(there.url);
    expect(seen.filter((url) => url.includes('keep'))).to.deep.equal([]);
    await context.close();
  });
});
