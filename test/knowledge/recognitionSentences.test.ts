import { expect } from 'chai';
import { shippedRecognizer } from '../town.js';

describe('danger in one of several sentences', () => {
  const groups = async (words: string, language: 'en' | 'fr' | 'es' | 'ru'): Promise<string[]> =>
    (await shippedRecognizer()).signsIn(words, [language], () => ({ shares: () => [] })).danger;

  it('is not hidden by the question that follows it (CR-05, CR-40)', async () => {
    expect(await groups('je veux mourir. qu’est-ce que le conseiller du personnel garde confidentiel ?', 'fr')).to.include('self');
    expect(await groups('quiero matarme. ¿qué es la mediación?', 'es')).to.include('self');
  });

  it('is none where no sentence shows any', async () => {
    expect(await groups('What is the policy? I read the manual. Who can help?', 'en')).to.deep.equal([]);
  });

  it('is not made mild by an earlier attempt, or by help that somebody had before', async () => {
    expect(await groups('I tried to kill myself years ago. I am going to kill myself tonight.', 'en')).to.deep.equal(['self']);
    expect(await groups('My therapist helped me before. I want to die now.', 'en')).to.deep.equal(['self']);
  });

  it('is read to the end of a long message without a full stop', async () => {
    const long = `${'this went on and on, '.repeat(62)}and now he is at my door and he will kill me`;
    expect(long.length).to.be.within(1300, 2000);
    expect(await groups(long, 'en')).to.include('danger');
  });

  it('is not hidden by a number of minutes, by “au cours de” or by somebody who knows', async () => {
    expect(await groups('en 20 minutos me voy a matar', 'es')).to.deep.equal(['self']);
    expect(await groups('au cours de la soirée il menace de me tuer', 'fr')).to.include('danger');
    expect(await groups('он не выпускает меня, начальник в курсе', 'ru')).to.include('danger');
  });

  it('is not silenced by a joke that is none, or by a training that somebody mentions, where they speak of themselves (CR-05)', async () => {
    for (const [words, language] of [
      ['no es broma, me va a matar', 'es'],
      ["ce n'est pas une blague, il menace de me tuer", 'fr'],
      ['после тренинга он не выпускает меня из кабинета', 'ru'],
    ] as const)
      expect(await groups(words, language), words).to.include('danger');
    expect(await groups('le film montre un homme qui menace de la tuer', 'fr')).to.deep.equal([]);
  });

  it('stays mild where the whole message says that it is past (CR-42)', async () => {
    expect(await groups('I thought about suicide years ago. Not any more.', 'en')).to.deep.equal([]);
  });
});
