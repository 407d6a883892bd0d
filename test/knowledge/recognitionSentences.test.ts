import { expect } from 'chai';
import type { Language } from '../../knowledge/language.js';
import { shippedRecognizer } from '../town.js';

describe('danger in one of several sentences', () => {
  const groups = async (words: string, language: Language): Promise<string[]> =>
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

  it('is none where an office sounds like it, and is some where the same words are meant', async () => {
    for (const [words, language] of [
      ['he grabbed the microphone and would not let me finish', 'en'],
      ['my landlord refuses to let us out of the lease', 'en'],
      ['i burned my hand in the pantry', 'en'],
      ['i need the pep rally schedule', 'en'],
      ['is my son who is 12 insured', 'en'],
      ["au secours, qui m'explique ce tableur", 'fr'],
      ['le garde porte une arme à l’entrée, est-ce normal', 'fr'],
      ['un collègue a perdu son frère, mort par suicide', 'fr'],
      ['cerró con llave la sala con mi bolso dentro', 'es'],
      ['он ждёт меня у моей двери, чтобы вместе пойти на обед', 'ru'],
      ['领导说要砍我的预算', 'zh'],
      ['快来人啊，有蛋糕吃', 'zh'],
    ] as const)
      expect(await groups(words, language), words).to.deep.equal([]);
    for (const [words, language] of [
      ['he grabbed my arm and would not let me leave', 'en'],
      ['i am burning my arm in the bathroom again', 'en'],
      ['au secours, il me frappe', 'fr'],
      ['el garde está armado y cerró con llave', 'es'],
      ['он пьяный стоит у моей двери', 'ru'],
      ['他说要砍我', 'zh'],
    ] as const)
      expect(await groups(words, language), words).not.to.deep.equal([]);
  });

  it('is named after whom it threatens: the writer, or whoever the writer would hurt (CR-06)', async () => {
    expect(await groups('he will not stop until i am dead', 'en')).to.include('danger');
    expect(await groups('i have friends in the militia, one call and he disappears', 'en')).to.deep.equal(['threat']);
    expect(await groups('نفسي أشوفه ميت وبإيدي', 'ar')).to.deep.equal(['threat']);
    expect(await groups("they would all be better off w/o me, i'm a burden to everyone", 'en')).to.deep.equal(['self']);
  });
});
