import { expect } from 'chai';
import { teams } from '../../adapters/channels/teams.js';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { message, teamsStand } from '../adapters/teams/teamsStand.js';
import { shippedLibrary, town } from '../town.js';

/** Two ombuds, a counsellor and an office that takes reports answer here. */
const answers = ['un-unoms', 'demonstration-ombuds', 'demonstration-counsellor', 'un-oios'];

describe('somebody thinks of a formal report (features.md S30)', () => {
  for (const language of languages) {
    it(`reads what cannot be undone, what it means for the name and for others, who can be talked to first, and where a text can be written (${language})`, async () => {
      const place = await town({ library: await shippedLibrary(), staff: (service) => (answers.includes(service) ? ['somebody'] : []) });
      const ana = await place.person(language);
      const { handoff, statement, offices } = textIn(language);
      await ana.chooses('handoff/un-oios');
      const shown = ana.last;
      expect(shown.text).to.include(handoff.report.text);
      const { report } = statement;
      expect(shown.table!.rows).to.deep.include.members([
        [report.name, report.nameCell],
        [report.others, report.othersCell],
        [report.person, report.personCell],
      ]);
      const heads = shown.table!.rows.map(([head]) => head);
      for (const head of [offices.map.passes, offices.map.reports, offices.map.clock, offices.map.protects, offices.service.contact])
        expect(heads).to.include(head);
      expect(shown.pages).to.deep.equal([{ label: statement.link, url: `https://waypoint.example.org/notes/${language}` }]);
      const named = (id: string): string => place.directory.service(id)!.in[language].name;
      expect(ana.choices).to.deep.equal([
        handoff.office.notNow,
        named('un-unoms'),
        named('demonstration-ombuds'),
        handoff.report.counsellor,
        (await shippedLibrary()).published('formal-report-anonymous')!.in[language].title,
        handoff.report.goOn,
      ]);

      await ana.presses(handoff.report.goOn);
      await ana.presses(handoff.involved.nobody);
      await ana.presses(handoff.payload.ready);
      expect(ana.choices[0], 'no comes first').to.equal(handoff.consent.no);
      expect(ana.last.text).to.include(handoff.consent.about.report).and.include(handoff.consent.rules.report);
      await ana.presses(handoff.consent.no);
      expect(await place.store.transaction(({ referrals }) => referrals.find({}))).to.deep.equal([]);
      expect(await place.vault.ids()).to.deep.equal([]);
    });

    it(`is shown the office's own way, for contact by themselves, where nobody there answers here (${language})`, async () => {
      const place = await town({ library: await shippedLibrary() });
      const ana = await place.person(language);
      const { handoff, statement, offices } = textIn(language);
      await ana.chooses('service/un-oios');
      expect(ana.last.pages!.map(({ label }) => label)).to.deep.equal([statement.link]);
      expect(ana.last.table!.rows.at(-1)![0]).to.equal(offices.service.contact);
      expect(ana.choices).not.to.include(handoff.menu.start);
      await ana.chooses('answer/write-it-down');
      expect(ana.last.pages!.map(({ label }) => label)).to.deep.equal([statement.link]);
    });
  }

  it('is not sent from Teams to a page that opens in a browser of the organization', async () => {
    const real = await town({ library: await shippedLibrary(), channels: [teams] });
    const stand = await teamsStand((context) => real.bot.run(context));
    for (const choice of ['service/un-oios', 'answer/write-it-down'])
      expect((await stand.post(message({ text: undefined, value: { choice } }))).status).to.equal(200);
    const sent = JSON.stringify(stand.connector.sent.map(({ activity }) => activity));
    expect(sent).to.include(textIn('en').statement.report.nameCell).and.not.include('/notes/');
    await stand.close();
  });
});
