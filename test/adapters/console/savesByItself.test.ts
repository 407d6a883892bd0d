import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { answersStand } from './answersStand.js';
import { looks } from './looks.js';

const { editing, statement, desk } = textIn('en');
const { edit } = editing;

/** Somebody writes, and the page saves by itself; what it says of that is true, and seen (S45). */
describe('a page that saves by itself', () => {
  let at: Awaited<ReturnType<typeof answersStand>>;
  let chromium: Browser;
  let farid: Page;
  before(async () => (chromium = await browser()));
  beforeEach(async () => {
    at = await answersStand();
    farid = await (await chromium.newContext({ locale: 'en', viewport: { width: 390, height: 700 }, bypassCSP: true })).newPage();
    await farid.goto(`${at.url}/console`);
    await at.signsIn(farid, 'farid');
  });
  afterEach(async () => {
    await farid.context().close();
    await at.close();
  });
  after(() => chromium.close());

  const opens = (part: string): Promise<unknown> => farid.goto(`${at.url}/console/answers/time-limit/write/${part}`);
  const reads = (words: string): Promise<void> => farid.locator('#autosaved', { hasText: words }).waitFor();
  /** Whether what the page says stands in the window, however far down the form goes. */
  const isSeen = (): Promise<boolean> =>
    farid.locator('#autosaved').evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight + 1;
    });

  it('says that nothing is saved while a box is not complete, where it is seen, and that it is saved once it is', async () => {
    await opens('common');
    await farid.getByLabel(editing.common.holdsFor, { exact: true }).selectOption({ index: 1 });
    await reads(edit.savedByItself);
    await farid.getByLabel(editing.common.reviewBy, { exact: true }).fill('2027-1');
    await reads(`${edit.incomplete} ${edit.faults.date}`);
    await farid.evaluate(() => window.scrollTo(0, 0));
    expect(await isSeen(), 'at the top of a long form').to.equal(true);
    expect(await farid.locator('#autosaved').getAttribute('role')).to.equal('status');
    await looks(farid);
    await farid.getByLabel(editing.common.reviewBy, { exact: true }).fill('2027-01-15');
    await reads(edit.savedByItself);
    await opens('common');
    expect(await farid.getByLabel(editing.common.reviewBy, { exact: true }).inputValue()).to.equal('2027-01-15');
  });

  it('says that the session is over, and gives the words back after signing in', async () => {
    await opens('en');
    const box = farid.getByLabel(edit.title, { exact: true });
    at.place.clock.pass(13 * 60);
    await box.fill('A longer way to say it');
    await reads(edit.sessionOver);
    await farid.getByRole('button', { name: edit.save, exact: true }).click();
    await farid.locator('.notice', { hasText: desk.signIn.over }).waitFor();
    for (const [field, value] of Object.entries(at.typed('farid'))) await farid.fill(`#${field}`, value);
    await farid.click('[action="/console/sign-in"] .send');
    expect(await box.inputValue()).to.equal('A longer way to say it');
  });

  it('says that there is nothing any more to save in, and does not call it a fault of the connection', async () => {
    await opens('en');
    await at.place.store.transaction(({ entries }) => entries.drop('time-limit'));
    await farid.getByLabel(edit.title, { exact: true }).fill('A longer way to say it');
    await reads(edit.gone);
  });

  it('shows what the rules say of the words while they are written, and how many there are', async () => {
    await opens('en');
    await farid.getByLabel(edit.title, { exact: true }).fill('');
    await farid.getByLabel(edit.short, { exact: true }).fill('This chat is totally confidential.');
    await reads(edit.remarks);
    expect(await farid.locator('#remarks').textContent())
      .to.include(statement.empty)
      .and.include('totally confidential');
    expect(await farid.locator('#short-hint').textContent()).to.include(edit.words(5));
    await looks(farid);
    await farid.getByLabel(edit.title, { exact: true }).fill('Time limits');
    await farid.getByLabel(edit.short, { exact: true }).fill('Some time limits are short. Ask early.');
    await farid.locator('#short-hint', { hasText: edit.words(7) }).waitFor();
    expect(await farid.locator('#remarks').textContent()).not.to.include('totally confidential');
  });
});
