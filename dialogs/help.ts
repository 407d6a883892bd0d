import { say, titled } from './answerSay.js';
import { to } from './choices.js';
import { end, saying } from './dialog.js';

/**
 * The same contacts from the HELP word, the button and the link, in any state and with no detection (care.md CR-12,
 * CV-26). They are general until a person has filled in those of a country and a duty station (decisions.md D17).
 */
export const help = saying((_argument, kit) => {
  const [danger, contacts, silent] = kit.text.help.text;
  const last = kit.door === 'teams' ? kit.text.help.teams : silent;
  const choices = [...titled('immediate-danger', kit), ...titled('medical-care', kit), to.talk(kit.text), to.stop(kit.text)];
  return end(say(kit, { kind: 'help', text: [danger, contacts, last].join('\n\n'), choices }));
});
