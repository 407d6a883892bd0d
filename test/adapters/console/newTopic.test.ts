import { expect } from 'chai';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { smallStand, versionIn } from './answersStand.js';
import type { Seat } from './seat.js';
import { keepersOf } from './servicesStand.js';

const { editing, publishing } = textIn('en');
const id = 'lunch-in-the-annex';
const path = `/console/answers/${id}`;
const { writes, approves, gates, publishes } = keepersOf(path);

const lunch: Record<Language, [title: string, short: string, more: string]> = {
  ar: ['الغداء في الملحق', 'يُقدَّم الغداء في الملحق عند الظهر.', 'يمكن إحضار الطعام من البيت.'],
  zh: ['附楼午餐', '附楼中午供应午餐。', '也可以自带午饭。'],
  en: ['Lunch in the annex', 'Lunch is served in the annex at noon.', 'You can bring your own food.'],
  fr: ['Déjeuner à l’annexe', 'Le déjeuner est servi à l’annexe à midi.', 'Vous pouvez apporter votre repas.'],
  ru: ['Обед во флигеле', 'Обед подают во флигеле в полдень.', 'Можно принести еду с собой.'],
  es: ['Comer en el anexo', 'La comida se sirve en el anexo a mediodía.', 'Puede traer su propia comida.'],
};
const source = {
  'e-source-0-title': 'Lunch hours of the annex',
  'e-source-0-url': 'https://www.un.org/en/lunch',
  'e-source-0-readOn': '2026-11-20',
};

describe('the console: a new topic', () => {
  let at: Awaited<ReturnType<typeof smallStand>>;
  let [farid, hana] = [] as unknown as [Seat, Seat];
  beforeEach(async () => {
    at = await smallStand('medical-care', 'counsellor-what', 'what-is-sexual-harassment');
    [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
    await farid.get('/console/topic');
    expect((await farid.post('/console/topic', { id, group: 'system', title: 'Lunch in the annex' })).status).to.equal(303);
  });
  afterEach(() => at.close());

  const writesWords = async (...those: readonly Language[]): Promise<void> => {
    for (const language of those) {
      const [title, short, more] = lunch[language];
      const phrasings = [title, `${title}?`, short].join('\n');
      const done = await writes(farid, language, { 'e-title': title, 'e-short': short, 'e-full-0': more, 'e-phrasings': phrasings });
      expect(done.status, language).to.equal(303);
      await approves(hana, language);
    }
  };
  const asks = async (words: string): Promise<string> => {
    const person = await at.place.person('en');
    await person.says(words);
    return person.reply;
  };

  it('is got by people once it is written with a source, approved and published: nobody has to know of a status or of names of facts', async () => {
    expect((await farid.get(`${path}/write/common`)).body, 'what it still needs')
      .to.include('source that the text rests on')
      .and.include(editing.common.factsHint);
    expect((await writes(farid, 'common', source)).status).to.equal(303);
    expect((await farid.get(`${path}/write/common`)).body).not.to.include('source that the text rests on');
    await writesWords(...languages);
    expect((await approves(hana, 'common')).status).to.equal(303);
    const seen = await gates(hana);
    expect(seen).to.include(publishing.gates.words.good).and.not.include(editing.status.draft);
    const shut = [...seen.matchAll(/class="gate shut">\s*<h2>([^:<]+)/g)].map(([, title]) => title!.trim());
    expect(shut, 'three topics are too few to hear who is a child').to.deep.equal([publishing.gates.harm.title]);
    const omar = await at.seat('omar');
    const over = versionIn((await omar.get(`${path}/publish`)).body, 'over');
    await omar.post(`${path}/over`, { over, why: 'A small search' });
    expect((await publishes(hana)).body).to.include(publishing.published);
    await at.shelf.refresh();
    expect(await asks('Lunch in the annex')).to.include('served in the annex at noon');
  });

  it('is not got by people while that part waits, and the page of the gates says so and leads there', async () => {
    await writesWords('en');
    const { common, entry } = editing;
    const seen = await gates(hana);
    expect(seen)
      .to.include(editing.status.draft)
      .and.include(publishing.keptBack(entry.common, common.status, common.statuses.published))
      .and.include(`href="${path}/write/common"`);
    await writes(farid, 'common', { ...source, 'e-status': 'draft' });
    await approves(hana, 'common');
    expect(await gates(hana), 'kept back on purpose').to.include(editing.status.draft);
  });

  it('refuses the name of a fact that is none beside its box', async () => {
    const refused = await writes(farid, 'common', { 'e-facts': 'F-SGB-08\nF-SGB-999' });
    expect(refused.status).to.equal(422);
    expect(refused.body)
      .to.include(editing.edit.faults.fact('F-SGB-999'))
      .and.match(/id="facts"[^>]*aria-invalid="true"/);
    expect((await writes(farid, 'common', { 'e-facts': 'F-SGB-08' })).status).to.equal(303);
  });
});
