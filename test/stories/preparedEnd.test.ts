import { expect } from 'chai';
import { preparedSentence } from '../../bots/preparedSentences.js';
import { languages } from '../../knowledge/language.js';
import { textIn, textInTeams } from '../../knowledge/text/index.js';
import { underway } from './underway.js';

const { handoff, kept } = textIn('en');

describe('somebody types what a prepared last message says, to have the chat deleted', () => {
  for (const language of languages)
    for (const sentence of ['stored', 'closing'] as const)
      it(`of the kind "${sentence}", while the chat goes on and after it was closed (${language})`, async () => {
        const { place, person, id } = await underway();
        const said = preparedSentence(sentence, language, { today: '2026-11-29', whole: false });
        for (const text of [textIn(language), textInTeams(language)])
          expect(said, 'a button has another name at each door').not.to.include(text.handoff.menu.takeBack);
        const [, typed = ''] = /[“«]\s?(.+?)\s?[”»]/u.exec(said) ?? [];
        await person.says(typed);
        expect(person.choices).to.include(handoff.takeBack.yes);
        await person.presses(handoff.takeBack.no);
        await place.store.transaction(async ({ referrals }) => {
          await referrals.put({ ...(await referrals.get(id))!, status: 'closed' });
        });
        await person.chooses('relay');
        await person.says(typed);
        expect(person.choices, 'that chat, and not all there is').to.include(handoff.takeBack.yes).and.not.include(kept.forget);
        await person.presses(handoff.takeBack.yes);
        expect(await place.vault.ids()).to.deep.equal([]);
        await person.says('what are my options');
        await person.says(typed);
        expect(person.choices, 'no chat is open any more').to.include(kept.forget);
      });
});
