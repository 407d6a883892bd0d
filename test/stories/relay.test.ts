import { expect } from 'chai';
import { newReturnNumber } from '../../knowledge/returnNumber.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, exact, office, sends, settled, toPreview } from './handing.js';
import { comesBack } from './underway.js';

describe('somebody writes with an office', () => {
  it('writes with the office, each speaker named, and comes back from another device by the number', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    const { handoff } = textIn('en');
    await toPreview(person, 'en');
    await person.presses(handoff.payload.ready);
    await person.presses(handoff.consent.yes);
    const number = exact(person)!;
    expect(number.replaceAll(' ', '')).to.match(/^\d{22}$/);
    await person.says('0000');
    expect(person.last.text).to.include(handoff.number.wrong);
    await person.says(number.replaceAll(' ', '').slice(-4));

    const [waiting] = (await desk.list(amina)).cases;
    await desk.take(amina, waiting!.id);
    expect(await desk.reply(amina, waiting!.id, 'I am here now.')).to.equal('sent');
    await settled(place);
    const told = person.conversation.items().findLast(({ said }) => said?.kind === 'human')!.said!;
    expect(told.exact).to.include('I am here now.');
    expect(told.title).to.match(/Ombud/);

    await person.says('thanks');
    const after = await desk.open(amina, waiting!.id);
    expect(after!.messages.at(-1)!.words).to.equal('thanks');

    const elsewhere = await place.person('en');
    await elsewhere.chooses('comeBack');
    await elsewhere.says(number);
    await elsewhere.presses(handoff.menu.whole);
    const whole = elsewhere.conversation
      .items()
      .filter(({ said }) => said?.kind === 'human')
      .map(({ said }) => said!.exact);
    expect(whole).to.include('thanks');

    await elsewhere.presses(handoff.menu.takeBack);
    await elsewhere.presses(handoff.takeBack.yes);
    expect(await place.vault.ids()).to.have.length(0);
    expect((await desk.list(amina)).cases).to.have.length(0);
    await person.says('one more');
    expect(person.last.text).to.include(handoff.relay.gone);
  });

  it('is told after five minutes that nobody has answered, once, and what can be done (care.md WH-04)', async () => {
    const { place } = await office();
    const person = await place.person('en');
    const { handoff } = textIn('en');
    await sends(person);
    const said = (): number => person.conversation.items().filter(({ said }) => said?.text === handoff.relay.late).length;
    place.clock.pass(4);
    await place.adapter.remind();
    expect(said()).to.equal(0);
    place.clock.pass(2);
    await place.adapter.remind();
    expect(person.choices).to.include.members([handoff.relay.wait, handoff.relay.other]);
    place.clock.pass(6);
    await place.adapter.remind();
    expect(said()).to.equal(1);
  });

  it('is shown the card of contacts when words for the office tell of danger, and the office still gets them', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    await sends(person);
    await person.says('i want to kill myself');
    expect(person.conversation.items().some(({ said }) => said?.kind === 'help')).to.equal(true);
    const [waiting] = (await desk.list(amina)).cases;
    await desk.take(amina, waiting!.id);
    expect((await desk.open(amina, waiting!.id))!.messages.at(-1)!.words).to.equal('i want to kill myself');
  });

  it('cannot send the return number by mistake', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    const { handoff } = textIn('en');
    const number = await sends(person);
    await person.says(`my number is ${number}, is that right`);
    expect(person.last.text).to.include(handoff.number.inMessage);
    const [waiting] = (await desk.list(amina)).cases;
    await desk.take(amina, waiting!.id);
    expect((await desk.open(amina, waiting!.id))!.messages).to.have.length(1);
  });

  it('asks the programme something, which the office does not see, and finds the way back', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    const { handoff } = textIn('en');
    await sends(person);
    await person.presses(handoff.menu.ask);
    await person.says('what is the ombuds');
    await person.presses(/^Back to my chat with/);
    await person.says('and this is for you');
    const [waiting] = (await desk.list(amina)).cases;
    await desk.take(amina, waiting!.id);
    const words = (await desk.open(amina, waiting!.id))!.messages.map((message) => message.words);
    expect(words.slice(1)).to.deep.equal(['and this is for you']);
  });

  it('leaves, and the chat waits for whoever has the number; wants to be forgotten, and it is gone', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    const number = await sends(person);
    await person.chooses('leave');
    expect((await desk.list(amina)).cases).to.have.length(1);
    const later = await place.person('en');
    await later.chooses('comeBack');
    await later.says(number);
    await later.chooses('kept');
    expect(later.last.text).to.match(/A chat with .*Ombuds/);
    await later.chooses('forget');
    expect((await desk.list(amina)).cases).to.have.length(0);
    expect(await place.vault.ids()).to.have.length(0);
  });

  it('is not told that words were not sent where they were, and the chat was gone before the answer (care.md WH-07)', async () => {
    const { place } = await office();
    const person = await place.person('en');
    const number = await sends(person);
    const other = await comesBack(place, number);
    const { handoff, reader } = textIn('en');
    const { vault } = place;
    const { seal } = vault;
    vault.seal = (id, text) => {
      const sealed = seal(id, text);
      // In another tab, it is deleted right then.
      if (text === 'my last line') void vault.destroy(id);
      return sealed;
    };
    await person.says('my last line');
    expect(person.last.text).to.equal(`${reader.perhaps}\n\n${handoff.relay.gone}`);
    await other.says('too late');
    expect(other.last.text, 'what is written from then on was not sent').to.equal(`${reader.gone}\n\n${handoff.relay.gone}`);
  });

  it('waits a minute after five numbers that nobody has, and then finds the right one (decisions.md D4)', async () => {
    const { place } = await office();
    const number = await sends(await place.person('en'));
    const { handoff } = textIn('en');
    const later = await place.person('en');
    await later.chooses('comeBack');
    for (let digit = 0; digit < 5; digit++) await later.says(newReturnNumber(() => digit));
    await later.says(number);
    expect(later.last.text).to.equal(handoff.number.slow);
    place.clock.pass(1);
    await later.says(number);
    expect(later.choices).to.include(handoff.menu.takeBack);
  });

  it('comes back by typing nothing but the number, wherever they are', async () => {
    const { place } = await office();
    const number = await sends(await place.person('en'));
    const later = await place.person('fr');
    await later.says(number);
    expect(later.choices).to.include(textIn('fr').handoff.menu.takeBack);
  });

  it('hears the same about a number that nobody has and about one that is no more, and what is wrong with a mistyped one', async () => {
    const { place } = await office();
    const person = await place.person('en');
    const { handoff } = textIn('en');
    const number = (await sends(person)).replaceAll(' ', '');
    await person.presses(handoff.menu.takeBack);
    await person.presses(handoff.takeBack.yes);
    const other = await place.person('en');
    await other.chooses('comeBack');
    const nobodys = newReturnNumber(() => 7);
    const tries: [string, string][] = [
      [number, handoff.number.unknown],
      [nobodys, handoff.number.unknown],
      [nobodys.slice(0, 20), handoff.number.short(2)],
      [`${nobodys.slice(0, 3)}0${nobodys.slice(3)}`, handoff.number.long(1)],
      [`${nobodys.slice(0, 5)}8${nobodys.slice(6)}`, handoff.number.check],
    ];
    for (const [typed, sentence] of tries) {
      await other.says(typed);
      expect(other.last.text, typed).to.equal(sentence);
    }
  });
});
