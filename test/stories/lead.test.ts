import { expect } from 'chai';
import { isPublished, type Entry } from '../../knowledge/entry.js';
import { languages } from '../../knowledge/language.js';
import { libraryOf, type Library } from '../../knowledge/library.js';
import { textIn } from '../../knowledge/text/index.js';
import { town } from '../town.js';
import { shippedEntries } from '../shipped.js';

const marks = ['()', '（）', '«»', '“”'];
const isWhole = (words: string): boolean => marks.every(([open, close]) => words.split(open!).length === words.split(close!).length);

describe('the first sentence of an answer', () => {
  let entries: Entry[];
  let library: Library;
  before(async () => {
    entries = await shippedEntries();
    library = libraryOf(1, entries, new Map());
  });

  it('is bold up to a bracket or quotation in which it would end, never into it', async () => {
    const place = await town({ library });
    const [fatou, ines] = [await place.person('fr'), await place.person('es')];
    await fatou.chooses('answer/legal-help');
    expect(fatou.reply).to.match(/^\*\*Beaucoup de fonctionnaires [^*]+ au personnel\*\* \(OSLA\)\. Cela/m);
    await ines.chooses('answer/what-to-say');
    expect(ines.last.text).to.match(/^\*\*Lo que más ayuda son palabras sencillas\*\*: «Gracias por contármelo\. Usted/);
  });

  for (const language of languages)
    it(`holds each bracket and quotation whole in every answer (${language})`, async () => {
      const place = await town({ library });
      for (const { id } of entries.filter(isPublished)) {
        const reader = await place.person(language);
        await reader.chooses(`answer/${id}`);
        const [, bold = ''] = /^\*\*(.*?)\*\*/msu.exec(reader.reply) ?? [];
        expect(isWhole(bold), `${id}: ${bold}`).to.equal(true);
      }
    });

  it('stands whole in the shorter form, with all that is quoted in it', async () => {
    const ines = await (await town({ library })).person('es');
    const { more, shorter } = textIn('es').answer;
    await ines.chooses('answer/what-to-say');
    while (!ines.choices.includes(shorter)) await ines.presses(more);
    await ines.presses(shorter);
    expect(ines.last.text.replaceAll('**', '')).to.match(/^Lo que más ayuda .*«Gracias .* cuenta»\.$/);
  });
});
