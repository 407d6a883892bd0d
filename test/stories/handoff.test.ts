import { expect } from 'chai';
import { firstMessage } from '../../bots/firstMessage.js';
import { Desk, type Receiver } from '../../bots/desk.js';
import { readDirectory } from '../../adapters/knowledgeFiles.js';
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
});

/** News is told in a turn of its own, after the act that made it. */
const settled = (place: Town): Promise<void> =>
  place.store.transaction(async () => undefined).then(() => new Promise((resolve) => setImmediate(resolve)));
