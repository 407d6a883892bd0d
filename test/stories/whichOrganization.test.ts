import { expect } from 'chai';
import { entities, type Entity } from '../../knowledge/entity.js';
import { languages, type Language } from '../../knowledge/language.js';
import { organizationNames } from '../../knowledge/organizationNames.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { shippedLibrary, town, type Town } from '../town.js';

/** What people type, as they call it, and whose rules they are under. */
const typed: Record<Language, [string, Entity][]> = {
  en: [
    ['ocha', 'secretariat'],
    ['OHCHR', 'secretariat'],
    ['UN Habitat', 'secretariat'],
    ['Monusco.', 'secretariat'],
    ['DPPA', 'secretariat'],
    ['oios', 'secretariat'],
    ['ESCAP', 'secretariat'],
    ['World Food Programme', 'wfp'],
    ['ITU', 'other'],
  ],
  fr: [
    ['PNUE', 'secretariat'],
    ['HCDH', 'secretariat'],
    ['hcr', 'unhcr'],
    ['programme alimentaire mondial', 'wfp'],
    ['OMPI', 'other'],
  ],
  es: [
    ['ACNUDH', 'secretariat'],
    ['CEPAL', 'secretariat'],
    ['ACNUR', 'unhcr'],
    ['organización mundial de la salud', 'who'],
  ],
  ru: [
    ['ЮНЕП', 'secretariat'],
    ['УВКПЧ', 'secretariat'],
    ['увкб оон', 'unhcr'],
    ['МАГАТЭ', 'other'],
  ],
  ar: [
    ['أوتشا', 'secretariat'],
    ['اليونيفيل', 'secretariat'],
    ['منظمة الهجرة', 'iom'],
    ['الأونروا', 'other'],
  ],
  zh: [
    ['环境署', 'secretariat'],
    ['联黎部队', 'secretariat'],
    ['联合国难民署', 'unhcr'],
    ['原子能机构', 'other'],
  ],
};

describe('somebody is asked which organization it is about', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  async function isAsked(language: Language): Promise<Person> {
    const person = await place.person(language);
    await person.chooses('answer/which-office');
    expect(person.reply).to.include(textIn(language).entity.ask);
    return person;
  }

  for (const language of languages) {
    const text = textIn(language);

    it(`types what they call it, short or long, or the part of it where they work (${language})`, async () => {
      for (const [name, entity] of typed[language]) {
        const amina = await isAsked(language);
        await amina.says(name);
        expect(amina.reply, name).to.include(text.entity.noted);
        await amina.says(text.commands.kept[0]!);
        expect(amina.reply, name).to.include(text.kept.entity(text.entities[entity]));
      }
    });

    it(`types a name that is not known, and is asked again; then answers (${language})`, async () => {
      const amina = await isAsked(language);
      const { choices } = amina;
      await amina.says('Xyzzu');
      expect(amina.reply).to.include(text.always.oneOfThese);
      expect(amina.choices).to.deep.equal(choices);
      await amina.says('UNICEF');
      expect(amina.reply).to.include(text.entity.noted);
    });
  }

  it('asks something instead, and gets the answer', async () => {
    const amina = await isAsked('en');
    await amina.says('does it count if it only happened once');
    expect(amina.reply).to.include((await shippedLibrary()).published('single-incident')!.in.en.title);
  });

  it('tells of danger instead, and reads the card', async () => {
    const amina = await isAsked('en');
    await amina.says('i want to die');
    expect(amina.reply).to.include(textIn('en').care.urgent.lead.self);
  });

  it('by no name that means two of them', () => {
    const meant = new Map<string, Entity>();
    const labels = languages.flatMap((language) => entities.map((entity) => [textIn(language).entities[entity], entity] as const));
    for (const [name, entity] of [...labels, ...organizationNames]) {
      const known = name.toLowerCase();
      expect(meant.get(known) ?? entity, name).to.equal(entity);
      meant.set(known, entity);
    }
  });
});
