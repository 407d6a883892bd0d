import { straight } from './wholeWord.js';

/** Somebody, in a word or three: whom something is told. */
const whom = "(?:(?:my|the|his|her|their|our|your|a) )?(?:\\p{L}+ )?\\p{L}+(?:'s \\p{L}+)?";
const when =
  '(?:(?:,? (?:tomorrow|today|now|tonight|first|about (?:it|this|that|him|her|me)|everything|on (?:him|her|them)|then|what (?:he|she|they) did|what happened))*)';

/** Whole messages, in the order en, fr, es: that somebody will be told, will answer, or is to leave an event. */
const plans = [
  `(?:(?:i'?m|im|i am|we'?re|he'?s|hes|she'?s|shes|they'?re|theyre|is (?:he|she|anyone|somebody)|are (?:they|you|we)|you'?re) )?(?:not )?(?:gonna|going to|gunna) (?:tell|talk to|speak to|speak with|inform|write to|email|call|complain to|report (?:it |this |him |her |them )?to) ${whom}${when}`,
  `(?:i'?ll|i will|he'?ll|she'?ll|they'?ll|they will|will (?:he|she|they|you|anyone)|would (?:he|she|they)|do (?:they|you)|does (?:he|she)|can (?:he|she|they)) (?:not )?(?:tell|talk to|speak to|inform|write to|complain to) ${whom}${when}`,
  "(?:(?:he|she|they) (?:said|says|told me) (?:that )?)?(?:he|she|they)(?:'?s|'?re| is| are) (?:gonna|going to) (?:tell|say to) (?:hr|everyone|everybody|people|them|the boss|my boss|the team) (?:that )?(?:i'?m lying|im lying|i lied|i made (?:it|this) (?:all )?up|it'?s not true|i(?:'m| am) crazy)",
  '(?:can|could|may|should|do) (?:i|we|you|they) (?:throw|kick|send|put|ask) (?:him|her|them|the \\p{L}+) (?:out|to leave)(?: of (?:the |our )?\\p{L}+)?|(?:can|could|will|should) (?:he|she|they) be (?:kicked|thrown|sent|put|asked) (?:out|to leave)(?: of (?:the |our )?\\p{L}+)?',
  "(?:je vais|il va|elle va|ils vont|elles vont|on va|vous allez|tu vas|va-t-il|va-t-elle|est-ce qu'(?:il|elle) va|est ce qu'(?:il|elle) va) (?:pas )?(?:(?:le|la|lui|leur|tout|en) )?(?:dire|parler|raconter|répéter|repeter|signaler) (?:(?:ça|ca|cela|tout) )?(?:(?:à|a|au|aux) )?(?:(?:mon|ma|mes|son|sa|ses|la|le|les|leur) )?(?:\\p{L}+ )?[\\p{L}']+(?: demain| maintenant| après| de ça)?",
  '(?:y )?(?:le |les |se lo |lo )?(?:voy|va|van|vas|vamos) a (?:decir(?:le|les|lo|selo)?|contar(?:le|les|lo|selo)?|hablar|avisar(?:le)?|informar)(?: (?:todo|esto|eso|lo que pasó))?(?: (?:a|con|al))?(?: (?:mi|mis|su|sus|el|la|los|las))?(?: \\p{L}+){0,2}(?: mañana| ahora)?',
  '(?:alguien )?(?:me|nos) (?:va|van|vas) a (?:contestar|responder|atender|escribir|llamar)(?: (?:alguien|ustedes|pronto|hoy|aqu[ií]))?|¿?(?:qui[eé]n|cu[aá]ndo) me (?:va|van) a (?:contestar|responder|atender)',
];

const ordinary = new RegExp(`^[^\\p{L}]*(?:(?:and|so|ok|okay|but|then|et|mais|alors|y|pero) )?(?:${plans.join('|')})[^\\p{L}]*$`, 'iu');

/**
 * Whether a whole message only says or asks that somebody will be told of something, that somebody answers, or that somebody is to
 * leave an event: "I'm gonna tell my boss". What was learned hears plans against somebody in it (care.md CR-08: who asks who is told
 * must not be told that they threaten).
 */
export const isOrdinaryPlan = (words: string): boolean => ordinary.test(straight(words).trim().replace(/\s+/gu, ' '));
