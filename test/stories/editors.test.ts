import { expect } from 'chai';
import fc from 'fast-check';
import { trialKit } from '../../adapters/gates/firstTurn.js';
import { dialogs } from '../../dialogs/index.js';
import { newReturnNumber } from '../../knowledge/returnNumber.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { shippedLibrary, shippedRecognizer, town } from '../town.js';
import { desk, editor, letters, unanswered, unansweredPerson } from './leaving.js';

const { worklist, care, answer } = textIn('en');
const { person: text } = worklist;
describe('words that somebody sends to the editors', () => {
  before(() => shippedLibrary());

  it('go exactly as they stood on the screen, after one yes, with nothing beside them but a language and a week', async () => {
    const place = await town();
    const amina = await unansweredPerson(place);
    await amina.presses(text.way);
    expect(amina.last.text).to.equal(text.screen.join('\n\n'));
    expect(amina.choices.slice(0, 3)).to.deep.equal([text.no, text.change, text.yes]);
    expect(await letters(place), 'before the yes').to.deep.equal([]);
    const { exact } = amina.last;
    await amina.presses(text.yes);
    expect(amina.last.text).to.equal(text.sent);
    const [letter, ...others] = await letters(place);
    expect(others).to.deep.equal([]);
    expect(Object.keys(letter!)).to.have.members(['id', 'language', 'sealed', 'week']);
    expect(letter).to.include({ language: 'en', week: '2026-11-23' });
    expect(place.vault.open(letter!.id, letter!.sealed)).to.equal(exact);
    expect(await desk(place).all(editor)).to.deep.equal([{ id: letter!.id, language: 'en', week: '2026-11-23', words: exact }]);
    expect(JSON.stringify(letter)).not.to.include('swimming');
    const [conversation] = await place.store.transaction(({ conversations }) => conversations.find({}));
    expect(conversation!.question).to.equal(null);
    expect(JSON.stringify(conversation)).not.to.include(letter!.id);
  });

  it('are offered after an answer that did not fit, and hold the question that was asked', async () => {
    const place = await town();
    const amina = await place.person();
    await amina.says('does it count if it only happened once');
    await amina.presses(answer.notMeant);
    await amina.presses(text.way);
    expect(amina.last.exact).to.equal('does it count if it only happened once');
  });

  it('go nowhere on a no, and nothing of them is kept, however it is said', async () => {
    for (const refuses of [(a: Person) => a.presses(text.no), (a: Person) => a.says('no thanks'), (a: Person) => a.says('1')]) {
      const place = await town();
      const amina = await unansweredPerson(place);
      await amina.presses(text.way);
      await refuses(amina);
      expect(amina.last.text).to.equal(text.notSent);
      expect(await letters(place)).to.deep.equal([]);
      expect(await place.vault.ids()).to.deep.equal([]);
      const [conversation] = await place.store.transaction(({ conversations }) => conversations.find({}));
      expect(conversation!.question).to.equal(null);
    }
  });

  it('are shown and sent without the names and numbers that are found in them', async () => {
    const place = await town();
    const amina = await unansweredPerson(place);
    await amina.presses(text.way);
    await amina.presses(text.change);
    await amina.says('Can Karen Miller, +41 22 917 1234, karen@example.org, serve lunch in the annex?');
    const { exact } = amina.last;
    expect(exact)
      .to.match(/annex/)
      .and.not.match(/Karen|Miller|917|example/);
    await amina.presses(text.yes);
    expect((await desk(place).all(editor)).map(({ words }) => words)).to.deep.equal([exact]);
  });

  it('are what the person last wrote, whatever they changed before (property)', async () => {
    const place = await town();
    const drafts = fc.array(fc.stringMatching(/^lunch( [b-df-hj-np-tv-z]{3,9}){1,6}$/), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(drafts, fc.boolean(), async (texts, yes) => {
        const amina = await unansweredPerson(place);
        await amina.presses(text.way);
        for (const draft of texts) {
          await amina.presses(text.change);
          await amina.says(draft);
        }
        const shown = amina.last.exact!;
        const before = (await letters(place)).length;
        await amina.presses(yes ? text.yes : text.no);
        const all = await desk(place).all(editor);
        expect(all.length - before).to.equal(yes ? 1 : 0);
        if (yes) expect(all.filter(({ words }) => words === shown)).not.to.deep.equal([]);
        expect(shown).to.equal(texts.at(-1));
      }),
      { numRuns: 15 },
    );
  });

  it('are never taken where they hold a return number', async () => {
    const place = await town();
    const amina = await unansweredPerson(place);
    await amina.presses(text.way);
    await amina.presses(text.change);
    const number = newReturnNumber(() => 4);
    await amina.says(`my number is ${number}`);
    expect(amina.last.text).to.include(textIn('en').handoff.number.inMessage);
    await amina.says('lunch in the annex at the weekend');
    expect(amina.last.exact).to.equal('lunch in the annex at the weekend');
  });

  it('show the card where they show danger, are not sent instead of it, and can still be sent', async () => {
    const place = await town();
    const amina = await unansweredPerson(place);
    await amina.presses(text.way);
    await amina.presses(text.change);
    await amina.says('he is outside my door right now and he will hurt me');
    expect(amina.reply).to.include(care.urgent.lead.danger).and.to.include(text.waits);
    expect(amina.choices).to.include(text.back).and.not.to.include(text.yes);
    expect(await letters(place)).to.deep.equal([]);
    await amina.presses(text.back);
    expect(amina.last.exact).to.equal('he is outside my door right now and he will hurt me');
    await amina.presses(text.yes);
    expect(await letters(place)).to.have.length(1);
  });

  it('wait for their person, who looks at something else meanwhile, and for no other question', async () => {
    const place = await town();
    const amina = await unansweredPerson(place);
    await amina.presses(text.way);
    await amina.says('what is mediation');
    expect(amina.choices).to.include(text.back);
    await amina.presses(text.back);
    expect(amina.last.exact).to.equal(unanswered);
    await amina.chooses('kept');
    expect(amina.last.text).to.include(worklist.record);
  });

  it('are not taken in Teams, which says why, and no question is kept there', async () => {
    const parts = { library: await shippedLibrary(), directory: (await town()).directory, recognizer: await shippedRecognizer() };
    const kit = trialKit(parts, 'en', 'teams');
    const asked = await dialogs['answer']!.begin('', kit, unanswered);
    expect(asked.say.at(-1)!.choices).to.deep.include({ id: 'editors', label: text.way });
    expect(asked.about?.question).to.equal(undefined);
    const reply = await dialogs['editors']!.begin('', kit);
    expect([reply.at, reply.say[0]!.text]).to.deep.equal([null, text.inTeams(kit.webAddress)]);
  });
});
