import { expect } from 'chai';
import { askedOfStanding, followUpIn } from '../../dialogs/followUpWords.js';
import { commandIn, topicIn } from '../../dialogs/always.js';
import { shortAnswerIn } from '../../dialogs/shortAnswer.js';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, titleOf, town, type Town } from '../town.js';

/** What stands there, what is asked on about it, and the part that answers it (0 is the short answer). */
const asked: ['refuses' | 'whoDecides' | 'othersRefuse', standing: string, topic: string, part: number][] = [
  ['refuses', 'corroboration-and-witnesses', 'corroboration-and-witnesses', 5],
  ['refuses', 'mediation', 'mediation', 2],
  ['whoDecides', 'interim-measures', 'interim-measures', 1],
  ['whoDecides', 'sick-leave-and-telework', 'interim-measures', 1],
  ['whoDecides', 'formal-report-what', 'after-i-report', 1],
  ['othersRefuse', 'interim-measures', 'interim-measures', 5],
  ['othersRefuse', 'mediation', 'my-options', 0],
  ['othersRefuse', 'speak-to-the-person', 'my-options', 0],
];

/** Who says what they are, asks on, and reads which part of which answer. */
const inRole: Record<Language, [first: string, then: string, topic: string, part: number | undefined][]> = {
  en: [
    ['a staff member in my team complained to me about harassment, im the manager', 'and if i do nothing', 'manager-was-told', 4],
    ['my complaint was closed can i appeal', 'is there a deadline', 'not-satisfied-with-outcome', 3],
    ['they asked me to be a witness, do i have to', 'what if i refuse', 'corroboration-and-witnesses', 5],
    ['someone says i harassed her its not true', 'will i be suspended', 'i-am-accused', 3],
    ['i was asked to be a witness for my friend’s case', 'is it confidential', 'corroboration-and-witnesses', 3],
  ],
  fr: [
    [
      'je suis chef de bureau jai une plainte sur mon bureau je fais quoi',
      'je dois le dire à la personne accusée?',
      'manager-was-told',
      undefined,
    ],
    ['ma plainte a été classée je peux faire un recours ?', 'j’ai combien de temps', 'not-satisfied-with-outcome', 3],
    ['on m’accuse de harcelement, cest faux', 'est ce que je vais être suspendu', 'i-am-accused', 3],
  ],
  es: [
    ['soy supervisor y una de mi equipo me conto que la acosan. debo reportarlo?', 'en cuanto tiempo', 'manager-was-told', 2],
    ['cerraron mi denuncia, puedo apelar?', 'cuantos dias tengo', 'not-satisfied-with-outcome', 3],
    ['me acusan de acoso sexual', 'la denuncia es falsa que puedo hacer', 'i-am-accused', undefined],
  ],
  ru: [
    ['я руководитель, мне пожаловалась сотрудница на коллегу. обязан сообщать?', 'в какой срок', 'manager-was-told', 2],
    ['закрыли мою жалобу можно обжаловать', 'какой срок', 'not-satisfied-with-outcome', 3],
    ['меня обвиняют в домогательстве', 'какие у меня права', 'rights-of-the-accused', undefined],
    ['что такое clearcheck', 'сколько лет хранится', 'clearcheck-due-process', undefined],
    ['коллега шлет мне ночью пошлые сообщения', 'я ему уже говорила хватит, что дальше', 'my-options', undefined],
  ],
  ar: [
    ['انا مدير ووصلتني شكوى من موظفه', 'هي قالت لا تقول لاحد', 'manager-was-told', undefined],
    ['زميلي كل شوي يطلب نطلع', 'قلت له لا كذا مره شو بعد', 'my-options', undefined],
    ['طلبوا مني اشهد في تحقيق زميلتي وانا متردد', 'واذا رفضت؟', 'corroboration-and-witnesses', 5],
    ['انا متهم بتحرش وش حقوقي', 'يقدرون يوقفوني عن العمل؟', 'i-am-accused', 3],
  ],
  zh: [
    ['我是处长 桌上有一份对我下属的投诉 怎么处理', '我能先找两边谈谈调解一下吗', 'manager-was-told', undefined],
    ['同事让我作证 我怕得罪人', '可以不去吗', 'corroboration-and-witnesses', 5],
    ['我被投诉了 秘书处的', '停职有工资吗', 'i-am-accused', 3],
  ],
};

/** Whole messages that want it to stop without a report, and that the other one is not of the UN. */
const wishes: Record<Language, { stops: string[]; outside: string; organization: [first: string, named: string]; noneOfThat: string }> = {
  en: {
    stops: ['i just want him to stop, no formal report', 'can i just make him stop without reporting'],
    outside: 'but hes not un',
    organization: ['can a former staff member still report', 'it was at undp'],
    noneOfThat: 'none of that',
  },
  fr: {
    stops: ['je veux que ça s’arrête mais pas de plainte'],
    outside: 'mais il est pas de l’onu',
    organization: ['j’ai quitté l’onu ya 2 ans est ce que je peux encore signaler', 'c’était au pnud'],
    noneOfThat: 'rien de ça',
  },
  es: {
    stops: ['quiero que pare sin hacer denuncia', 'no quiero denunciar solo que pare'],
    outside: 'pero el no es de la onu',
    organization: ['qué sanciones puede haber', 'era en el pnud'],
    noneOfThat: 'nada de eso',
  },
  ru: {
    stops: ['я не хочу жалобу хочу чтоб просто прекратил', 'можно ли остановить это без жалобы'],
    outside: 'а он не из оон',
    organization: ['что такое clearcheck', 'это было в проон'],
    noneOfThat: 'ничего из этого',
  },
  ar: {
    stops: ['ما ابي ابلغ ابيه يوقف'],
    outside: 'بس هو مو موظف في الأمم المتحدة',
    organization: ['كم يستغرق الإجراء', 'انا بالواي اف بي'],
    noneOfThat: 'ولا شيء منها',
  },
  zh: {
    stops: ['我不想举报 就想他别再约我'],
    outside: '可是他不是联合国的',
    organization: ['可能有哪些处分', '在难民署上班'],
    noneOfThat: '都不对',
  },
};

describe('somebody asks on', () => {
  let place: Town;
  before(async () => (place = await town()));

  const partOf = async (topic: string, part: number, language: Language): Promise<string> => {
    const { short, full } = (await shippedLibrary()).published(topic)!.in[language];
    return (part === 0 ? short : full[part - 1]!).replaceAll('**', '').slice(0, 25);
  };

  for (const language of languages) {
    const { commands, entity, answer } = textIn(language);

    it(`about the answer that stands there, and reads the part that answers it (${language})`, async () => {
      for (const [at, [kind, standing, topic, part]] of asked.entries()) {
        const person = await place.person(language);
        await person.chooses(`answer/${standing}`);
        const typed = commands[kind][(at * 3) % commands[kind].length]!;
        await person.says(`${typed}?`);
        expect(person.reply.replaceAll('**', ''), `${typed} at ${standing}`).to.include(await partOf(topic, part, language));
      }
    });

    it(`by words that mean nothing else anywhere, and are looked up where nothing fits them (${language})`, async () => {
      for (const kind of ['refuses', 'whoDecides', 'othersRefuse', 'suspended', 'whyAsked'] as const)
        for (const typed of commands[kind]) {
          expect([typed, askedOfStanding(typed)]).to.deep.equal([typed, kind]);
          expect([typed, commandIn(typed), topicIn(typed), shortAnswerIn(typed), followUpIn(typed, null)]).to.deep.equal([
            typed,
            undefined,
            undefined,
            undefined,
            undefined,
          ]);
        }
      const person = await place.person(language);
      await person.says(commands.refuses[0]!);
      expect(person.reply).not.to.include(await titleOf('corroboration-and-witnesses', language));
    });

    for (const [first, then, topic, part] of inRole[language])
      it(`as who they are: “${then}” (${language})`, async () => {
        const person = await place.person(language);
        await person.says(first);
        await person.says(then);
        expect(person.reply).to.include(await titleOf(topic, language));
        if (part !== undefined) expect(person.reply.replaceAll('**', '')).to.include(await partOf(topic, part, language));
      });

    it(`how it stops without a report, which is not explained to them (${language})`, async () => {
      for (const words of wishes[language].stops.flatMap((small) => [small, small.replace(/^./u, (first) => first.toUpperCase())])) {
        const person = await place.person(language);
        await person.says(words);
        expect(person.reply, words).to.include(await titleOf('my-options', language));
      }
    });

    it(`about somebody who is not of the UN (${language})`, async () => {
      const person = await place.person(language);
      await person.says(wishes[language].outside);
      expect(person.reply).to.include(await titleOf('offender-from-outside', language));
    });

    it(`and names the organization in their own words where it is asked for (${language})`, async () => {
      const person = await place.person(language);
      const [first, named] = wishes[language].organization;
      await person.says(first);
      await person.says(named);
      expect(person.reply).to.include(entity.noted);
    });

    it(`why it is asked, and is told, while the question stays (${language})`, async () => {
      const person = await place.person(language);
      await person.says(wishes[language].organization[0]);
      const choices = person.choices;
      await person.says(`${commands.whyAsked[0]}?`);
      expect(person.last.text).to.equal(entity.ask);
      expect(person.choices).to.deep.equal(choices);
      await person.presses(entity.unsaid);
      expect(person.reply).to.include(entity.unsaidNoted);
    });

    it(`how an investigation goes, in words that mean only that (${language})`, async () => {
      const person = await place.person(language);
      await person.says(commands.howInvestigated[0]!);
      expect(person.reply).to.include(await titleOf('after-i-report', language));
    });

    it(`and says that none of that is meant: other topics are offered, no record of what is kept (${language})`, async () => {
      const person = await place.person(language);
      await person.says(wishes[language].organization[0]);
      await person.says(wishes[language].noneOfThat);
      expect(person.last.text).to.be.oneOf([answer.others, answer.noAnswer]);
    });
  }
});
