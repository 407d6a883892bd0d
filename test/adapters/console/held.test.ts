import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { daysAfter } from '../../../dialogs/referral.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { kept, readsBack } from '../../referrals.js';
import { organization, type Organization } from './organization.js';

const { desk, openId } = textIn('en');

/** What is typed in a session that is over: in which box, and what is pressed. */
interface Typing {
  folded?: string;
  boxes: Record<string, string>;
  press: string;
  hours?: true;
}

const typings: Record<string, Typing> = {
  'a reply': { boxes: { '#words': 'A long\nreply' }, press: '.reply .send' },
  'a last message': { folded: '.closing', boxes: { '#last': 'My last\nwords' }, press: '.close .again' },
  'a note': { folded: '.notes', boxes: { '#note': 'A canary note' }, press: '.note .again' },
  'a day of a reminder': { folded: '#reminder', boxes: { '#remind': daysAfter('2026-11-25', 5) }, press: '.remind .again' },
  'opening hours': { hours: true, boxes: { '#day-0': '9-12', '#day-4': '9-10', '#slow': '4' }, press: '.entered .send' },
  'a holiday': { hours: true, boxes: { '#day': '2027-01-07', '#open': '10-12' }, press: '.entered .again' },
};

describe('what is typed in a session that is over', () => {
  let { there, provider, close } = {} as Organization;
  let chromium: Browser;
  before(async () => {
    ({ there, provider, close } = await organization());
    chromium = await browser();
  });
  after(async () => {
    await chromium?.close();
    await close?.();
  });

  /** Amina types, and the session is over before she presses. */
  async function types({ folded, boxes, press, hours }: Typing): Promise<{ context: BrowserContext; page: Page; id: string }> {
    const id = await there.arrives({});
    const context = await chromium.newContext({ locale: 'en', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${there.url}/console`);
    await there.signsIn(page, 'amina');
    await page.goto(`${there.url}/console/cases/${id}`);
    await page.click('.take .send');
    await page.click('.reply .send');
    if (hours) await page.goto(`${there.url}/console/hours/un-unoms`);
    if (hours) await page.selectOption('#zone', 'Africa/Nairobi');
    if (hours && press === '.entered .again') await page.locator('.entered .send').click();
    if (folded) await page.locator(`${folded} > summary`).click();
    for (const [box, words] of Object.entries(boxes)) await page.fill(box, words);
    there.place.clock.pass(31);
    await page.click(press);
    return { context, page, id };
  }

  const boxesOf = async (page: Page, { boxes }: Typing): Promise<Record<string, string>> =>
    Object.fromEntries(await Promise.all(Object.keys(boxes).map(async (box) => [box, await page.inputValue(box)] as const)));

  for (const [what, typing] of Object.entries(typings)) {
    it(`comes back into its own box after signing in with a passphrase: ${what}`, async () => {
      const { context, page, id } = await types(typing);
      expect(await page.locator('.notice').textContent()).to.include(desk.signIn.draft);
      for (const [field, value] of Object.entries(there.typed('amina'))) await page.fill(`#${field}`, value);
      await page.click('[action="/console/sign-in"] .send');
      expect(await boxesOf(page, typing)).to.deep.equal(typing.boxes);
      await checked(page, typing, id);
      await context.close();
    });

    it(`comes back into its own box after signing in at the provider: ${what}`, async () => {
      const { context, page, id } = await types(typing);
      await page.getByText(openId.window).waitFor();
      const opened = context.waitForEvent('page');
      await page.getByRole('button', { name: openId.go }).click();
      const beside = await opened;
      await beside.waitForURL(`${provider.issuer}/interaction/**`);
      await beside.fill('input[name=login]', 'amina-canary-sub');
      await beside.fill('input[name=password]', 'any');
      await beside.click('button[type=submit]');
      await beside.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' });
      await beside.click('button[type=submit]');
      await beside.waitForURL(`${there.url}/console/cases**`);
      await beside.close();
      await page.getByRole('button', { name: openId.back }).click();
      expect(await boxesOf(page, typing)).to.deep.equal(typing.boxes);
      await checked(page, typing, id);
      await context.close();
    });
  }

  /** It stands where it can be seen and in no other box, and one press of its button does what it was to do. */
  async function checked(page: Page, { boxes, press }: Typing, id: string): Promise<void> {
    const [first, words] = Object.entries(boxes)[0]!;
    expect(await page.locator(first).isVisible()).to.equal(true);
    const all = await page.locator('textarea').evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
    expect(all.filter((value) => value === words).length).to.be.at.most(1);
    await page.click(press);
    const { store } = there.place;
    const read = await readsBack(store, there.vault, id, there.today());
    const referral = (await kept(store, id))!;
    const roster = await store.transaction(({ rosters }) => rosters.get('un-unoms'));
    const done: Record<string, () => boolean> = {
      '#words': () => read.at(-1) === words && referral.status === 'taken',
      '#last': () => read.at(-1) === words && referral.status === 'closed',
      '#note': () => referral.notes.length === 1 && !read.includes(words),
      '#remind': () => referral.reminders[0]?.on === words,
      '#day-0': () => roster?.slowAfter === 4 && roster.hours.week[0]?.[0]?.from === '09:00',
      '#day': () => roster?.hours.holidays.some((one) => one.on === words && one.open[0]?.from === '10:00') === true,
    };
    expect(done[first]!(), first).to.equal(true);
  }

  it('is kept nowhere on the server, and shown to nobody who must not see the place', async () => {
    const amina = await there.seat('amina');
    await amina.get('/console/hours/un-unoms');
    there.place.clock.pass(31);
    const over = await amina.post('/console/hours/un-unoms', { zone: 'Africa/Nairobi', 'day-0': '9-12', slow: '7' });
    expect([over.status, over.body.includes('name="slow" value="7"')]).to.deep.equal([403, true]);
    const carla = await there.seat();
    const shown = await carla.post('/console/sign-in', { ...there.typed('carla'), office: 'un-unoms', zone: 'Africa/Nairobi', slow: '7' });
    expect([shown.status, shown.body.includes('Nairobi')]).to.deep.equal([404, false]);
    expect(there.place.logged.join('\n')).not.to.match(/canary|Nairobi/);
  });
});
