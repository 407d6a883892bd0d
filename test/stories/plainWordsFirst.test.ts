import { expect } from 'chai';
import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { titleOf, town, type Town } from '../town.js';

type Said = readonly [Language, string];

/** What somebody types first, which is no question, and the topic that answers it. */
const answered: readonly (readonly [...Said, topic: string])[] = [
  ['en', 'I froze and said nothing', 'unwelcome-and-consent'],
  ['fr', 'je veux juste changer de service', 'sick-leave-and-telework'],
  ['ru', 'мне никто не поверит', 'false-report'],
  ['ar', 'محدش هيصدقني', 'false-report'],
  ['zh', '没人会信我', 'false-report'],
  ['es', 'quiero que me pida perdón', 'mediation'],
];
/** Weariness of life in few words, and of the office: nobody is let go for it. */
const tired: readonly Said[] = [
  ['en', 'i want to stop'],
  ['es', 'no quiero seguir así'],
  ['es', 'ya no quiero seguir'],
  ['ru', 'не хочу больше продолжать'],
  ['ru', 'не хочу больше ходить в офис'],
  ['zh', '我不想再忍了'],
  ['en', 'i have screenshots'],
  ['en', 'i’ve been put on administrative leave'],
];
/** Of a life that is hardly borne, or of somebody who is near: a card. */
const inDanger: readonly (readonly [...Said, group: 'self' | 'danger'])[] = [
  ['ar', 'لا أريد أن أكون حية يوم الجلسة', 'self'],
  ['ar', 'كم حبة تقتل', 'self'],
  ['ru', 'зря меня спасли', 'self'],
  ['ru', 'хочу открыть газ', 'self'],
  ['en', 'i’ve had enough of everything', 'self'],
  ['fr', 'mon ancien collègue est encore devant chez moi, je le vois par la fenêtre', 'danger'],
  ['ar', 'يلاحق سيارتي وأنا عند بوابة القاعدة', 'danger'],
];
/** Told with the word of an accusation, or as no fault of theirs, by those to whom something was done. */
const notAccused: readonly Said[] = [
  ['zh', '我被灌醉了'],
  ['zh', '我被降职了'],
  ['en', 'I accused him of rape and nobody believes me'],
];

describe('somebody begins with a plain statement', () => {
  let place: Town;
  before(async () => {
    place = await town();
  });

  const reply = async (language: Language, words: string): Promise<string> => {
    const amina = await place.person(language);
    await amina.says(words);
    return amina.reply;
  };

  it('and gets the topic that answers it', async () => {
    for (const [language, words, topic] of answered) expect(await reply(language, words), words).to.include(await titleOf(topic, language));
  });

  it('and is not let go with a farewell (care.md CV-50)', async () => {
    for (const [language, words] of tired) expect(await reply(language, words), words).not.to.include(textIn(language).goodbye.web);
  });

  it('and sees the card of the danger they are in (care.md CR-01)', async () => {
    for (const [language, words, group] of inDanger)
      expect(await reply(language, words), words).to.include(textIn(language).care.urgent.lead[group]);
  });

  it('and is not answered as somebody accused (care.md CV-43)', async () => {
    for (const [language, words] of notAccused)
      expect(await reply(language, words), words).not.to.include(textIn(language).care.moments.accused);
  });
});
