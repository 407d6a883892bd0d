import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { kept } from '../../referrals.js';
import type { Person } from '../../person.js';
import { sideways } from '../web/street.js';
import { findings } from './axe.js';
import type { Stand } from './stand.js';
import { inBrowser } from './inBrowser.js';

describe('handing a case on in the console', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));

  /** Somebody agrees to the shortest text, and the conversation stays open. */
  async function agrees(language: Language): Promise<{ person: Person; id: string }> {
    const person = await there.place.person(language);
    const { handoff } = textIn(language);
    await person.chooses('handoff/un-unoms');
    await person.presses(handoff.office.goOn);
    await person.presses(handoff.involved.nobody);
    await person.presses(handoff.payload.ready);
    await person.presses(handoff.consent.yes);
    await person.presses(handoff.number.later);
    const waiting = await there.place.store.transaction(({ referrals }) => referrals.find({ receiver: null }));
    return { person, id: waiting.at(-1)!.id };
  }

  async function sits(name: string, language: Language, javaScriptEnabled: boolean): Promise<Page> {
    const context = await chromium.newContext({
      locale: language,
      javaScriptEnabled,
      bypassCSP: true,
      viewport: { width: 320, height: 700 },
    });
    const page = await context.newPage();
    await page.goto(`${there.url}/console`);
    await there.signsIn(page, name);
    return page;
  }

  for (const language of languages) {
    it(`asks the person in ${language}, and the colleague has it only after the yes`, async () => {
      const { desk, agreement, handoff } = textIn(language);
      const { person, id } = await agrees(language);
      await person.presses(agreement.menu.codeWord);
      await person.says(language === 'zh' ? '雨伞花园' : 'umbrella');
      const amina = await sits('amina', language, language !== 'en');
      await amina.goto(`${there.url}/console/cases/${id}`);
      await amina.getByRole('button', { name: desk.case.take }).click();
      expect(await amina.locator('main').textContent()).to.include(agreement.desk.codeWord(language === 'zh' ? '雨伞花园' : 'umbrella'));
      await amina.getByRole('button', { name: desk.first.send }).click();
      const ways = amina.locator('.handing summary');
      expect(await ways.allTextContents()).to.deep.equal([agreement.desk.pass.title, agreement.desk.suggest.title]);
      for (const at of [0, 1]) await ways.nth(at).click();
      expect(await sideways(amina)).to.deep.equal(0);
      if (language !== 'en') expect(await findings(amina)).to.deep.equal([]);
      expect(await amina.locator('#pass-to option').allTextContents()).to.deep.equal(['boris']);
      await amina.getByRole('button', { name: agreement.desk.suggest.go }).click();
      await amina.getByText(agreement.desk.office(there.place.directory.service('un-oios')!.in[language].name)).waitFor();
      await person.presses(agreement.menu.stay);
      await amina.locator('.handing summary').first().click();
      await amina.getByRole('button', { name: agreement.desk.pass.go }).click();
      await amina.getByText(agreement.desk.askedText).waitFor();
      expect(await amina.locator('.message').count()).to.equal(0);
      if (language !== 'en') expect(await findings(amina)).to.deep.equal([]);
      await amina.goto(`${there.url}/console/cases`);
      expect(await amina.locator('.state.asked').first().textContent()).to.equal(agreement.desk.asked);

      const boris = await sits('boris', language, false);
      await boris.goto(`${there.url}/console/cases/${id}`);
      expect(await boris.locator('main').textContent())
        .to.include(agreement.desk.askedText)
        .and.not.include('amina');
      await person.presses(handoff.consent.yes);
      await boris.reload();
      await boris.getByRole('heading', { name: desk.first.title }).waitFor();
      expect(await boris.locator('.message.person .words').last().textContent()).to.equal(agreement.again.wish);
      await amina.goto(`${there.url}/console/cases/${id}`);
      expect(await amina.locator('.message').count()).to.equal(0);
      expect((await kept(there.place.store, id))!.receiver).to.equal('boris');
      for (const page of [amina, boris]) await page.context().close();
    });
  }

  it('shows nobody the words of a colleague as their own: who spoke is the office, once two had it (care.md WH-07)', async () => {
    const { desk, handoff } = textIn('en');
    const { person, id } = await agrees('en');
    const office = there.place.directory.service('un-unoms')!.in.en.name;
    const speakers = ({ body }: { body: string }): string[] =>
      [...body.matchAll(/<article class="message receiver"[^>]*>\s*<h3>\s*(.*?)\s*<span>/g)].map(([, who]) => who!);
    const [amina, boris] = [await there.seat('amina'), await there.seat('boris')];
    await amina.get(`/console/cases/${id}`);
    await amina.post(`/console/cases/${id}/take`);
    await amina.post(`/console/cases/${id}/reply`, { words: 'I am Amina.' });
    expect(speakers(await amina.get(`/console/cases/${id}`))).to.deep.equal([desk.case.you(office)]);
    await amina.post(`/console/cases/${id}/pass`, { colleague: 'boris' });
    await person.presses(handoff.consent.yes);
    expect(speakers(await boris.get(`/console/cases/${id}`))).to.deep.equal([office]);
    await boris.post(`/console/cases/${id}/reply`, { words: 'I am Boris.' });
    expect(speakers(await boris.get(`/console/cases/${id}`))).to.deep.equal([office, office]);
  });

  it('does nothing for a choice that was not offered, and says so', async () => {
    const { id } = await agrees('en');
    const amina = await there.seat('amina');
    await amina.get(`/console/cases/${id}`);
    await amina.post(`/console/cases/${id}/take`);
    const { agreement } = textIn('en');
    for (const to of ['carla', 'amina', 'dana', '']) {
      const shown = await amina.post(`/console/cases/${id}/pass`, { colleague: to });
      expect([shown.status, shown.body.includes(agreement.desk.pass.choose)], to).to.deep.equal([422, true]);
    }
    const early = await amina.post(`/console/cases/${id}/suggest`, { suggested: 'un-oios' });
    expect([early.status, early.body.includes(agreement.desk.suggest.first)]).to.deep.equal([409, true]);
    await amina.post(`/console/cases/${id}/reply`, { words: '' });
    const hr = await amina.post(`/console/cases/${id}/suggest`, { suggested: 'un-ethics' });
    expect([hr.status, hr.body.includes(agreement.desk.suggest.choose)]).to.deep.equal([422, true]);
    expect(
      (await kept(there.place.store, id))!.notices.map(({ kind }) => kind),
      'but that she has it',
    ).to.deep.equal(['taken']);
    expect(there.place.logged.join('\n')).not.to.match(/boris|amina|un-oios/);
  });
});
