import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Receiver } from '../../bots/cases.js';
import type { Person } from '../person.js';
import { amina, boris, office, sends, settled } from './handing.js';

const shown: Record<string, string> = { amina: 'Nadia Q., ombuds', boris: 'Viktor L., ombuds', carla: 'Lucía P., intake' };
const nameOf = (account: string): string => shown[account] ?? account;
const there = () => office(undefined, {}, undefined, nameOf);

/** All that somebody has on the screen: what was said, tables, texts to be sent, and buttons. */
const read = (person: Person): string => JSON.stringify(person.conversation.items());

describe('people at an office, as somebody reads who they are (care.md CO-05)', () => {
  for (const language of languages) {
    it(`are named as they are known there, and never as they sign in, in ${language}`, async () => {
      const { place } = await there();
      const person = await place.person(language);
      const { office: text, involved } = textIn(language).handoff;
      await person.chooses('handoff/un-unoms');
      await person.presses(text.goOn);
      expect(person.choices).to.include.members([involved.exclude(shown['amina']!), involved.exclude(shown['boris']!)]);
      await person.presses(involved.exclude(shown['boris']!));
      expect(person.last.text).to.equal(involved.noted(shown['boris']!));
      expect(read(person)).not.to.match(/amina|boris/);
    });
  }

  it('are so in all that is said of a chat: who has it, who opened it, who asks, and to whom it goes back', async () => {
    const { place, desk, handingOn } = await there();
    const person = await place.person('en');
    const { agreement, handoff } = textIn('en');
    await sends(person);
    const { id } = (await desk.list(amina)).cases[0]!;
    await desk.take(amina, id);
    await desk.open(amina, id);
    await desk.reply(amina, id, 'I am here.');
    await settled(place);
    await person.presses(agreement.menu.now);
    expect(person.last.text).to.include(shown['amina']);
    await person.presses(handoff.menu.whole);
    expect(person.last.table!.rows[0]![0]).to.equal(shown['amina']);
    await handingOn.suggestOffice(amina, id, 'un-oios');
    await settled(place);
    expect(person.all).to.include(shown['amina']);
    await person.presses(agreement.menu.stay);
    await handingOn.pass(amina, id, 'boris');
    await settled(place);
    expect(person.all).to.include(agreement.notices.colleague(shown['amina']!, shown['boris']!));
    expect(person.reply).to.include(agreement.again.why.colleague(shown['amina']!, shown['boris']!));
    await person.presses(handoff.consent.no);
    expect(person.last.text).to.include(shown['boris']);
    await person.presses(agreement.menu.backTo(shown['amina']!));
    expect(read(person)).not.to.match(/amina|boris/);
  });

  it('are asked about once more, where somebody joins the office before the yes; what was written stays', async () => {
    const { place, desk, people } = await office();
    const pat: Receiver = { name: 'pat', services: ['un-unoms'] };
    const person = await place.person('en');
    const { office: text, involved, payload, consent } = textIn('en').handoff;
    await person.chooses('handoff/un-unoms');
    await person.presses(text.goOn);
    await person.presses(involved.nobody);
    await person.presses(payload.add(payload.fields.words));
    await person.says('Somebody there said it again.');
    await person.presses(payload.ready);
    people['un-unoms'] = ['amina', 'boris', 'pat'];
    await person.presses(consent.yes);
    expect(person.last.text).to.equal(`${involved.changed}\n\n${involved.text}`);
    expect((await desk.list(amina)).cases, 'nothing was sent').to.deep.equal([]);
    await person.presses(involved.exclude('pat'));
    for (const label of [involved.nobody, payload.ready, consent.yes]) await person.presses(label);
    expect((await desk.list(pat)).cases).to.deep.equal([]);
    const { id } = (await desk.list(amina)).cases[0]!;
    await desk.take(amina, id);
    expect((await desk.open(amina, id))!.messages[0]!.words).to.include('Somebody there said it again.');
  });

  it('leave out whoever comes back with another account and is shown the same', async () => {
    const { place, desk, handingOn } = await office(undefined, { 'un-unoms': ['amina', 'boris', 'boris-2'] }, undefined, (account) =>
      nameOf(account.replace('-2', '')),
    );
    const person = await place.person('en');
    const { handoff } = textIn('en');
    await person.chooses('handoff/un-unoms');
    await person.presses(handoff.office.goOn);
    await person.presses(handoff.involved.exclude(shown['boris']!));
    await person.presses(handoff.involved.nobody);
    await person.presses(handoff.payload.ready);
    await person.presses(handoff.consent.yes);
    for (const name of ['boris', 'boris-2'])
      expect((await desk.list({ ...boris, name, shown: shown['boris'] })).cases, name).to.deep.equal([]);
    const { id } = (await desk.list(amina)).cases[0]!;
    await desk.take(amina, id);
    const referral = (await desk.open(amina, id))!.referral;
    expect(handingOn.waysFor(amina, referral).colleagues, 'who is missing would be whom they left out').to.deep.equal(['boris', 'boris-2']);
  });

  it('leave out whoever is shown so by now, also where they looked before they were', async () => {
    const { place, desk } = await office(undefined, { 'un-unoms': ['amina', 'boris'] }, undefined, nameOf);
    const person = await place.person('en');
    const { handoff } = textIn('en');
    await person.chooses('handoff/un-unoms');
    await person.presses(handoff.office.goOn);
    await person.presses(handoff.involved.exclude(shown['amina']!));
    for (const label of [handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes]) await person.presses(label);
    const seen = async (as: string) => (await desk.list({ ...boris, shown: as })).cases.length;
    expect([await seen(shown['boris']!), await seen(shown['amina']!)]).to.deep.equal([1, 0]);
  });
});
