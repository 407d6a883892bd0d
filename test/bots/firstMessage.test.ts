import { expect } from 'chai';
import type { Receiver } from '../../bots/cases.js';
import { Desk } from '../../bots/desk.js';
import { firstMessage } from '../../bots/firstMessage.js';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { office, plan } from './office.js';
import { shippedDirectory } from '../shipped.js';

describe('the first message of somebody at an office (care.md RE-01)', () => {
  /** Somebody writes to an office; whoever answers there begins. */
  async function begins(service: string, purpose: typeof plan.purpose, language: Language): Promise<string> {
    const there = await office();
    const desk = new Desk({ ...there, firstMessage: firstMessage(await shippedDirectory()), changed: () => undefined });
    const account: Receiver = { name: 'amina', services: [service] };
    const id = await there.turn((care) => care.open({ ...plan, service, purpose, language }));
    await desk.take(account, id);
    expect(await desk.reply(account, id, '')).to.equal('sent');
    return (await there.turn((care) => care.thread(id)))!.messages.at(-1)!.words;
  }

  for (const language of languages)
    it(`says of each kind of office what the person agreed to (${language})`, async () => {
      const { counsels, files, keeps, passes, stop, stopFiled } = textIn(language).desk.limits;
      expect(await begins('un-sco-ny', 'talk_counsellor', language))
        .to.include(counsels)
        .and.not.include(passes);
      expect(await begins('un-unoms', 'talk_ombuds', language)).to.include(keeps);
      // What went into the file of an office that takes reports is not deleted with the chat.
      expect(await begins('un-oios', 'open_report_channel', language))
        .to.include(files)
        .and.include(stopFiled)
        .and.not.include(stop)
        .and.not.include(passes);
    });
});
