import type { Language } from '../../knowledge/language.js';

/** Words by which somebody says that they are accused. */
export const accused: Record<Language, string> = {
  ar: 'أنا متهم بالتحرش',
  zh: '有人指控我性骚扰',
  en: 'I have been accused of sexual harassment',
  fr: 'Je suis accusé de harcèlement sexuel',
  ru: 'Меня обвиняют в сексуальных домогательствах',
  es: 'Me han acusado de acoso sexual',
};
