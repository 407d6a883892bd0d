import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, titleOf, shippedRecognizer, town, type Town } from '../town.js';
import { tells, tellsNot } from './doneToMeWords.js';

/** Somebody of whom only the rules say what they show. */
const deaf = () => ({ shares: () => [] });

/** Messages that were taken for those of the person accused, in which nobody speaks of an accusation. */
const notAccused: [Language, string][] = [
  ['en', 'nobody touched me'],
  ['ru', 'меня никто не трогал'],
  ['ru', 'он не трогал меня'],
  ['zh', '同事被人骚扰了'],
  ['ru', 'что если кто-то трогал меня'],
  ['ru', 'а если кто-то меня трогал'],
];

describe('somebody writes that something was done to them', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  for (const language of languages) {
    const { care } = textIn(language);

    it(`and is believed first, whatever role they name: not taken for a child, a manager or the person accused (CV-40) (${language})`, async () => {
      for (const words of tells[language]) {
        const amina = await place.person(language);
        await amina.says(words);
        expect(amina.reply, words).to.include(care.moments.disclosure);
        expect(amina.reply, words).not.to.include(care.moments.manager);
        expect(amina.reply, words).not.to.include(await titleOf('i-am-accused', language));
        expect(amina.choices, words).not.to.include(await titleOf('i-am-accused', language));
      }
    });

    it(`but whoever supposes, denies or asks it, or tells of somebody else, is not heard so by rule (${language})`, async () => {
      const recognizer = await shippedRecognizer();
      const heard = (words: string) => recognizer.signsIn(words, [language], deaf).moment;
      expect(tells[language].filter((words) => heard(words) !== 'disclosure')).to.deep.equal([]);
      expect(tellsNot[language].filter((words) => heard(words) === 'disclosure')).to.deep.equal([]);
    });
  }

  it('or of their own conduct, or that they are accused, and is answered as before', async () => {
    const said = {
      'I touched a colleague': 'ownBehaviour',
      'someone touched my colleague': 'friend',
      'she says that I touched her': 'accused',
    } as const;
    const { moments } = textIn('en').care;
    for (const [words, moment] of Object.entries(said)) {
      const boris = await place.person('en');
      await boris.says(words);
      expect(boris.reply, words).to.include(moments[moment]).and.not.to.include(moments.disclosure);
    }
  });

  it('and nobody who speaks of no accusation is offered what the person accused reads (CV-43)', async () => {
    for (const [language, words] of notAccused) {
      const amina = await place.person(language);
      await amina.says(words);
      const title = await titleOf('i-am-accused', language);
      expect(amina.reply, words).not.to.include(title);
      expect(amina.choices, words).not.to.include(title);
      expect(amina.reply, words).not.to.include(textIn(language).care.moments.accused);
    }
  });

  it('is led to it all the same who types its title, or says that they are accused', async () => {
    const title = await titleOf('i-am-accused', 'en');
    for (const words of [title, 'there is a complaint against me, what should I do?']) {
      const boris = await place.person('en');
      await boris.says(words);
      expect([boris.reply, ...boris.choices].join(), words).to.match(
        new RegExp(`${title}|${textIn('en').care.moments.accused.slice(0, 20)}`),
      );
    }
  });

  it('as a child who says how old they are, and gets the card for children first (CV-45)', async () => {
    for (const words of ['I am 15 and someone touched me', 'my teacher touched me']) {
      const amina = await place.person('en');
      await amina.says(words);
      expect(amina.reply, words).not.to.include(textIn('en').care.moments.disclosure);
    }
  });
});
