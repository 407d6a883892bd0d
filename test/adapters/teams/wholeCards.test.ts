import { expect } from 'chai';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { officeStand } from './officeStand.js';

const day = '2026-11-25';
const chosen = new Set(['un-unoms']);

describe('Teams: cards with words', () => {
  it('fits forty of the longest messages into what Teams takes, with the newest, in every language', async () => {
    for (const language of languages) {
      const here = await officeStand({ amina: language }, chosen);
      const one = here.someone('amina');
      await one.links();
      const id = await here.arrives({ wholeInTeams: true, language });
      await here.desk.take(here.receiver('amina'), id);
      await here.desk.reply(here.receiver('amina'), id, '');
      for (let n = 0; n < 40; n++) {
        const words = `${n} ${(['"', '\n', 'ж', '字', '😀', 'م'][n % 6] ?? '').repeat(1990)} ${n}.`;
        await here.store.transaction(async ({ referrals }) => {
          const referral = (await referrals.get(id))!;
          const by = n % 2 === 0 ? 'person' : 'receiver';
          const message = { n: referral.thread.length + 1, by, sealed: here.vault.seal(id, words), on: day } as const;
          await referrals.put({ ...referral, thread: [...referral.thread, message] });
        });
      }
      await here.settled();
      const last = one.sent.at(-1)!.activity;
      expect(Buffer.byteLength(JSON.stringify(last), 'utf16le'), language).to.be.lessThan(28 * 1024);
      expect(one.last.text).to.include(' 39.').and.include(textIn(language).wholeInTeams.card.earlier);
      expect(one.last.text).not.to.include('0 """');
      await here.close();
    }
  });

  it('shows what people wrote as text: no mark, link, mention or date of it is alive', async () => {
    const words = `**bold** [link](https://evil.example) <at>boss</at> # x\n- y {{DATE(2026-11-25T00:00:00Z,SHORT)}} ![i](https://evil.example/i.png)`;
    const here = await officeStand({}, chosen);
    const amina = here.someone('amina');
    await amina.links();
    await here.arrives({ words, wholeInTeams: true });
    await amina.presses(textIn('en').desk.case.take);
    await here.close();
    const { activity } = amina.sent.at(-1)!;
    const runs: string[] = [];
    const found = JSON.stringify(activity, (key, value: unknown) => {
      if (key !== 'inlines') return value;
      runs.push(...(value as { text: string }[]).map(({ text }) => text));
      return [];
    });
    expect(runs.map((text) => text.replaceAll('\u2060', ''))).to.include(words);
    expect(runs.join()).not.to.include('{{');
    expect(found).not.to.include('evil.example').and.not.include('boss');
    expect(activity).not.to.have.property('entities');
  });

  it('shows nobody the words of a colleague as their own: who spoke is the office, once two had it (care.md WH-07)', async () => {
    const { desk } = textIn('en');
    const here = await officeStand({}, chosen);
    const amina = here.someone('amina');
    await amina.links();
    const you = desk.case.you(here.place.directory.service('un-unoms')!.in.en.name);
    const id = await here.arrives({ wholeInTeams: true });
    await amina.presses(desk.case.take);
    await amina.presses(desk.first.send, amina.chat, { words: '' });
    expect(amina.last.text).to.include(you);
    await here.store.transaction(async ({ referrals }) => {
      const referral = (await referrals.get(id))!;
      await referrals.put({ ...referral, openings: [{ by: 'boris', on: day }, ...referral.openings] });
    });
    await amina.presses(desk.reply.send, amina.chat, { words: 'Hello again.' });
    expect(amina.last.text).to.include('Hello again.').and.not.include(you);
    await here.close();
  });

  for (const language of languages) {
    it(`reads and writes in their language, from right to left where that is so (${language})`, async () => {
      const here = await officeStand({ amina: language }, chosen);
      const one = here.someone('amina', 'de-DE');
      await one.links();
      await here.arrives({ language: 'en', wholeInTeams: true });
      const text = textIn(language);
      await one.presses(text.desk.case.take);
      expect(one.last.text).to.include(text.wholeInTeams.card.hint).and.include(text.desk.first.title);
      expect(one.last.rtl).to.equal(language === 'ar');
      const { summary, attachments, text: plain } = one.sent.at(-1)!.activity;
      expect([summary, plain]).to.deep.equal([text.speakerShort, undefined]);
      expect(attachments![0]!.content).to.include({ lang: language, version: '1.5' });
      await one.presses(text.desk.first.send, one.chat, { words: '' });
      expect(one.last.buttons.map(({ title }) => title)).to.include.members([
        text.desk.reply.send,
        text.wholeInTeams.card.put,
        text.tools.notes.keep,
        text.agreement.desk.suggest.go,
        text.desk.close.go,
      ]);
      await here.close();
    });
  }
});
