import { Language, languageIn, marks } from '../knowledge/language.js';
import { placeName } from '../knowledge/place.js';
import { textIn } from '../knowledge/text/index.js';
import { say, titled } from './answerSay.js';
import { to } from './choices.js';
import { end, saying, type Choice } from './dialog.js';
import type { Kit } from './kit.js';
import { harmStands } from './harmStands.js';
import { dateIn } from './provenance.js';

/**
 * The same contacts from the HELP word, the button and the link, in any state and with no detection (care.md CR-12,
 * CV-26). They are general until a person has filled in those of a country and a duty station (decisions.md D17). The
 * argument is empty, or the language of the word that was typed.
 */
export const help = saying((argument, kit) => {
  const language = languageIn(argument) ?? kit.language;
  const { help: text } = textIn(language);
  const [danger, contacts, silent] = text.text;
  const last = kit.door === 'teams' ? text.teams : silent;
  const numbers = emergencyNumbers(kit, language);
  const country: Choice = { id: 'where', label: kit.text.offices.where.choose };
  const choices = [...titled('immediate-danger', kit), ...titled('medical-care', kit), ...(numbers ? [] : [country]), to.talk(kit.text)];
  const reply = end(
    say(kit, {
      kind: 'help',
      language,
      text: [danger, numbers, numbers ? withoutFirst(contacts) : contacts, last].filter(Boolean).join('\n\n'),
      choices: [...choices, to.stop(kit.text)],
    }),
  );
  // What was said of a hospital stays heard.
  return { ...reply, place: harmStands(kit.conversation) ? (kit.conversation.place ?? 'help') : 'help' };
});

/** The contacts without the first, which is the emergency number: where it stands above, it is not said twice. */
const withoutFirst = (contacts = ''): string => contacts.slice(contacts.indexOf('\n') + 1);

/** The numbers of the country that the person chose, from where they are, and the caution about national law. */
export function emergencyNumbers(kit: Kit, language: Language): string | undefined {
  const { country } = kit.conversation;
  const found = country && kit.directory.emergency(country);
  if (!found) return undefined;
  const { emergency, emergencyFrom, emergencyChecked, fromRadio, law } = textIn(language).offices.where;
  const numbers = emergency(placeName(country, language), found.numbers.join(marks[language].list));
  const from = (found.from === 'list' ? emergencyFrom : emergencyChecked)(dateIn(language, found.on));
  return `**${numbers}**\n\n${[from, fromRadio, law].join(marks[language].gap)}`;
}
