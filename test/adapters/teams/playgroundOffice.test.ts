import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { freshLink } from '../../../adapters/accounts/links.js';
import { readSettings } from '../../../adapters/settings.js';
import { teamsEndpoint } from '../../../adapters/teams/endpoint.js';
import { until } from '../directLine/stand.js';
import { textIn, textInTeams } from '../../../knowledge/text/index.js';
import { ownName, type Language } from '../../../knowledge/language.js';
import { isolated } from '../../../knowledge/text/isolate.js';
import { browser } from '../../browser.js';
import { kept } from '../../referrals.js';
import { canary, officeParts } from './officeStand.js';
import { playground } from './playground.js';

const literally = (words: string): string => words.replace(/[()?.*+|[\]]/g, '\\$&');

/** The whole label of a button, or of a long one the beginning, with or without the number by which it can be typed. */
const named = (label: string): RegExp => new RegExp(`^(\\d+ · )?(${literally(label)}|${literally(label.slice(0, 16))}.*…\u2069?)$`);

/** The browser may put a link or bold into a sentence, and the text that is read has no marks. */
const start = (text: string): string => text.replace(/[\u2066-\u2069*]/g, '').slice(0, 24);

describe('Teams: an office in the Agents Playground, in a browser', () => {
  for (const language of ['en', 'ar', 'zh'] as Language[]) {
    it(`sees a card come by itself, takes the case over from it, and sees it change; writes as a person, and shows the answer (${language})`, () =>
      inPlayground(language, new Set(), walks));

    it(`reads and answers on the card where the office chose whole messages (${language})`, () =>
      inPlayground(language, new Set(['un-unoms']), answers));
  }

  type Office = Awaited<ReturnType<typeof officeParts>>;

  async function inPlayground(
    language: Language,
    chosen: ReadonlySet<string>,
    walk: (page: Page, language: Language, at: Office) => Promise<void>,
  ): Promise<void> {
    const closing: (() => unknown)[] = [];
    try {
      const at = await officeParts({ amina: language }, chosen);
      const opened = await at.place.open((server) => {
        const { post } = teamsEndpoint(server, {
          settings: readSettings({ TEAMS_LOCAL: 'on' }),
          bot: { run: at.run },
          log: () => undefined,
        });
        at.begins(post);
      });
      closing.push(opened.close);
      const play = await playground(`${opened.url}/api/messages`);
      closing.push(play.close);
      const seen = await browser();
      closing.push(() => seen.close());
      const page = await seen.newPage({ viewport: { width: 1200, height: 1500 } });
      await page.goto(play.address, { waitUntil: 'domcontentloaded' });
      await page.locator('.ac-adaptiveCard').first().waitFor();
      await walk(page, language, at);
    } finally {
      for (const close of closing.reverse()) await close();
    }
  }

  async function answers(page: Page, language: Language, at: Office): Promise<void> {
    const { desk, wholeInTeams } = textIn(language);
    const cards = page.locator('.ac-adaptiveCard');
    const field = cards
      .filter({ has: page.locator('textarea') })
      .last()
      .locator('textarea')
      .first();
    const presses = (label: string): Promise<void> =>
      cards
        .getByRole('button', { name: named(label) })
        .last()
        .click();
    const { code, linking } = freshLink(at.place.clock.now);
    await accountsInFile(at.folder).change((all) => all.map((account) => (account.name === 'amina' ? { ...account, linking } : account)));
    await page.locator('[role="textbox"][data-lexical-editor="true"]').click();
    await page.keyboard.type(code);
    await page.locator('button[aria-label="Send Message"]').click();
    await page.getByText(isolated('amina')).first().waitFor();
    const words = `${canary} **bold** [link](https://evil.example)\nsecond line`;
    const id = await at.arrives({ language: 'en', wholeInTeams: true, words });
    await cards
      .getByRole('button', { name: named(desk.case.take) })
      .last()
      .waitFor();
    await presses(desk.case.take);
    await cards
      .filter({ hasText: `${canary} **bold** [link](https://evil.example)` })
      .last()
      .waitFor();
    await cards
      .filter({ hasText: start(wholeInTeams.card.hint) })
      .last()
      .waitFor();
    expect(await cards.locator('a[href*="evil.example"]').count()).to.equal(0);
    await presses(desk.first.send);
    await cards
      .getByRole('button', { name: named(desk.reply.send) })
      .last()
      .waitFor();
    await field.fill('Who are you?');
    await presses(desk.reply.send);
    await cards
      .filter({ hasText: start(textIn(language).tools.remarks.list.who) })
      .last()
      .waitFor();
    await field.fill('I am here now.');
    await presses(desk.reply.send);
    await until(async () => (await kept(at.store, id))!.thread.length === 3);
    await cards.filter({ hasText: 'I am here now.' }).last().waitFor();
    const folder = process.env['SHOTS_DIR'];
    if (folder) await page.screenshot({ path: `${folder}/whole-${language}.png`, fullPage: true });
    const { thread } = (await kept(at.store, id))!;
    expect(thread.map(({ by }) => by)).to.deep.equal(['person', 'receiver', 'receiver']);
    expect(at.vault.open(id, thread.at(-1)!.sealed)).to.equal('I am here now.');
  }

  async function walks(page: Page, language: Language, at: Office): Promise<void> {
    const { desk, teamsRelay } = textIn(language);
    const { handoff } = textInTeams(language);
    const card = (words: string): Locator =>
      page
        .locator('.ac-adaptiveCard')
        .filter({ hasText: start(words) })
        .last();
    const keep = async (name: string): Promise<void> => {
      const folder = process.env['SHOTS_DIR'];
      if (folder) await page.screenshot({ path: `${folder}/office-${language}-${name}.png` });
    };
    const says = async (words: string): Promise<void> => {
      await page.locator('[role="textbox"][data-lexical-editor="true"]').click();
      await page.keyboard.type(words);
      await page.locator('button[aria-label="Send Message"]').click();
    };
    const presses = async (label: string): Promise<void> => {
      await page
        .locator('.ac-adaptiveCard')
        .getByRole('button', { name: named(label) })
        .last()
        .click();
    };

    const { code, linking } = freshLink(at.place.clock.now);
    await accountsInFile(at.folder).change((all) => all.map((account) => (account.name === 'amina' ? { ...account, linking } : account)));
    await says(code);
    await page.getByText(isolated('amina')).first().waitFor();
    const id = await at.arrives({ language: 'en' });
    await card(teamsRelay.card.waiting).waitFor();
    await keep('waiting');
    await presses(desk.case.take);
    await card(teamsRelay.card.unread).waitFor();
    expect((await kept(at.store, id))!.receiver).to.equal('amina');
    await presses(desk.close.title);
    await card(teamsRelay.card.closing('').slice(0, 10)).waitFor();
    await keep('taken');
    expect(await page.content()).not.to.include(canary);

    if (language !== 'en') {
      await says(ownName[language]);
      await card(textIn(language).language.changed).waitFor();
    }
    await says(textIn(language).commands.offices[0]!);
    for (const label of [
      textIn(language).offices.kinds.ombuds,
      at.place.directory.service('un-unoms')!.in[language].name,
      handoff.menu.start,
    ]) {
      await page
        .locator('.ac-adaptiveCard')
        .getByRole('button', { name: named(label) })
        .last()
        .waitFor();
      await presses(label);
    }
    await card(teamsRelay.first.text).waitFor();
    await keep('first');
    for (const label of [teamsRelay.first.here, handoff.office.goOn, handoff.involved.nobody, handoff.payload.ready]) {
      await page
        .locator('.ac-adaptiveCard')
        .getByRole('button', { name: named(label) })
        .last()
        .waitFor();
      await presses(label);
    }
    await page.locator('.ac-adaptiveCard').getByRole('button', { name: handoff.consent.yes }).last().waitFor();
    await keep('consent');
    await presses(handoff.consent.yes);
    await card(teamsRelay.sent).waitFor();
    const [mine] = (await at.store.transaction(({ referrals }) => referrals.find({ language }))).filter(({ address }) => address !== null);
    await at.desk.take(at.receiver('boris'), mine!.id);
    await at.desk.reply(at.receiver('boris'), mine!.id, 'words-of-the-office');
    await card(teamsRelay.news.text).waitFor();
    expect(await page.content()).not.to.include('words-of-the-office');
    await keep('news');
    await presses(teamsRelay.news.show);
    await page.locator('.ac-adaptiveCard').filter({ hasText: 'words-of-the-office' }).first().waitFor();
    await keep('shown');
  }
});
