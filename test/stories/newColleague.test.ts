import { expect } from 'chai';
import type { Receiver } from '../../bots/cases.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, boris, nameIn, office, sends, settled } from './handing.js';
import { comesBack, daysPass, underway } from './underway.js';

const { handoff, agreement, always, gone, renewing } = textIn('en');
const pat: Receiver = { name: 'pat', services: ['un-unoms'] };

describe('a colleague who is new at an office (care.md RE-06, CO-10)', () => {
  it('sees nothing of what was sent before: neither a case, nor a number that counts it', async () => {
    const { place, desk, handingOn, people } = await office();
    await sends(await place.person('en'));
    people['un-unoms'] = ['amina', 'boris', 'pat'];
    const { id } = (await desk.list(boris)).cases[0]!;
    const { cases, total, counts } = await desk.list(pat);
    expect([cases, total, counts.waiting]).to.deep.equal([[], 0, 0]);
    expect([await desk.take(pat, id), await desk.open(pat, id), await desk.stands(pat, id)]).to.deep.equal(['gone', undefined, undefined]);
    await desk.take(amina, id);
    expect([(await desk.list(pat)).total, await handingOn.offer(pat, id)]).to.deep.equal([0, 'gone']);
    expect((await desk.open(boris, id))!.state).to.equal('others');
    await sends(await place.person('en'));
    expect((await desk.list(pat)).cases, 'what is sent from now on').to.have.length(1);
  });

  it('goes on with a case where the person says yes to their name', async () => {
    const { desk, handingOn, people, person, id, words } = await underway();
    people['un-unoms'] = ['amina', 'boris', 'pat'];
    expect(await handingOn.pass(amina, id, 'pat')).to.equal('asked');
    expect(await desk.open(pat, id)).to.equal(undefined);
    await person.chooses('relay');
    expect(person.reply).to.include(agreement.again.why.colleague('amina', 'pat')).and.not.include(handoff.involved.changed);
    await person.presses(handoff.consent.yes);
    expect((await desk.open(pat, id))!.state).to.equal('mine');
    expect(await words(pat)).to.have.length.greaterThan(2);
  });

  it('sees a case after the next yes, before which the person is asked whether anybody there is involved (CO-05)', async () => {
    const { place, desk, people, number, id, record } = await underway();
    people['un-unoms'] = ['boris', 'pat', 'amina'];
    await daysPass(place, 15);
    const later = await comesBack(place, number);
    expect(later.reply).to.include('Your consent lasted until').and.include(handoff.involved.changed);
    expect(later.choices).to.include(handoff.involved.exclude('pat')).and.not.include(handoff.involved.exclude('amina'));
    await later.presses(handoff.involved.nobody);
    await later.presses(handoff.consent.simpler);
    expect(await desk.open(pat, id)).to.equal(undefined);
    people['un-unoms'] = ['boris', 'pat', 'amina', 'zoe'];
    await later.presses(handoff.consent.yes);
    expect(later.choices).to.include(handoff.involved.exclude('zoe'));
    expect((await record()).people, 'somebody came between the question and the yes').to.deep.equal(['amina', 'boris']);
    await later.presses(handoff.involved.nobody);
    await later.presses(handoff.consent.yes);
    expect((await record()).people).to.deep.equal(['amina', 'boris', 'pat', 'zoe']);
    expect((await desk.open(pat, id))!.state).to.equal('others');
  });

  it('sees nothing where the person leaves them out before the next yes (CO-05)', async () => {
    const { place, desk, people, number, id, record, words } = await underway();
    people['un-unoms'] = ['amina', 'boris', 'pat'];
    await daysPass(place, 15);
    const later = await comesBack(place, number);
    await later.presses(handoff.involved.exclude('pat'));
    expect(later.reply).to.include(handoff.involved.noted('pat'));
    expect(later.choices).not.to.include(handoff.involved.exclude('pat'));
    await later.says('no');
    expect(later.last.text, 'it could answer either question').to.include(always.oneOfThese);
    await later.presses(handoff.involved.nobody);
    await later.says('I waited for you.');
    expect(later.last.exact).to.equal('I waited for you.');
    await later.presses(handoff.consent.yes);
    expect((await words()).at(-1)).to.equal('I waited for you.');
    expect([await desk.open(pat, id), (await desk.list(pat)).total]).to.deep.equal([undefined, 0]);
    expect((await record()).people, 'it tells nobody who was left out').to.deep.equal(['amina', 'boris', 'pat']);
    await daysPass(place, 15);
    const again = await comesBack(place, number);
    expect(again.choices, 'who was left out stays so, and is not asked about').to.include(handoff.consent.yes);
    await again.presses(handoff.consent.yes);
    expect(await desk.open(pat, id)).to.equal(undefined);
  });

  it('is asked about once more where the person goes another way meanwhile; where nobody else is there, no yes is asked for', async () => {
    const { place, desk, people, number, id } = await underway();
    people['un-unoms'] = ['pat'];
    await daysPass(place, 15);
    const later = await comesBack(place, number);
    await later.presses(handoff.involved.exclude('pat'));
    expect(later.reply).to.include(renewing.nobody(nameIn(place, 'un-unoms', 'en')));
    expect(later.choices).not.to.include(handoff.consent.yes);
    people['un-unoms'] = ['amina', 'pat'];
    const again = await comesBack(place, number);
    await again.presses(handoff.involved.exclude('pat'));
    await again.presses(handoff.menu.whole);
    await again.presses(agreement.menu.goOn);
    await again.presses(handoff.involved.exclude('pat'));
    await again.presses(handoff.involved.nobody);
    await again.presses(handoff.consent.yes);
    expect([(await desk.open(amina, id))!.state, await desk.open(pat, id)]).to.deep.equal(['mine', undefined]);
  });

  it('is left out in another language, by the number of their button', async () => {
    const { place, desk, people, number, id } = await underway();
    people['un-unoms'] = ['amina', 'pat'];
    await daysPass(place, 15);
    const later = await comesBack(place, number, 'ru');
    await later.says('2');
    expect(later.reply).to.include(textIn('ru').handoff.involved.noted('pat'));
    await later.says('1');
    await later.presses(textIn('ru').handoff.consent.yes);
    expect([(await desk.open(amina, id))!.state, await desk.open(pat, id)]).to.deep.equal(['mine', undefined]);
  });

  it('is not told apart from one who was left out, in what is kept', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    await person.chooses('handoff/un-unoms');
    for (const label of [handoff.office.goOn, handoff.involved.exclude('boris'), handoff.involved.nobody]) await person.presses(label);
    for (const label of [handoff.payload.ready, handoff.consent.yes]) await person.presses(label);
    expect((await desk.list(amina)).cases[0]).to.include({ state: 'waiting' });
    expect((await desk.list(boris)).cases).to.deep.equal([]);
    const [kept] = await place.store.transaction(({ referrals }) => referrals.find({}));
    expect(kept!.people).to.deep.equal(['amina', 'boris']);
  });

  it('sees a case that was sent before it was kept who answers', async () => {
    const { place, desk } = await office();
    await sends(await place.person('en'));
    await place.store.transaction(async ({ referrals }) => {
      for (const { people: _, ...before } of await referrals.find({})) await referrals.put({ ...before, people: null });
    });
    expect((await desk.list(pat)).cases).to.have.length(1);
  });
});

describe('only new colleagues are left at an office (care.md RE-06, CO-10)', () => {
  it('and the person who waits is told and asked; they see nothing before the yes', async () => {
    const { place, desk, people, looksAgain } = await office();
    const person = await place.person('en');
    await sends(person);
    people['un-unoms'] = ['pat'];
    await looksAgain();
    expect(person.all).to.include(gone.notices.others);
    const [kept] = await place.store.transaction(({ referrals }) => referrals.find({}));
    expect(kept!.consent.state).to.equal('needs_reconsent');
    expect(person.reply).to.include(gone.notices.others).and.not.include(handoff.involved.changed);
    expect(person.last.text).to.include(handoff.involved.text);
    await person.presses(handoff.involved.nobody);
    expect(person.last.text).to.include(agreement.again.anybody);
    expect((await desk.list(pat)).cases).to.deep.equal([]);
    await person.says('please answer');
    await person.presses(handoff.consent.yes);
    const { id } = (await desk.list(pat)).cases[0]!;
    expect(await desk.take(pat, id)).to.equal('taken');
    expect((await desk.open(pat, id))!.messages.at(-1)!.words).to.equal('please answer');
    expect((await desk.list(boris)).cases, 'whoever comes back is new').to.deep.equal([]);
  });

  it('and nothing that is written meanwhile reaches them, however soon it is written', async () => {
    const { place, people, looksAgain } = await office();
    const person = await place.person('en');
    await sends(person);
    people['un-unoms'] = ['pat'];
    await person.says('please answer');
    expect(person.last.text).to.include(gone.nobody(nameIn(place, 'un-unoms', 'en')));
    expect(person.last.exact).to.equal('please answer');
    await looksAgain();
    const [kept] = await place.store.transaction(({ referrals }) => referrals.find({}));
    expect(kept!.thread).to.have.length(1);
  });

  it('also where the one who had the case has gone, and after a no nobody there sees it', async () => {
    const { place, desk, people, looksAgain, person, id } = await underway();
    people['un-unoms'] = ['pat'];
    await looksAgain();
    await settled(place);
    expect(person.reply).to.include(gone.why.gone('amina')).and.include(handoff.involved.changed);
    await person.presses(handoff.consent.no);
    await looksAgain();
    expect([person.last.text, await desk.open(pat, id)]).to.deep.equal([agreement.again.no, undefined]);
  });
});
