import { expect } from 'chai';
import { mostCardBytes } from '../../../adapters/channels/keeperCardParts.js';
import { readEntries } from '../../../adapters/knowledgeFiles.js';
import { languages, ownName, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { canPress, keepersStand, presses, word } from './keepersStand.js';
import type { Someone } from './someone.js';
import { shippedEntries } from '../../shipped.js';

const entry = 'medical-care';
const tongues: Language[] = ['ar', 'zh', 'fr'];
const bytesOf = (one: unknown): number => Buffer.byteLength(JSON.stringify(one), 'utf16le');
/** A text as it stands on a card, without marks. */
const plain = (text: string): string => text.replace(/[\\*\u2060-\u2069]/g, '');

describe('Teams: confirming, finding and pulling answers by cards', () => {
  let at: Awaited<ReturnType<typeof keepersStand>>;
  beforeEach(async () => {
    at = await keepersStand(Object.fromEntries(tongues.map((language) => [`approver-${language}`, language])), {
      ...Object.fromEntries(tongues.map((language) => [`approver-${language}`, ['approver' as const]])),
    });
  });
  afterEach(() => at.close());

  const kept = async (id = entry) => (await at.store.transaction(({ entries }) => entries.get(id)))!;
  const acts = async (did: string): Promise<number> =>
    (await at.store.transaction(({ edits }) => edits.find({}))).filter((act) => act.did === did).length;
  const finds = async (who: Someone, words: string): Promise<void> => {
    await who.says(word('en'));
    await presses(who, { keep: 'find' }, { find: words });
  };

  for (const language of tongues) {
    it(`read an answer whole before they confirm it, in the languages that they know (${language})`, async () => {
      const text = textIn(language);
      const who = await at.keeper(`approver-${language}`);
      const before = await kept();
      await finds(who, before.in[language].title);
      await presses(who, { keep: 'answer', entry });
      await presses(who, { keep: 'read', entry });
      expect(who.last.rtl).to.equal(language === 'ar');
      const { title, short, full } = before.in[language];
      for (const words of [title, short, ...full]) expect(plain(who.last.text)).to.include(plain(words.split('\n')[0]!));
      for (const variant of before.variants) expect(plain(who.last.text)).to.include(plain(variant.in[language]));
      await presses(who, { keep: 'read', entry, part: 'es' });
      expect(plain(who.last.text)).to.include(plain(before.in.es.short));
      expect(who.last.text).to.include(ownName.es);
      const { about, read, go } = text.editing.entry.confirm;
      expect(who.last.text).to.include(about).and.include(read);
      expect(who.last.buttons.map(({ title: label }) => label)).to.include(go);
      await presses(who, { keep: 'confirm', entry });
      expect(who.last.text).to.include(text.officesInTeams.confirmed);
      const after = await kept();
      expect(after.in[language].confirmed?.on).to.equal(at.place.clock.now.toISOString().slice(0, 10));
      expect(after.reviewBy > before.reviewBy).to.equal(true);
    });
  }

  it('confirm once where Teams delivers the press again, and nothing that was published since the card was made', async () => {
    const hana = await at.keeper('hana');
    await hana.tells({ value: { keep: 'read', entry }, text: undefined });
    const older = hana.last.buttons.find(({ data }) => data?.['keep'] === 'confirm')!.data;
    for (let times = 0; times < 2; times++) {
      await hana.tells({ value: older, text: undefined });
      expect(hana.last.text).to.include(textIn('en').officesInTeams.confirmed);
    }
    expect([await acts('answer confirmed'), (await kept()).revision]).to.deep.equal([1, Number(String(older!['over']).slice(1)) + 1]);
    await at.store.transaction(async ({ entries }) => {
      const one = (await entries.get(entry))!;
      await entries.put({
        ...one,
        revision: one.revision + 1,
        in: { ...one.in, en: { ...one.in.en, short: 'Another text.', confirmed: null } },
      });
    });
    await hana.tells({ value: older, text: undefined });
    expect(hana.last.text).to.include(textIn('en').editing.review.changed).and.include('Another text');
    expect(await acts('answer confirmed')).to.equal(1);
  });

  it('confirm nothing that cannot be read whole on the card, and nothing with roles that may not', async () => {
    const [hana, ines, farid] = [await at.keeper('hana'), await at.keeper('ines'), await at.keeper('farid')];
    await at.store.transaction(async ({ entries }) => {
      const one = (await entries.get(entry))!;
      await entries.put({ ...one, in: { ...one.in, en: { ...one.in.en, full: Array.from({ length: 5 }, () => 'word '.repeat(600)) } } });
    });
    await hana.tells({ value: { keep: 'read', entry, part: 'en' }, text: undefined });
    expect(hana.last.text).to.include(textIn('en').officesInTeams.tooLong);
    expect(canPress(hana, { keep: 'confirm' })).to.equal(false);
    expect(hana.last.buttons.map(({ url }) => url)).to.include(`https://waypoint.example.org/console/answers/${entry}`);
    for (const who of [ines, farid]) {
      await who.tells({ value: { keep: 'read', entry }, text: undefined });
      expect(canPress(who, { keep: 'confirm' })).to.equal(false);
      await who.tells({ value: { keep: 'confirm', entry, over: 'r1' }, text: undefined });
      expect(who.last.text).to.equal(textIn('en').answersInTeams.gone);
    }
    expect(await acts('answer confirmed')).to.equal(0);
  });

  it('find an answer by a word and pull it once; an old card does not pull what was corrected since', async () => {
    const farid = await at.keeper('farid');
    await finds(farid, entry);
    await presses(farid, { keep: 'answer', entry });
    const older = farid.last.buttons.find(({ data }) => data?.['keep'] === 'pull')!.data;
    for (let times = 0; times < 2; times++) {
      await farid.tells({ value: older, text: undefined });
      expect(farid.last.text).to.include(textIn('en').answersInTeams.pulled);
    }
    expect(await acts('answer pulled')).to.equal(1);
    await at.store.transaction(async ({ entries }) => {
      const one = (await entries.get(entry))!;
      await entries.put({ ...one, status: 'published', revision: one.revision + 1 });
    });
    await farid.tells({ value: { ...older, over: 'r1' }, text: undefined });
    expect((await kept()).status).to.equal('published');
    expect(farid.last.text).to.include(textIn('en').editing.review.changed);
    await finds(farid, 'no answer has these words');
    expect(farid.last.text).to.include(textIn('en').officesInTeams.none);
  });

  it('write over nothing with a card of which nobody knows any more what stood there', async () => {
    const farid = await at.keeper('farid');
    const value = {
      keep: 'submit',
      entry,
      part: 'en',
      boxes: ['short'],
      over: 'a version long gone',
      effect: 'words',
      short: 'Old words.',
    };
    await farid.tells({ value, text: undefined });
    expect(farid.last.text).to.include(textIn('en').editing.crossed.title);
    expect(farid.last.boxes).to.include({ short: 'Old words.' });
    expect(farid.last.buttons.map(({ url }) => url)).to.include(`https://waypoint.example.org/console/answers/${entry}/write/en`);
    expect((await at.answers.editing.read({ name: 'farid', roles: ['focal-point'] }, entry))!.change).to.equal(undefined);
  });

  it('approve, send back and put up for review once, however often Teams delivers it', async () => {
    const [farid, hana] = [await at.keeper('farid'), await at.keeper('hana')];
    const part = async () => (await at.answers.editing.read({ name: 'farid', roles: ['focal-point'] }, entry))!.change!.parts.en!;
    const twice = async (who: Someone, wanted: Record<string, string>, typed: Record<string, string>, said: string): Promise<void> => {
      const { buttons, boxes } = who.last;
      const { data } = buttons.find((one) => Object.entries(wanted).every(([key, value]) => one.data?.[key] === value))!;
      for (let times = 0; times < 2; times++) {
        await who.tells({ value: { ...boxes, ...data, ...typed }, text: undefined });
        if (times === 0) expect(who.last.text).to.include(said);
      }
    };
    const { answersInTeams } = textIn('en');
    await farid.tells({ value: { keep: 'write', entry, part: 'en' }, text: undefined });
    await twice(farid, { keep: 'submit' }, { short: 'A doctor can help you.', effect: 'words' }, answersInTeams.submitted);
    expect((await part()).earlier.length).to.equal(0);
    await hana.tells({ value: { keep: 'review', entry, part: 'en' }, text: undefined });
    await twice(hana, { keep: 'back' }, { reason: 'Say where.' }, answersInTeams.sentBack);
    expect(hana.last.text).to.include(answersInTeams.sentBack);
    expect(await part()).to.include({ state: 'draft', note: 'Say where.' });
    await farid.tells({ value: { keep: 'write', entry, part: 'en' }, text: undefined });
    await twice(farid, { keep: 'submit' }, { short: 'A doctor can help you there.', effect: 'words' }, answersInTeams.submitted);
    await hana.tells({ value: { keep: 'review', entry, part: 'en' }, text: undefined });
    await twice(hana, { keep: 'approve' }, {}, answersInTeams.approvedNow);
    expect(hana.last.text).to.include(answersInTeams.approvedNow);
    expect([await acts('answer approved'), await acts('answer sent back')]).to.deep.equal([1, 1]);
  });

  it('fit on a card in every language, every answer that ships', async () => {
    const hana = await at.keeper('hana');
    const size = ({ in: wordings, variants }: Awaited<ReturnType<typeof readEntries>>[number], language: Language): number =>
      bytesOf(wordings[language]) + bytesOf(variants);
    for (const language of languages) {
      const longest = (await shippedEntries()).toSorted((a, b) => size(b, language) - size(a, language));
      for (const { id } of longest.slice(0, 3)) {
        await hana.tells({ value: { keep: 'read', entry: id, part: language }, text: undefined });
        expect(bytesOf(hana.sent.at(-1)!.activity.attachments![0]!.content), id).to.be.at.most(mostCardBytes);
        expect(canPress(hana, { keep: 'confirm' }), `${id} ${language}`).to.equal(true);
      }
    }
  });
});
