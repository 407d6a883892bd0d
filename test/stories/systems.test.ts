import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { shippedLibrary, town, type Town } from '../town.js';

/** Every system of the Task Force's work, and what goes with it, as a newcomer can ask for it. */
const systems = [
  'model-policy',
  'investigators-manual',
  'managers-guide',
  'code-of-conduct-events',
  'clearcheck',
  'knowledge-hub',
  'victim-centred-approach',
  'training',
  'victims-rights-advocate',
  'enabling-environment-guidelines',
  'experience-survey',
  'case-statistics',
  'peer-dialogues',
  'task-force',
  'leaders-commitment',
  'gender-parity',
  'zero-tolerance',
  'national-staff-and-local-law',
  'field-locations',
  'lgbtiq',
];

/** Reads on to the end of an answer. */
async function wholeAnswer(person: Person, more: string): Promise<string> {
  let all = person.reply;
  while (person.choices.includes(more)) {
    await person.presses(more);
    all += `\n${person.last.text}`;
  }
  return all;
}

describe('the systems of the Task Force', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  for (const language of languages) {
    it(`are each explained to whoever asks for them by name, with source and date (${language})`, async () => {
      const library = await shippedLibrary();
      const { answer, entity } = textIn(language);
      for (const id of systems) {
        const entry = library.published(id)!;
        const person = await place.person(language);
        await person.says(entry.in[language].title);
        if (person.choices.includes(entity.unsaid)) await person.presses(entity.unsaid);
        const shown = person.conversation.items().findLast(({ said }) => said?.title === entry.in[language].title)!.said!;
        expect(shown.provenance!.text, id).to.include('2026');
        expect(shown.provenance!.sources.length, id).to.be.above(0);
        const all = await wholeAnswer(person, answer.more);
        for (const part of entry.in[language].full) expect(all, id).to.include(part);
      }
    });
  }

  it('say nothing of anybody: a name in a question about ClearCheck is neither repeated nor kept (S6)', async () => {
    const names: Record<string, string> = {
      en: 'Is Mr Xavier Quimby in ClearCheck?',
      fr: 'Est-ce que Xavier Quimby est dans ClearCheck ?',
      es: '¿Está Xavier Quimby en ClearCheck?',
      ru: 'Есть ли Xavier Quimby в ClearCheck?',
      zh: 'Xavier Quimby 在 ClearCheck 里吗？',
      ar: 'هل Xavier Quimby موجود في ClearCheck؟',
    };
    for (const language of languages) {
      const person = await place.person(language);
      await person.says(names[language]!);
      const top = (await shippedLibrary()).find(names[language]!, language).top[0]!.id;
      expect(top, language).to.match(/^clearcheck/);
      expect(person.reply, language).not.to.include('Quimby');
    }
    expect(JSON.stringify(place.logged)).not.to.include('Quimby');
  });

  it('name the rule of the organization that the person chooses, and say so where none is on file (S2)', async () => {
    const library = await shippedLibrary();
    const { entity, entities } = textIn('en');
    const differing = ['which-office', 'who-must-report'].map((id) => library.published(id)!);
    for (const entry of differing) {
      const person = await place.person();
      await person.says(entry.in.en.title);
      await person.presses(entities.wfp);
      const variant = entry.variants.find(({ entities: of }) => of.includes('wfp'));
      expect(person.last.text, entry.id).to.include(variant ? variant.in.en : entity.unknown(entities.wfp));
    }
    const without = [...differing, library.published('ask-my-manager')!].find(
      ({ variants }) => !variants.some(({ entities: of }) => of.includes('other')),
    )!;
    const other = await place.person();
    await other.says(without.in.en.title);
    while (!other.choices.includes(entities.other)) await other.presses(entity.more);
    await other.presses(entities.other);
    expect(other.last.text).to.include(entity.unknown(entities.other));
  });
});
