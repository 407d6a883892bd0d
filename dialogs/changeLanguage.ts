import { languageIn } from '../knowledge/language.js';
import { textIn } from '../knowledge/text/index.js';
import { languageChoices } from './choices.js';
import { end, saying } from './dialog.js';
import { say } from './answerSay.js';

/**
 * Another language, at any moment, without losing the place: what the person was reading is shown again in the new one
 * (care.md CV-28). The argument is empty (the six are offered, each by its own name) or a language.
 */
export const changeLanguage = saying((argument, kit) => {
  const language = languageIn(argument);
  const place = kit.conversation.place ?? 'welcome';
  if (!language) return { ...end(say(kit, { text: kit.text.language.choose, choices: languageChoices() })), place };
  const changed = say({ ...kit, language }, { text: textIn(language).language.changed, choices: [] });
  return { ...end(changed), place, language, again: true };
});
