import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { kept, writesAgain } from '../../referrals.js';
import { inBrowser } from './inBrowser.js';
import { looks } from './looks.js';
import type { Shown } from './seat.js';
import type { Stand } from './stand.js';

const { desk, atDesk } = textIn('en');

const title = ({ body }: Pick<Shown, 'body'>): string => /<title>([^<]*)</.exec(body)![1]!;
const renewal = ({ headers }: Shown): string | null => headers.get('refresh');

describe('the list of cases that stays open', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));

  it('is asked for again once a minute, where it stands, and no other page is', async () => {
    const id = await there.arrives({});
    const amina = await there.seat('amina');
    expect(renewal(await amina.get('/console/cases'))).to.equal('60;url=/console/cases?renewed');
    expect(renewal(await amina.get('/console/cases?late=1&writes=fr'))).to.equal('60;url=/console/cases?writes=fr&late=1&renewed');
    expect(renewal(await amina.get('/console/cases?renewed'))).to.equal('60;url=/console/cases?renewed');
    await amina.post(`/console/cases/${id}/take`);
    for (const path of [`/console/cases/${id}`, '/console/hours/un-unoms', '/console/statistics', '/console/nothing'])
      expect(renewal(await amina.get(path)), path).to.equal(null);
  });

  it('keeps no session alive by that, and shows nothing once it is over', async () => {
    const id = await there.arrives({});
    const { name } = (await kept(there.place.store, id))!;
    const amina = await there.seat('amina');
    await amina.get('/console/cases');
    for (let minutes = 0; minutes < 29; minutes++) {
      there.place.clock.pass(1);
      expect((await amina.get('/console/cases?renewed')).body).to.include(name);
    }
    there.place.clock.pass(1);
    const over = await amina.get('/console/cases?renewed');
    expect([over.status, over.body.includes(name), renewal(over)]).to.deep.equal([403, false, null]);
    const boris = await there.seat('boris');
    there.place.clock.pass(29);
    await boris.get('/console/cases');
    there.place.clock.pass(29);
    expect((await boris.get('/console/cases')).status, 'a click does').to.equal(200);
  });

  it('says in its title and above it what is new, to those who may know', async () => {
    const carla = await there.seat('carla');
    expect(title(await carla.get('/console/cases'))).to.match(new RegExp(`^${desk.cases.title} `));
    const id = await there.arrives({ service: 'un-oios' });
    const hidden = await there.arrives({ service: 'un-oios', excluded: ['carla'] });
    const waiting = await carla.get('/console/cases?renewed');
    expect(title(waiting)).to.match(/^\(1\) /);
    expect(waiting.body).to.include(`${atDesk.list.counts.waiting}: 1`).and.not.include(hidden);
    await carla.post(`/console/cases/${id}/take`, { csrf: carla.csrf });
    await carla.get(`/console/cases/${id}`);
    expect(title(await carla.get('/console/cases'))).not.to.match(/^\(/);
    await writesAgain(there.place.store, there.vault, id, 'One thing more', there.today());
    const unread = await carla.get('/console/cases?renewed');
    expect([title(unread).startsWith('(1) '), unread.body.includes(`${atDesk.list.counts.unread}: 1`)]).to.deep.equal([true, true]);
    there.place.clock.pass(6 * 24 * 60);
    await carla.post('/console/sign-in', there.typed('carla'));
    const late = await carla.get('/console/cases');
    expect(late.body).to.include(`href="/console/cases?late=1"`).and.include(`${atDesk.list.counts.late}: 1`);
    expect((await carla.get('/console/cases?late=1')).body)
      .to.include(id)
      .and.not.include(hidden);
  });

  it('can be kept still for the rest of a session, by whoever reads slowly or by ear', async () => {
    const amina = await there.seat('amina');
    expect((await amina.get('/console/cases?writes=fr')).body).to.include('href="/console/cases?writes=fr&amp;renew=no"');
    const still = await amina.get('/console/cases?writes=fr&renew=no');
    expect([renewal(still), still.body.includes(atDesk.refresh.off)]).to.deep.equal([null, true]);
    expect(renewal(await amina.get('/console/cases'))).to.equal(null);
    expect(renewal(await amina.get('/console/cases?renew=yes'))).to.match(/^60/);
    expect(renewal(await (await there.seat('amina')).get('/console/cases'))).to.match(/^60/);
  });

  it('renews itself in a real browser without JavaScript, and what came meanwhile is there', async () => {
    const page = await (await chromium.newContext({ locale: 'en', javaScriptEnabled: false })).newPage();
    await page.goto(`${there.url}/console`);
    await page.route('**/console/cases**', async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      await route.fulfill({ response, headers: { ...headers, refresh: headers['refresh']!.replace(/^60;/, '1;') } });
    });
    await there.signsIn(page, 'amina');
    await page.goto(`${there.url}/console/cases`);
    const id = await there.arrives({ language: 'es' });
    await page.locator(`a[href$="${id}"]`).waitFor();
    expect(page.url()).to.equal(`${there.url}/console/cases?renewed`);
    await page.context().close();
  });

  for (const language of languages) {
    it(`has counts and ways that axe finds nothing in, in boxes large enough to press (${language})`, async () => {
      await there.arrives({ language });
      there.place.clock.pass(6 * 24 * 60);
      const page = await (await chromium.newContext({ locale: language, bypassCSP: true })).newPage();
      await page.goto(`${there.url}/console`);
      await there.signsIn(page, 'amina');
      const text = textIn(language).atDesk;
      await page.locator('.counts').getByRole('link', { name: text.list.counts.late }).click();
      expect(await page.isChecked('#late')).to.equal(true);
      await looks(page);
      await page.locator('.filter').getByLabel(text.list.onlyLate).waitFor();
      for (const box of await page.locator('input[type=checkbox]').all()) {
        const { width, height } = (await box.boundingBox())!;
        expect([width >= 24, height >= 24], `${width} × ${height}`).to.deep.equal([true, true]);
      }
      await page.context().close();
    });
  }
});
