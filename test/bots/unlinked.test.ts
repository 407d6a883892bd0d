import { expect } from 'chai';
import fc from 'fast-check';
import { Desk } from '../../bots/desk.js';
import { HandingOn } from '../../bots/handingOn.js';
import { Notice } from '../../dialogs/notices.js';
import { Referral } from '../../dialogs/referral.js';
import { office, plan } from './office.js';
import { shippedDirectory } from '../shipped.js';

const amina = { name: 'amina', services: ['un-unoms'] };
const people: Record<string, string[]> = { 'un-unoms': ['amina', 'boris'], 'un-oios': ['carla'] };

/** Every text and number in a record that says more than yes or no. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leaves);
}

/** What everybody has who writes to an office in that language on that day: dates, states, and the wording of the form. */
const date = /^\d{4}-\d\d-\d\d$/;
const ofEverybody = (dump: string[]): string[] =>
  dump.filter((leaf) => leaf !== '' && !date.test(leaf) && !leaf.includes(' days') && !/^(typed by|on this server|button or)/.test(leaf));
const words = [
  'en',
  'waypoint-consent/1',
  'consent',
  'person',
  'receiver',
  'wish',
  'words',
  'sent',
  'waiting',
  'closed',
  'ended',
  'active',
];

describe('two chats of one person, the second suggested in the first (care.md CO-31)', () => {
  it('have nothing in common in what is kept, whatever was written, chosen and excluded', async () => {
    const directory = await shippedDirectory();
    const text = fc.string({ minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), text, fc.boolean(), fc.boolean(), async (more, word, excludes, passes) => {
        const place = await office();
        const parts = { store: place.store, vault: place.vault, acts: place.acts, now: place.now, changed: () => undefined };
        const desk = new Desk({ ...parts, firstMessage: () => 'limits' });
        const handingOn = new HandingOn({ ...parts, directory, staff: (service) => people[service] ?? [] });
        const excluded = excludes ? ['somebody'] : [];
        const one = await place.turn((care) =>
          care.open({ ...plan, service: 'un-unoms', controller: 'one', recipient: 'one', excluded, people: people['un-unoms']! }),
        );
        await place.turn((care) => care.number(one));
        await desk.take(amina, one);
        await desk.open(amina, one);
        await desk.reply(amina, one, 'hello');
        for (const line of more) await place.turn((care) => care.write(one, line));
        await place.turn((care) => care.chooseWord(one, word));
        if (passes) place.pass(1);
        expect(await handingOn.suggestOffice(amina, one, 'un-oios')).to.equal('asked');
        const thread = (await place.turn((care) => care.thread(one)))!;
        expect(thread.notices.at(-1)).to.include({ kind: 'office', service: 'un-oios' });
        const other = await place.turn(async (care) => {
          const notice = 'another consent screen';
          const id = await care.open({
            ...plan,
            purpose: 'open_report_channel',
            notice,
            service: 'un-oios',
            controller: 'two',
            recipient: 'two',
            excluded,
            people: people['un-oios']!,
          });
          await care.close(one);
          return id;
        });
        await place.turn((care) => care.number(other));
        await place.turn((care) => care.chooseWord(other, word));
        for (const line of more) await place.turn((care) => care.write(other, line));

        const [mine, theirs] = [await place.referral(one), await place.referral(other)];
        expect([mine!.status, mine!.consent.state]).to.deep.equal(['closed', 'ended']);
        const [a, b] = [ofEverybody(leaves(mine)), ofEverybody(leaves(theirs))];
        expect(a.length).to.be.at.least(12);
        expect(a.filter((leaf) => b.includes(leaf) && !words.includes(leaf))).to.deep.equal([]);
        expect(JSON.stringify(mine)).not.to.include('un-oios').and.not.include(other);
        expect(JSON.stringify(theirs)).not.to.include('un-unoms').and.not.include(one);
      }),
      { numRuns: 20 },
    );
  });

  it('and a record from before there were notices or code words is still read', async () => {
    const place = await office();
    const { people: since, notices, told, codeWord, ...before } = (await place.referral(await place.turn((care) => care.open(plan))))!;
    expect(since).not.to.equal(null);
    expect(Referral.parse(before)).to.deep.equal({ ...before, people: null, notices, told, codeWord });
    expect(
      Notice.safeParse({ kind: 'office', on: '2026-11-25', after: 1, by: 'amina', service: 'un-oios', answer: null }).success,
    ).to.equal(false);
  });
});
