import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { KnowledgeError, readDirectory } from '../../adapters/knowledgeFiles.js';
import { contactsPage } from '../../adapters/web/pages/contacts.js';
import { dateIn } from '../../dialogs/provenance.js';
import { languages } from '../../knowledge/language.js';
import { placeName } from '../../knowledge/place.js';
import { textIn } from '../../knowledge/text/index.js';
import { newFolder } from '../folders.js';
import { town } from '../town.js';

/** The shipped files with these corrections of emergency numbers. */
async function withCorrections(corrections: object): Promise<string> {
  const folder = newFolder('corrections');
  const shipped = new URL('../../knowledge/', import.meta.url);
  for (const name of ['doors.json', 'services', 'guides', 'events', 'emergencyNumbers.json'])
    await cp(new URL(name, shipped), join(folder, name), { recursive: true });
  await writeFile(join(folder, 'emergencyCorrections.json'), JSON.stringify(corrections));
  return folder;
}

describe('an emergency number that whoever runs this knows better than the list (decisions.md D17)', () => {
  for (const language of languages)
    it(`stands in HELP and among the contacts, with who checked it and when (${language})`, async () => {
      const directory = await readDirectory(await withCorrections({ KE: { numbers: ['1199'], checked: '2026-11-20' }, TD: null }));
      const { where } = textIn(language).offices;
      const checked = where.emergencyChecked(dateIn(language, '2026-11-20'));
      const person = await (await town({ directory })).person(language);
      for (const choice of ['where/country', 'where/country/KE', 'help']) await person.chooses(choice);
      expect(person.reply)
        .to.include(where.emergency(placeName('KE', language), '1199'))
        .and.include(checked);
      expect(person.reply).to.include(where.fromRadio).and.not.include(where.emergencyFrom('').slice(0, 8));
      const page = contactsPage(language, directory.emergency);
      expect(page).to.include(`<bdi dir="ltr">1199</bdi> ${checked}`);
      expect(page).not.to.include(`<th scope="row">${placeName('TD', language)}</th>`);
    });

  for (const language of languages)
    it(`leaves the cautions where nobody took a number from the list, and promises nobody that it was their organization (${language})`, () => {
      const { where } = textIn(language).offices;
      const page = contactsPage(language, () => ({ numbers: ['1199'], from: 'checked', on: '2026-11-20' }));
      expect(page).to.include(`<p>${where.fromRadio}${language === 'zh' ? '' : ' '}${where.law}</p>`);
      const yours = { ar: 'منظمتك', zh: '您的', en: 'your', fr: 'votre', ru: 'ваш', es: 'su organización' };
      expect(where.emergencyChecked('')).not.to.include(yours[language]);
      const listed = contactsPage(language, () => ({ numbers: ['1199'], from: 'list', on: '2026-11-20' }));
      const all = [where.emergencyFrom(dateIn(language, '2026-11-20')), where.fromRadio, where.law];
      expect(listed).to.include(`<p>${all.join(language === 'zh' ? '' : ' ')}</p>`);
    });

  it('is refused with its file, its place and the remedy where it is none', async () => {
    const folder = await withCorrections({ KE: { numbers: ['call us'], checked: 'yesterday' } });
    const failure = await readDirectory(folder).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(KnowledgeError);
    expect((failure as Error).message)
      .to.match(/emergencyCorrections\.json: KE\.numbers\.0: .*Correct it/)
      .and.match(/KE\.checked/);
  });
});
