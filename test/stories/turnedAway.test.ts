import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { titleOf, town, type Town } from '../town.js';

type Said = Record<Language, string[]>;

const letDown: Said = {
  en: ['hr did nothing', 'my supervisor just shrugged when I told him about it', 'management swept it under the rug', 'el HR de7ko 3alaya'],
  fr: [
    'les RH ont rigolé',
    'la DRH a enterré ma plainte',
    'la direction n’a rien fait',
    'mon chef ne m’a pas crue, il a haussé les épaules',
  ],
  es: [
    'le conté a mi jefe y se rió',
    'fui a RRHH y no hicieron nada',
    'mi jefa no me creyó',
    'recursos humanos me dijo que era un malentendido',
  ],
  ru: ['рассказала начальнику, он засмеялся', 'я пошла в кадры, там только отмахнулись', 'профсоюз ничего не сделал'],
  zh: ['我告诉了人事，他们笑了', '人事什么都没做', '跟主管说了，他让我别想太多'],
  ar: ['حكيت لمديري وضحك', 'الموارد البشرية ما عملوا شي', 'رئيسي قال لي انسي الموضوع'],
};
const asks: Record<Language, [string, string][]> = {
  en: [
    ['what does HR do', 'human-resources-role'],
    ['what can HR do?', 'human-resources-role'],
  ],
  fr: [['que font les RH ?', 'human-resources-role']],
  es: [['¿qué hace recursos humanos?', 'human-resources-role']],
  ru: [['чем занимается отдел кадров', 'human-resources-role']],
  zh: [['人事部门能做什么', 'human-resources-role']],
  ar: [['ماذا تفعل الموارد البشرية', 'human-resources-role']],
};
const punished: Said = {
  en: [
    'since I filed the complaint my performance review went from exceeds to does not meet',
    'after I testified they call me a liar',
    'two months after my statement my contract was not renewed',
  ],
  fr: ['depuis ma plainte on ne m’invite plus aux réunions', 'après avoir témoigné j’ai été mutée au sous-sol'],
  es: ['desde que denuncié me quitaron los proyectos', 'después de quejarme me bajaron la evaluación'],
  ru: ['после жалобы мне снизили оценку', 'после моих показаний мою должность сократили'],
  zh: ['我投诉以后被调到地下室', '举报之后他们开会都不叫我'],
  ar: ['بعد ما اشتكيت نقلوني على القبو', 'من وقت ما بلغت ما حدا بيحكي معي'],
};
/** Done to somebody else, or as the writer asked. */
const notPunished: Said = {
  en: ['after I complained he was suspended'],
  fr: ['depuis ma plainte il a été suspendu'],
  es: ['después de mi denuncia me cambiaron de oficina como pedí', 'desde mi denuncia lo suspendieron'],
  ru: ['после моей жалобы его отстранили', 'после жалобы его уволили'],
  zh: ['举报后他被开除了'],
  ar: ['بعد ما اشتكيت نقلوني لمكتب تاني كما طلبت'],
};
const deletes: Said = {
  en: ['HR did nothing. delete this chat', 'delete everything, HR did nothing'],
  fr: ['la DRH n’a rien fait, effacez tout'],
  es: ['RRHH no hizo nada, borra todo'],
  ru: ['кадры ничего не сделали, удалите чат'],
  zh: ['人事什么都没做，删除对话'],
  ar: ['الموارد البشرية ما عملوا شي، احذف المحادثة'],
};
const reports: Said = {
  en: ['HR did nothing, how do I report to OIOS?', 'I told HR and they did nothing, I want to file a complaint'],
  fr: ['la DRH n’a rien fait, je peux signaler ?'],
  es: ['RRHH no hizo nada, quiero denunciar'],
  ru: ['начальник посмеялся, хочу подать жалобу', 'кадры ничего не сделали, как пожаловаться?'],
  zh: ['人事什么都没做，我要举报'],
  ar: ['الموارد البشرية ما عملوا شي، أريد تقديم شكوى'],
};
/** The accused person's side, or no complaint at all. */
const noSide: Said = {
  en: [
    'HR didn’t believe me when I said I didn’t touch her',
    'the investigators never listened and I am the one accused',
    'HR didn’t do anything wrong',
    'My manager never said anything bad. I just want information',
    'my unit buried the hatchet',
  ],
  fr: ['mon chef n’a rien dit de mal', 'la DRH ne m’a pas crue quand j’ai dit que je ne l’ai pas touchée'],
  es: ['mi jefe no hizo nada malo', 'RRHH no me creyó cuando dije que no la toqué'],
  ru: ['начальник ничего не сделал плохого', 'кадры мне не поверили, что я её не трогал'],
  zh: ['领导什么都没做错', '人事不相信我没碰她'],
  ar: ['مديري ما عمل شي غلط', 'المدير ما صدقني لما قلت ما لمستها'],
};
const afterwards: Record<Language, string> = {
  en: 'what happens after I report',
  fr: 'que se passe-t-il après ma plainte',
  es: '¿qué pasa después de denunciar?',
  ru: 'что будет после жалобы',
  zh: '投诉之后会怎么样',
  ar: 'ماذا يحدث بعد الشكوى',
};
const toldBefore: Record<Language, string> = {
  en: 'He grabs me every day. I told HR and they laughed.',
  fr: 'Il me touche tous les jours. Les RH ont rigolé.',
  es: 'Me toca todos los días. Recursos humanos no hizo nada.',
  ru: 'Он трогает меня каждый день. Отдел кадров ничего не сделал.',
  zh: '他每天摸我。我告诉了人事，他们什么都没做。',
  ar: 'يلمسني كل يوم. الموارد البشرية ما عملوا شي.',
};

describe('somebody turned to an office in vain, or is punished for having spoken', () => {
  let place: Town;
  before(async () => {
    place = await town();
  });

  for (const language of languages) {
    const { care, menu } = textIn(language);
    const { turnedAway, moments } = care;
    const said = async (words: string): Promise<Person> => {
      const person = await place.person(language);
      await person.says(words);
      return person;
    };

    it(`is told that it should not have gone like that, and of other doors (${language})`, async () => {
      const which = await titleOf('which-office', language);
      for (const words of letDown[language]) {
        const amina = await said(words);
        expect(amina.reply, words).to.include(turnedAway.letDown);
        if (!amina.reply.includes(moments.disclosure)) expect(amina.choices, words).to.include.members([which, menu.talk]);
      }
    });

    it(`and whoever asks what an office does reads it (${language})`, async () => {
      for (const [words, topic] of asks[language]) {
        const amina = await said(words);
        expect(amina.reply, words).to.include(await titleOf(topic, language));
        expect(amina.reply, words).not.to.include(turnedAway.letDown);
      }
    });

    it(`what was done stands in its own reply under it, the first time (care.md CV-40) (${language})`, async () => {
      const amina = await said(toldBefore[language]);
      expect(amina.reply).to.include(turnedAway.letDown);
      expect(amina.reply).to.include(moments.disclosure);
    });

    it(`who has it deleted, or goes to report, is not kept from it (${language})`, async () => {
      const where = [await titleOf('formal-report-where', language), await titleOf('formal-report-what', language)];
      for (const words of deletes[language]) expect((await said(words)).reply, words).to.include(textIn(language).kept.intro);
      for (const words of reports[language]) {
        const amina = await said(words);
        const all = [amina.reply, ...amina.choices].join('\n');
        expect(
          where.some((title) => all.includes(title)),
          words,
        ).to.equal(true);
      }
    });

    it(`and takes no side where nobody was let down by what they tell (${language})`, async () => {
      for (const words of noSide[language]) expect((await said(words)).reply, words).not.to.include(turnedAway.letDown);
    });

    it(`what was done to somebody else, or as it was asked, is not answered as retaliation (${language})`, async () => {
      const what = await titleOf('retaliation-what', language);
      for (const words of notPunished[language]) expect((await said(words)).reply, words).not.to.include(what);
    });

    it(`what was done at work since then is answered as retaliation (${language})`, async () => {
      const what = await titleOf('retaliation-what', language);
      for (const words of punished[language]) {
        const amina = await said(words);
        expect([amina.reply, ...amina.choices].join('\n'), words).to.include(what);
      }
      expect((await said(afterwards[language])).reply).to.include(await titleOf('after-i-report', language));
    });
  }

  it('finds beside the doors what the same words are surely about, or want done', async () => {
    const room = await place.person('en');
    await room.says('i don’t feel safe at work, hr did nothing');
    expect(room.choices).to.include(await titleOf('safety-plan', 'en'));
    const gone = await place.person('es');
    await gone.says('recursos humanos se rió, borra todo');
    expect([gone.reply, ...gone.choices].join('\n')).to.include(textIn('es').menu.kept);
  });
});
