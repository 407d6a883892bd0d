import { expect } from 'chai';
import { jsonOf } from '../../../adapters/exchange/json.js';
import type { Words } from '../../../knowledge/editing/parts.js';
import type { Entity } from '../../../knowledge/entity.js';
import type { Entry } from '../../../knowledge/entry.js';
import { languages, ownName, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { answersStand } from './answersStand.js';
import { carried, confirm, into } from './files.js';
import type { Seat } from './seat.js';
import { boxesOf, keepersOf } from './servicesStand.js';
import { shippedEntries } from '../../shipped.js';

const { editing, publishing } = textIn('en');
const path = '/console/answers/training';
const asHtml = (text: string): string => text.replaceAll("'", '&#39;');
const { writes, approves, gates, ...own } = keepersOf(path);

describe('the console: what is said for some organizations', () => {
  let at: Awaited<ReturnType<typeof answersStand>>;
  let [farid, hana, ines] = [] as unknown as [Seat, Seat, Seat];
  let shipped: Entry;
  beforeEach(async () => {
    at = await answersStand();
    [farid, hana, ines] = [await at.seat('farid'), await at.seat('hana'), await at.seat('ines')];
    shipped = (await shippedEntries()).find(({ id }) => id === 'training')!;
  });
  afterEach(() => at.close());

  const shippedFor = (whom: Entity, language: Language): string =>
    shipped.variants.find(({ entities }) => entities.includes(whom))!.in[language];
  const formOf = async (seat: Seat, part: string) => Object.fromEntries(boxesOf((await seat.get(`${path}/write/${part}`)).body));
  const publishes = async (...parts: string[]): Promise<void> => {
    for (const part of parts) expect((await approves(hana, part)).status, part).to.equal(303);
    const seen = await gates(hana);
    expect((await own.publishes(hana, seen)).body, seen).to.include(publishing.published);
    await at.shelf.refresh();
  };
  /** What somebody reads who works there. */
  const reads = async (whom: Entity, language: Language): Promise<string> => {
    const person = await at.place.person(language);
    await person.chooses('answer/training');
    const { entities, entity } = textIn(language);
    const isOffered = (): boolean => person.choices.includes(entities[whom]);
    while (!isOffered() && person.choices.includes(entity.more)) await person.presses(entity.more);
    // Where few organizations have a rule of their own, the others are not named, and can be typed.
    await (isOffered() ? person.presses(entities[whom]) : person.says(entities[whom]));
    return person.reply;
  };
  it('shows beforehand what those read whom it differs for, at both doors', async () => {
    const seen = (await hana.get(`${path}/preview/en?l=en`)).body.replaceAll(/<\/?strong>/g, '');
    for (const { entities, in: said } of shipped.variants) {
      expect(seen.split(asHtml(said.en.slice(0, 30))).length - 1, entities.join()).to.be.at.least(2);
      expect(seen).to.include(textIn('en').entities[entities[0]!]);
    }
  });

  /** The rows of variants of a form, some of them, in another order. */
  const rowsOf = (form: Record<string, string>, ...rows: number[]): Record<string, string> => {
    const of = (row: number): [string, string][] => Object.entries(form).filter(([name]) => name.startsWith(`e-variant-${row}-`));
    const emptied = Object.keys(form).filter((name) => /^e-variant-\d+-/.test(name));
    const moved = rows.flatMap((from, to) => of(from).map(([name, value]) => [name.replace(/\d+/, String(to)), value]));
    return { ...Object.fromEntries(emptied.map((name) => [name, ''])), ...(Object.fromEntries(moved) as Record<string, string>) };
  };
  /** Somebody brings a file in which another organization has a text as well, in all languages. */
  const brings = async (): Promise<(language: Language) => string> => {
    const undp = shipped.variants[1]!;
    const unfpa = { ...undp, entities: ['unfpa' as const] };
    await farid.get(into);
    const file = jsonOf({ ...shipped, variants: [unfpa, ...shipped.variants] });
    const shown = await farid.sends(into, {}, file);
    expect((await farid.sends(confirm, { changes: carried(shown), effect: 'words' })).status).to.equal(303);
    return (language) => undp.in[language];
  };
  const draftOf = async (language: Language): Promise<Words> =>
    (await at.store.transaction(({ changes }) => changes.get('training')))!.parts[language]!.content as Words;

  it('stays theirs when what holds in all languages is published alone, without the first of them and in another order (D1)', async () => {
    const form = await formOf(farid, 'common');
    expect([form['e-variant-0-organizations'], form['e-variant-2-organizations']]).to.deep.equal(['secretariat', 'who']);
    await writes(farid, 'common', rowsOf(form, 2, 1));
    await publishes('common');
    for (const language of ['en', 'ar'] as const)
      for (const whom of ['undp', 'who'] as const) expect(await reads(whom, language), whom).to.include(shippedFor(whom, language));
    expect(await reads('secretariat', 'en'))
      .to.include(textIn('en').entity.unknown(textIn('en').entities.secretariat))
      .and.not.include(shippedFor('undp', 'en'));
    expect((await formOf(ines, 'fr'))['e-variant-0']).to.equal(shippedFor('who', 'fr'));
  });

  it('has a box in each language as soon as somebody adds it, and reaches people once all of them are written', async () => {
    const form = await formOf(farid, 'common');
    await writes(farid, 'common', { ...rowsOf(form, 0, 1, 2), 'e-variant-3-organizations': 'unfpa', 'e-variant-3-facts': 'F-MGR-08' });
    await approves(hana, 'common');
    expect(await gates(hana), 'nobody has written it yet')
      .to.include(`>${ownName.en}</bdi> – ${editing.edit.variant(textIn('en').entities.unfpa)}`)
      .and.include(publishing.gates.whole.bad);
    for (const language of languages) {
      expect(await formOf(farid, language)).to.include({ 'e-variant-3': '', 'e-variant-3-for': 'unfpa' });
      await writes(farid, language, { 'e-variant-3': shippedFor('undp', language), 'e-effect': 'words' });
    }
    await publishes(...languages);
    expect(await reads('unfpa', 'fr')).to.include(shippedFor('undp', 'fr'));
    expect(await reads('who', 'fr')).to.include(shippedFor('who', 'fr'));
  });

  it('is not lost when somebody saves a form in which it had no box, nor published before its organization is named', async () => {
    const said = await brings();
    const before = await formOf(ines, 'fr');
    expect(before, 'the box of what was brought').to.include({ 'e-variant-0-for': 'unfpa', 'e-variant-0': said('fr') });
    const without = Object.entries(before).filter(([name]) => !name.startsWith('e-variant-0'));
    await ines.posts(`${path}/write/fr`, [...without, ['e-title', 'Se former'], ['e-effect', 'words'], ['then', 'anyway']]);
    const { variants } = await draftOf('fr');
    expect(variants.find(({ for: whom }) => whom.includes('unfpa'))?.text).to.equal(said('fr'));
    await approves(hana, 'fr');
    expect(await gates(hana))
      .to.include(`>${ownName.fr}</bdi> – ${editing.edit.variant(textIn('en').entities.unfpa)}`)
      .and.include(publishing.gates.whole.bad);
    await publishes('common', ...languages.filter((language) => language !== 'fr'));
    expect(await reads('unfpa', 'fr')).to.include(said('fr'));
    expect(await reads('secretariat', 'fr')).to.include(shippedFor('secretariat', 'fr'));
  });

  it('is gone from a box for one organization more once somebody empties it', async () => {
    await writes(farid, 'common', { 'e-variant-1-organizations': 'undp unfpa' });
    expect(await formOf(ines, 'fr')).to.include({ 'e-variant-1': shippedFor('undp', 'fr'), 'e-variant-1-for': 'undp unfpa' });
    await writes(ines, 'fr', { 'e-variant-1': '', 'e-effect': 'words' });
    expect(await formOf(ines, 'fr')).to.include({ 'e-variant-1': '', 'e-variant-0': shippedFor('secretariat', 'fr') });
  });

  it('is read by the rules as soon as it is written, also for organizations that are not published yet', async () => {
    await writes(farid, 'common', { 'e-variant-3-organizations': 'unfpa', 'e-variant-3-facts': 'F-MGR-08' });
    await writes(ines, 'fr', { 'e-variant-3': 'Cet échange est totalement anonyme.', 'e-effect': 'words' }, 'stay');
    const { body } = await ines.get(`${path}/write/fr?l=en`);
    const remarks = /class="remarks"[^]*?<\/details>/.exec(body)?.[0];
    expect(remarks)
      .to.include('totalement anonyme')
      .and.include(editing.edit.variant(textIn('en').entities.unfpa));
  });

  it('is shown to the reviewer with the organizations for which it is', async () => {
    await writes(ines, 'fr', { 'e-variant-1': 'Demandez à vos responsables.', 'e-effect': 'words' });
    const review = (await hana.get(`${path}/review/fr`)).body;
    expect(review).to.include(editing.review.fields.variants).and.include(textIn('fr').entities.undp);
  });

  it('waits for new words where two organizations with different texts are put together', async () => {
    const form = await formOf(farid, 'common');
    await writes(farid, 'common', { ...rowsOf(form, 0, 2), 'e-variant-0-organizations': 'secretariat undp' });
    await approves(hana, 'common');
    expect(await gates(hana), 'neither gets what was written for the other').to.include(
      editing.edit.variant([textIn('en').entities.secretariat, textIn('en').entities.undp].join(', ')),
    );
    expect(await formOf(ines, 'fr')).to.include({ 'e-variant-0': '', 'e-variant-0-for': 'secretariat undp' });
    await writes(ines, 'fr', { 'e-title': 'Se former', 'e-effect': 'words' });
    expect((await draftOf('fr')).variants.map(({ text }) => text)).to.include.members([
      shippedFor('secretariat', 'fr'),
      shippedFor('undp', 'fr'),
    ]);
  });

  it('is for organizations whose short names stand beside the box, and refuses one that has a variant already', async () => {
    const { entities } = textIn('en');
    expect((await farid.get(`${path}/write/common`)).body.replace(/[\u2066-\u2069]/g, '')).to.include(`unfpa (${entities.unfpa})`);
    for (const names of ['undp', 'unfpa unfpa']) {
      const refused = await writes(farid, 'common', { 'e-variant-3-organizations': names, 'e-variant-3-facts': 'F-MGR-08' });
      expect(refused.status, names).to.equal(422);
      expect(refused.body)
        .to.include(editing.edit.faults.twice(entities[names === 'undp' ? 'undp' : 'unfpa']))
        .and.match(/id="variant-3-organizations"[^>]*aria-invalid="true"/);
    }
  });
});
