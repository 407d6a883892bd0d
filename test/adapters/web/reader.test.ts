import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { most } from '../../../dialogs/caps.js';
import { textIn } from '../../../knowledge/text/index.js';
import { newReturnNumber } from '../../../knowledge/returnNumber.js';
import { agreesTo } from '../console/agreeing.js';
import { inBrowser } from '../console/inBrowser.js';
import type { Stand } from '../console/stand.js';
import { deskIn } from '../../desk.js';
import { fillsUp } from '../../referrals.js';
import { officeBox, programmeBox, sentWords } from '../../stories/reading.js';
import { eventually } from './street.js';
import { Window } from './window.js';

const { handoff, reader, page: frame, agreement, caps } = textIn('en');

describe('who reads is above the box of every page', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));
  const button = (page: Page, name: string) => page.getByRole('button', { name }).last();
  const label = (page: Page) => page.locator('label[for=words]').innerText();
  const sees = (page: Page, words: string): Promise<void> => eventually(async () => (await label(page)) === words);

  it('and words from a page that says something else are not taken, without JavaScript, and stay in its box', async () => {
    const chat = await Window.inChat(there.url);
    expect(chat.box).to.equal(officeBox(there.place));
    const before = await sentWords(there.place);
    const asking = await chat.presses(handoff.menu.ask);
    expect(asking.box).to.equal(programmeBox(there.place));
    const second = await chat.presses(handoff.menu.ask);
    const back = await asking.presses(handoff.menu.toOffice(there.place.directory.service('un-unoms')!.in.en.name));
    const refused = await second.says('will my boss read this');
    expect([refused.status, refused.box]).to.deep.equal([409, officeBox(there.place)]);
    expect(refused.body)
      .to.include(reader.changed)
      .and.match(/<textarea[^>]*>\s*will my boss read this<\/textarea/);
    expect(await sentWords(there.place)).to.deep.equal(before);
    await back.says('to the office');
    expect((await sentWords(there.place)).at(-1)).to.equal('to the office');
  });

  it('and words that stood in the box while a button was pressed go to whoever they were begun for, without JavaScript', async () => {
    const chat = await Window.inChat(there.url);
    const words = 'he came back to my room';
    const asking = await chat.presses(handoff.menu.ask, words);
    expect([asking.box, asking.draft]).to.deep.equal([programmeBox(there.place), words]);
    const refused = await asking.says(words);
    expect([refused.status, refused.box, refused.draft]).to.deep.equal([409, programmeBox(there.place), words]);
    expect(refused.body).to.include(reader.changed).and.not.include(`<p dir="auto">${words}`);
    const taken = await refused.says(words);
    expect([taken.status, taken.draft], 'told who reads them, their person may send them').to.deep.equal([200, '']);
    expect(taken.body).to.include(`<p dir="auto">${words}`);
    expect(await sentWords(there.place)).not.to.include(words);
  });

  it('and such words go to the office where its chat is open again, and to nobody where the page is over (without JavaScript)', async () => {
    const office = there.place.directory.service('un-unoms')!.in.en.name;
    const chat = await Window.inChat(there.url);
    const asking = await chat.presses(handoff.menu.ask, 'for the office alone');
    const back = await asking.presses(handoff.menu.toOffice(office), asking.draft);
    expect((await back.says(back.draft)).status).to.equal(200);
    expect((await sentWords(there.place)).at(-1)).to.equal('for the office alone');
    const again = await (await Window.inChat(there.url)).presses(handoff.menu.ask, 'still for the office');
    there.place.clock.pass(16);
    const over = await again.says(again.draft);
    expect([over.status, over.box, over.draft]).to.deep.equal([410, frame.unsent, 'still for the office']);
    expect(over.body).to.include(frame.unsentAtOffice);
  });

  it('and a form that is sent again by Back is never taken again, however long ago it was', async () => {
    const chat = await Window.inChat(there.url);
    let page = await chat.says('said once');
    for (let more = 0; more < 6; more++) page = await page.presses(agreement.menu.now);
    await chat.says('said once');
    expect((await sentWords(there.place)).filter((words) => words === 'said once')).to.have.length(1);
  });

  it('and something else that is written after Back, in a form that was sent before, is heard (without JavaScript)', async () => {
    const chat = await Window.inChat(there.url);
    await chat.says('said once');
    await chat.says('and another thing');
    await chat.says('said once');
    await chat.says('and another thing');
    expect((await sentWords(there.place)).slice(-2)).to.deep.equal(['said once', 'and another thing']);
    const office = there.place.directory.service('un-unoms')!.in.en.name;
    const asking = await chat.presses(handoff.menu.ask);
    const refused = await chat.says('to the office, from the page before');
    expect([refused.status, refused.box]).to.deep.equal([409, programmeBox(there.place)]);
    await asking.presses(handoff.menu.toOffice(office));
    expect((await chat.says('to the office after all')).box).to.equal(officeBox(there.place));
    expect((await sentWords(there.place)).at(-1)).to.equal('to the office after all');
  });

  it('and what is written in the page of a chat that is over is in the box of a new one, but not what was sent in it', async () => {
    const opened = await Window.open(there.url);
    const page = await opened.says('hello');
    there.place.clock.pass(61);
    const start = await page.says('is anybody there');
    expect([start.status, start.body.includes('is anybody there')]).to.deep.equal([410, true]);
    const sent = await opened.says('hello');
    expect([sent.status, sent.body.includes('hello')]).to.deep.equal([410, false]);
  });

  it('and without JavaScript an answer can be looked for', async () => {
    const chat = await Window.inChat(there.url);
    expect((await chat.presses(reader.look)).box).to.equal(officeBox(there.place));
  });

  it('and is nobody while too many texts wait for an answer, with JavaScript and without; then it is the office again', async () => {
    const { place, url } = there;
    const name = place.directory.service('un-unoms')!.in.en.name;
    const page = await chromium.newPage();
    await agreesTo(page, url, place.directory, 'en');
    await button(page, handoff.number.later).click();
    await sees(page, officeBox(place));
    const chat = await Window.inChat(url);
    await fillsUp(place.store, place.vault, place.clock.now.toISOString().slice(0, 10));
    const sent = await sentWords(place);
    const refused = await chat.says('one too many');
    expect([refused.status, refused.box]).to.deep.equal([200, caps.box(name)]);
    expect(refused.body).to.include(caps.notSent);
    await page.fill('#words', 'one too many');
    await page.locator('#talk .send').click();
    await page.getByText(caps.unanswered(most.unanswered)).waitFor();
    await sees(page, caps.box(name));
    expect(await sentWords(place)).to.deep.equal(sent);
    const amina = { name: 'amina', services: ['un-unoms'] };
    const desk = await deskIn(place);
    for (const { id } of (await desk.list(amina)).cases) {
      await desk.take(amina, id);
      await desk.reply(amina, id, 'I read all of it.');
    }
    await place.adapter.tell(undefined);
    await sees(page, officeBox(place));
    expect((await refused.asksAgain()).box).to.equal(officeBox(place));
    await page.close();
  });

  it('and a typed return number is not shown again', async () => {
    const number = newReturnNumber(() => 4);
    for (const typed of [number, `is ${number} mine`]) {
      const page = await (await Window.open(there.url)).says(typed);
      expect(page.body).not.to.include(number);
      expect(page.body).to.include('••••');
    }
  });

  it('and changes with what is pressed, and has no numbers where words go to somebody (A21)', async () => {
    const page = await chromium.newPage();
    await agreesTo(page, there.url, there.place.directory, 'en');
    await button(page, handoff.number.later).click();
    await sees(page, officeBox(there.place));
    expect(await page.locator('.choices').last().locator('.n').count()).to.equal(0);
    await button(page, handoff.menu.ask).click();
    await sees(page, programmeBox(there.place));
    expect(await page.locator('.choices').last().locator('.n').count()).to.be.greaterThan(0);
    await page.close();
  });

  it('and the code word that is typed is not shown as the person’s words', async () => {
    const page = await chromium.newPage();
    await agreesTo(page, there.url, there.place.directory, 'en');
    await button(page, handoff.number.later).click();
    await button(page, agreement.menu.codeWord).click();
    await sees(page, agreement.word.box);
    await page.fill('#words', 'blue heron');
    await page.locator('#talk .send').click();
    await sees(page, officeBox(there.place));
    expect(await page.locator('.turn.you').last().innerText())
      .to.include('••••')
      .and.not.include('heron');
    await page.close();
  });

  it('and after the whole chat was deleted, no word of it stays on the page', async () => {
    const page = await chromium.newPage();
    await agreesTo(page, there.url, there.place.directory, 'en');
    await button(page, handoff.number.later).click();
    await sees(page, officeBox(there.place));
    await page.fill('#words', 'a canary of the person');
    await page.locator('#talk .send').click();
    await page.getByText(handoff.relay.sent).waitFor();
    await button(page, handoff.menu.takeBack).click();
    await button(page, handoff.takeBack.yes).click();
    await page.getByText('this chat is deleted').waitFor();
    expect(await page.content()).not.to.include('canary');
    expect(await page.locator('.turn').count()).to.equal(1);
    await sees(page, frame.label);
    await page.close();
  });
});
