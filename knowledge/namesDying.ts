import { heardOnce } from './heardOnce.js';
import { asksSomething } from './asksSomething.js';
import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** Death, ways to it, wounds of one's own, goodbyes, and neither wanting nor being able to go on: stems, as people bend them. */
const dying = among('namesDying', 'dying');

/** Whether the words name death, a way to it, wounds of one's own or a goodbye. */
export const namesDying = heardOnce((words: string): boolean => dying.test(straight(words).replace(/[\u064b-\u0652]/g, '')));

const suicide = /suic[ií]d|суицид|самоуби|انتحار|[أانتي]نتحر|自[杀殺]|[轻輕]生/u;

/** Whether the words name suicide itself: who says that they do not think of it is heard, however little else it is like (care.md CR-42). */
export const namesSuicide = (words: string): boolean => suicide.test(straight(words));

/** Dying itself, and living, of which somebody asks what it is for. */
const ofLife =
  /(?<!\p{L})(?:liv(?:e|es|ing)|life|alive|die[sd]?|dying|dead|death|viv(?:re|ir|o|a)|vie|mort\p{L}*|mour\p{L}*|vida|mor(?:ir|t)\p{L}*|muer\p{L}*|жи(?:ть|знь|зни|ву)|жил|умер\p{L}*|умр\p{L}*|умир\p{L}*|смерт\p{L}*)(?!\p{L})|活|死|عيش|عايش|حياة|موت/u;

/** Whether words speak of dying or living themselves, and not only of what goes with it, as `namesDying` does. */
export const speaksOfLife = (words: string): boolean => ofLife.test(straight(words)) || namesSuicide(words);

/** The risk that somebody dies by their own hand, as those say who ask for the rule or the number for it, in all six languages. */
const ofRisk = new RegExp(
  `${word(
    '(?:at )?risk of suicide|suicid(?:e|al) risks?|risque (?:de )?suicid\\p{L}+|riesgo de suicidio|riesgo suicida',
    'риск\\p{L}* (?:суицид|самоубийств)\\p{L}*|суицидальн\\p{L}+ риск\\p{L}*|خطر (?:ال)?[إا]نتحار',
  )}|自杀(?:的)?风险`,
  'u',
);
const ofSelf = new RegExp(`${word("i(?:'m| am)?|me|my|je|j'\\p{L}+|moi|yo|mi|tengo|я|мне|меня|у меня|عندي|أنا|انا|لدي")}|我`, 'u');

/** Whether words ask about a risk of suicide as about a matter of rules ("whom to call if a colleague is at risk of suicide"): not the writer's own. */
export const asksOfRisk = (words: string): boolean => {
  const said = straight(words);
  return ofRisk.test(said) && !ofSelf.test(said) && asksSomething(words);
};
