import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { direction, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { answersStand } from './answersStand.js';
import { looks } from './looks.js';

/** Somebody who has never seen it finds an answer, corrects it, and somebody else brings it to people (S45, S46). */
describe('the keeping of answers in a real browser', () => {
  let at: Awaited<ReturnType<typeof answersStand>>;
  let chromium: Browser;
  before(async () => {
    chromium = await browser();
    at = await answersStand();
  });
  after(async () => {
    await chromium.close();
    await at.close();
  });

  const short: Record<'ar' | 'fr', string> = {
    ar: 'يمكنك رؤية طبيب اليوم دون تقديم بلاغ. ويمكنك أن تقرر لاحقا بشأن البلاغ.',
    fr: 'Vous pouvez voir un médecin aujourd’hui, sans faire de signalement. Vous déciderez plus tard.',
  };
  const asked: Record<'ar' | 'fr', string> = {
    ar: 'أين أجد رعاية طبية بعد اعتداء',
    fr: 'où trouver une aide médicale après une agression',
  };

  const sits = async (name: string, language: Language, javaScriptEnabled: boolean, looked = true): Promise<Page> => {
    const page = await (
      await chromium.newContext({ locale: language, javaScriptEnabled, bypassCSP: javaScriptEnabled && looked })
    ).newPage();
    await page.goto(`${at.url}/console`);
    expect(await page.locator('html').getAttribute('dir')).to.equal(direction(language));
    await at.signsIn(page, name);
    return page;
  };

  for (const [language, javaScriptEnabled] of [
    ['ar', true],
    ['fr', false],
  ] as const) {
    it(`leads from the list to what people read, in ${language}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const { editing, publishing, desk } = textIn(language);
      const seen = async (page: Page): Promise<void> => (javaScriptEnabled ? looks(page) : undefined);
      const { title } = at.shelf.current().published('medical-care')!.in[language];
      const farid = await sits('farid', language, javaScriptEnabled);
      expect(await farid.locator('h1').textContent()).to.equal(editing.title);
      await seen(farid);
      await farid.locator('.filter summary').click();
      await farid.getByLabel(editing.filter.text).fill(title);
      await farid.getByRole('button', { name: editing.filter.show }).click();
      await farid.getByRole('link', { name: title, exact: true }).click();
      await seen(farid);
      await farid.locator(`a[href$="/write/${language}"]`).click();
      await seen(farid);
      const box = farid.getByLabel(editing.edit.short, { exact: true });
      expect(await box.getAttribute('dir')).to.equal(direction(language));
      await box.fill(short[language]);
      await farid.getByRole('button', { name: editing.edit.saveAndSubmit }).click();
      expect(await farid.locator('#notice').textContent(), 'what it does to the meaning').to.equal(editing.edit.faults.effect);
      expect(await box.inputValue()).to.equal(short[language]);
      await farid.getByLabel(editing.edit.effects.words).check();
      await farid.getByRole('button', { name: editing.edit.saveAndSubmit }).click();
      await farid.locator('.state.in-review').first().waitFor();
      await farid.locator(`a[href$="/preview/${language}"]`).click();
      expect(await farid.locator('.seen').first().textContent()).to.include(short[language].slice(0, 30));
      await seen(farid);
      await farid.context().close();

      const hana = await sits('hana', language, javaScriptEnabled);
      await hana.goto(`${at.url}/console/answers?only=in-review&in=${language}`);
      await hana.getByRole('link', { name: title, exact: true }).click();
      await hana.getByRole('link', { name: editing.entry.check, exact: true }).click();
      await hana.locator('ins').first().waitFor();
      await seen(hana);
      await hana.getByRole('button', { name: editing.review.approve }).click();
      await hana.getByRole('link', { name: publishing.title }).click();
      await hana.getByRole('button', { name: publishing.go }).waitFor({ timeout: 120_000 });
      await seen(hana);
      await hana.getByLabel(publishing.try.question).fill(asked[language]);
      await hana.getByRole('button', { name: publishing.try.go }).click();
      expect(await hana.locator('#try .seen').textContent()).to.include(short[language].slice(0, 30));
      await seen(hana);
      await hana.getByRole('button', { name: publishing.go }).click();
      expect(await hana.locator('#notice').textContent()).to.equal(publishing.published);
      await hana.getByRole('link', { name: publishing.history.title }).click();
      await seen(hana);
      await hana.getByRole('button', { name: desk.signOut }).click();
      const person = await at.place.person(language);
      await person.says(asked[language]);
      expect(person.reply.replaceAll('**', '')).to.include(short[language].slice(0, 30));
      await hana.context().close();
    });
  }

  it('gives the words back that were typed in a session that is over', async () => {
    const { editing, desk } = textIn('en');
    const farid = await sits('farid', 'en', false);
    await farid.goto(`${at.url}/console/answers/mediation/write/en`);
    await farid.getByLabel(editing.edit.title, { exact: true }).fill('A longer way to say it');
    at.place.clock.pass(13 * 60);
    await farid.getByRole('button', { name: editing.edit.save, exact: true }).click();
    expect(await farid.locator('.notice').textContent()).to.include(desk.signIn.over);
    for (const [field, value] of Object.entries(at.typed('farid'))) await farid.fill(`#${field}`, value);
    await farid.click('[action="/console/sign-in"] .send');
    expect(await farid.getByLabel(editing.edit.title, { exact: true }).inputValue()).to.equal('A longer way to say it');
    await farid.getByRole('button', { name: editing.edit.save, exact: true }).click();
    await farid.locator('#notice', { hasText: editing.edit.saved }).waitFor();
    await farid.context().close();
  });

  it('saves by itself, under the policy of the page, and says when somebody else has saved', async () => {
    const { editing } = textIn('en');
    const [farid, grace] = [await sits('farid', 'en', true, false), await sits('grace', 'en', false)];
    await farid.goto(`${at.url}/console/answers/lgbtiq/write/en`);
    await grace.goto(`${at.url}/console/answers/lgbtiq/write/en`);
    const box = farid.getByLabel(editing.edit.title, { exact: true });
    await box.fill('Another title');
    await farid.locator('#autosaved', { hasText: editing.edit.savedByItself }).waitFor();
    await grace.getByLabel(editing.edit.title, { exact: true }).fill('A title by somebody else');
    await grace.getByRole('button', { name: editing.edit.save, exact: true }).click();
    await grace.locator('.crossed', { hasText: 'Another title' }).waitFor();
    await grace.getByRole('button', { name: editing.edit.save, exact: true }).click();
    await grace.locator('#notice', { hasText: editing.edit.saved }).waitFor();
    await box.fill('A third title');
    await farid.locator('#autosaved', { hasText: editing.edit.elsewhere }).waitFor();
    await farid.getByRole('button', { name: editing.edit.save, exact: true }).click();
    await farid.locator('.crossed', { hasText: 'A title by somebody else' }).waitFor();
    expect(await box.inputValue(), 'nothing of theirs is lost').to.equal('A third title');
    for (const page of [farid, grace]) await page.context().close();
  });
});
