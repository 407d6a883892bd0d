import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { town, type Town } from '../town.js';

/** By whoever lives from what the organization gives, of somebody who works for it. */
const asked: Record<Language, readonly string[]> = {
  ar: ['أنا لاجئة والموظف يطلب مني أن آتي إلى غرفته', 'أنا لاجئة وموظف الأمم المتحدة يطلب مني الجنس مقابل الطعام'],
  zh: ['我是难民，发粮食的人叫我去他的房间', '我们是难民，联合国的人要我们陪他睡才给粮'],
  en: ['I am a refugee and the registration officer asks me to come to his room', "i'm a refugee. a un driver touched me yesterday"],
  fr: ["je suis demandeuse d'asile et l'agent me touche"],
  ru: ['я беженка, сотрудник ООН трогал меня'],
  es: ['soy refugiada y el funcionario me pide ir a su cuarto', 'soy desplazada, el señor de la ayuda me pide fotos desnuda'],
};

/** The same by somebody who says that they are young. */
const young: Record<Language, string> = {
  ar: 'أنا لاجئة وعمري 15 سنة، الموظف يطلب مني أن آتي إلى غرفته',
  zh: '我是难民，今年15岁，发粮食的人叫我去他的房间',
  en: 'I am a refugee, he wants sex for papers. I am 15',
  fr: "je suis réfugiée, j'ai 15 ans, l'agent me demande de venir dans sa chambre",
  ru: 'я беженка, мне 15 лет, сотрудник зовёт меня к себе в комнату',
  es: 'soy refugiada, tengo 15 años, el funcionario me pide ir a su cuarto',
};

/** By whoever works with them. */
const works: Record<Language, string> = {
  ar: 'أنا موظفة لاجئين ومديري يلمسني',
  zh: '我是难民署的员工，主管摸我',
  en: 'I am a refugee officer and my boss touches me',
  fr: 'je travaille avec les réfugiés et mon chef me touche',
  ru: 'я работаю с беженцами, начальник меня трогает',
  es: 'trabajo con refugiados y mi jefe me toca',
};

describe('a refugee', () => {
  let there: Town;
  before(async () => {
    there = await town();
  });

  async function whoSays(language: Language, words: string): Promise<Awaited<ReturnType<Town['person']>>> {
    const person = await there.person(language);
    await person.says(words);
    return person;
  }

  for (const language of languages)
    it(`reads what nobody may ask of those whom the UN serve, and is no child and no member of staff for that (${language})`, async () => {
      const { moments, urgent } = textIn(language).care;
      for (const words of asked[language]) {
        const { reply } = await whoSays(language, words);
        expect(reply, words).to.include(moments.community).and.not.include(urgent.lead.child);
      }
      expect((await whoSays(language, young[language])).reply).to.include(urgent.lead.child);
      expect((await whoSays(language, works[language])).reply).to.include(moments.disclosure);
    });
});
