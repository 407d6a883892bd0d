import { expect } from 'chai';
import { ownName, languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, titleOf, town, type Town } from '../town.js';
import type { Person } from '../person.js';
import { amina, caseOf, office, sends, toPreview } from './handing.js';
import { dying } from './dying.js';
import { shippedEntries } from '../shipped.js';

const mediation: Record<Language, string> = {
  ar: 'ما هي الوساطة؟',
  zh: '什么是调解？',
  en: 'what is mediation?',
  fr: 'qu’est-ce que la médiation ?',
  ru: 'что такое медиация?',
  es: '¿qué es la mediación?',
};

describe('somebody writes a few words about the answer that stands there, or about how they are', () => {
  let place: Town;
  before(async () => {
    place = await town();
  });

  for (const language of languages) {
    const { always, answer: labels, care, commands, followUp, menu } = textIn(language);

    it(`"I do not understand": the answer goes on, and then it is said that there is no more (${language})`, async () => {
      const entry = (await shippedLibrary()).published('mediation')!;
      for (const typed of commands.explain) {
        const person = await place.person(language);
        await person.chooses('answer/mediation');
        await person.says(`${typed}!`);
        expect(person.last.text, typed).to.include(entry.in[language].full[0]!.slice(0, 20));
        expect(person.choices, typed).to.include(menu.stop);
      }
      const person = await place.person(language);
      await person.chooses(`answer/mediation/${entry.in[language].full.length}`);
      const { choices } = person;
      await person.says(commands.explain[0]!);
      expect(person.last.text).to.equal(followUp.noOtherWords);
      expect(person.choices).to.include.members([menu.topics, menu.talk, ...choices]);
    });

    it(`"that did not help": other topics are offered, as by the button (${language})`, async () => {
      for (const typed of commands.unhelpful) {
        const person = await place.person(language);
        await person.says(mediation[language]);
        await person.says(typed);
        expect([labels.others, labels.noAnswer], typed).to.include(person.last.text);
      }
    });

    it(`how somebody is: somebody who listens is offered, and nothing is ended or deleted (${language})`, async () => {
      const feelings = await titleOf('feelings-after', language);
      const feeling = async (typed: string): Promise<Person> => {
        const person = await place.person(language);
        await person.says(typed);
        return person;
      };
      for (const typed of commands.feelings) {
        const person = await feeling(typed);
        if (person.choices.includes(care.urgent.misread)) continue;
        expect(person.reply, typed).to.include(followUp.heavy);
        expect(person.choices[0], typed).to.equal(textIn(language).choosing.support.show);
        expect(person.choices, typed).to.include.members([feelings, care.urgent.showContacts]);
      }
      const other = language === 'en' ? 'fr' : 'en';
      const person = (await Promise.all(commands.feelings.map((typed) => feeling(typed)))).find(({ reply }) =>
        reply.includes(followUp.heavy),
      )!;
      await person.says(ownName[other]);
      expect(person.reply, 'in another language it stands there once more').to.include(textIn(other).followUp.heavy);
    });

    it(`under a card of danger the contacts are named, whatever it is (${language})`, async () => {
      for (const kind of ['explain', 'unhelpful', 'feelings'] as const) {
        const person = await place.person(language);
        await person.says(dying[language]);
        await person.says(commands[kind][0]!);
        const heard = kind === 'feelings' && person.last.text.startsWith(care.urgent.heavy);
        expect(heard || person.last.text === care.urgent.reminder, `${kind}: ${person.last.text}`).to.equal(true);
        expect(person.choices, kind).to.include(care.urgent.showContacts);
      }
    });

    it(`where nothing was answered yet, nothing is guessed (${language})`, async () => {
      for (const kind of ['explain', 'unhelpful'] as const) {
        const person = await place.person(language);
        await person.says(commands[kind][0]!);
        expect(person.last.text, kind).to.equal(followUp.noOtherWords);
        expect(person.last.text, kind).not.to.equal(always.oneOfThese);
      }
    });
  }

  it('an answer that describes conduct in detail is not shown by "explain" before its reader wishes to see it', async () => {
    const entry = (await shippedEntries()).find(({ sensitive }) => sensitive)!;
    const person = await place.person('en');
    await person.chooses(`answer/${entry.id}`);
    expect(person.choices).to.include(textIn('en').answer.show);
    await person.says('explain');
    expect(person.reply).not.to.include(entry.in.en.full[0]!.slice(0, 20));
    expect(person.choices).to.include(textIn('en').answer.show);
  });

  it('where a yes is asked for, it is told in other words, and stays open', async () => {
    const { handoff } = textIn('en');
    const { place: at } = await office();
    const [person, other] = [await at.person('en'), await at.person('en')];
    for (const one of [person, other]) {
      await toPreview(one, 'en');
      await one.presses(handoff.payload.ready);
    }
    await other.presses(handoff.consent.simpler);
    await person.says('what does this mean');
    expect(person.last.text).to.equal(other.last.text);
    for (const typed of ['I feel awful', 'that does not help me', 'simpler']) {
      await person.says(typed);
      expect(person.reply, typed).not.to.include(textIn('en').followUp.noOtherWords);
      expect(person.choices, typed).to.include.members([handoff.consent.yes, handoff.consent.no]);
    }
  });

  it('"that is not what I asked" at an answer that waits to be shown: other topics are offered', async () => {
    const entry = (await shippedEntries()).find(({ sensitive }) => sensitive)!;
    const person = await place.person('en');
    await person.chooses(`answer/${entry.id}`);
    await person.says('that is not what I asked');
    const { others, noAnswer } = textIn('en').answer;
    expect([others, noAnswer]).to.include(person.last.text);
  });

  it('in a chat with an office these are words for the office', async () => {
    const { place: at, desk } = await office();
    const person = await at.person('en');
    await sends(person);
    await person.says('I feel awful');
    const { id } = await caseOf(desk);
    await desk.take(amina, id);
    expect(JSON.stringify(await desk.open(amina, id))).to.include('I feel awful');
    expect(person.reply).not.to.include(textIn('en').followUp.heavy);
  });
});
