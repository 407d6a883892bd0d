import { expect } from 'chai';
import { dateIn } from '../../dialogs/provenance.js';
import { languages, marks } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, caseOf, exact, nameIn, office, sends, settled, toPreview } from './handing.js';
import { box, officeBox } from './reading.js';
import { comesBack, daysPass, underway } from './underway.js';

const { handoff, reader, agreement } = textIn('en');

/** Words of having opened a text. */
const opened = { ar: /يفتح/u, zh: /打开/u, en: /opened/u, fr: /ouvert/u, ru: /открывал|открыл/u, es: /abierto/u };

describe('a chat with an office, as its person sees it', () => {
  it('says once, on its day, who has taken it up, and never again that nobody has (care.md WH-01)', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    await sends(person);
    const name = place.directory.service('un-unoms')!.in.en.name;
    const { id } = await caseOf(desk);
    await desk.take(amina, id);
    await settled(place);
    const notices = () => person.conversation.items().filter(({ said }) => said?.text === reader.takenBy('amina', name));
    expect(notices().map(({ said }) => said!.title)).to.deep.equal(['25 November 2026']);
    expect(person.last.text).to.include(reader.has(name)).and.not.include(handoff.relay.waiting(name));
    expect(box(person)).to.equal(officeBox(place));
    await desk.take(amina, id);
    await desk.open(amina, id);
    await person.presses(reader.look);
    expect(notices()).to.have.length(1);
    expect(person.last.text).to.include(handoff.relay.opened(name, '25 November 2026'));
  });

  it('which its person left for another office does not say that the office has closed it (care.md CO-11)', async () => {
    const { place, handingOn, person, number, id } = await underway();
    await handingOn.suggestOffice(amina, id, 'un-oios');
    await settled(place);
    await person.presses(agreement.menu.lookAt(place.directory.service('un-oios')!.in.en.name));
    const { report } = handoff;
    for (const label of [report.goOn, handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes]) await person.presses(label);
    const later = await comesBack(place, number);
    const name = place.directory.service('un-unoms')!.in.en.name;
    expect(later.all).to.include(reader.left(name)).and.not.include(handoff.relay.closed(name));
  });

  for (const language of languages)
    it(`names who wrote and on which day with the comma of the language, at the writer’s own side (${language})`, async () => {
      const { place } = await office();
      const person = await place.person(language);
      const text = textIn(language).handoff;
      await toPreview(person, language);
      for (const label of [text.payload.ready, text.consent.yes, text.number.later, text.menu.whole]) await person.presses(label);
      const own = person.conversation.items().find(({ said }) => said?.kind === 'human')!.said!;
      expect(own.title).to.equal(`${text.relay.person}${marks[language].comma}${dateIn(language, '2026-11-25')}`);
      expect(own.mine).to.equal(true);
    });

  for (const language of languages)
    it(`says once that nobody has opened it, with the spaces of the language, to whoever comes back (${language})`, async () => {
      const { place } = await office();
      const number = await sends(await place.person('en'));
      const text = textIn(language).handoff.relay;
      const back = await comesBack(place, number, language);
      const until = text.expires(dateIn(language, '2026-12-09'));
      const standing = [text.waiting(nameIn(place, 'un-unoms', language)), text.goes, until].join(language === 'zh' ? '' : ' ');
      expect(back.last.text).to.include(standing);
      expect(back.last.text.slice(back.last.text.indexOf(standing) + standing.length)).not.to.match(opened[language]);
    });

  it('is read from what is new, by whoever comes back', async () => {
    const { place, desk, number, id } = await underway();
    await desk.reply(amina, id, 'a second line');
    await place.store.transaction(async ({ referrals }) => {
      const record = (await referrals.get(id))!;
      await referrals.put({ ...record, shown: { ...record.shown, person: 2 } });
    });
    const back = await comesBack(place, number);
    const start = back.conversation.items().flatMap(({ said }) => (said?.here ? [said] : []));
    expect(start.map((said) => said.exact)).to.deep.equal(['a second line']);
    const again = await comesBack(place, number);
    expect(again.conversation.items().flatMap(({ said }) => (said?.here ? [said.exact] : []))).to.deep.equal(['a second line']);
    expect(exact(again)).to.equal('a second line');
  });

  it('is warned of twice before an answer that came to a closed page is deleted; who comes back reads it first (decisions.md D3)', async () => {
    const { place, desk, person, number, id, record } = await underway();
    person.closes();
    await desk.reply(amina, id, 'a line to a closed page');
    await settled(place);
    expect((await record()).shown.person).to.equal(2);
    await daysPass(place, 29);
    expect((await record()).notices.filter(({ kind }) => kind === 'deletion')).to.have.length(2);
    const back = await comesBack(place, number);
    const said = back.conversation.items().map(({ said }) => said);
    const at = said.findIndex((one) => one?.exact === 'a line to a closed page');
    expect(said[at]!.here).to.equal(true);
    expect(at).to.be.lessThan(said.findIndex((one) => one?.text.includes(agreement.again.ask)));
  });

  it('is read whole by whoever comes back when a new yes is needed, also what was on its way to a screen that is gone', async () => {
    const { place, number, record } = await underway();
    expect((await record()).shown.person).to.equal(2);
    await daysPass(place, 15);
    const back = await comesBack(place, number);
    const exacts = back.conversation.items().flatMap(({ said }) => (said?.kind === 'human' ? [said.exact] : []));
    expect(exacts).to.have.length(2);
    expect(exacts[1]).to.include('I am here now.');
    expect(back.last.text).to.include(agreement.again.ask);
  });
});
