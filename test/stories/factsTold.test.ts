import { expect } from 'chai';
import type { Entity } from '../../knowledge/entity.js';
import { languages, type Language } from '../../knowledge/language.js';
import { libraryOf, type Library } from '../../knowledge/library.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { town, type Town } from '../town.js';
import { shippedEntries } from '../shipped.js';

/** What has to be read, in each language. */
type Told = Record<Language, RegExp>;

const leftForGood: Told = {
  ar: /ترك الشخص العمل، فقد لا يبقى التأديب ممكنا/u,
  zh: /已经离开，可能无法再给处分/u,
  en: /has left, discipline may no longer be possible/u,
  fr: /est partie, sanctionner n’est parfois plus possible/u,
  ru: /ушёл, принять меры, возможно, уже нельзя/u,
  es: /se fue, quizá ya no haya sanción/u,
};
const adviceBeforeRecording: Told = {
  ar: /تسجيل أي شخص سرا، الأفضل طلب المشورة/u,
  zh: /秘密录音，请先找人咨询/u,
  en: /advice before you record somebody in secret/u,
  fr: /enregistrer quelqu’un en secret, demandez conseil/u,
  ru: /тайно записать кого-то, спросите совета/u,
  es: /grabar a alguien en secreto, pida consejo/u,
};
const endedBecauseOfIt: Told = {
  ar: /ثبتت الحالة وانتهى العمل بسببها/u,
  zh: /案件已经认定，本人因此不再任职/u,
  en: /established and the work ended because of it/u,
  fr: /un cas établi a mis fin au contrat/u,
  ru: /факты установлены и человек из-за этого потерял работу/u,
  es: /un caso probado puso fin a la relación laboral/u,
};
const onlyTheAffected: Told = {
  ar: /للشخص المتضرر إحضار شخص داعم/u,
  zh: /受影响的人面谈时可以有一名陪同人员/u,
  en: /the affected person may have a support person/u,
  fr: /la personne touchée peut avoir quelqu’un/u,
  ru: /пострадавшее лицо может взять на беседу/u,
  es: /la persona afectada puede llevar a una persona de apoyo/u,
};
const investigators: Partial<Record<Entity, RegExp>> = {
  unicef: /Office of Internal Audit and Investigations/u,
  unops: /Speak Up Hotline/u,
  unwomen: /Office of Internal Oversight Services/u,
  undp: /Office of Audit and Investigations/u,
};

describe('whoever asks is told', () => {
  let library: Library;
  let place: Town;
  before(async () => {
    library = libraryOf(1, await shippedEntries(), new Map());
    place = await town({ library });
  });

  const reads = async (id: string, language: Language): Promise<Person> => {
    const person = await place.person(language);
    await person.chooses(`answer/${id}`);
    return person;
  };

  for (const [what, id, told] of [
    ['that discipline may no longer be possible once somebody has left', 'possible-sanctions', leftForGood],
    ['to ask for advice before recording in secret', 'keep-evidence', adviceBeforeRecording],
    ['that ClearCheck holds cases that were established and ended the work', 'clearcheck-due-process', endedBecauseOfIt],
    ['that the affected person may bring somebody to an interview', 'someone-to-accompany-me', onlyTheAffected],
  ] as const)
    it(`${what}, before they read on`, async () => {
      for (const language of languages) expect((await reads(id, language)).reply, language).to.match(told[language]);
    });

  it('what can still happen to somebody who left, beside what they learn of the result', async () => {
    for (const language of languages) expect((await reads('informed-of-outcome/4', language)).last.text, language).to.include('ClearCheck');
  });

  it('of an office that takes reports, where the ombuds sees who left for one year only', async () => {
    for (const id of ['case-of-the-past', 'covered-applicants-and-former-staff'])
      for (const [entity, office] of Object.entries(investigators) as [Entity, RegExp][]) {
        const person = await reads(id, 'en');
        const { entities, entity: which } = textIn('en');
        while (!person.choices.includes(entities[entity])) await person.presses(which.more);
        await person.presses(entities[entity]);
        expect(person.reply, `${id} ${entity}`).to.match(office).and.include('within one year');
      }
  });
});
