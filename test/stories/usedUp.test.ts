import { TestAdapter } from 'botbuilder';
import { expect } from 'chai';
import { teams } from '../../adapters/channels/teams.js';
import { mostTurns } from '../../dialogs/usedUp.js';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { asks } from '../adapters/web/street.js';
import type { Person } from '../person.js';
import { shippedLibrary, town } from '../town.js';
import { amina, boris, exact, settled } from './handing.js';
import { comesBack, underway } from './underway.js';

/** Somebody who has written as much as one conversation can have. */
async function whoWroteMuch(language: Language = 'en') {
  const place = await town({ channels: [teams] });
  const amina = await place.person(language);
  for (let n = 0; n < mostTurns; n++) await amina.presses(/./, [item(amina)]);
  return { place, amina };
}
const item = (person: Person) => person.conversation.items().findLast(({ said }) => said && said.choices.length > 0)!;

/** A chat with an office whose conversation has had its messages. */
async function whoWroteMuchToAnOffice() {
  const there = await underway();
  await there.place.store.transaction(async ({ conversations }) => {
    for (const one of await conversations.find({})) await conversations.put({ ...one, turns: mostTurns });
  });
  return there;
}

describe('a chat with an office after sixty messages (decisions.md D16)', () => {
  const { agreement, always, figures, handoff, menu } = textIn('en');

  it('still asks for a yes again, and takes it', async () => {
    const { place, handingOn, person, id, words } = await whoWroteMuchToAnOffice();
    await handingOn.pass(amina, id, 'boris');
    await settled(place);
    await person.says('please go on');
    expect(exact(person)).to.equal('please go on');
    await person.presses(handoff.consent.yes);
    expect((await words(boris)).at(-1)).to.equal('please go on');
  });

  it('still takes a code word, and answers to the four questions', async () => {
    const { person, record, place, number, desk, id } = await whoWroteMuchToAnOffice();
    await person.says('thank you');
    await desk.reply(amina, id, 'I read it.');
    await settled(place);
    await person.presses(agreement.menu.codeWord);
    await person.says('mountain');
    expect((await record()).codeWord).not.to.equal(null);
    const later = await comesBack(place, `${number} mountain`);
    await place.store.transaction(async ({ conversations }) => {
      for (const one of await conversations.find({})) await conversations.put({ ...one, turns: mostTurns });
    });
    await later.presses(figures.survey.begin);
    await later.presses(figures.survey.answers.yes);
    expect(later.last.text).to.include(figures.survey.counted);
  });

  it('is not deleted by starting over', async () => {
    const { person, record, place, number } = await whoWroteMuchToAnOffice();
    await person.presses(handoff.menu.ask);
    await person.says('can i report without giving my name');
    expect(person.all).to.include(always.usedUp(mostTurns));
    await person.presses(menu.startOver);
    expect(await place.conversations.find(person.conversation.id)).to.equal(undefined);
    expect(person.last.text).to.match(/Ombuds/);
    expect(await record()).not.to.equal(undefined);
    expect((await comesBack(place, number)).choices).to.include(handoff.menu.takeBack);
  });
});

describe('a conversation of sixty messages', () => {
  before(async () => {
    await shippedLibrary();
  });

  for (const language of languages) {
    it(`says once more how to get help and how to go on, and answers nothing else (${language})`, async () => {
      const { place, amina } = await whoWroteMuch(language);
      const text = textIn(language);
      expect(amina.all).not.to.include(text.always.usedUp(60));
      await amina.says(asks[language]);
      expect(amina.reply).to.equal(text.always.usedUp(60));
      expect(amina.choices).to.deep.equal([text.menu.startOver, text.care.urgent.showContacts, text.menu.stop]);
      await amina.presses(text.care.urgent.showContacts);
      expect(amina.last.text).to.include(text.help.text[0]!);
      await amina.says(text.commands.help[0]!);
      expect(amina.last.text).to.include(text.help.text[0]!);
      await amina.presses(text.offices.where.choose);
      expect(amina.last.text).to.equal(text.offices.where.region);
      await amina.says(asks[language]);
      await amina.presses(text.menu.startOver);
      expect(amina.last.text).to.equal(text.kept.forgotten);
      expect(await place.conversations.find(amina.conversation.id)).to.equal(undefined);
    });
  }

  it('still sees danger, and lets the person say that they were misread', async () => {
    const { amina } = await whoWroteMuch();
    await amina.says('he is outside my door right now with a knife');
    expect(amina.reply).to.include(textIn('en').care.urgent.lead.danger);
    await amina.presses(textIn('en').care.urgent.misread);
    expect(amina.last.text).to.equal(textIn('en').care.urgent.whatMeant);
  });

  it('still shows and forgets what is kept, and changes the language', async () => {
    const { amina } = await whoWroteMuch();
    await amina.says('français');
    expect(amina.all).to.include(textIn('fr').language.changed);
    await amina.says('what do you keep about me?');
    expect(amina.last.text).to.include(textIn('fr').kept.intro);
    await amina.presses(textIn('fr').kept.forget);
    expect(amina.last.text).to.equal(textIn('fr').kept.forgotten);
  });

  it('begins anew in Teams too', async () => {
    const place = await town({ channels: [teams] });
    const adapter = new TestAdapter(async (context) => place.bot.run(context), { channelId: 'msteams' });
    const says = async (text: string, value?: object) => {
      adapter.activityBuffer.length = 0;
      await adapter.receiveActivity({ type: 'message', text, ...(value ? { value } : {}) });
      return JSON.stringify(adapter.activityBuffer);
    };
    for (let n = 0; n < mostTurns; n++) expect(await says('hello')).not.to.include(textIn('en').always.usedUp(60));
    const said = await says('can i report without giving my name');
    expect(said).to.include(textIn('en').always.usedUp(60)).and.include('"choice":"leave"').and.not.include('"choice":"forget"');
    expect(await says('HELP')).to.include('emergency number');
    expect(await says('', { choice: 'leave' })).to.include(textIn('en').kept.forgottenTeams);
    expect(await says('can i report without giving my name')).not.to.include(textIn('en').always.usedUp(60));
  });
});
