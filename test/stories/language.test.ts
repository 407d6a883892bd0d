import { expect } from 'chai';
import { languages, ownName } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town } from '../town.js';

describe('the language', () => {
  before(async () => {
    await shippedLibrary();
  });

  for (const language of languages) {
    it(`changes to ${ownName[language]} by its name, and what was being read is shown again`, async () => {
      const person = await (await town()).person(language === 'en' ? 'fr' : 'en');
      await person.says(language === 'en' ? textIn('fr').menu.options : 'See my options');
      await person.presses(language === 'en' ? textIn('fr').answer.more : 'Tell me more');
      await person.says(ownName[language].toUpperCase());
      const { full } = (await shippedLibrary()).published('my-options')!.in[language];
      expect(person.reply).to.include(textIn(language).language.changed);
      expect(person.last.text).to.equal(full[0]);
      expect(person.last.language).to.equal(language);
    });
  }

  it('is offered, not forced, to somebody who writes in another one', async () => {
    const person = await (await town()).person('en');
    await person.says('Est-ce que je peux parler à quelqu’un sans que cela devienne une plainte officielle ?');
    expect(person.last.language).to.equal('en');
    expect(person.choices).to.include(textIn('fr').language.goOn);
    await person.presses(textIn('fr').language.goOn);
    expect(person.last.language).to.equal('fr');
  });

  it('finds an answer for words in another language than the chosen one', async () => {
    const person = await (await town()).person('en');
    await person.says('¿Es acoso aunque solo haya pasado una vez?');
    expect(person.reply).to.include((await shippedLibrary()).published('single-incident')!.in.en.title);
  });

  it('can be asked for when one does not know what it is called here', async () => {
    const person = await (await town()).person('ar');
    await person.says('english');
    expect(person.last.language).to.equal('en');
  });
});
