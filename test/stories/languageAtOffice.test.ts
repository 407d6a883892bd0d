import { expect } from 'chai';
import { textIn } from '../../knowledge/text/index.js';
import { amina } from './handing.js';
import { comesBack, daysPass, underway } from './underway.js';

describe('the language that an office is to write in (care.md RE-02)', () => {
  it('is the one in which the person last wrote there', async () => {
    const { desk, person, id } = await underway();
    expect((await desk.open(amina, id))!.referral.language).to.equal('en');
    await person.chooses('changeLanguage/fr');
    await person.says('Je préfère le français');
    expect((await desk.open(amina, id))!.referral.language).to.equal('fr');
    expect((await desk.list(amina, { language: 'fr' })).cases.map((one) => one.id)).to.deep.equal([id]);
  });

  it('is the one of a fresh yes', async () => {
    const { place, number, desk, id } = await underway();
    await daysPass(place, 15);
    const later = await comesBack(place, number, 'es');
    await later.presses(textIn('es').handoff.consent.yes);
    expect((await desk.open(amina, id))!.referral.language).to.equal('es');
  });
});
