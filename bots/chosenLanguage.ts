import type { TurnContext } from 'botbuilder';
import type { Language } from '../knowledge/language.js';

const mark = Symbol('chosen language');

/** Notes the language that whoever speaks chose in this turn, if any. */
export const choseLanguage = ({ turnState }: Pick<TurnContext, 'turnState'>, language: Language | undefined): void =>
  void turnState.set(mark, language);

/** The language that was chosen in this turn, once the bot has taken it; undefined where none was. */
export const chosenLanguage = ({ turnState }: Pick<TurnContext, 'turnState'>): Language | undefined =>
  turnState.get(mark) as Language | undefined;
