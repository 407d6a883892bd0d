import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { dateIn } from '../../dialogs/provenance.js';
import { direction, htmlLang, languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { findings } from '../adapters/console/axe.js';
import { sideways } from '../adapters/web/street.js';
import { browser } from '../browser.js';
import type { Person } from '../person.js';
import { shippedLibrary, town, type Town } from '../town.js';
import { asksForLeaders, asTheyAsk, asTheyTell } from './teamMeetingWords.js';

const webAddress = 'https://waypoint.example.org';

describe('ten minutes in a team meeting', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  const step = (language: Language, name: string) => place.directory.guide('meeting')!.steps[name]!.in[language];

  it('are read by a manager in French, by buttons: the plan, the words, when somebody speaks up, what to hand out', async () => {
    const library = await shippedLibrary();
    const text = textIn('fr');
    const farid = await place.person('fr');
    await farid.says('Comment aborder le sujet avec mon équipe ?');
    expect(farid.last.title).to.equal(library.published('team-conversation')!.in.fr.title);
    await farid.presses(step('fr', 'start').title);
    expect(farid.last.pages).to.deep.equal([{ label: text.outreach.page, url: `${webAddress}/print/meeting/fr` }]);
    await farid.presses('Le déroulé, minute par minute');
    expect(farid.last.table!.rows.map(([when]) => when)).to.deep.equal([
      'Minute 1',
      'Minutes 2 et 3',
      'Minutes 4 à 6',
      'Minutes 7 à 9',
      'Minute 10',
    ]);
    await farid.presses('Que dire');
    expect(farid.last.table!.rows.flat().join(' ')).to.include('personne n’a à raconter quoi que ce soit');
    await farid.presses('Quand quelqu’un parle');
    expect(farid.last.text).to.include('Dites ce que vous devrez peut-être transmettre, avant les détails.');
    expect(farid.last.provenance!.text).to.include('Enhancing Collaboration').and.include(dateIn('fr', '2026-11-27'));
    await farid.presses('Ce qu’il ne faut jamais dire');
    await farid.presses('Que distribuer');
    await farid.presses('Feuille et affiche');
    expect(farid.last.pages!.map(({ url }) => url)).to.deep.equal(
      ['sheet', 'poster', 'meeting'].map((page) => `${webAddress}/print/${page}/fr`),
    );
  });

  for (const language of languages) {
    const text = textIn(language);
    const title = (): string => step(language, 'start').title;
    const isThere = (person: Person): boolean =>
      person.last.title === title() || (person.last.pages ?? []).some(({ url }) => url.includes('/print/meeting/'));

    it(`are in the menu of managers and of focal points (${language})`, async () => {
      for (const role of ['manager', 'focal-point']) {
        const person = await place.person(language);
        await person.presses(text.menu.roles);
        await person.chooses(`guide/${role}`);
        const { ways, in: words } = place.directory.guide(role)!.steps['start']!;
        await person.presses(words[language].labels[ways.indexOf('guide/meeting')]!);
        expect(person.last.title, role).to.equal(title());
      }
    });

    it(`are found within three buttons by whoever asks for them in their own words (${language})`, async () => {
      const ways = [
        /^guide\/meeting$/,
        /^wall$/,
        /^answer\/(team-conversation|manager-prevention|bring-the-topic-up)$/,
        /^is\/unsaid$/,
        /^guide\/(manager|focal-point|dialogues(\/leaders)?)$/,
        /^answer\/(gender-focal-point-role|managers-guide|manager-was-told)$/,
      ];
      expect(asTheyAsk[language]).to.have.length(10);
      for (const words of asTheyAsk[language]) {
        const person = await place.person(language);
        await person.says(words);
        for (let presses = 0; presses < 3 && !isThere(person);) {
          const way = ways.flatMap((one) => person.last.choices.filter(({ id }) => one.test(id)))[0];
          expect(way, `${words}: ${person.choices.join(' | ')}`).not.to.equal(undefined);
          await person.presses(way!.label);
          // Which organization it is asked for is part of every answer that depends on it.
          if (way!.id !== 'is/unsaid') presses++;
        }
        expect(isThere(person), words).to.equal(true);
      }
    });

    it(`are not what somebody is offered who tells what was done to them (${language})`, async () => {
      for (const words of asTheyTell[language]) {
        const person = await place.person(language);
        await person.says(words);
        const offered = person.last.choices.map(({ id }) => id).join(' ');
        expect(offered, words).not.to.match(/guide\/meeting|answer\/(team-conversation|manager-prevention|bring-the-topic-up)/);
      }
    });
  }

  it('are near for whoever asks whether the leaders care: no statement is on file, and open hours are named (S20)', async () => {
    const library = await shippedLibrary();
    for (const language of languages) {
      const entry = library.published('leaders-commitment')!;
      const { entity } = textIn(language);
      const person = await place.person(language);
      await person.says(asksForLeaders[language]);
      if (person.choices.includes(entity.unsaid)) await person.presses(entity.unsaid);
      else await person.presses(entry.in[language].title);
      expect(person.all.replaceAll('**', ''), language).to.include(entry.in[language].short);
      await person.chooses('guide/dialogues/leaders');
      await person.presses(step(language, 'start').title);
      expect(person.last.title).to.equal(step(language, 'start').title);
    }
    expect(library.published('leaders-commitment')!.in.en.short).to.include('no statements').and.include('an open hour');
  });

  it('stand before an office to talk to, where one answers: whoever asks for them asks for others', async () => {
    const answered = await town({ staff: () => ['amina'] });
    const library = await shippedLibrary();
    const { handoff } = textIn('en');
    const lin = await answered.person('en');
    await lin.chooses('answer/what-to-say');
    expect(lin.choices).to.include(handoff.menu.talk);
    await lin.chooses('answer/team-conversation');
    expect(lin.last.title).to.equal(library.published('team-conversation')!.in.en.title);
    expect(lin.choices).to.include(step('en', 'start').title).and.not.include(handoff.menu.talk);
  });

  describe('on one page to print', () => {
    let chromium: Browser;
    let open: Awaited<ReturnType<Town['open']>>;
    before(async () => {
      chromium = await browser();
      open = await place.open();
    });
    after(async () => {
      await chromium?.close();
      await open?.close();
    });

    for (const language of languages) {
      it(`fit two sides of A4, say the same as the chat, and need no script, no other host and no storage (${language})`, async () => {
        const context = await chromium.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });
        const page = await context.newPage();
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        for (const whose of ['', '/secretariat', '/undp']) {
          await page.goto(`${open.url}/print/meeting/${language}${whose}`);
          const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
          expect(pdf.match(/\/Type\s*\/Page\b/g), `${language}${whose}`).to.have.length(2);
        }
        expect(asked.filter((url) => !url.startsWith(`${open.url}/print/meeting/`) && !url.startsWith('data:'))).to.deep.equal([]);
        const html = page.locator('html');
        expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).to.deep.equal([htmlLang(language), direction(language)]);
        const body = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
        const { start: _, ...steps } = place.directory.guide('meeting')!.steps;
        for (const { in: words } of Object.values(steps)) {
          expect(body).to.include(words[language].title);
          for (const cell of words[language].table?.rows.flat() ?? []) expect(body).to.include(cell.replace(/\s+/g, ' '));
        }
        expect(body).to.include(textIn(language).entities.undp).and.include(`${webAddress}/print/sheet/${language}/undp`);
        const rule = (await shippedLibrary()).published('manager-was-told')!.variants.find(({ entities }) => entities.includes('undp'))!;
        expect(body).to.include(rule.in[language].replace(/\s+/g, ' '));
        const state = await context.storageState();
        expect([state.cookies, state.origins]).to.deep.equal([[], []]);
        await context.close();
      });

      it(`have nothing that axe finds, and do not move sideways on a phone (${language})`, async () => {
        const context = await chromium.newContext({ bypassCSP: true, viewport: { width: 320, height: 568 } });
        const page = await context.newPage();
        await page.goto(`${open.url}/print/meeting/${language}/undp`);
        expect(await findings(page)).to.deep.equal([]);
        expect(await sideways(page)).to.be.at.most(0);
        await context.close();
      });
    }
  });
});
