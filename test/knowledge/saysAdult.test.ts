import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { livesAsAdult, saysOnlyAdult } from '../../knowledge/saysAdult.js';

const adults: Record<Language, string[]> = {
  ar: ['عمرها ٢٢ سنة وانا امها', 'أنا بالغ', 'انا راشدة', 'عمري 30 سنة', 'عمري ٤٥ سنة', 'لست طفلا', 'أنا امرأة بالغة'],
  zh: [
    '我都29了',
    '俺都四十了',
    '我是她妈妈',
    '她22了，她成年了',
    '我是成年人',
    '我成年了',
    '我已经成年',
    '我不是小孩',
    '我今年35岁',
    '我四十二岁',
    '我已經20歲',
  ],
  en: [
    "I'm an adult",
    'I am 34',
    'yes, I am an adult',
    'I am an adult, I am 34 years old',
    'I am not a child',
    'I am over 18',
    'my age is 27',
    'shes 22. im her mom',
    'she is an adult',
  ],
  fr: [
    'elle est majeure!!',
    'elle a 22 ans, je suis sa mère',
    'jai 42 ans hein',
    'je suis majeure',
    'Je suis une adulte',
    'j’ai 42 ans',
    'j’ai plus de 18 ans',
    'je ne suis plus une enfant',
  ],
  ru: ['ей 22 она взрослая', 'я её мама', 'мне 40 лет', 'мне уже 21 год', 'я взрослый', 'я совершеннолетняя', 'я не ребёнок'],
  es: [
    'ella es mayor de edad',
    'tiene 22 años, soy su mamá',
    'soy adulto',
    'soy una mujer adulta',
    'soy mayor de edad',
    'tengo 35 años',
    'tengo más de 18 años',
    'no soy una niña',
  ],
};
/** Among them the age of whoever does it. */
const others: Record<Language, string[]> = {
  ar: ['هو عمره 40 سنة', 'عمري 15 سنة', 'لست بالغا', 'عندي 20 سنة خبرة', 'ابنتي عمرها 30 سنة', 'يقول لي إنني لست طفلة'],
  zh: [
    '他40岁了',
    '我都12了',
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
    'he is 40',
    'she is 22',
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

describe('whether somebody speaks of a life that only adults have, among other words', () => {
  const lives: Record<Language, string[]> = {
    ar: ['أنا طباخة هنا ويلمسني', 'زوجي لا يعرف شيئا', 'عمري 41 سنة وما زال يناديني بنوتة'],
    zh: ['我是清洁工，他抱我', '我是保洁阿姨，他拉我的手', '我丈夫不知道这件事', '我四十岁了，他还摸我的头'],
    en: ['i am a cleaner and he hugs me', 'my husband does not know that he touches me', 'i am 44 years old and he pats my head'],
    fr: ['je suis femme de ménage, il me prend par la taille', 'mon mari ne sait rien', 'j’ai 39 ans et il me touche les cheveux'],
    ru: ['я простая уборщица, он меня обнимает', 'мой муж ничего не знает', 'мне 45 лет, а он гладит меня по голове'],
    es: ['soy cocinera y me toca', 'mi esposo no sabe nada', 'tengo 50 años y me acaricia el pelo', 'soy nomás chofer y me abraza'],
  };
  const other: Record<Language, string[]> = {
    ar: ['أمي عاملة نظافة وهو يلمسني', 'زوجي يلمس ابنتي', 'المدرب يلمسني'],
    zh: ['我妈妈是保洁，他摸我', '司机的老婆说他摸小女孩', '我丈夫摸我女儿'],
    en: ['my mother is a cleaner and he touches me', 'my dad’s wife hits me', 'my husband touches my daughter', 'the guard touches me'],
    fr: ['ma mère est femme de ménage et il me touche', 'la femme de mon père me frappe', 'mon mari touche notre fille'],
    ru: ['моя мама уборщица, он меня трогает', 'папина жена меня бьёт', 'мой муж трогает мою дочь'],
    es: ['mi mamá es cocinera y él me toca', 'la esposa de mi papá me pega', 'mi marido toca a mi hija'],
  };
  for (const language of languages) {
    it(`is heard (${language}), and not of whoever speaks of a parent or of somebody young`, () => {
      for (const words of lives[language]) expect(livesAsAdult(words), words).to.equal(true);
      for (const words of other[language]) expect(livesAsAdult(words), words).to.equal(false);
    });
  }
});
