import { expect } from 'chai';
import { ownName } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { answersStand, smallStand, versionIn } from './answersStand.js';
import type { Seat } from './seat.js';
import { boxesOf as fieldsOf, keepersOf } from './servicesStand.js';

const { editing, publishing } = textIn('en');
const path = '/console/answers/medical-care';

const { writes, approves, gates: checks, publishes } = keepersOf(path);
/** The values of the boxes of a form of an answer. */
const boxesOf = (body: string): Record<string, string> => Object.fromEntries(fieldsOf(body));

/** How many replies the gate of what is harmful tolerates, as it tells and lists them; none where it says that all were harmless. */
function toleratedIn(body: string): number {
  const { good, title, tolerated } = publishing.gates.harm;
  const gate = body.slice(body.indexOf(`<h2>${title}`)).split('</section>')[0]!;
  const listed = gate.split('<q ').length - 1;
  expect(gate).to.include(listed === 0 ? good : tolerated(listed));
  expect(gate.includes(good)).to.equal(listed === 0);
  return listed;
}

describe('the console: who keeps the answers', () => {
  let at: Awaited<ReturnType<typeof answersStand>>;
  beforeEach(async () => (at = await answersStand()));
  afterEach(() => at.close());

  const asks = async (words: string, language: 'en' | 'fr' = 'en'): Promise<string> => {
    const person = await at.place.person(language);
    await person.says(words);
    return person.reply;
  };
  const question = 'where can i get medical help after an assault';

  it('lets one write, another approve and publish, and people get the new words in the same conversation (S45)', async () => {
    const [farid, hana, ines] = [await at.seat('farid'), await at.seat('hana'), await at.seat('ines')];
    const person = await at.place.person('en');
    await person.says('hello');
    const words = 'A doctor or a nurse can treat you now and keep evidence. You can decide about a report later.';
    expect((await writes(farid, 'en', { 'e-short': words, 'e-effect': 'meaning', 'e-note': 'clearer' })).status).to.equal(303);
    expect((await farid.get(path)).body)
      .to.include(editing.states['in-review'])
      .and.include('clearer');
    expect(await asks(question)).not.to.include(words);
    expect((await farid.get(`${path}/review/en`)).body, 'nobody approves their own words').not.to.include(`${path}/approve/en`);
    expect((await approves(ines, 'en').catch(() => ({ status: 0 }))).status).not.to.equal(303);
    const review = (await hana.get(`${path}/review/en`)).body;
    expect(review).to.include('<ins>').and.include('<del>');
    expect((await approves(hana, 'en')).status).to.equal(303);
    expect((await hana.post(`${path}/publish`)).status, 'before the gates were looked at').to.equal(409);
    const gates = await checks(hana);
    expect(gates).to.include(publishing.go).and.not.include(publishing.stays);
    expect(toleratedIn(gates), 'the replies that are tolerated are told, with their number').to.be.greaterThan(0);
    expect((await publishes(hana)).body).to.include(publishing.published);
    await person.says(question);
    expect(person.reply).to.include('can treat you now and keep evidence').and.include('this organization');
    expect(await asks('où trouver une aide médicale après une agression', 'fr')).to.include(textIn('fr').publishing.reader.older);
    const history = (await farid.get(`${path}/history`)).body;
    expect(history).to.include('farid').and.include('hana').and.include('<ins>');
    const number = Number(/name="number" value="(\d+)"/.exec(history)![1]);
    expect((await farid.post(`${path}/restore`, { number: String(number) })).body).to.include(publishing.history.restored);
    expect((await approves(hana, 'en')).status).to.equal(303);
    expect((await publishes(hana)).body).to.include(publishing.published);
    expect(await asks(question)).not.to.include('can treat you now and keep evidence');
  });

  it('shows a corrected answer in another language until the translation is corrected too (S46)', async () => {
    const [farid, hana, ines] = [await at.seat('farid'), await at.seat('hana'), await at.seat('ines')];
    await writes(farid, 'en', {
      'e-short': 'A doctor can help you today, and also days later. Ask which hospital keeps evidence.',
      'e-effect': 'correction',
    });
    await approves(hana, 'en');
    expect((await publishes(hana)).body).to.include(publishing.published);
    const asked = 'où trouver une aide médicale après une agression';
    const before = await asks(asked, 'fr');
    expect(before).to.include(textIn('fr').publishing.reader.withdrawn).and.include('A doctor can help you today');
    expect((await ines.get('/console/answers?only=older&in=fr')).body).to.include(path);
    expect((await ines.get(`${path}/write/es`)).body).not.to.include('name="then"');
    await writes(ines, 'fr', {
      'e-short': 'Un médecin peut vous aider aujourd’hui, et aussi des jours plus tard.',
      'e-effect': 'translation',
    });
    await approves(hana, 'fr');
    expect((await publishes(hana)).body).to.include(publishing.published);
    const after = await asks(asked, 'fr');
    expect(after).to.include('des jours plus tard').and.not.include(textIn('fr').publishing.reader.withdrawn);
  });

  it('keeps a title that is far too long as it is written, and goes on to open the list and the answer', async () => {
    const farid = await at.seat('farid');
    const { status } = await writes(farid, 'en', { 'e-title': 'A paragraph in the box of the title. '.repeat(20) }, 'stay');
    expect(status).to.equal(303);
    for (const page of ['/console/answers', path, `${path}/write/en`, `${path}/history`])
      expect((await farid.get(page)).status, page).to.equal(200);
  });

  it('takes a wrong answer away from everybody in one press', async () => {
    const [farid, ines] = [await at.seat('farid'), await at.seat('ines')];
    expect(await asks(question)).to.include('medical');
    const [{ body }] = await Promise.all([farid.get(path), ines.get(path)]);
    expect((await ines.post(`${path}/pull`, { sure: '1' })).status).to.equal(409);
    expect((await farid.post(`${path}/pull`)).status, 'not without the tick').to.equal(303);
    expect(at.shelf.current().published('medical-care')).not.to.equal(undefined);
    await farid.post(`${path}/pull`, { sure: '1', over: versionIn(body, 'pull') });
    await at.shelf.refresh();
    expect(at.shelf.current().published('medical-care')).to.equal(undefined);
    expect(await asks(question)).not.to.include(at.shelf.current().entry('medical-care')!.in.en.short);
  });

  it('says of a withdrawn answer, before and after something of it is published, that people do not get it', async () => {
    const [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
    await farid.post(`${path}/pull`, { sure: '1', over: versionIn((await farid.get(path)).body, 'pull') });
    await at.shelf.refresh();
    await writes(farid, 'en', { 'e-title': 'Medical help', 'e-effect': 'words' });
    await approves(hana, 'en');
    const gates = await checks(hana);
    expect(gates.indexOf(editing.status.draft)).to.be.within(1, gates.indexOf(publishing.gates.whole.title));
    expect((await publishes(hana, gates)).body)
      .to.include(publishing.withheld)
      .and.not.include(publishing.published);
  });

  it('keeps the words of two who write at once: other boxes together, the same box side by side', async () => {
    const [farid, grace] = [await at.seat('farid'), await at.seat('grace')];
    const [one, other] = [boxesOf((await farid.get(`${path}/write/en`)).body), boxesOf((await grace.get(`${path}/write/en`)).body)];
    expect((await grace.get(`${path}/write/en`)).body).to.include('farid');
    await farid.post(`${path}/write/en`, { ...one, 'e-title': 'Medical help', then: 'stay' });
    await grace.post(`${path}/write/en`, { ...other, 'e-short': 'Grace writes this.', then: 'stay' });
    const both = boxesOf((await farid.get(`${path}/write/en`)).body);
    expect(both).to.include({ 'e-title': 'Medical help', 'e-short': 'Grace writes this.' });
    await grace.post(`${path}/write/en`, { ...both, 'e-title': 'Doctors', then: 'stay' });
    const crossed = await farid.post(`${path}/write/en`, { ...both, 'e-title': 'Care', then: 'stay' });
    expect(crossed.status).to.equal(409);
    expect(crossed.body).to.include(editing.crossed.title).and.include('Doctors').and.include('Care');
    await farid.post(`${path}/write/en`, { ...boxesOf(crossed.body), then: 'stay' });
    expect(boxesOf((await grace.get(`${path}/write/en`)).body)).to.include({ 'e-title': 'Care', 'e-short': 'Grace writes this.' });
    await grace.post(`${path}/undo/en`);
    expect(boxesOf((await grace.get(`${path}/write/en`)).body)['e-title']).to.equal('Doctors');
  });

  it('takes nothing back that somebody else saved, where a page saves by itself or asks what the change does', async () => {
    const [farid, grace] = [await at.seat('farid'), await at.seat('grace')];
    const [one, other] = [boxesOf((await farid.get(`${path}/write/en`)).body), boxesOf((await grace.get(`${path}/write/en`)).body)];
    await farid.post(`${path}/write/en`, { ...one, 'e-title': 'Medical help', then: 'stay' });
    const itself = await grace.post(`${path}/write/en`, { ...other, 'e-short': 'Grace writes.', then: 'itself' });
    expect(JSON.parse(itself.body)).to.deep.equal({ said: editing.edit.elsewhere });
    const asked = await grace.post(`${path}/write/en`, { ...other, 'e-short': 'Grace writes this.', then: 'submit' });
    expect(asked.body).to.include(editing.edit.faults.effect);
    await grace.post(`${path}/write/en`, { ...boxesOf(asked.body), 'e-effect': 'words', then: 'stay' });
    const both = boxesOf((await farid.get(`${path}/write/en`)).body);
    expect(both).to.include({ 'e-title': 'Medical help', 'e-short': 'Grace writes this.' });
  });

  it('closes the gate to words that press or promise, and opens it only by an operator, in their name', async () => {
    const [farid, hana, omar] = [await at.seat('farid'), await at.seat('hana'), await at.seat('omar')];
    await writes(farid, 'en', {
      'e-short': 'You must report this to the police. We guarantee that nothing will happen to you.',
      'e-effect': 'words',
    });
    await approves(hana, 'en');
    const gates = await checks(hana);
    expect(gates).to.include(publishing.stays).and.include(publishing.gates.words.bad).and.not.include(publishing.go);
    const seen = await checks(omar);
    const over = versionIn(seen, 'over');
    expect((await hana.post(`${path}/publish`, { over })).status).to.equal(409);
    expect((await hana.post(`${path}/over`, { over, why: 'because' })).status).to.equal(404);
    expect((await omar.post(`${path}/over`, { over, why: '' })).status).to.equal(422);
    expect((await omar.post(`${path}/over`, { over, why: 'A drill' })).status).to.equal(303);
    expect((await publishes(hana)).body).to.include(publishing.published);
    expect((await hana.get(`${path}/history`)).body)
      .to.include('omar')
      .and.include('A drill');
  });

  it('says in the language of the page what a rule asks for, and of which box', async () => {
    const [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
    const { rules, editing: french } = textIn('fr');
    await writes(farid, 'fr', { 'e-short': 'Cet échange est totalement anonyme. Le point focal peut vous aider.', 'e-effect': 'words' });
    const listOf = (body: string, mark: string): string => /<ul>[\s\S]*?<\/ul>/.exec(body.slice(body.indexOf(mark)))![0];
    const page = async (seat: Seat, where: string) => (await seat.get(`${path}/${where}`)).body;

    const seen = listOf(await page(farid, 'write/fr?l=fr'), 'class="remarks"');
    expect(seen).to.include(french.edit.short).and.include(rules['CV-03']).and.include('totalement anonyme');
    expect(seen, 'with the term to write instead')
      .to.include(rules['ED-11'])
      .and.include(textIn('fr').agreedTerm('coordonnateur(trice), référent(e)'));
    expect(seen, 'nothing in English').not.to.match(/nobody can keep|agreed term/);
    expect(listOf(await page(farid, 'write/fr?l=en'), 'class="remarks"'))
      .to.include('This promises what nobody can keep')
      .and.include(editing.edit.short);

    await approves(hana, 'fr');
    await checks(hana);
    expect(await page(hana, 'publish?l=fr'), 'with the language')
      .to.include(rules['CV-03'])
      .and.include(`>${ownName.fr}</bdi> – ${french.edit.short}`);
  });

  it('tries a question on what is not published, and tells which questions get another answer', async () => {
    await at.close();
    at = await smallStand('medical-care', 'single-incident', 'mediation', 'lgbtiq');
    const [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
    const boxes = boxesOf((await farid.get(`${path}/write/en`)).body);
    const phrasings = `${boxes['e-phrasings']}\nzorblax pavilion at the rear entrance\nis the zorblax pavilion open`;
    await writes(farid, 'en', {
      'e-phrasings': phrasings,
      'e-short': 'A doctor of the zorblax pavilion can help you.',
      'e-effect': 'words',
    });
    await approves(hana, 'en');
    expect(await checks(hana)).to.include(publishing.impact.title);
    const tried = await hana.post(`${path}/try`, { question: 'where is the zorblax pavilion', language: 'en' });
    expect(tried.body).to.include('A doctor of the zorblax pavilion');
    expect(await asks('where is the zorblax pavilion')).not.to.include('A doctor of the zorblax');
    expect((await hana.post(`${path}/publish`)).body, 'a bot that never learned what danger is').to.include(publishing.gates.harm.bad);
    const omar = await at.seat('omar');
    expect((await omar.get(`${path}/publish?l=fr`)).body, 'why, in French').to.include(textIn('fr').publishing.gates.harm.why.child);
    await omar.post(`${path}/over`, { over: versionIn(await checks(omar), 'over'), why: 'A drill' });
    expect((await publishes(hana)).body).to.include(publishing.published);
    await at.shelf.refresh();
    expect(await asks('where is the zorblax pavilion')).to.include('A doctor of the zorblax pavilion');
  });
});
