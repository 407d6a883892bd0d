import { expect } from 'chai';
import { cardsOf } from '../../../adapters/channels/cards.js';
import { readDirectoryParts } from '../../../adapters/knowledgeFiles.js';
import { typedChoice } from '../../../dialogs/typed.js';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';

interface Card {
  fallbackText: string;
  body: { text?: string; wrap?: boolean; actions?: { title: string; tooltip: string; data: object }[] }[];
}

describe('the cards of Teams: a choice that is too long for its button', () => {
  for (const language of languages)
    for (const listens of [false, true])
      it(`stands above it with all its words, and on it with its beginning (${language}${listens ? ', without a number' : ''})`, async () => {
        const { handoff } = textIn(language);
        const names = (await readDirectoryParts()).services.map((service) => service.in[language].name);
        const long = handoff.menu.toOffice(names.toSorted((one, other) => other.length - one.length)[0]!);
        const short = handoff.takeBack.no;
        const choices = [long, short].map((label, at) => ({ id: `choice-${at}`, label }));
        const said = { kind: 'talk' as const, text: 'Words.', language, choices, ...(listens && { listens }) };
        const { body, fallbackText } = cardsOf([said], 7)[0]!.attachments![0]!.content as Card;

        const label = listens ? long : `1 · ${long}`;
        const [, words, button, other] = body;
        expect([words!.text!.replaceAll('\\', ''), words!.wrap]).to.deep.equal([label, true]);
        const { title, tooltip, data } = button!.actions![0]!;
        expect([tooltip, data]).to.deep.equal([label, { choice: 'choice-0', asked: 7 }]);
        const beginning = title.replaceAll(/[…\u2069]/g, '');
        expect(beginning.length).to.be.within(12, 46);
        expect(label.startsWith(beginning), title).to.equal(true);
        expect(title)
          .to.match(/…\u2069?$/)
          .and.not.include('\u2068…');
        expect(title.split('\u2068').length, 'every isolate ends').to.equal(title.split('\u2069').length);
        expect(body, 'a short one has no words above it').to.have.length(4);
        expect(other!.actions![0]!.title).to.equal(listens ? short : `2 · ${short}`);
        expect(fallbackText).to.include(label);
        for (const typed of ['1', long, label.replace(/^1 · /, ''), `1 · ${long}`])
          expect(typedChoice(typed, choices)).to.equal('choice-0');
      });
});
