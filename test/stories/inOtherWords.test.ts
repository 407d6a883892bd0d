import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { shippedLibrary, titleOf } from '../town.js';
import { amina, carla, caseOf, exact, nameIn, office, sends, toPreview } from './handing.js';

const nobody: Record<Language, string[]> = {
  en: ['no', 'Nobody.', 'nope', 'no, nobody there', 'no one is involved', 'ok no'],
  fr: ['non', 'personne', 'non, personne', 'non personne là-bas'],
  es: ['no', 'nadie', 'no, nadie', 'no hay nadie'],
  ru: ['нет', 'никто', 'нет никто', 'нет, не связаны'],
  zh: ['没有', '没', '没有人', '嗯 没有'],
  ar: ['لا', 'لا أحد', 'لا، ما في حد', 'لا احد هناك'],
};
/** Nothing of this says that nobody is. */
const notNobody = [
  ...['no idea', 'not sure', 'not now', 'no thanks', 'no, not yet', 'i do not know', 'nobody knows', 'no, wait', 'yes', 'maybe'],
  ...['pas maintenant', 'non merci', 'je ne sais pas', 'ahora no', 'no sé', 'todavía no', 'не сейчас', 'не знаю', 'нет, спасибо'],
  ...['不知道', '不要', '不好', '先不要', 'ليس الآن', 'لا أعرف', 'لا شكرا'],
];
const goOn: Record<Language, string[]> = {
  en: ['go on then', 'ok continue', 'continue', 'yes go ahead', 'next'],
  fr: ['ok on continue', 'continuons', 'oui allez-y'],
  es: ['si sigamos', 'sigamos', 'continuar por favor'],
  ru: ['давайте дальше', 'продолжим', 'да, дальше'],
  zh: ['那继续吧', '嗯 那继续', '好的，继续'],
  ar: ['طيب كمل', 'نكمل', 'كمل لو سمحت'],
};
const fine: Record<Language, string[]> = {
  en: ['thats fine send it', 'that’s fine, send it', 'ok send', 'looks good'],
  fr: ['c’est bon envoyez', 'ok envoyez', 'ça me va'],
  es: ['si, mandalo', 'está bien así', 'ok enviar'],
  ru: ['всё верно, отправляйте', 'всё так', 'ок отправить'],
  zh: ['这样就好，发吧', '可以发送', '没问题'],
  ar: ['تمام ابعت', 'كويس كده كويس', 'موافق'],
};
const agrees: Record<Language, string[]> = {
  en: ['yes send it', 'yes', 'ok', 'send', 'i agree', 'continue', 'Yes please, send it now', 'thats fine send it'],
  fr: ['ok envoyez', 'oui', 'oui, envoyez-le', 'd’accord'],
  es: ['si, mandalo', 'sí', 'sí envíelo por favor', 'de acuerdo'],
  ru: ['да, отправляйте', 'да', 'отправьте пожалуйста', 'согласна'],
  zh: ['是的，发送', '发吧', '好的', '要'],
  ar: ['ايوه ابعت', 'نعم', 'نعم أرسلوا من فضلك', 'موافق'],
};
const asks: Record<Language, string> = {
  en: 'is this a report?',
  fr: 'est-ce que c’est un signalement ?',
  es: '¿esto es una denuncia?',
  ru: 'это жалоба?',
  zh: '这算举报吗？',
  ar: 'هل هذا بلاغ؟',
};
const asksRead: Record<Language, string> = {
  en: 'did anyone read it yet?',
  fr: 'est-ce que quelqu’un l’a déjà lu ?',
  es: '¿alguien lo ha leído ya?',
  ru: 'кто-нибудь уже прочитал?',
  zh: '有人看了吗？',
  ar: 'هل قرأه أحد؟',
};

for (const language of languages)
  describe(`on the way to an office, typed answers mean the buttons they stand for (${language})`, () => {
    const text = textIn(language);
    const { handoff, draft } = text;

    async function toOffice(): Promise<{ person: Person } & Awaited<ReturnType<typeof office>>> {
      const there = await office();
      const person = await there.place.person(language);
      await person.chooses('handoff/un-unoms');
      return { ...there, person };
    }

    it('goes on, and says that nobody is involved', async () => {
      for (const words of goOn[language]) {
        const { person } = await toOffice();
        await person.says(words);
        expect(person.last.text, words).to.equal(handoff.involved.text);
      }
      for (const words of nobody[language]) {
        const { person } = await toOffice();
        await person.presses(handoff.office.goOn);
        await person.says(words);
        expect(person.choices, words).to.include(handoff.payload.ready);
      }
    });

    it('says that the text is fine, which leads to the consent and sends nothing', async () => {
      for (const words of fine[language]) {
        const { desk, place } = await office();
        const person = await place.person(language);
        await toPreview(person, language);
        await person.says(words);
        expect(person.choices.slice(0, 2), words).to.deep.equal([handoff.consent.no, handoff.consent.yes]);
        expect((await desk.list(amina)).cases).to.have.length(0);
      }
    });

    it('agrees in other words, and reads that nothing has been sent; only the button or its words send it (care.md CO-02)', async () => {
      const { desk, place } = await office();
      const person = await place.person(language);
      await toPreview(person, language);
      await person.presses(handoff.payload.ready);
      const before = person.choices;
      for (const words of agrees[language]) {
        await person.says(words);
        expect(person.last.text, words).to.equal(handoff.consent.notYet(handoff.consent.yes));
        expect(person.choices, words).to.deep.equal(before);
        expect((await desk.list(amina)).cases, words).to.have.length(0);
      }
      expect(await place.vault.ids()).to.have.length(0);
      await person.says(handoff.consent.yes);
      expect((await desk.list(amina)).cases).to.have.length(1);
    });

    it('asks something at the text and at the consent: below the answer it is not sent, and the way back to it comes first', async () => {
      const { desk, place } = await office();
      const person = await place.person(language);
      const name = nameIn(place, 'un-unoms', language);
      await toPreview(person, language);
      for (const [step, there] of [
        ['payload', handoff.payload.ready],
        ['consent', handoff.consent.yes],
      ] as const) {
        if (step === 'consent') await person.presses(handoff.payload.ready);
        for (const words of ['xyzzy', 'plugh xyzzy']) {
          await person.says(words);
          expect(person.last.text, step).to.equal(draft.waits(name));
          expect(person.choices[0], step).to.equal(draft.back(name));
        }
        await person.presses(draft.back(name));
        expect(person.choices, step).to.include(there);
        await person.says(asks[language]);
        expect(person.last.text, step).to.equal(handoff.consent.about.ombuds);
        expect(person.choices, step).to.include(there);
      }
      expect((await desk.list(amina)).cases).to.have.length(0);
    });

    it('asks the programme, once it is sent, whether it is a report and whether it was read', async () => {
      const { desk, place } = await office();
      const person = await place.person(language);
      const name = nameIn(place, 'un-unoms', language);
      await toPreview(person, language);
      for (const label of [handoff.payload.ready, handoff.consent.yes, handoff.number.later, handoff.menu.ask]) await person.presses(label);
      await person.says(asks[language]);
      expect(person.last.text).to.equal(handoff.consent.about.ombuds);
      await person.says(asksRead[language]);
      expect(person.last.text).to.equal(handoff.relay.waiting(name));
      expect(person.choices).to.include(handoff.menu.toOffice(name));
      const { id } = await caseOf(desk);
      await desk.take(amina, id);
      await desk.open(amina, id);
      await person.says(asksRead[language]);
      const [before, after] = handoff.relay.opened(name, '|').split('|');
      expect(person.last.text).to.include(before!).and.include(after!);
    });
  });

describe('on the way to an office, words that are no such answer', () => {
  const { handoff, draft } = textIn('en');

  it('are not taken for a no where it is asked who is involved', async () => {
    const { place } = await office();
    for (const words of notNobody) {
      const person = await place.person('en');
      await person.chooses('handoff/un-unoms');
      await person.presses(handoff.office.goOn);
      await person.says(words);
      expect(person.choices, words).not.to.include(handoff.payload.ready);
    }
  });

  it('are not taken for an agreement at the consent, nor for a no', async () => {
    const { desk, place } = await office();
    for (const words of ['can they send it on?', 'who reads this', 'i am not ready to send it']) {
      const person = await place.person('en');
      await toPreview(person, 'en');
      await person.presses(handoff.payload.ready);
      await person.says(words);
      expect(person.reply, words).not.to.include(handoff.consent.notYet(handoff.consent.yes));
      expect(person.choices[0], words).to.equal(draft.back(nameIn(place, 'un-unoms', 'en')));
    }
    expect((await desk.list(amina)).cases).to.have.length(0);
  });

  it('leave or ask as everywhere, and thanks at the consent are told that nothing was sent', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await toPreview(person, 'en');
    await person.says('thanks');
    expect(person.choices).not.to.include(handoff.consent.yes);
    await person.presses(draft.back(nameIn(place, 'un-unoms', 'en')));
    await person.presses(handoff.payload.ready);
    await person.says('ok thanks');
    expect(person.last.text).to.equal(handoff.consent.notYet(handoff.consent.yes));
    await person.says('start');
    expect(person.last.text).not.to.equal(handoff.consent.notYet(handoff.consent.yes));
  });

  it('are answered from all that there is, and the text is not sent', async () => {
    const { desk, place } = await office(undefined, {}, await shippedLibrary());
    const person = await place.person('en');
    const name = nameIn(place, 'un-unoms', 'en');
    await toPreview(person, 'en');
    await person.presses(handoff.payload.ready);
    const before = person.choices;
    await person.says('will my boss know?');
    expect(person.reply).to.include(await titleOf('who-must-report', 'en'));
    expect([person.last.text, person.choices]).to.deep.equal([draft.waits(name), before]);
    await person.says('who reads this');
    expect(person.reply).to.include(await titleOf('who-sees-this', 'en'));
    expect([person.last.text, person.choices[0]]).to.deep.equal([draft.waits(name), draft.back(name)]);
    expect(person.choices).to.include(textIn('en').answer.more);
    await person.says(textIn('en').answer.more);
    await person.presses(draft.back(name));
    expect(person.choices).to.deep.equal(before);
    expect((await desk.list(amina)).cases).to.have.length(0);
  });

  it('are its own words while somebody writes a part of the text', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await toPreview(person, 'en');
    await person.presses(handoff.payload.add(handoff.payload.fields.words));
    await person.says('ok send it');
    expect(exact(person)).to.include(handoff.payload.lines.words('ok send it'));
  });

  it('go on to an office that takes reports; in a chat they go to the office', async () => {
    const { desk, place } = await office();
    const person = await place.person('en');
    await person.chooses('handoff/un-oios');
    await person.says('ok go on');
    expect(person.last.text).to.equal(handoff.involved.text);
    expect((await desk.list(carla)).cases).to.have.length(0);
    const other = await place.person('en');
    await sends(other);
    await other.says('did anyone read it yet?');
    const { id } = await caseOf(desk);
    await desk.take(amina, id);
    expect((await desk.open(amina, id))!.messages.map(({ words }) => words)).to.include('did anyone read it yet?');
  });
});
