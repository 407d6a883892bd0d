import { expect } from 'chai';
import { asksSomething, supposes } from '../../knowledge/asksSomething.js';
import { languages, type Language } from '../../knowledge/language.js';

const asks: Record<Language, string[]> = {
  en: ['what does the ombuds do', 'can i report without a name', 'is it confidential?', 'i want to know my rights'],
  fr: ['que fait l’ombudsman ?', 'puis-je rester anonyme', 'comment signaler', 'je veux savoir à qui parler'],
  es: ['qué hace el ómbudsman', 'puedo denunciar sin nombre', '¿es confidencial?', 'quiero saber mis derechos'],
  ru: ['что мне делать', 'можно ли без имени', 'это тайна?', 'хочу знать свои права'],
  zh: ['监察员做什么', '可以匿名吗', '怎么举报', '我想知道我的权利'],
  ar: ['ماذا يفعل أمين المظالم', 'هل يبقى سريا', 'كيف أبلغ', 'أريد أن أعرف حقوقي'],
};
const tells: Record<Language, string[]> = {
  en: ['he raped me on saturday', 'i just want it all to end', 'they say i harassed her, which is a lie'],
  fr: ['il m’a violée samedi', 'je voudrais que tout s’arrête', 'on dit que je l’ai harcelée'],
  es: ['me violó el sábado', 'no puedo dormir desde que pasó', 'solo quiero que todo se acabe', 'dicen que la acosé'],
  ru: ['он изнасиловал меня в субботу', 'не сплю с тех пор, как это случилось', 'больше не могу', 'говорят, это моя вина'],
  zh: ['星期六他强奸了我', '我只想一切都结束', '他们说我骚扰了她'],
  ar: ['اغتصبني يوم السبت', 'أريد أن ينتهي كل شيء', 'يقولون إنني تحرشت بها'],
};

const suppose: Record<Language, string> = {
  en: 'what if someone touched me',
  fr: 'et si quelqu’un m’a touchée',
  es: '¿y si alguien me tocó?',
  ru: 'а если кто-то меня трогал',
  zh: '如果有人摸了我',
  ar: 'ماذا لو لمسني أحد',
};

describe('whether a message asks something', () => {
  for (const language of languages) {
    it(`is told from messages that only tell (${language})`, () => {
      expect(asks[language].filter((words) => !asksSomething(words))).to.deep.equal([]);
      expect(tells[language].filter(asksSomething)).to.deep.equal([]);
    });

    it(`or begins by supposing it (${language})`, () => {
      expect(supposes(suppose[language])).to.equal(true);
      expect([...asks[language], ...tells[language]].filter(supposes)).to.deep.equal([]);
    });
  }
});
