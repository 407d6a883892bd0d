import { expect } from 'chai';
import { shippedRecognizer } from '../town.js';

describe('danger in one of several sentences', () => {
  const groups = async (words: string, language: 'en' | 'fr' | 'es'): Promise<string[]> =>
    (await shippedRecognizer()).signsIn(words, [language], () => ({ shares: () => [] })).danger;

  it('is not hidden by the question that follows it (CR-05, CR-40)', async () => {
    expect(await groups('je veux mourir. qu’est-ce que le conseiller du personnel garde confidentiel ?', 'fr')).to.include('self');
    expect(await groups('quiero matarme. ¿qué es la mediación?', 'es')).to.include('self');
  });

  it('is none where no sentence shows any', async () => {
    expect(await groups('What is the policy? I read the manual. Who can help?', 'en')).to.deep.equal([]);
  });

  it('stays mild where the whole message says that it is past (CR-42)', async () => {
    expect(await groups('I thought about suicide years ago. Not any more.', 'en')).to.deep.equal([]);
  });
});
