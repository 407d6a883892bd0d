import type { Language } from '../language.js';
import { glossary } from './glossary.js';
import type { Rule } from './rule.js';

/** The glossary as rules for the engine. */
export const glossaryRules: Rule[] = glossary.flatMap(({ concept, agreed, banned }) =>
  (Object.entries(banned) as [Language, RegExp][]).map(([language, pattern]): Rule => ({
    id: 'ED-11',
    language,
    pattern,
    message: `For "${concept}" the agreed term is: ${agreed[language]}`,
    instead: agreed[language],
  })),
);
