import { expect } from 'chai';
import { most } from '../../dialogs/caps.js';
import { Added } from '../../dialogs/payload.js';
import { longest } from '../../dialogs/heardWords.js';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { kept, sendsTo } from '../referrals.js';
import { amina, caseOf, exact, office, sends, settled, toPreview } from './handing.js';
import { box, officeBox } from './reading.js';

const on = '2026-11-25';

describe('what anybody may send without a name does not grow without end (care.md PR-44)', () => {
  it('so many texts wait for an answer; then one sentence says so, in their language, and an answer opens the way again', async () => {
    for (const language of languages) {
      const { place, desk } = await office();
      const person = await place.person(language);
      const text = textIn(language);
      await toPreview(person, language);
      for (const label of [text.handoff.payload.ready, text.handoff.consent.yes, text.handoff.number.later]) await person.presses(label);
      for (let n = 2; n <= most.unanswered; n++) await person.says(`line ${n}`);
      expect(person.last.text, language).to.equal(text.handoff.relay.sent);
      await person.says('one too many');
      expect(person.last.text, language).to.include(text.caps.notSent).and.include(text.caps.unanswered(most.unanswered));
      const { id } = await caseOf(desk);
      expect((await kept(place.store, id))!.thread).to.have.length(most.unanswered);
      await desk.take(amina, id);
      await desk.reply(amina, id, 'I read all of it.');
      await person.says('thank you');
      expect(person.last.text, language).to.equal(text.handoff.relay.sent);
      expect((await desk.open(amina, id))!.messages.at(-1)!.words).to.equal('thank you');
    }
  });

  it('until then, nothing in the chat says that more goes to the office, in whatever language it is read', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    await sends(person);
    const ombuds = (language: Language): string => place.directory.service('un-unoms')!.in[language].name;
    const goes = (said: string): boolean => languages.some((language) => said.includes(textIn(language).handoff.relay.goes));
    await person.chooses('relay');
    expect([goes(person.last.text), box(person)]).to.deep.equal([true, officeBox(place)]);
    for (let n = 2; n <= most.unanswered; n++) await person.says(`line ${n}`);
    expect(box(person), 'the last one was sent; the next one is not').to.equal(textIn('en').caps.box(ombuds('en')));
    const { id } = await caseOf(desk);
    const steps = [async () => undefined, () => desk.take(amina, id), () => desk.open(amina, id)];
    for (const step of steps) {
      await step();
      for (const language of languages) {
        const { caps } = textIn(language);
        await person.chooses(`changeLanguage/${language}`);
        for (const look of ['relay', 'relay/whole', 'relay/now']) {
          await person.chooses(look);
          expect(goes(person.reply), `${language} ${look}`).to.equal(false);
          if (look !== 'relay/now') expect(person.last.text, language).to.include(caps.unanswered(most.unanswered));
          expect(box(person), `${language} ${look}`).to.equal(caps.box(ombuds(language)));
        }
        await person.says('one too many');
        expect([person.last.text.includes(caps.notSent), box(person)]).to.deep.equal([true, caps.box(ombuds(language))]);
      }
    }
    await desk.reply(amina, id, 'I read all of it.');
    await settled(place);
    expect(box(person)).to.equal(officeBox(place, 'un-unoms', languages.at(-1)));
    expect(person.last.text).not.to.include(textIn(languages.at(-1)!).caps.unanswered(most.unanswered));
  });

  it('tells of danger above that sentence all the same', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await sends(person);
    for (let n = 2; n <= most.unanswered; n++) await person.says(`line ${n}`);
    const before = person.conversation.items().length;
    await person.says('i want to kill myself');
    const said = person.conversation
      .items()
      .slice(before)
      .flatMap(({ said }) => said ?? []);
    expect(said.map(({ kind }) => kind)).to.include('help');
    expect(said.map(({ text }) => text).join('\n')).to.include(textIn('en').caps.unanswered(most.unanswered));
  });

  it('so many chats wait at one office: that is said before anything is typed, and once more instead of sending', async () => {
    const { place, desk } = await office();
    const before = await place.person('en');
    await toPreview(before, 'en');
    await before.presses(textIn('en').handoff.payload.ready);
    await Promise.all(Array.from({ length: most.waiting }, () => sendsTo(place.store, place.vault, { words: 'hello', on })));
    await before.presses(textIn('en').handoff.consent.yes);
    expect(before.last.text).to.equal(textIn('en').caps.office);
    expect(await place.vault.ids()).to.have.length(most.waiting);
    for (const language of languages) {
      const person = await place.person(language);
      await person.chooses('handoff/un-unoms');
      const { caps, handoff } = textIn(language);
      expect(person.last.text, language).to.equal(caps.office);
      expect(person.choices, language).to.include.members([handoff.relay.other, handoff.doors.others]);
      await person.chooses('handoff/un-oios');
      expect(person.choices, 'another office').to.include(handoff.report.goOn);
    }
    await desk.take(amina, (await desk.list(amina)).cases[0]!.id);
    await sends(before);
    expect(await place.vault.ids()).to.have.length(most.waiting + 1);
  });

  it('the longest text there can be goes whole, and what is kept of it has a bound', async () => {
    const { place, desk } = await office();
    const person = await place.person('zh');
    const { payload, consent } = textIn('zh').handoff;
    await toPreview(person, 'zh');
    for (const field of Added.options) {
      await person.presses(payload.add(payload.fields[field]));
      await person.says('𠮷'.repeat(longest + 1));
      expect(person.reply).to.include(textIn('zh').always.tooLong(longest, 1)).and.include(payload.ask[field]);
      await person.says('𠮷'.repeat(longest));
    }
    await person.presses(payload.ready);
    const shown = exact(person)!;
    expect([...shown].filter((sign) => sign === '𠮷')).to.have.length(longest * Added.options.length);
    await person.presses(consent.yes);
    const { id } = await caseOf(desk);
    await desk.take(amina, id);
    expect((await desk.open(amina, id))!.messages[0]!.words).to.equal(shown);
    expect(JSON.stringify(await kept(place.store, id)).length).to.be.below(64 * 1024);
  });
});
