import { expect } from 'chai';
import type { Role } from '../../../adapters/accounts/account.js';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { mostCardBytes } from '../../../adapters/channels/keeperCardParts.js';
import { isKeepersWord } from '../../../bots/keepersActs.js';
import type { Entry } from '../../../knowledge/entry.js';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { canPress, keepersStand, presses, word } from './keepersStand.js';
import type { Someone } from './someone.js';
import { shippedEntries } from '../../shipped.js';

const { editing, publishing, answersInTeams, teamsRelay } = textIn('en');
const entry = 'medical-care';
const question = 'where can i get medical help after an assault';
const bytesOf = (one: unknown): number => Buffer.byteLength(JSON.stringify(one), 'utf16le');

/** Every card that somebody got is small enough for Teams. */
const fits = (...all: Someone[]): void => {
  for (const one of all)
    for (const { activity } of one.sent) expect(bytesOf(activity.attachments?.[0]?.content ?? '')).to.be.at.most(mostCardBytes);
};

describe('Teams: those who keep the answers, in their personal chats', () => {
  let at: Awaited<ReturnType<typeof keepersStand>>;
  beforeEach(async () => (at = await keepersStand()));
  afterEach(() => at.close());

  const writes = async (who: Someone, part: string, typed: Record<string, string>, keep = 'submit'): Promise<void> => {
    await who.tells({ value: { keep: 'write', entry, part }, text: undefined });
    await presses(who, { keep, entry, part }, typed);
  };
  /** What stands on somebody's newest card, with what was taken out and put in as one text. */
  const reads = (who: Someone): string => who.last.text.replaceAll('\n', '');
  /** Presses Publish until the gates have been looked at. */
  const publishes = async (who: Someone): Promise<void> => {
    do {
      await presses(who, { keep: 'publish', entry });
      await at.answers.gates.settled();
    } while (who.last.text.includes(answersInTeams.looking));
  };
  const answered = async (): Promise<string> => {
    await at.shelf.refresh();
    return at.shelf.current().published(entry)?.in.en.short ?? 'nothing';
  };

  it('hear which word to say, and get a card with what is to be done; nobody else does', async () => {
    const [farid, amina] = [await at.keeper('farid'), at.someone('amina')];
    expect(farid.last.text).to.equal(answersInTeams.linked('farid'));
    await farid.says(' answers ');
    expect(farid.last.text).to.include(answersInTeams.title).and.include(answersInTeams.nothing);
    expect(farid.last.buttons.at(-1)!.url).to.equal('https://waypoint.example.org/console/answers');
    await amina.links();
    await amina.says('Answers');
    expect(amina.last.text).not.to.include(answersInTeams.title);
    await amina.tells({ value: { keep: 'answer', entry }, text: undefined });
    expect(amina.last.text).to.equal(teamsRelay.account.nobody);
    const stranger = at.someone('stranger');
    await stranger.tells({ value: { keep: 'pull', entry }, text: undefined });
    expect(stranger.last.text).to.equal(teamsRelay.account.nobody);
    expect(at.shelf.current().published(entry)).not.to.equal(undefined);
  });

  it('write, review, approve and publish by cards, and people get the new words (S45)', async () => {
    const [farid, hana] = [await at.keeper('farid'), await at.keeper('hana')];
    const before = (await shippedEntries()).find(({ id }) => id === entry)!;
    const words = 'A doctor or a nurse can treat you now and keep evidence. You can decide about a report later.';
    await writes(farid, 'en', { short: words, note: 'clearer' });
    expect(farid.last.text, 'what it does to the meaning is to be said first').to.include(editing.edit.faults.effect);
    expect(farid.last.boxes).to.include({ short: words, note: 'clearer', title: before.in.en.title });
    await presses(farid, { keep: 'submit', entry }, { effect: 'words' });
    expect(farid.last.text).to.include(answersInTeams.submitted).and.include(editing.entry.note('clearer'));
    await hana.says('答案');
    expect(hana.last.text).to.include(answersInTeams.review(1));
    await presses(hana, { keep: 'review', entry, part: 'en' });
    expect(reads(hana)).to.include('keep evidence').and.include(editing.edit.effects.words);
    await presses(hana, { keep: 'approve', entry });
    expect(hana.last.text).to.include(answersInTeams.approvedNow);
    expect(canPress(farid, { keep: 'publish' }), 'who only writes publishes nothing').to.equal(false);
    await publishes(hana);
    expect(hana.last.text).to.include(publishing.published);
    expect(await answered()).to.equal(words);
    const after = (await at.answers.editing.read({ name: 'farid', roles: ['focal-point'] }, entry))!.entry;
    expect(after.in.en.phrasings, 'what was not on the card stays').to.deep.equal(before.in.en.phrasings);
    expect(after.in.en.full).to.deep.equal(before.in.en.full);
    fits(farid, hana);
  });

  it('approve nothing of their own and nothing that changed meanwhile, and send back with a reason', async () => {
    const [grace, hana, farid] = [await at.keeper('grace'), await at.keeper('hana'), await at.keeper('farid')];
    await writes(grace, 'en', { short: 'Grace wrote this.', effect: 'words' });
    await grace.tells({ value: { keep: 'review', entry, part: 'en' }, text: undefined });
    expect(grace.last.text).to.include(editing.review.own);
    expect(canPress(grace, { keep: 'approve' })).to.equal(false);
    const { over } = (await at.answers.editing.read({ name: 'grace', roles: ['approver'] }, entry))!.change!.parts.en! as unknown as {
      over: string;
    };
    await grace.tells({ value: { keep: 'approve', entry, part: 'en', over }, text: undefined });
    await hana.tells({ value: { keep: 'review', entry, part: 'en' }, text: undefined });
    await writes(farid, 'en', { short: 'Farid wrote this since.', effect: 'words' });
    await presses(hana, { keep: 'approve', entry });
    expect(reads(hana)).to.include(editing.review.changed).and.include('Farid wrote this since.');
    await presses(hana, { keep: 'back', entry }, { reason: '  ' });
    expect(hana.last.text).to.include(answersInTeams.noReason);
    await hana.tells({ value: { keep: 'back', entry, part: 'en', over, reason: 'Say who pays.' }, text: undefined });
    expect(reads(hana)).to.include(editing.review.changed);
    expect(hana.last.boxes, 'what was typed on an old card is still there').to.include({ reason: 'Say who pays.' });
    await presses(hana, { keep: 'back', entry });
    expect(hana.last.text).to.include(answersInTeams.sentBack);
    await farid.says('Ответы');
    expect(farid.last.text).to.include(answersInTeams.mine(1));
    await farid.tells({ value: { keep: 'answer', entry }, text: undefined });
    expect(farid.last.text).to.include('Say who pays.');
    expect(await answered()).not.to.include('wrote this');
  });

  it('lose no words when two write at once: other boxes come together, the same box stands side by side', async () => {
    const [farid, grace] = [await at.keeper('farid'), await at.keeper('grace')];
    for (const one of [farid, grace]) await one.tells({ value: { keep: 'write', entry, part: 'en' }, text: undefined });
    expect(grace.last.text).to.include(editing.entry.here('farid'));
    const [older, oldest] = [farid.last, grace.last];
    const save = (who: Someone, from: typeof older, typed: Record<string, string>) =>
      who.tells({
        value: { ...from.boxes, ...from.buttons.find(({ data }) => data?.['keep'] === 'save')!.data, ...typed },
        text: undefined,
      });
    await save(farid, older, { title: 'Medical help', effect: 'words' });
    await save(grace, oldest, { short: 'Grace writes this.', effect: 'words' });
    expect(grace.last.boxes).to.include({ title: 'Medical help', short: 'Grace writes this.' });
    await save(farid, older, { title: 'Medical help', short: 'Farid writes that.', effect: 'words' });
    expect(reads(farid)).to.include(editing.crossed.title).and.include('Grace writes this.');
    expect(farid.last.boxes).to.include({ title: 'Medical help', short: 'Farid writes that.' });
    const draft = async () => (await at.answers.editing.read({ name: 'farid', roles: ['focal-point'] }, entry))!.change!.parts.en!;
    expect((await draft()).content).to.include({ short: 'Grace writes this.' });
    await presses(farid, { keep: 'save', entry }, { effect: 'words' });
    expect((await draft()).content).to.include({ short: 'Farid writes that.', title: 'Medical help' });
    expect((await draft()).earlier.map(({ content }) => Reflect.get(content, 'short'))).to.include('Grace writes this.');
    fits(farid, grace);
  });

  it('translate their own language only, with what the original says by now beside the boxes', async () => {
    const [farid, hana, ines] = [await at.keeper('farid'), await at.keeper('hana'), await at.keeper('ines')];
    await writes(farid, 'en', { short: 'A doctor can help you today, and also days later.', effect: 'meaning' });
    await hana.says('answers');
    await presses(hana, { keep: 'review', entry });
    await presses(hana, { keep: 'approve', entry });
    await publishes(hana);
    await ines.says('réponses');
    expect(ines.last.text).to.include(answersInTeams.older(1));
    await presses(ines, { keep: 'write', entry, part: 'fr' });
    expect(ines.last.text).to.include('A doctor can help you today');
    await presses(
      ines,
      { keep: 'submit', entry, part: 'fr' },
      { short: 'Un médecin peut vous aider dès aujourd’hui.', effect: 'translation' },
    );
    expect(ines.last.text).to.include(answersInTeams.submitted);
    await ines.tells({ value: { keep: 'write', entry, part: 'es' }, text: undefined });
    expect(ines.last.text).to.equal(answersInTeams.gone);
    const value = { keep: 'save', entry, part: 'es', boxes: ['short'], short: 'Nada.', over: 'r1', effect: 'words' };
    await ines.tells({ value, text: undefined });
    expect(ines.last.text).to.equal(answersInTeams.gone);
    fits(farid, hana, ines);
  });

  it('pull a wrong answer with a second press, with the roles of this moment', async () => {
    const [farid, ines] = [await at.keeper('farid'), await at.keeper('ines')];
    for (const one of [farid, ines]) await one.tells({ value: { keep: 'answer', entry }, text: undefined });
    expect(canPress(ines, { keep: 'pull' })).to.equal(false);
    await ines.tells({ value: { keep: 'pull', entry }, text: undefined });
    expect(ines.last.text).to.equal(answersInTeams.gone);
    const pull = farid.last.buttons.find(({ title }) => title === editing.entry.pull.title)!;
    expect(pull.data, 'the first press only opens the second').to.equal(undefined);
    await accountsInFile(at.folder).change((all) => all.map((one) => (one.name === 'farid' ? { ...one, roles: ['translator:fr'] } : one)));
    await presses(farid, { keep: 'pull', entry });
    expect(await answered()).not.to.equal('nothing');
    await accountsInFile(at.folder).change((all) => all.map((one) => (one.name === 'farid' ? { ...one, roles: ['focal-point'] } : one)));
    await presses(farid, { keep: 'pull', entry });
    expect(farid.last.text).to.include(answersInTeams.pulled).and.include(editing.status.draft);
    expect(await answered()).to.equal('nothing');
  });

  it('learn which gates are closed, and are led to the console', async () => {
    const [farid, hana] = [await at.keeper('farid'), await at.keeper('hana')];
    await writes(farid, 'en', {
      short: 'You must report this to the police. We guarantee that nothing will happen to you.',
      effect: 'words',
    });
    await hana.tells({ value: { keep: 'review', entry, part: 'en' }, text: undefined });
    await presses(hana, { keep: 'approve', entry });
    await publishes(hana);
    expect(hana.last.text).to.include(answersInTeams.closed(publishing.gates.words.title));
    expect(hana.last.buttons.map(({ url }) => url)).to.include(`https://waypoint.example.org/console/answers/${entry}`);
    expect(await answered()).not.to.include('guarantee');
  });

  it('say a word that nobody asks with, and no button says', async () => {
    const asked = (await shippedEntries()).flatMap(({ in: wordings }) =>
      languages.flatMap((language) => [wordings[language].title, ...wordings[language].phrasings]),
    );
    expect(asked.filter(isKeepersWord)).to.deep.equal([]);
    for (const language of languages) {
      expect(isKeepersWord(word(language))).to.equal(true);
      const { menu, commands, always } = textIn(language);
      const said = [...Object.values(menu), ...Object.values(commands).flat(), ...Object.values(always)];
      expect(said.filter((one) => typeof one === 'string' && isKeepersWord(one))).to.deep.equal([]);
    }
    expect(isKeepersWord(question)).to.equal(false);
  });
});

describe('Teams: the cards of those who keep the answers', () => {
  let at: Awaited<ReturnType<typeof keepersStand>>;
  const of = (what: string, role: Role) => Object.fromEntries(languages.map((language) => [`${what}-${language}`, [role]]));
  const tongues = ['writer', 'approver'].flatMap((what) => languages.map((language) => [`${what}-${language}`, language]));
  before(async () => {
    at = await keepersStand(Object.fromEntries(tongues), { ...of('writer', 'focal-point'), ...of('approver', 'approver') });
  });
  after(() => at.close());

  for (const language of languages) {
    it(`are small enough with the longest answers, and with the longest that can be typed (${language})`, async () => {
      const [writer, approver] = [await at.keeper(`writer-${language}`), await at.keeper(`approver-${language}`)];
      await writer.says(word(language));
      expect(writer.last.rtl).to.equal(language === 'ar');
      const size = ({ in: wordings, variants }: Entry): number => bytesOf(wordings[language]) + bytesOf(variants);
      const longest = (await shippedEntries()).toSorted((a, b) => size(b) - size(a));
      for (const { id } of longest.slice(0, 5)) {
        await writer.tells({ value: { keep: 'answer', entry: id }, text: undefined });
        await writer.tells({ value: { keep: 'write', entry: id, part: language }, text: undefined });
        expect(writer.last.boxes['title'], id).not.to.equal(undefined);
      }
      await writer.tells({ value: { keep: 'write', entry, part: language }, text: undefined });
      const boxes = Object.keys(writer.last.boxes).filter((name) => /^(short|full|variant)/.test(name));
      const long = Object.fromEntries(boxes.map((name) => [name, '\u0634'.repeat(700)]));
      await presses(writer, { keep: 'submit', entry, part: language }, long);
      expect(writer.last.boxes, 'all that was typed comes back').to.include(long);
      await presses(writer, { keep: 'submit', entry, part: language }, { effect: 'meaning' });
      await approver.tells({ value: { keep: 'review', entry, part: language }, text: undefined });
      const isLong = approver.last.text.includes(textIn(language).answersInTeams.tooLong);
      expect(canPress(approver, { keep: 'approve' }), 'what cannot be read whole is not approved').to.equal(!isLong);
      fits(writer, approver);
    });
  }
});
