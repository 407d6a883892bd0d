import { expect } from 'chai';
import { textIn } from '../../knowledge/text/index.js';
import { amina, boris, exact, office, sends, settled } from './handing.js';
import { comesBack, daysPass, underway } from './underway.js';

const { handoff, agreement, gone } = textIn('en');

describe('somebody at an office no longer answers (care.md CO-10, RE-06)', () => {
  it('and the person is told at once and asked; nobody reads on in their place before the yes', async () => {
    const { place, desk, people, looksAgain, person, id, words, state } = await underway();
    people['un-unoms'] = ['boris'];
    await looksAgain();
    expect(person.all).to.include(gone.notices.gone('amina')).and.include(gone.why.gone('amina'));
    expect(person.last.text).to.include(agreement.again.anybody);
    const [listed] = (await desk.list(boris)).cases;
    expect([listed!.state, listed!.left, await words(boris)]).to.deep.equal(['asked', true, []]);
    expect(await desk.take(boris, id)).to.equal('gone');

    await person.chooses('relay/now');
    expect(person.last.text)
      .to.include(agreement.now.asks(handoffName(place)))
      .and.not.include('amina');
    await person.chooses('relay');
    await person.presses(handoff.consent.yes);
    expect((await desk.list(boris)).cases[0]).to.include({ state: 'waiting', left: false });
    expect(await desk.take(boris, id)).to.equal('taken');
    expect(await words(boris)).to.have.length.greaterThan(2);
    await desk.reply(boris, id, 'I go on.');
    await settled(place);
    expect(person.all).to.match(/You can stop at any time|stop/);
    expect(await state(amina)).not.to.equal('mine');
  });

  it('and a no leaves it with the person alone, who can decide again', async () => {
    const { people, looksAgain, person, words } = await underway();
    people['un-unoms'] = ['boris'];
    await looksAgain();
    await person.presses(handoff.consent.no);
    expect(person.last.text).to.equal(agreement.again.no);
    expect(person.choices).to.include.members([agreement.menu.goOn, handoff.relay.other, handoff.menu.takeBack]);
    expect(person.choices.join()).not.to.include('amina');
    await looksAgain();
    expect(await words(boris)).to.deep.equal([]);
    await person.presses(agreement.menu.goOn);
    expect(person.choices).to.include(handoff.consent.yes);
  });

  it('also when it happened while the server was off, and whatever was written meanwhile is not lost', async () => {
    const { place, people, looksAgain, number, words } = await underway();
    people['un-unoms'] = ['boris'];
    await looksAgain();
    const later = await comesBack(place, number);
    expect(later.reply).to.include(gone.why.gone('amina'));
    await later.says('are you still there?');
    expect(exact(later)).to.include('are you still there?');
    await later.presses(handoff.consent.yes);
    expect(await words(boris)).to.deep.equal([]);
  });

  it('and one look more changes nothing', async () => {
    const { people, looksAgain, record } = await underway();
    people['un-unoms'] = ['boris'];
    await looksAgain();
    const before = JSON.stringify(await record());
    people['un-oios'] = [];
    await looksAgain();
    expect(JSON.stringify(await record())).to.equal(before);
  });
});

describe('nobody is left at an office who may read a chat (care.md WH-04, WH-05)', () => {
  it('and the person who waits is told so at once, is never told that something was sent, and finds other ways; then somebody answers again', async () => {
    const { place, desk, people, looksAgain } = await office();
    const person = await place.person('en');
    const number = await sends(person);
    const name = handoffName(place);
    people['un-unoms'] = [];
    await looksAgain();
    expect(person.all).to.include(gone.notices.nobody);
    expect(person.last.text).to.include(gone.nobody(name));
    expect(person.choices).to.include.members([handoff.relay.other, handoff.menu.takeBack]);
    await person.chooses('relay/now');
    expect(person.last.text).to.include(gone.nobody(name)).and.not.include(agreement.now.sees);
    await person.says('please answer');
    expect(person.last.text)
      .to.match(new RegExp(`^${gone.unsent}`))
      .and.include(gone.nobody(name));
    expect(person.last.exact).to.equal('please answer');
    expect(person.reply).not.to.include(handoff.relay.sent);
    const later = await comesBack(place, number);
    expect(later.reply).to.include(gone.nobody(name)).and.not.include(handoff.relay.waiting(name));

    people['un-unoms'] = ['boris'];
    await looksAgain();
    await later.chooses('relay');
    expect(later.last.text).to.include(handoff.relay.waiting(name));
    await later.says('please answer');
    const { id } = (await desk.list(boris)).cases[0]!;
    await desk.take(boris, id);
    expect((await desk.open(boris, id))!.messages.map(({ words }) => words).slice(1)).to.deep.equal(['please answer']);
  });

  it('also where those who are left are left out by the person', async () => {
    const { place, people, looksAgain } = await office();
    const person = await place.person('en');
    await person.chooses('handoff/un-unoms');
    await person.presses(handoff.office.goOn);
    await person.presses(handoff.involved.exclude('boris'));
    await person.presses(handoff.involved.nobody);
    await person.presses(handoff.payload.ready);
    await person.presses(handoff.consent.yes);
    people['un-unoms'] = ['boris'];
    await looksAgain();
    await person.chooses('relay');
    expect(person.last.text).to.include(gone.nobody(handoffName(place)));
  });

  it('and where the one who had it was the last, the question is not asked, since a yes would reach nobody', async () => {
    const { place, people, looksAgain, person } = await underway();
    people['un-unoms'] = [];
    await looksAgain();
    expect(person.all).to.include(gone.notices.gone('amina'));
    expect(person.last.text).to.include(textIn('en').renewing.nobody(handoffName(place)));
    expect(person.choices).not.to.include(handoff.consent.yes);
  });
});

describe('a colleague offers to go on (features.md S31)', () => {
  it('once the office itself calls it too long, and only with the yes of the person', async () => {
    const { place, desk, handingOn, person, number, id, words, state } = await underway();
    await person.says('is anybody there?');
    expect(await handingOn.offer(boris, id)).to.equal('early');
    expect((await desk.open(boris, id))!.slow).to.equal(undefined);
    await daysPass(place, 7);
    expect((await desk.open(boris, id))!.slow).to.equal(true);
    expect(await handingOn.offer(amina, id), 'whoever has it needs no offer').to.equal('early');
    expect(await handingOn.offer({ ...boris, services: ['un-oios'] }, id)).to.equal('gone');
    expect(await handingOn.offer(boris, id)).to.equal('asked');
    expect(await handingOn.offer(boris, id)).to.equal('early');
    const later = await comesBack(place, number);
    expect(later.all).to.include(gone.notices.offer('boris'));
    expect(later.reply).to.include(gone.why.offer('boris'));
    expect(later.last.text).to.match(/answered by: .?boris/);
    for (const account of [amina, boris]) expect([await state(account), await words(account)]).to.deep.equal(['asked', []]);
    await later.presses(handoff.consent.yes);
    expect([await state(amina), await state(boris)]).to.deep.equal(['others', 'mine']);
  });

  it('and is gone before the answer: the person reads that, and not that they suggested themselves', async () => {
    const { place, handingOn, people, person, number, id } = await underway();
    await person.says('is anybody there?');
    await daysPass(place, 7);
    await handingOn.offer(boris, id);
    people['un-unoms'] = ['amina'];
    const later = await comesBack(place, number);
    expect(later.reply).to.include(gone.why.gone('boris')).and.not.include(textIn('en').renewing.colleagueGone('boris', 'boris'));
    expect(later.last.text).to.match(/answered by: .?amina/);
  });

  it('and a no keeps the way back to whoever had it', async () => {
    const { place, handingOn, person, number, id, state } = await underway();
    await person.says('is anybody there?');
    await daysPass(place, 7);
    await handingOn.offer(boris, id);
    const later = await comesBack(place, number);
    await later.presses(handoff.consent.no);
    await later.presses(agreement.menu.backTo('amina'));
    await later.presses(handoff.consent.yes);
    expect([await state(amina), await state(boris)]).to.deep.equal(['mine', 'others']);
  });
});

const handoffName = (place: Awaited<ReturnType<typeof office>>['place']): string => place.directory.service('un-unoms')!.in.en.name;
