import { expect } from 'chai';
import { azureLanguage } from '../../adapters/language/azure.js';
import { maskedWith } from '../../adapters/language/outside.js';
import { mostSentOut } from '../../bots/writtenIn.js';
import { languages } from '../../knowledge/language.js';
import { newReturnNumber } from '../../knowledge/returnNumber.js';
import { textIn } from '../../knowledge/text/index.js';
import * as stand from '../adapters/language/textAnalytics.js';
import { shippedLibrary, town, type Town } from '../town.js';
import { exact, toPreview } from './handing.js';
import { unanswered, unansweredPerson } from './leaving.js';

/** French without accents and without the small words by which this machine tells a language. */
const unclear = 'harcelement bureau collegue';
const { handoff } = textIn('en');

/** Short questions stand in long lists that say one thing of many people: each twentieth is typed. */
const some = (wordings: string | readonly string[]): readonly string[] =>
  typeof wordings === 'string' ? [wordings] : wordings.length > 100 ? wordings.filter((_, at) => at % 20 === 0) : wordings;

describe('somebody writes where an outside language service is on', () => {
  let service: stand.TextAnalytics;
  let place: Town;
  const sent = (): string[] => service.asked.flatMap(({ documents }) => documents.map(({ text }) => text));

  before(() => shippedLibrary());
  /** @param language how many milliseconds the service has to tell it: enough even where this machine is busy, or next to none */
  const opens = async (language = 20_000): Promise<void> => {
    const waits = { language, hidden: language };
    service.answers(stand.detects('fr'));
    const azure = await azureLanguage({
      endpoint: service.endpoint,
      key: stand.theKey,
      now: () => place.clock.now.getTime(),
      log: (_event, numbers) => place.logged.push(JSON.stringify(numbers)),
      waits,
    });
    place = await town({ elsewhere: azure.written, mask: maskedWith(azure), staff: (id) => (id === 'un-unoms' ? ['amina'] : []) });
  };
  beforeEach(async () => {
    service = await stand.textAnalytics();
    await opens();
  });
  afterEach(async () => {
    expect(service.wrong).to.deep.equal([]);
    await service.close();
  });

  it('is offered the language that the service tells, and goes on in the chosen one until they press it', async () => {
    const person = await place.person('en');
    await person.says(unclear);
    expect(sent()).to.deep.equal([unclear]);
    expect(person.last.language).to.equal('en');
    expect(person.choices).to.include(textIn('fr').language.goOn);
    await person.presses(textIn('fr').language.goOn);
    service.answers(stand.detects('es'));
    await person.says(`${unclear} directeur`);
    expect(person.last.language).to.equal('fr');
    expect(place.logged).to.deep.equal([]);
  });

  it('sends the beginning only, and what tells who somebody is is taken out before', async () => {
    const person = await place.person('en');
    await person.says(`Karen karen@un.org 4155 ${unclear} ${'manque '.repeat(60)}`);
    expect(sent()).to.have.length(1);
    expect(sent()[0]).to.match(/^\[name\] \[address\] \[number\] harcelement/);
    expect([...sent()[0]!]).to.have.length(mostSentOut);
  });

  for (const danger of ['quiero morir', 'suicide pills tonight', 'rape yesterday hotel', 'gun here hiding bathroom'])
    it(`reads the card at once, and nothing goes out: ${danger}`, async () => {
      service.answers(stand.never);
      const person = await place.person('en');
      await person.says(danger);
      expect(person.reply).to.match(/emergenc/i);
      expect(sent()).to.deep.equal([]);
    });

  it('sends nothing that this machine knows the language of or understands, no choice, no command and no number', async () => {
    const person = await place.person('en');
    const spoken = [
      'what is the ombuds and what can they do for me',
      'Est-ce que je peux parler à quelqu’un sans que cela devienne une plainte ?',
      '我可以匿名举报吗',
      'ok',
      'harcelement',
      '2',
      'See my options',
      'start over',
      'español',
      '4155 2233 1100',
      `${unclear} ${newReturnNumber(() => 7)}`,
    ];
    for (const words of spoken) await person.says(words);
    expect(sent()).to.deep.equal([]);
  });

  it('sends no command and no label of a button, in whichever language it is typed', async () => {
    for (const language of languages) {
      const person = await place.person(language);
      for (const command of Object.values(textIn(language).commands).flatMap(some)) await (await place.person('en')).says(command);
      for (const label of person.choices) await (await place.person(language)).says(label);
    }
    await (await place.person('en')).says(unclear);
    expect(sent()).to.deep.equal([unclear]);
  });

  it('sends nothing while something else than a question is asked for, such as a number with a code word', async () => {
    const person = await place.person('en');
    await person.chooses('comeBack');
    await person.says(unclear);
    expect(sent()).to.deep.equal([]);
  });

  it('sends nothing of what is meant for an office, from the first word of it on, nor of what follows', async () => {
    const person = await place.person('en');
    await toPreview(person, 'en');
    await person.presses(handoff.payload.add(handoff.payload.fields.first));
    await person.says(unclear);
    await person.presses(handoff.payload.ready);
    await person.says(`${unclear} directeur`);
    await person.presses(handoff.consent.yes);
    await person.says(exact(person)!.slice(-4));
    await person.says(`${unclear} encore`);
    await person.chooses('answer/my-options');
    await person.says(`${unclear} toujours`);
    expect(sent()).to.deep.equal([]);
  });

  it('has words for the editors looked at by the service, but never those that show danger, nor on the way back to them', async () => {
    const { person: text } = textIn('en').worklist;
    service.answers(stand.recognizes({}));
    const person = await unansweredPerson(place);
    await person.presses(text.way);
    expect(sent()).to.deep.equal([]);
    await person.presses(handoff.office.goOn);
    expect(sent()).to.deep.equal([unanswered]);
    await person.presses(text.change);
    await person.says('he is outside my door right now and he will hurt me');
    await person.presses(text.back);
    await person.presses(handoff.office.goOn);
    expect(person.last.exact).to.equal('he is outside my door right now and he will hurt me');
    expect(sent()).to.deep.equal([unanswered]);
  });

  for (const language of languages)
    it(`is told that the service looks at words for the editors, where they are typed and on every preview (${language})`, async () => {
      const { worklist, outside, handoff } = textIn(language);
      const { way, change } = worklist.person;
      const { beforePreview } = outside;
      service.answers(stand.recognizes({}));
      const [on, off] = [await place.person(language), await (await town()).person(language)];
      for (const [person, told] of [
        [on, true],
        [off, false],
      ] as const) {
        await person.says(unanswered);
        await person.presses(way);
        if (told) {
          expect(sent(), 'before its person has read of it').to.deep.equal([]);
          expect(person.last.text).to.equal(beforePreview);
          await person.presses(handoff.office.goOn);
        }
        expect(person.last.exact).to.equal(unanswered);
        expect(person.last.text.includes(beforePreview), 'preview of the question').to.equal(told);
        await person.presses(change);
        expect(person.last.text.includes(beforePreview), 'where words are typed').to.equal(told);
        await person.says(`${unanswered} please`);
        expect(person.last.text.includes(beforePreview), 'preview of what was typed').to.equal(told);
      }
      expect(sent()).to.include(`${unanswered} please`);
    });

  it('waits once where the service is dead, and then no longer, and is answered as without it', async () => {
    await opens(200);
    service.answers(stand.never);
    const person = await place.person('en');
    const began = Date.now();
    for (let times = 0; times < 5; times++) await person.says(`${unclear} ${'x'.repeat(times + 2)}`);
    expect(sent()).to.have.length(1);
    expect(Date.now() - began).to.be.below(5000);
    expect(person.choices).not.to.include(textIn('fr').language.goOn);
    expect(person.last.language).to.equal('en');
    expect(place.logged.join()).to.include('pausedForSeconds').and.not.include('harcelement');
  });

  for (const language of languages)
    it(`reads of it beside what is kept and beside who reads here, and nowhere of it where it is off (${language})`, async () => {
      const { inShort } = textIn(language).outside;
      const [on, off] = [await place.person(language), await (await town()).person(language)];
      for (const choice of ['kept', 'answer/who-sees-this']) {
        await on.chooses(choice);
        expect(on.last.text, choice).to.include(inShort);
        await off.chooses(choice);
        expect(off.last.text, choice).not.to.include(inShort);
      }
    });
});
