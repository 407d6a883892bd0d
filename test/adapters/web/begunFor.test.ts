import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { agreesTo } from '../console/agreeing.js';
import { inBrowser } from '../console/inBrowser.js';
import type { Stand } from '../console/stand.js';
import { officeBox, programmeBox, sentWords } from '../../stories/reading.js';
import { eventually } from './street.js';

const { commands, handoff, offices, reader, page: text } = textIn('en');

describe('words that Lina began for the counsellor', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));
  const presses = (page: Page, label: string): Promise<void> => page.locator('.choices button', { hasText: label }).last().click();
  const box = (page: Page): Promise<string> => page.locator('label[for=words]').innerText();
  const sends = (page: Page): Promise<void> => page.click('#talk .send');
  const status = (page: Page): Promise<string | null> => page.locator('#status').textContent();
  const says = (page: Page, words: string): Promise<void> => eventually(async () => (await status(page)) === words);
  /** Nobody reads them: they are in the box as they were written, and no turn of hers holds them. */
  const unsent = async (page: Page, words: string): Promise<void> => {
    expect(await page.inputValue('#words')).to.equal(words);
    expect(await page.locator('.turn.you', { hasText: words }).count()).to.equal(0);
    expect(await sentWords(there.place)).not.to.include(words);
  };
  async function inChat(language: 'en' | (typeof languages)[number] = 'en', javaScriptEnabled = true) {
    const context = await chromium.newContext({ locale: language, javaScriptEnabled });
    const page = await context.newPage();
    const number = await agreesTo(page, there.url, there.place.directory, language);
    await presses(page, textIn(language).handoff.number.later);
    await eventually(async () => (await box(page)) === officeBox(there.place, 'un-unoms', language));
    return { page, context, number };
  }
  /** She, or whoever else has the number, deletes the chat on another device. */
  async function deletesElsewhere(number: string): Promise<void> {
    const elsewhere = await chromium.newPage();
    await elsewhere.goto(there.url);
    await presses(elsewhere, handoff.menu.back);
    await eventually(async () => (await box(elsewhere)) === reader.answer);
    await elsewhere.fill('#words', number);
    await sends(elsewhere);
    await presses(elsewhere, handoff.menu.takeBack);
    await presses(elsewhere, handoff.takeBack.yes);
    await elsewhere.getByText('this chat is deleted').waitFor();
    await elsewhere.close();
    await there.place.adapter.tell(undefined);
  }

  it('are not put to the programme where the chat is deleted elsewhere while she writes; what she writes after it is', async () => {
    const { page, context, number } = await inChat();
    await page.fill('#words', 'he came back');
    await deletesElsewhere(number);
    await eventually(async () => (await box(page)) === text.label);
    await sends(page);
    await says(page, reader.changed);
    await unsent(page, 'he came back');
    await page.fill('#words', '');
    await page.fill('#words', 'what is the ombuds');
    await sends(page);
    await page.locator('.turn.you', { hasText: 'what is the ombuds' }).waitFor();
    await context.close();
  });

  it('wait for her where the page is over after 15 minutes: she reads that the chat is still there, and comes back by its number', async () => {
    const { page, context, number } = await inChat();
    await page.fill('#words', 'he came back');
    there.place.clock.pass(16);
    await sends(page);
    await says(page, text.unsentAtOffice);
    await unsent(page, 'he came back');
    await sends(page);
    await says(page, reader.changed);
    await unsent(page, 'he came back');
    await presses(page, handoff.menu.back);
    await eventually(async () => (await box(page)) === reader.answer);
    await page.fill('#words', '');
    await page.fill('#words', number);
    await sends(page);
    await eventually(async () => (await box(page)) === officeBox(there.place));
    await page.fill('#words', 'he came back');
    await sends(page);
    await page.getByText(handoff.relay.sent).waitFor();
    expect(await sentWords(there.place)).to.include('he came back');
    await context.close();
  });

  it('and where she only presses a button then, nothing is said of words', async () => {
    const { page, context } = await inChat();
    there.place.clock.pass(16);
    await presses(page, reader.look);
    await says(page, text.endedAtOffice);
    await presses(page, handoff.menu.back);
    await eventually(async () => (await box(page)) === reader.answer);
    await context.close();
  });

  for (const javaScriptEnabled of [true, false])
    it(`and where she presses another language then, she reads how to come back (JavaScript ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
      const { page, context } = await inChat('en', javaScriptEnabled);
      await page.route('**/stream', (route) => route.abort());
      there.place.clock.pass(16);
      await page.click('.languages summary');
      await page.click('button[value="changeLanguage/fr"]');
      await page.locator('#notice', { hasText: text.endedAtOffice }).waitFor();
      await presses(page, handoff.menu.back);
      await eventually(async () => (await box(page)) === reader.answer);
      await context.close();
    });

  for (const javaScriptEnabled of [true, false])
    it(`stay in the box in another language, and go to the same office (JavaScript ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
      const { page, context } = await inChat('en', javaScriptEnabled);
      const words = `il est revenu ${javaScriptEnabled}`;
      await page.fill('#words', words);
      await page.click('.languages summary');
      await page.click('button[value="changeLanguage/fr"]');
      await eventually(async () => (await box(page)) === officeBox(there.place, 'un-unoms', 'fr'));
      await unsent(page, words);
      await sends(page);
      await page.getByText(textIn('fr').handoff.relay.sent).waitFor();
      expect(await sentWords(there.place)).to.include(words);
      await context.close();
    });

  for (const language of languages)
    it(`stand there to be copied without JavaScript, and can be put to nobody else (${language})`, async () => {
      const { page, context, number } = await inChat(language, false);
      const own = textIn(language);
      await page.fill('#words', 'he came back today');
      there.place.clock.pass(16);
      await sends(page);
      expect(await page.locator('#notice').innerText()).to.equal(own.page.unsentAtOffice);
      expect(await box(page)).to.equal(own.page.unsent);
      await unsent(page, 'he came back today');
      expect([await page.locator('#words').isEditable(), await page.locator('#talk .send').count()]).to.deep.equal([false, 0]);
      await presses(page, own.handoff.menu.back);
      expect(await box(page)).to.equal(own.reader.answer);
      expect(await page.inputValue('#words'), 'what the programme would read').to.equal('');
      await page.fill('#words', number);
      await sends(page);
      expect(await box(page)).to.equal(officeBox(there.place, 'un-unoms', language));
      await context.close();
    });
});

describe('a text for one more office that Lina began, who has a chat with the counsellor', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));

  for (const javaScriptEnabled of [true, false])
    it(`stays in the box where the page is over, and her number leads to her chat (JavaScript ${javaScriptEnabled ? 'on' : 'off'})`, async () => {
      const context = await chromium.newContext({ locale: 'en', javaScriptEnabled });
      const page = await context.newPage();
      const number = await agreesTo(page, there.url, there.place.directory, 'en');
      const presses = (label: string): Promise<void> => page.locator('.choices button', { hasText: label }).last().click();
      const isAbove = (words: string): Promise<void> =>
        eventually(async () => (await page.locator('label[for=words]').innerText()) === words);
      for (const label of [handoff.number.later, handoff.menu.ask]) await presses(label);
      await isAbove(programmeBox(there.place));
      await page.fill('#words', commands.offices[0]!);
      await page.click('#talk .send');
      const { payload } = handoff;
      for (const label of [
        offices.find.formal,
        offices.kinds.report,
        there.place.directory.service('un-oios')!.in.en.name,
        handoff.menu.start,
        handoff.report.goOn,
        handoff.involved.nobody,
        payload.add(payload.fields.words),
      ])
        await presses(label);
      await isAbove(reader.answer);
      await page.fill('#words', 'he came back');
      there.place.clock.pass(16);
      await page.click('#talk .send');
      await page.getByText(text.endedAnswering).waitFor();
      expect(await page.locator('body').innerText(), 'nobody who looks on learns of the chat').not.to.include(text.unsentAtOffice);
      expect(await page.inputValue('#words')).to.equal('he came back');
      await presses(handoff.menu.back);
      await isAbove(reader.answer);
      await page.fill('#words', '');
      await page.fill('#words', number);
      await page.click('#talk .send');
      await isAbove(officeBox(there.place));
      await context.close();
    });
});

describe('an answer that Lina began for the programme, who has no chat with any office', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));
  async function comesBack(language: Language, javaScriptEnabled: boolean) {
    const own = textIn(language);
    const context = await chromium.newContext({ locale: language, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(there.url);
    await page.locator('.choices button', { hasText: own.handoff.menu.back }).click();
    await page.locator('label[for=words]', { hasText: own.reader.answer }).waitFor();
    await page.fill('#words', 'what is the ombuds');
    there.place.clock.pass(16);
    return { page, context, own };
  }
  const choices = (page: Page): Promise<string[]> => page.locator('.choices button').allInnerTexts();
  const isAnswered = (page: Page): Promise<void> => page.locator('.turn.you', { hasText: 'what is the ombuds' }).waitFor();

  for (const language of languages)
    it(`is still hers to send without JavaScript where the page is over, and nothing is said of a chat (${language})`, async () => {
      const { page, context, own } = await comesBack(language, false);
      await page.click('#talk .send');
      expect(await page.locator('#notice').innerText()).to.equal(own.page.endedAnswering);
      expect(await page.locator('label[for=words]').innerText()).to.equal(own.page.label);
      expect([await page.inputValue('#words'), await page.locator('#words').isEditable()]).to.deep.equal(['what is the ombuds', true]);
      await page.click('#talk .send');
      await isAnswered(page);
      await context.close();
    });

  it('is sent by the next press with JavaScript, and the page offers the way back as it does to everybody who was asked', async () => {
    const { page, context } = await comesBack('en', true);
    await page.click('#talk .send');
    await eventually(async () => (await page.locator('#status').textContent()) === text.endedAnswering);
    expect(await choices(page)).to.deep.equal([handoff.menu.back]);
    await page.click('#talk .send');
    await isAnswered(page);
    await context.close();
  });
});
