import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { freshLink } from '../../../adapters/accounts/links.js';
import { readSettings } from '../../../adapters/settings.js';
import { teamsEndpoint } from '../../../adapters/teams/endpoint.js';
import { ownName, type Language } from '../../../knowledge/language.js';
import { isolated } from '../../../knowledge/text/isolate.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { shippedShelf } from '../console/answersStand.js';
import { officeParts } from './officeStand.js';
import { playground } from './playground.js';

const entry = 'medical-care';
const service = 'un-unoms';
const contact = '+1 212 555 0100';

/** The browser may put a link or bold into a sentence. */
const start = (text: string): string => text.replace(/[\u2066-\u2069*]/g, '').slice(0, 24);

describe('Teams: those who keep answers and offices in the Agents Playground, in a browser', () => {
  let seen: Awaited<ReturnType<typeof browser>>;
  before(async () => (seen = await browser()));
  after(() => seen.close());

  for (const language of ['ar', 'zh', 'fr'] as Language[])
    it(`read an answer whole and confirm it, check a contact, correct an office and take it away, by the keyboard (${language})`, async () => {
      const closing: (() => unknown)[] = [];
      try {
        const { store: kept, shelf } = await shippedShelf();
        const at = await officeParts({ noor: language }, new Set(), { kept, shelf, more: { noor: ['focal-point', 'approver'] } });
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
        const page = await seen.newPage({ viewport: { width: 1200, height: 1500 } });
        closing.push(() => page.close());
        await page.goto(play.address, { waitUntil: 'domcontentloaded' });
        await page.locator('.ac-adaptiveCard').first().waitFor();
        await walks(page, language, at);
      } finally {
        for (const close of closing.toReversed()) await close();
      }
    });

  async function walks(page: Page, language: Language, at: Awaited<ReturnType<typeof officeParts>>): Promise<void> {
    const { answersInTeams, editing, officeEditing, officesInTeams } = textIn(language);
    const card = (words: string): Locator =>
      page
        .locator('.ac-adaptiveCard')
        .filter({ hasText: start(words) })
        .last();
    const keep = async (name: string): Promise<void> => {
      const folder = process.env['SHOTS_DIR'];
      if (folder) await page.screenshot({ path: `${folder}/keepers-${language}-${name}.png` });
    };
    const says = async (words: string): Promise<void> => {
      await page.locator('[role="textbox"][data-lexical-editor="true"]').click();
      await page.keyboard.type(words);
      await page.locator('button[aria-label="Send Message"]').click();
    };
    const button = (label: string): Locator =>
      page
        .locator('.ac-adaptiveCard')
        .getByRole('button', { name: start(label) })
        .last();
    /** Presses a button from the keyboard. */
    const presses = async (label: string): Promise<void> => {
      await button(label).waitFor();
      await button(label).focus();
      await page.keyboard.press('Enter');
    };
    /** Does something on which a card follows, and waits for it. */
    const answered = async (act: () => Promise<void>): Promise<void> => {
      const cards = page.locator('.ac-adaptiveCard');
      const before = await cards.count();
      await act();
      for (const began = Date.now(); (await cards.count()) === before && Date.now() - began < 30_000;) await page.waitForTimeout(50);
    };
    const office = async () => (await at.store.transaction(({ services }) => services.get(service)))!;
    const answer = async () => (await at.store.transaction(({ entries }) => entries.get(entry)))!;
    const day = (days: number): string => new Date(at.place.clock.now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

    const before = await office();
    const due = { type: 'phone' as const, value: contact, confirmed: { by: 'UN', on: day(-85) } };
    await at.store.transaction(({ services }) => services.put({ ...before, channels: [due] }));
    await at.store.transaction(async ({ entries }) => entries.put({ ...(await entries.get(entry))!, reviewBy: day(-3) }));
    const { code, linking } = freshLink(at.place.clock.now);
    await accountsInFile(at.folder).change((all) => all.map((account) => (account.name === 'noor' ? { ...account, linking } : account)));
    await says(code);
    await page.getByText(isolated('noor')).first().waitFor();

    await says(editing.title);
    await card(answersInTeams.title).waitFor();
    await keep('todo');
    const { title, short } = (await answer()).in[language];
    await presses(title);
    await card(short).waitFor();
    await keep('read');
    await presses(editing.entry.confirm.title);
    await presses(editing.entry.confirm.go);
    await card(officesInTeams.confirmed).waitFor();
    expect((await answer()).in[language].confirmed?.on).to.equal(day(0));
    await keep('answer');

    await says(officesInTeams.title);
    await card(officeEditing.contacts.due('', '').slice(0, 6)).waitFor();
    await keep('contacts');
    await answered(() => presses(officeEditing.contacts.confirm));
    await card(officesInTeams.nothing).waitFor();
    expect((await office()).channels[0]!.confirmed?.on).to.equal(day(0));
    await page.locator('.ac-adaptiveCard').getByLabel(officesInTeams.words).last().fill(before.in[language].name);
    await answered(() => presses(officesInTeams.findOffice));
    await answered(() => presses(before.in[language].name));
    await card(officeEditing.contacts.about).waitFor();
    await keep('office');
    await answered(() => presses(ownName[language]));
    const look = page.locator('.ac-adaptiveCard').getByLabel(officeEditing.fields.look).last();
    await look.fill(`${before.in[language].look} (1)`);
    await page.locator('.ac-adaptiveCard').last().getByRole('radio').first().check();
    await keep('write');
    await presses(editing.edit.saveAndSubmit);
    await card(answersInTeams.submitted).waitFor();
    await keep('submitted');
    const change = await at.store.transaction(({ serviceChanges }) => serviceChanges.get(service));
    expect(change!.parts[language]).to.deep.include({ state: 'in-review', effect: 'words', authors: ['noor'] });
    await answered(() => says(officesInTeams.title));
    await page.locator('.ac-adaptiveCard').getByLabel(officesInTeams.words).last().fill(service);
    await answered(() => presses(officesInTeams.findOffice));
    await answered(() => presses(before.in[language].name));
    await presses(officesInTeams.pull.title);
    await presses(officesInTeams.pull.sure);
    await card(officesInTeams.pulled).waitFor();
    await keep('pulled');
    expect((await office()).status).to.equal('closed');
  }
});
