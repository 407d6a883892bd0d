import { expect } from 'chai';
import { most } from '../../dialogs/caps.js';
import type { Begun } from '../../dialogs/kit.js';
import { letterDays, mondayOf } from '../../dialogs/letter.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town, unlimited } from '../town.js';
import { desk, editor, forgetting, letters, unansweredPerson } from './leaving.js';

const { person: text } = textIn('en').worklist;

describe('words that wait for the editors', () => {
  before(() => shippedLibrary());

  it('are a few from one network, and so many in all that editors can read them', async () => {
    const few = await town({ allowances: { ...unlimited, letters: { most: 1, perSecond: 0 } } });
    const mayBegin = (what: Begun): boolean => few.gate.mayBegin('192.0.2.1', what);
    for (const reply of [text.sent, text.tooMany]) {
      const somebody = await unansweredPerson(few);
      await somebody.presses(text.way);
      const { asked } = somebody.conversation.items().at(-1)!;
      await few.adapter.receive(somebody.conversation, { choice: 'yes', asked: asked!, label: text.yes, mayBegin });
      expect(somebody.reply).to.include(reply);
    }
    expect(await letters(few)).to.have.length(1);
    expect([mayBegin('chat'), few.gate.mayBegin('192.0.2.2', 'letter')], 'a chat, and another network').to.deep.equal([true, true]);

    const place = await town();
    await place.store.transaction(async ({ letters: all }) => {
      for (let n = 0; n < most.letters; n++) await all.put({ id: `full-${n}`, language: 'en', sealed: 'AAAA', week: '2026-11-23' });
    });
    const amina = await unansweredPerson(place);
    await amina.presses(text.way);
    await amina.presses(text.yes);
    expect(amina.reply).to.include(text.full);
    expect(await letters(place)).to.have.length(most.letters);
    expect(await place.vault.ids()).to.deep.equal([]);
  });

  it('are gone with their key when they are dealt with, so that an old copy opens nothing, and the act names no word', async () => {
    const place = await town();
    const amina = await unansweredPerson(place);
    await amina.presses(text.way);
    await amina.presses(text.yes);
    const [letter] = await letters(place);
    expect(await desk(place).dealtWith({ name: 'ines', roles: ['translator:fr'] }, letter!.id)).to.equal('gone');
    expect(await desk(place).dealtWith(editor, letter!.id)).to.equal(undefined);
    expect(await letters(place)).to.deep.equal([]);
    expect([place.vault.has(letter!.id), place.vault.open(letter!.id, letter!.sealed)]).to.deep.equal([false, undefined]);
    const acts = await place.store.transaction(({ acts: all }) => all.find({}));
    expect(acts.map(({ by, did }) => [by, did])).to.deep.equal([['farid', 'words dealt with']]);
    expect(JSON.stringify(acts)).not.to.include(letter!.id);
    expect(await desk(place).dealtWith(editor, letter!.id)).to.equal('gone');
  });

  it('are forgotten by the job after 30 days, and never before; keys of those that wait stay', async () => {
    const place = await town();
    const amina = await unansweredPerson(place);
    await amina.presses(text.way);
    await amina.presses(text.yes);
    const [letter] = await letters(place);
    const sent = place.clock.now;
    for (let day = 1; day <= letterDays + 1; day++) {
      place.clock.pass(24 * 60);
      const job = forgetting(place);
      await job.forget();
      expect(await job.overdue()).to.equal(false);
      const kept = (await letters(place)).length;
      const today = place.clock.now.toISOString().slice(0, 10);
      const age = (Date.parse(today) - Date.parse(mondayOf(sent.toISOString().slice(0, 10)))) / 86_400_000;
      expect([kept, place.vault.has(letter!.id)], `day ${day}`).to.deep.equal(age > letterDays ? [0, false] : [1, true]);
    }
    expect(await letters(place)).to.deep.equal([]);
  });

  it('have a key that the sweep of keys spares, while it takes keys of nothing', async () => {
    const place = await town();
    const amina = await unansweredPerson(place);
    await amina.presses(text.way);
    await amina.presses(text.yes);
    await place.vault.begin('nothing');
    const [letter] = await letters(place);
    await forgetting(place).forget();
    expect(await place.vault.ids()).to.deep.equal([letter!.id]);
    await place.vault.destroy(letter!.id);
    expect(await desk(place).all(editor), 'without a key').to.deep.equal([]);
  });

  it('are read by focal points and approvers, and by nobody else', async () => {
    const place = await town();
    const amina = await unansweredPerson(place);
    await amina.presses(text.way);
    await amina.presses(text.yes);
    const seen = async (...roles: string[]): Promise<number> => (await desk(place).all({ name: 'x', roles })).length;
    expect([await seen('focal-point'), await seen('approver')]).to.deep.equal([1, 1]);
    expect([await seen('operator'), await seen('translator:en'), await seen('receiver:un-unoms'), await seen()]).to.deep.equal([
      0, 0, 0, 0,
    ]);
  });
});
