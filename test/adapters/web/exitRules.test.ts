import { expect } from 'chai';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { asks, eventually, inSight, street, type Street } from './street.js';

const weather = '<title>weather</title>weather';

describe('the way out', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  it('is in sight on every screen, also under an open menu, a long text, a loss of the network (QE-01, QE-09)', async () => {
    for (const [language, width, height] of [
      ['ar', 320, 256],
      ['ru', 320, 568],
      ['ar', 1280, 800],
    ] as const) {
      const viewport = { width, height };
      const { page, context } = await there.visit(language, { viewport });
      const seen = async (where: string): Promise<void> => {
        const screen = `${where}, ${language}, ${viewport.width} × ${viewport.height}`;
        expect(await inSight(page, '#leave'), screen).to.equal(true);
        const { height, width, x } = (await page.locator('#leave').boundingBox())!;
        expect(Math.min(height, width), screen).to.be.at.least(48);
        expect(language === 'ar' ? x : viewport.width - x - width, `${screen}: at the end of the line`).to.be.below(viewport.width / 3);
        expect((await page.locator('#leave').innerText()).trim(), screen).to.include(textIn(language).page.leave);
      };
      await seen('the start');
      await page.click('.languages summary');
      await seen('the menu of languages');
      await page.keyboard.press('Escape');
      await page.fill('#words', 'слово '.repeat(300));
      await seen('a long text');
      await there.ask(page, language);
      await seen('an answer');
      await page.mouse.wheel(0, 4000);
      await seen('the end of the page');
      await there.tellDanger(page, language);
      await seen('a card of danger');
      await context.setOffline(true);
      await page.fill('#words', asks[language]);
      await page.click('.send');
      await eventually(async () => (await page.locator('#status').textContent()) === textIn(language).page.notSent);
      await seen('without a network');
      await context.setOffline(false);
      for (const path of ['/promises', '/no-such-page', `/print/sheet/${language}`, `/print/notes/${language}`, `/notes/${language}`]) {
        await page.goto(there.url + path);
        await seen(path);
      }
      await context.close();
    }
  });

  it('is the first and the last thing that Tab reaches, a link named as an emergency (QE-02)', async () => {
    for (const language of ['ar', 'en'] as const) {
      const { page, context } = await there.visit(language);
      const way = page.getByRole('link', { name: textIn(language).page.emergencyLeave, exact: true });
      expect(await way.count()).to.equal(3);
      const focused = (): Promise<string> => page.evaluate(() => document.activeElement!.id);
      await page.keyboard.press('Tab');
      expect(await focused(), language).to.equal('leave-first');
      expect(await inSight(page, '#leave-first'), language).to.equal(true);
      await page.locator('#leave-last').focus();
      expect(await inSight(page, '#leave-last'), language).to.equal(true);
      await page.keyboard.press('Tab');
      expect(await focused(), `${language}: nothing comes after it`).to.equal('');
      await context.close();
    }
  });

  it('empties the page in the same moment, while the network hangs, and leads on in the language of the chat (QE-03, QE-04)', async () => {
    const { page, context, asked } = await there.visit('en');
    await there.ask(page, 'en');
    await page.click('.languages summary');
    await page.click('.languages button[lang=fr]');
    await there.answered(page, 'fr');
    await page.waitForLoadState();
    await page.fill('#words', 'canary-draft');
    let letGo = (): void => undefined;
    const hangs = new Promise<void>((resolve) => (letGo = resolve));
    await context.route('**/x', (route) => hangs.then(() => route.abort()));
    await context.route('**/exit/*', (route) => hangs.then(() => route.continue()));
    const answered = page.waitForResponse('**/exit/fr');
    const left = await page.evaluate(async () => {
      const box = document.querySelector('textarea')!;
      document.getElementById('leave')!.click();
      const at = { words: box.value, body: document.body.outerHTML, title: document.title };
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      return { ...at, painted: document.body.innerText };
    });
    expect(left.words + left.painted + left.title.replace('\u2060', '')).to.equal('');
    expect(left.body).to.match(/^<body data-language="fr" data-exit="fr" data-c=""><\/body>$/);
    letGo();
    const { location, ...headers } = await (await answered).allHeaders();
    expect(location).to.match(/^https:\/\/worldweather\.wmo\.int\/fr\//);
    expect([headers['cache-control'], headers['clear-site-data']]).to.deep.equal(['no-store', '"cache", "storage"']);
    expect(asked.filter((url) => url.includes('/exit'))).to.deep.equal([`${there.url}/exit/fr`]);
    expect(context.pages()).to.have.length(1);
    await context.close();
  });

  it('shows nothing to whoever presses Back or Reload afterwards, JavaScript off, after one message or more (QE-05)', async () => {
    for (const messages of [1, 2]) {
      const { page, context } = await there.visit('es', { javaScriptEnabled: false });
      for (let sent = 0; sent < messages; sent++) {
        await page.fill('#words', `canary ${asks.es}`);
        await page.click('.send');
        await page.locator('.turn.you').nth(sent).waitFor();
      }
      await context.route('https://worldweather.wmo.int/**', (route) => route.fulfill({ contentType: 'text/html', body: weather }));
      await page.click('#leave');
      await page.waitForURL('https://worldweather.wmo.int/es/**');
      const nothing = async (): Promise<void> => {
        expect(await page.content()).not.to.include('canary');
        expect(await page.locator('#log').innerText()).to.include(textIn('es').opening.web[0]);
      };
      await page.goBack();
      await nothing();
      await page.reload();
      await nothing();
      await context.close();
    }
  });

  it('says before the first message what Leave does and does not do, in 90 words, and folds it then (QE-10)', async () => {
    const must: Record<string, RegExp> = {
      ar: /سجل المتصفح.*التجسس.*Teams.*التصفح الخاص.*حاسوب عام/s,
      zh: /历史记录.*间谍软件.*Teams.*无痕窗口.*公共电脑/s,
      en: /history.*spyware.*Teams.*private window.*public computer/is,
      fr: /historique.*logiciel espion.*Teams.*fenêtre privée.*ordinateur public/is,
      ru: /История.*шпионская программа.*Teams.*приватном окне.*общем компьютере/is,
      es: /historial.*programa espía.*Teams.*ventana privada.*equipo público/is,
    };
    for (const language of languages) {
      const said = textIn(language).page.aboutLeaveText.join(' ');
      expect(said).to.match(must[language]!);
      const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(said)].filter(({ isWordLike }) => isWordLike);
      expect(words.length, language).to.be.at.most(90);
    }
    for (const javaScriptEnabled of [true, false]) {
      const { page, context } = await there.visit('en', { javaScriptEnabled });
      const said = page.getByText(textIn('en').page.aboutLeaveText[0]!);
      expect(await said.isVisible()).to.equal(true);
      await there.ask(page, 'en');
      expect(await said.isVisible()).to.equal(false);
      await context.close();
    }
  });

  it('never asks whether one really wants to go, and Back goes back at once (QE-08)', async () => {
    const { page, context } = await there.visit('en');
    const questions: string[] = [];
    page.on('dialog', (dialog) => questions.push(dialog.type()) && void dialog.accept());
    await page.goto(`${there.url}/promises`);
    await page.goto(there.url);
    await page.locator('#words').click();
    await page.keyboard.type('something not sent yet');
    await page.goBack();
    expect(new URL(page.url()).pathname).to.equal('/promises');
    expect(questions).to.deep.equal([]);
    await context.close();
  });
});
