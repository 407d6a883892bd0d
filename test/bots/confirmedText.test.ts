import { expect } from 'chai';
import type { Effect } from '../../knowledge/editing/change.js';
import type { Words } from '../../knowledge/editing/parts.js';
import { answerKeepers } from './answerKeepers.js';

describe('that an organization has confirmed a text (decisions.md D1)', () => {
  const afterwards = async (effect: Effect) => {
    const at = await answerKeepers();
    const typed = { title: 'Told otherwise' } as Partial<Words>;
    await at.saves('farid', 'en', await at.opens('en'), typed, effect);
    await at.publishes('en');
    const { title, confirmed } = (await at.reads()).entry.in.en;
    await at.store.close();
    return { title, confirmed };
  };

  it('is not said after a better wording of its title, which nobody who let it through has taken for the whole', async () => {
    expect(await afterwards('words')).to.deep.equal({ title: 'Told otherwise', confirmed: null });
  });

  it('is said once what it means was approved', async () => {
    expect(await afterwards('meaning')).to.deep.equal({
      title: 'Told otherwise',
      confirmed: { by: 'This organization', on: '2026-11-25' },
    });
  });
});
