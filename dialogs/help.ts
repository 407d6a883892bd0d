import { placeName } from '../knowledge/place.js';
import { say, titled } from './answerSay.js';
import { to } from './choices.js';
import { end, saying, type Choice } from './dialog.js';
import type { Kit } from './kit.js';
import { dateIn } from './provenance.js';

/**
 * The same contacts from the HELP word, the button and the link, in any state and with no detection (care.md CR-12,
 * CV-26). They are general until a person has filled in those of a country and a duty station (decisions.md D17).
 */
export const help = saying((_argument, kit) => {
  const [danger, contacts, silent] = kit.text.help.text;
  const last = kit.door === 'teams' ? kit.text.help.teams : silent;
  const numbers = emergencyNumbers(kit);
  const country: Choice = { id: 'where', label: kit.text.offices.where.choose };
  const choices = [...titled('immediate-danger', kit), ...titled('medical-care', kit), ...(numbers ? [] : [country]), to.talk(kit.text)];
  return end(
    say(kit, {
      kind: 'help',
      text: [danger, numbers, contacts, last].filter(Boolean).join('\n\n'),
      choices: [...choices, to.stop(kit.text)],
    }),
  );
});

/** The numbers of the country that the person chose, with the date of the list and the caution about national law. */
function emergencyNumbers(kit: Kit): string | undefined {
  const { country } = kit.conversation;
  const found = country && kit.directory.emergency(country);
  if (!found) return undefined;
  const { emergency, emergencyFrom, law } = kit.text.offices.where;
  const numbers = emergency(placeName(country, kit.language), found.numbers.join(', '));
  return `**${numbers}**\n\n${emergencyFrom(dateIn(kit.language, found.released))} ${law}`;
}
