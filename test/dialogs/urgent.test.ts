import { expect } from 'chai';
import { answersToCard, cardFor, ofAnother, wordsFor } from '../../dialogs/dangerCard.js';
import { countWords } from '../../knowledge/editorial/index.js';
import { languages, type Language } from '../../knowledge/language.js';
import { dangerGroups, type DangerGroup } from '../../knowledge/recognition/labels.js';
import { textIn } from '../../knowledge/text/index.js';
import { kitFor } from './kitFor.js';

/** Every way in which groups can come together, in the order in which a card names them. */
const together: DangerGroup[][] = Array.from({ length: 2 ** dangerGroups.length - 1 }, (_, n) =>
  dangerGroups.filter((_group, at) => ((n + 1) >> at) & 1),
);

/** Words by which somebody is addressed as an adult. */
const asAdult: Partial<Record<Language, RegExp>> = {
  zh: /您/u,
  fr: /(?<!\p{L})(vous|votre|vos|\p{L}{2,}ez)(?!\p{L})/iu,
  ru: /(?<!\p{L})(вы|вас|вам|вами|ваш\p{L}*|\p{L}+[иой]те(сь)?)(?!\p{L})/iu,
  es: /(?<!\p{L})(usted|su|sus|suya|está|puede(?! (que|ayudar))|dígame\p{L}*|hable|intente|quédese|escriba|elija|entendió)(?!\p{L})/iu,
};

describe('the card for danger', () => {
  for (const language of languages) {
    it(`stays short: 90 words for one group, and what care needs for several (${language})`, async () => {
      for (const door of ['web', 'teams'] as const) {
        const kit = await kitFor(language, door);
        for (const groups of together) {
          const most = (language === 'zh' ? 170 : 90) + (groups.length - 1) * (language === 'zh' ? 40 : 23);
          for (const rules of [
            [],
            ['learned/threat/unnamed', 'learned/self/unnamed', 'learned/recent/unnamed'],
            [ofAnother],
            ['en/58/pictures'],
          ])
            expect(countWords(cardFor(groups, kit, rules).text, language), groups.join()).to.be.at.most(most);
        }
      }
    });

    it(`says that it is a programme, who can help, in order, and asks one question at most (${language})`, async () => {
      for (const [groups, ofOther] of together.flatMap((some) => [false, true].map((other) => [some, other] as const))) {
        const urgent = wordsFor(groups, language, ofOther);
        const { text, kind } = cardFor(groups, await kitFor(language, 'web'), ofOther ? [ofAnother] : []);
        expect(kind).to.equal('help');
        expect(text.indexOf(urgent.lead[groups[0]!])).to.equal(0);
        for (const group of groups.slice(1)) expect(text).to.include(urgent.also[group]);
        expect(text).to.include(urgent.cannot).and.include(urgent.contacts.emergency);
        const places = [urgent.contacts.emergency, urgent.contacts.security, urgent.contacts.medical, urgent.contacts.crisis]
          .map((contact) => text.indexOf(contact))
          .filter((at) => at >= 0);
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
        expect((text.match(/[?？؟]/gu) ?? []).length).to.be.at.most(1);
      }
    });

    it(`speaks to a child as to a child all through, also in its answers and in what follows on them (${language}; care.md CV-45)`, async () => {
      for (const groups of together.filter((some) => some.includes('child'))) {
        const card = cardFor(groups, await kitFor(language, 'web')).text;
        const { afterYes, afterUnsaid, reminder, toChild } = textIn(language).care.urgent;
        const labels = answersToCard(groups, language).map(({ label }) => label);
        for (const said of [card, ...labels, afterYes, afterUnsaid, reminder, toChild.thinks, toChild.heavy, toChild.relieved])
          expect(said.match(asAdult[language] ?? /^$/)?.[0]).to.equal(undefined);
      }
      const { safe, cannot } = textIn(language).care.urgent;
      expect(cardFor(['recent'], await kitFor(language, 'web')).text, 'to an adult')
        .to.include(safe)
        .and.include(cannot);
    });

    it(`names the numbers of the country that the person chose, and says in Teams that Teams keeps it (${language})`, async () => {
      const { urgent } = textIn(language).care;
      const here = cardFor(['danger'], await kitFor(language, 'teams', 'KE')).text;
      expect(here)
        .to.match(/112|999/)
        .and.include(urgent.teams)
        .and.not.include(urgent.leave);
      expect(here).not.to.include(urgent.contacts.emergency);
    });
  }
});
