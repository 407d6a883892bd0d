import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import ical from 'ical.js';
import type { Browser } from 'playwright-core';
import { textIn } from '../../../knowledge/text/index.js';
import { findings } from '../console/axe.js';
import type { Stand } from '../console/stand.js';
import { inBrowser } from '../console/inBrowser.js';
import { bookingsIn, hostOf, putHosts, slotOf } from '../../stories/hosts.js';
import { sideways } from './street.js';

const asked = { ar: 'هل يمكنني التحدث مع المدير دون ذكر اسمي؟', fr: 'Puis-je parler à la directrice sans donner mon nom ?' };

describe('a time with a host, booked on the web page', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]), { hugo: ['host:leader-100001'] });

  for (const language of ['ar', 'fr'] as const)
    for (const javaScriptEnabled of [true, false])
      it(`needs no word but the question, and a calendar gets a title that tells nothing (${language}, JavaScript ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
        await putHosts(there.place.store, [hostOf({ title: { any: 'Director', in: {} } })], [slotOf({ languages: [language] })]);
        const { booking, keep, page: frame } = textIn(language);
        const context = await chromium.newContext({ locale: language, javaScriptEnabled, bypassCSP: true, acceptDownloads: true });
        const page = await context.newPage();
        await page.goto(there.url);
        const presses = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).last().click();
        const check = async (): Promise<void> => {
          if (javaScriptEnabled) expect(await findings(page), page.url()).to.deep.equal([]);
          await page.setViewportSize({ width: 320, height: 600 });
          expect(await sideways(page)).to.be.at.most(0);
        };
        await page.locator('#words').fill(asked[language]);
        await presses(frame.send);
        await presses(/Director/);
        await presses(/10:00/);
        await page.getByText(booking.before.shows.room).last().waitFor();
        await check();
        await presses(booking.before.yes);
        const number = (await page.locator('.number').last().textContent())!;
        expect(number).to.match(/^\d\d( \d{4}){5}$/);
        await page.locator('#words').fill(number.slice(-4));
        await presses(frame.send);
        await page.getByText('Block 4, room 12').last().waitFor();
        await check();
        if (javaScriptEnabled) {
          await page.getByText(keep.remind).last().click();
          const saving = page.waitForEvent('download');
          await presses(booking.remindAt);
          const file = await saving;
          const text = await readFile(await file.path(), 'utf8');
          const [component] = new ical.Component(ical.parse(text) as unknown[]).getAllSubcomponents('vevent');
          const event = new ical.Event(component!);
          expect([file.suggestedFilename(), event.summary]).to.deep.equal(['reminder.ics', keep.title]);
          expect([event.startDate.toJSDate().toISOString(), event.endDate.toJSDate().toISOString()]).to.deep.equal([
            '2026-12-01T07:00:00.000Z',
            '2026-12-01T07:30:00.000Z',
          ]);
          expect(text.replace(/\s/g, ''))
            .not.to.match(/Director|Block|waypoint/i)
            .and.not.to.include(number.replace(/\s/g, ''));
        } else expect(await page.locator('.keep').last().isVisible()).to.equal(false);
        await presses(booking.cancel);
        await presses(booking.yes);
        await page.getByText(booking.cancelled).last().waitFor();
        expect(await page.content(), 'what was shown is off the page')
          .not.to.include('Block 4')
          .and.not.to.include(number);
        expect(await bookingsIn(there.place.store)).to.deep.equal([]);
        await context.close();
      });
});
