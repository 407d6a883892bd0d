import { expect } from 'chai';
import { usual } from '../../../adapters/limits/gate.js';
import { countries, placeName } from '../../../knowledge/place.js';
import { languages, marks } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { readDirectory } from '../../../adapters/knowledgeFiles.js';
import { shippedLibrary, town, type Town } from '../../town.js';

const plain = (page: string): string => page.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The three ways in which somebody cannot be let in at once. */
const situations: Record<string, { options: Parameters<typeof town>[0]; begin(place: Town): void; status: number }> = {
  'under load': { options: {}, begin: (place) => place.busy(1), status: 429 },
  'when all room is taken': { options: { most: 1 }, begin: (place) => void place.conversations.begin(), status: 503 },
  'when their network has opened too many': {
    options: { allowances: { ...usual, source: { most: 0, perSecond: 0, free: 0 } } },
    begin: () => undefined,
    status: 503,
  },
};

for (const [situation, { options, begin, status }] of Object.entries(situations)) {
  describe(`what no limit holds back, ${situation}`, () => {
    let place: Town;
    let open: Awaited<ReturnType<Town['open']>>;
    before(async () => {
      await shippedLibrary();
      place = await town(options);
      begin(place);
      open = await place.open();
    });
    after(() => open.close());
    const post = (fields: Record<string, string>, path = '/') =>
      fetch(open.url + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    const get = (path: string) => fetch(open.url + path, { redirect: 'manual' });

    for (const l of languages) {
      const text = textIn(l);
      it(`asks whoever opens a chat to wait or come back, with the emergency advice, and not whoever needs help (${l})`, async () => {
        const held = await post({ l, words: 'canary question' });
        expect(held.status).to.equal(status);
        expect(held.headers.get('retry-after')).to.match(/^\d+$/);
        const page = plain(await held.text());
        expect(page).to.include(status === 503 ? text.page.busy : text.page.wait(15));
        expect(page).to.include(`<html lang="${l === 'zh' ? 'zh-Hans' : l}"`);

        const size = place.conversations.size;
        const words = [text.commands.help[0]!, text.commands.help[0]!.toUpperCase(), 'HELP', 'sos!'];
        const asked = [{ choice: 'help' }, { choice: '0:help' }, ...words.map((said) => ({ words: said }))];
        for (const fields of asked) {
          const answer = await post({ l, ...fields });
          const body = plain(await answer.text());
          expect([answer.status, body.includes(text.offices.where.emergencyTitle)], JSON.stringify(fields)).to.deep.equal([200, true]);
          const live = await post({ l, live: '1', ...fields });
          const { html } = (await live.json()) as { html: string };
          expect([live.status, plain(html).includes(`href="/help/${l}"`)]).to.deep.equal([200, true]);
        }
        expect(place.conversations.size).to.equal(size);
      });

      it(`shows contacts and the numbers of all countries, sheets to print, and another language (${l})`, async () => {
        const contacts = await get(`/help/${l}`);
        const page = plain(await contacts.text());
        expect(contacts.status).to.equal(200);
        const directory = await readDirectory();
        for (const country of countries) {
          const found = directory.emergency(country);
          if (found) expect(page, country).to.include(placeName(country, l)).and.include(found.numbers.join(marks[l].list));
        }
        expect((await get(`/print/sheet/${l}`)).status).to.equal(200);
        const changed = await post({ l: l === 'en' ? 'fr' : 'en', choice: `changeLanguage/${l}` });
        expect([changed.status, plain(await changed.text()).includes(text.page.label)]).to.deep.equal([200, true]);
      });

      it(`lets whoever wants away leave at once (${l})`, async () => {
        const left = await post({ l }, '/exit');
        expect([left.status, (await left.text()).includes(text.page.neutralTitle)]).to.deep.equal([200, true]);
        expect([(await get('/exit')).status, (await post({ l }, '/x')).status]).to.deep.equal([303, 204]);
      });
    }
  });
}

describe('the page for when everything is full', () => {
  it('is the same for everybody, names no place in a queue, and open chats go on beside it', async () => {
    const place = await town({ most: 1 });
    const open = await place.open();
    const post = (fields: Record<string, string>) => fetch(open.url, { method: 'POST', body: new URLSearchParams({ l: 'en', ...fields }) });
    const c = /name="c" value="([^"]{20,})"/.exec(await (await post({ choice: 'browse' })).text())![1]!;
    const pages = await Promise.all(['one', 'two'].map(async (words) => (await post({ words })).text()));
    expect(pages[0]).to.equal(pages[1]);
    const [visible = ''] = /<main[\s\S]*<\/main>/.exec(pages[0]!) ?? [];
    expect(visible.replaceAll(/<[^>]*>/g, '')).not.to.match(/\d/);
    const live = await post({ words: 'three', live: '1' });
    const said = (await live.json()) as { notice: string; html: string };
    expect([live.status, said.notice]).to.deep.equal([503, textIn('en').page.busy]);
    expect(said.html).to.include('href="/help/en"');
    const answer = await post({ c, words: 'does it count if it only happened once' });
    expect([answer.status, (await answer.text()).includes('turn answer')]).to.deep.equal([200, true]);
    await open.close();
  });
});
