import { expect } from 'chai';
import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { titleOf, town, type Town } from '../town.js';

type Said = readonly [Language, string];

/** Farewells and thanks in which something else is told. */
const stays: readonly Said[] = [
  ['en', 'close to tears, he said goodbye with his hand on my bum'],
  ['en', 'I can’t leave'],
  ['en', 'thanks but I’m still shaking'],
  ['fr', 'bonne nuit, pour la dernière fois'],
  ['es', 'solo quiero salir de aquí, me toca cada día'],
  ['es', 'gracias pero se acabó para mí'],
  ['ru', 'спокойной ночи, надеюсь не проснусь'],
  ['ar', 'تصبحون على خير وإن شاء الله ما اصحى'],
];
/** Farewells of whoever only says how they are. */
const leaves: readonly Said[] = [
  ['fr', 'je suis épuisée, au revoir'],
  ['ru', 'устала, пока'],
  ['zh', '我害怕，关闭聊天'],
];
/** Fear of what they themselves may do. */
const mayHarm: readonly Said[] = [
  ['en', 'I’m scared I’m going to lose it and go after him'],
  ['fr', 'j’ai peur de ce que je vais lui faire'],
  ['ru', 'боюсь что сорвусь и сделаю с ним что-то'],
];
/** An assault of these days beside years that have passed. */
const ofTheseDays: readonly Said[] = [
  ['en', 'I joined the mission three years ago and on saturday my supervisor raped me'],
  ['zh', '刚被他强奸，他是我几年前的上司'],
  ['ar', 'من سنة بيتحرش فيا والنهارده اغتصبني'],
];
/** Somebody who accused, or is called a liar: nobody who is accused of harassment. */
const notBelieved: readonly Said[] = [
  ['en', 'I accused him of rape and nobody believes me'],
  ['zh', '怕别人说我撒谎'],
  ['ru', 'мне говорят что я всё придумала'],
];
/** Years that are nobody's age, and a child who is only mentioned. */
const noChild: readonly Said[] = [
  ['en', 'my 10yr old laptop was taken after I reported'],
  ['en', 'I have a 3yr old at home and cannot afford to lose this job'],
  ['ar', 'اغتصبني زميل قبل عشر سنوات في البعثة'],
];

describe('somebody says farewell, thanks or years, and tells something', () => {
  let place: Town;
  before(async () => {
    place = await town();
  });

  const reply = async ([language, words]: Said): Promise<string> => {
    const amina = await place.person(language);
    await amina.says(words);
    return amina.reply;
  };

  it('and is not let go with a farewell (care.md CV-50)', async () => {
    for (const said of stays) expect(await reply(said), said[1]).not.to.include(textIn(said[0]).goodbye.web);
  });

  it('but whoever only says how they are, and names the door, leaves (care.md QE-01)', async () => {
    for (const said of leaves) expect(await reply(said), said[1]).to.include(textIn(said[0]).goodbye.web);
  });

  it('and sees a card where they fear what they may do, or it is of these days (care.md CR-05)', async () => {
    for (const said of mayHarm) expect(await reply(said), said[1]).to.include(textIn(said[0]).care.urgent.onlyLike.threat.lead);
    for (const said of ofTheseDays) expect(await reply(said), said[1]).to.include(textIn(said[0]).care.urgent.lead.recent);
  });

  it('and is not answered as the person accused where nobody believes them (care.md CV-43)', async () => {
    for (const [language, words] of notBelieved) {
      const amina = await place.person(language);
      await amina.says(words);
      const { accused, disclosure } = textIn(language).care.moments;
      expect(amina.reply, words).not.to.include(accused);
      const [said, fears] = [[amina.reply, ...amina.choices].join('\n'), await titleOf('false-report', language)];
      expect(said.includes(fears) || said.includes(disclosure), words).to.equal(true);
    }
  });

  it('and is not taken for a child (care.md CR-05)', async () => {
    for (const said of noChild) expect(await reply(said), said[1]).not.to.include(textIn(said[0]).care.urgent.lead.child);
  });
});
