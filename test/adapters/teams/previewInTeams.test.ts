import { expect } from 'chai';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';

/** Everything that a client of Teams would make something else of, or join to one line. */
const words = [
  'I want to talk about the meeting:',
  '1. the **agenda** and\n2. the _minutes_',
  '- see https://minutes.example/my_own_copy or [here](https://minutes.example)',
  '# Thanks &amp; {{DATE(tomorrow, SHORT)}}',
].join('\n\n');

interface Part {
  type?: string;
  text?: string;
  items?: Part[];
  inlines?: { type: string; text: string }[];
}
const runsIn = (parts: Part[]): string[] =>
  parts.flatMap(({ items = [], inlines = [] }) => [...inlines.map(({ text }) => text), ...runsIn(items)]);
const blocksIn = (parts: Part[]): string[] => parts.flatMap(({ text, items = [] }) => [...(text ? [text] : []), ...blocksIn(items)]);

describe('Teams: what somebody is asked to agree to', () => {
  let at: OfficeStand;
  beforeEach(async () => void (at = await officeStand()));
  afterEach(() => at.close());

  it('stands there sign by sign as the office gets it, whatever Teams would make of its signs (care.md CO-04)', async () => {
    const mariam = at.someone('mariam');
    await hands(mariam, 'en', words);
    const cards = mariam.sent.map(({ activity }) => activity.attachments![0]!.content as { body: Part[] });
    const [referral] = await at.store.transaction(({ referrals }) => referrals.find({}));
    await at.desk.take(at.receiver('boris'), referral!.id);
    const sent = (await at.desk.open(at.receiver('boris'), referral!.id))!.messages[0]!.words;
    expect(sent).to.include(words);
    const previews = cards.map(({ body }) => runsIn(body)).filter((runs) => runs.join().includes('the meeting'));
    expect(previews, 'as it is written, and as it is agreed to').to.have.length(2);
    for (const runs of previews) {
      // A date that a client would work out is broken up by a sign that nobody sees.
      const lines = runs.map((run) => (run === '\u00A0' ? '' : run.replaceAll('\u2060', '')));
      expect(lines.join('\n')).to.equal(sent);
      expect(runs.join()).not.to.include('{{');
    }
    expect(cards.flatMap(({ body }) => blocksIn(body)).join('\n')).not.to.include('minutes.example');
  });
});
