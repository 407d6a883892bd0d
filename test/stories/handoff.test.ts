import { expect } from 'chai';
import { firstMessage } from '../../bots/firstMessage.js';
import { Desk, type Receiver } from '../../bots/desk.js';
import { readDirectory } from '../../adapters/knowledgeFiles.js';
import { countWords } from '../../knowledge/editorial/index.js';
import { newReturnNumber } from '../../knowledge/returnNumber.js';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { town, type Person, type Town } from '../town.js';
import { tinyLibrary } from '../adapters/directLine/tinyLibrary.js';

const amina: Receiver = { name: 'amina', services: ['un-unoms'] };
const boris: Receiver = { name: 'boris', services: ['un-unoms'] };

interface Office {
  place: Town;
  desk: Desk;
}

/** A town in which two colleagues answer for the ombuds, and one for a report office. */
async function office(): Promise<Office> {
  const people: Record<string, string[]> = { 'un-unoms': ['amina', 'boris'], 'un-oios': ['carla'] };
  const place = await town({ library: tinyLibrary(), staff: (service) => people[service] ?? [] });
  const desk = new Desk({
    store: place.store,
    vault: place.vault,
    now: () => place.clock.now,
    firstMessage: firstMessage(await readDirectory()),
    changed: (referral) => void place.adapter.tell(referral),
  });
  return { place, desk };
}

/** Somebody goes from the offices to the preview of what would be sent to the ombuds. */
async function toPreview(person: Person, language: Language): Promise<void> {
  const { handoff } = textIn(language);
  await person.chooses('handoff/un-unoms');
  await person.presses(handoff.office.goOn);
  await person.presses(handoff.involved.nobody);
}

/** Somebody sends the shortest text there is to the ombuds, and keeps the number. */
async function sends(person: Person): Promise<string> {
  const { handoff } = textIn('en');
  await toPreview(person, 'en');
  await person.presses(handoff.payload.ready);
  await person.presses(handoff.consent.yes);
  const number = exact(person)!;
  await person.says(number.replaceAll(' ', '').slice(-4));
  return number;
}

const exact = (person: Person): string | undefined =>
  person.conversation.items().findLast(({ said }) => said?.exact !== undefined)?.said?.exact;

describe('somebody is handed over', () => {
  for (const language of languages) {
    it(`agrees to one text in ${language}, and exactly that text reaches the office (care.md CO-04)`, async () => {
      const { place, desk } = await office();
      const person = await place.person(language);
      const { handoff } = textIn(language);
      await toPreview(person, language);
      await person.presses(handoff.payload.add(handoff.payload.fields.first));
      await person.says('please, slowly');
      await person.presses(handoff.payload.ready);
      const shown = exact(person)!;
      expect(shown).to.include('please, slowly');
      expect((await desk.list(amina)).cases).to.have.length(0);
      await person.presses(handoff.consent.yes);

      const [waiting] = (await desk.list(amina)).cases;
      await desk.take(amina, waiting!.id);
      const open = await desk.open(amina, waiting!.id);
      expect(open!.messages.map(({ words }) => words)).to.deep.equal([shown]);
    });
  }

  it('says no, and nothing is left anywhere (care.md CO-12)', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    const { handoff } = textIn('en');
    await toPreview(person, 'en');
    await person.presses(handoff.payload.ready);
    await person.presses(handoff.consent.no);
    expect(person.last.text).to.include('Nothing was sent');
    expect((await desk.list(amina)).cases).to.have.length(0);
    expect(place.vault.ids()).to.have.length(0);
    const referrals = await place.store.transaction((records) => records.referrals.find({}));
    expect(referrals).to.have.length(0);
  });

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
    expect(place.vault.ids()).to.have.length(0);
    expect((await desk.list(amina)).cases).to.have.length(0);
    await person.says('one more');
    expect(person.last.text).to.include(handoff.relay.gone);
  });

  it('leaves a colleague out who then sees nothing, not even a count (care.md CO-05)', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    const { handoff } = textIn('en');
    await person.chooses('handoff/un-unoms');
    await person.presses(handoff.office.goOn);
    await person.presses(handoff.involved.exclude('boris'));
    await person.presses(handoff.involved.nobody);
    await person.presses(handoff.payload.ready);
    await person.presses(handoff.consent.yes);
    expect((await desk.list(boris)).cases).to.have.length(0);
    expect((await desk.list(amina)).cases).to.have.length(1);
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
    expect(person.last.text).to.equal(handoff.number.inMessage);
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
    expect(place.vault.ids()).to.have.length(0);
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

  it('is told which languages an office reads, where theirs is not among them (features.md S44)', async () => {
    const { place } = await office();
    const person = await place.person('ar');
    await person.chooses('handoff/un-oios');
    const { languages: reads } = (await readDirectory()).service('un-oios')!;
    const foreign = !reads.includes('ar') && !reads.every((language) => language === 'unknown');
    expect(/لا يُترجَم/.test(person.last.text)).to.equal(foreign);
  });

  it('is a child, and is not handed over (care.md CO-07)', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await person.says('i am 15 and he touches me');
    await person.chooses('handoff/un-unoms');
    expect(person.last.text).to.equal(textIn('en').handoff.doors.child);
  });

  it('reads a consent of at most 120 words, "no" first (care.md CO-02, CO-03)', async () => {
    for (const language of languages) {
      const { consent } = textIn(language).handoff;
      for (const kind of ['ombuds', 'counsellor', 'report'] as const) {
        const which = kind === 'report' ? 'report' : 'talk';
        const text = [consent.about[kind], consent.rules[which], consent.unanswered, consent.inShort[which], consent.ask[kind]].join(
          '\n\n',
        );
        expect(countWords(text, language), `${language} ${kind}`).to.be.at.most(language === 'zh' ? 240 : 120);
      }
      const { place } = await office();
      const person = await place.person(language);
      await toPreview(person, language);
      await person.presses(textIn(language).handoff.payload.ready);
      expect(person.choices.slice(0, 2)).to.deep.equal([consent.no, consent.yes]);
    }
  });
});

/** News is told in a turn of its own, after the act that made it. */
const settled = (place: Town): Promise<void> =>
  place.store.transaction(async () => undefined).then(() => new Promise((resolve) => setImmediate(resolve)));
