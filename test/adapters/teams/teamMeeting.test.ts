import { expect } from 'chai';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { officeStand, type OfficeStand } from './officeStand.js';

describe('Teams: a manager who wants to bring the topic up', () => {
  let at: OfficeStand;
  before(async () => {
    at = await officeStand();
  });
  after(() => at.close());

  for (const language of languages) {
    it(`reads the plan by buttons, and the address of its page as text to type elsewhere (${language})`, async () => {
      const { steps } = at.place.directory.guide('meeting')!;
      const { outreach } = textIn(language);
      const wangari = at.someone(`wangari-${language}`, language);
      // Seven choices stand on two cards; the words are on the first.
      const read = (): string => wangari.chat.findLast(({ text }) => text !== '')!.text.replaceAll('\\', '');
      await wangari.tells({ value: { choice: 'guide/manager' }, text: undefined });
      const manager = at.place.directory.guide('manager')!.steps['start']!;
      await wangari.presses(manager.in[language].labels[manager.ways.indexOf('guide/meeting')]!);
      const address = `https://waypoint.example.org/print/meeting/${language}`;
      expect(read()).to.include(`${outreach.page}: [${address}](${address})`);
      await wangari.presses(steps['plan']!.in[language].title);
      for (const cell of steps['plan']!.in[language].table!.rows.flat()) expect(read()).to.include(cell);
      await wangari.presses(steps['say']!.in[language].title);
      for (const cell of steps['say']!.in[language].table!.rows.flat()) expect(read()).to.include(cell);
      expect(wangari.last.rtl).to.equal(language === 'ar');
    });
  }
});
