import type { Language } from '../../knowledge/language.js';

/** Words by which somebody says that they want to die. */
export const dying: Record<Language, string> = {
  ar: 'أريد أن أموت',
  zh: '我想死',
  en: 'i want to die',
  fr: 'je veux mourir',
  ru: 'я хочу умереть',
  es: 'me quiero morir',
};
