import { expect } from 'chai';
import { itemHtml } from '../../../adapters/web/pages/chat.js';
import { textIn } from '../../../knowledge/text/index.js';
import type { Person } from '../../person.js';
import { exact, office, toPreview } from '../../stories/handing.js';
import { comesBack, underway } from '../../stories/underway.js';

const { handoff, agreement } = textIn('en');
const carla = { name: 'carla', services: ['un-oios'] };
const shown = (account: string): string => `Known As ${account}`;

/** All that a page of this conversation shows, and the texts that were kept while it was made. */
function pageOf({ conversation }: Person): { page: string; kept: string[] } {
  const kept: string[] = [];
  const { set } = Map.prototype;
  Map.prototype.set = function (key: unknown, value: unknown) {
    if (typeof key === 'string') kept.push(key);
    return set.call(this, key, value) as typeof this;
  };
  try {
    const page = conversation.items().map((item) => itemHtml(item, 'en', true).text);
    return { page: page.join('\n'), kept };
  } finally {
    Map.prototype.set = set;
  }
}

describe('the texts that the web door renders once and keeps (care.md PR-36)', () => {
  it('are what is published and what opens every chat', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await person.chooses('whoMustTell');
    const { kept } = pageOf(person);
    expect(kept).to.include(person.last.text).and.include(person.conversation.items()[0]!.said!.text);
  });

  it('are never one with a code word, which stands apart, exactly as it was typed', async () => {
    const { person } = await underway();
    await person.presses(agreement.menu.codeWord);
    await person.says('Blue  *Kettle*');
    expect([person.last.text, exact(person)]).to.deep.equal([agreement.word.saved, 'Blue  *Kettle*']);
    const { page, kept } = pageOf(person);
    expect(page).to.include('Blue  *Kettle*</div>');
    expect(kept.join('\n')).not.to.match(/kettle/i);
  });

  it('are never one that names whom a person left out, or who hands on their chat', async () => {
    const there = await office(undefined, { 'un-oios': ['carla', 'dora'] }, undefined, shown);
    const { place, desk, handingOn } = there;
    const leaving = await place.person('en');
    await leaving.chooses('handoff/un-unoms');
    await leaving.presses(handoff.office.goOn);
    await leaving.presses(handoff.involved.exclude(shown('boris')));

    const asked = await place.person('en');
    await asked.chooses('handoff/un-oios');
    for (const label of [handoff.report.goOn, handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes])
      await asked.presses(label);
    const { id } = (await desk.list(carla)).cases[0]!;
    await desk.take(carla, id);
    await handingOn.pass(carla, id, 'dora');
    const back = await comesBack(place, exact(asked)!);
    expect(back.reply).to.include(shown('carla'));
    expect(back.last.text).to.include(handoff.report.text);

    for (const person of [leaving, back]) {
      const { page, kept } = pageOf(person);
      expect(page).to.include('Known As ');
      expect(kept.join('\n')).not.to.include('Known As ');
    }
  });

  it('are no text to an office before it is sent', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await toPreview(person, 'en');
    await person.presses(handoff.payload.add(handoff.payload.fields.words));
    await person.says('a canary in a draft');
    const { page, kept } = pageOf(person);
    expect(page).to.include('a canary in a draft');
    expect(kept.join('\n')).not.to.include('canary');
  });
});
