import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { saysOnlyAdult } from '../../knowledge/saysAdult.js';

const adults: Record<Language, string[]> = {
  ar: ['أنا بالغ', 'انا راشدة', 'عمري 30 سنة', 'عمري ٤٥ سنة', 'لست طفلا', 'أنا امرأة بالغة'],
  zh: ['我是成年人', '我成年了', '我已经成年', '我不是小孩', '我今年35岁', '我四十二岁', '我已經20歲'],
  en: [
    "I'm an adult",
    'I am 34',
    'yes, I am an adult',
    'I am an adult, I am 34 years old',
    'I am not a child',
    'I am over 18',
    'my age is 27',
  ],
  fr: ['je suis majeure', 'Je suis une adulte', 'j’ai 42 ans', 'j’ai plus de 18 ans', 'je ne suis plus une enfant'],
  ru: ['мне 40 лет', 'мне уже 21 год', 'я взрослый', 'я совершеннолетняя', 'я не ребёнок'],
  es: ['soy adulto', 'soy una mujer adulta', 'soy mayor de edad', 'tengo 35 años', 'tengo más de 18 años', 'no soy una niña'],
};
const others: Record<Language, string[]> = {
  ar: ['عمري 15 سنة', 'لست بالغا', 'عندي 20 سنة خبرة', 'ابنتي عمرها 30 سنة', 'يقول لي إنني لست طفلة'],
  zh: [
    '我今年15岁',
    '我还没成年',
    '我是未成年人',
    '等我18岁再说',
    '我20岁的时候',
    '她35岁',
    '等我成年了我就走',
    '他说我不是小孩子了',
    '我成年以前他就碰我',
  ],
  en: [
    'I am 15',
    'I am almost 18',
    'I am not an adult',
    'when I am 18',
    'he thinks I am 20',
    'I am 20 minutes late',
    'I am 34 weeks pregnant',
    'I’m 18, and he is my boss',
    'I am an adult and I want to kill myself',
    'I am 40 years old, my daughter is 12',
    'next month I am 18.',
    'he tells me I am not a child anymore',
  ],
  fr: ['j’ai 15 ans', 'je ne suis pas majeure', 'il croit que j’ai 20 ans', 'j’ai 20 ans d’expérience', 'je suis mineur'],
  ru: ['мне 15 лет', 'мне нет 18', 'когда мне 18 лет', 'я не взрослая', 'мне 20 раз писали', 'ему 40 лет', 'Мама говорит: я не ребёнок'],
  es: [
    'tengo 15 años',
    'no soy adulta',
    'cree que tengo 20 años',
    'tengo 20 años de servicio',
    'soy menor de edad',
    'dice que ya soy adulta',
  ],
};

describe('whether somebody says that they are an adult, and nothing else', () => {
  for (const language of languages) {
    it(`is told from other words about age, and from what others think (${language}; care.md CV-45)`, () => {
      expect(adults[language].filter((words) => !saysOnlyAdult(words))).to.deep.equal([]);
      expect(others[language].filter(saysOnlyAdult)).to.deep.equal([]);
    });
  }
});
