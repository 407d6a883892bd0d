import type { Language } from '../../knowledge/language.js';

/** The plainest words that a card of danger answers, by a rule of each language. */
export const dying: Record<Language, string> = {
  ar: 'أريد أن أموت',
  zh: '我想死',
  en: 'I want to die',
  fr: 'je veux mourir',
  ru: 'я хочу умереть',
  es: 'quiero morirme',
};
