import { entities, Entity } from '../knowledge/entity.js';
import { languages } from '../knowledge/language.js';
import { alsoTopics, alsoWords, organizationNames } from '../knowledge/organizationNames.js';
import { textIn } from '../knowledge/text/index.js';
import type { Choice, Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { placeNamed } from './placeNames.js';
import { meanings, plain } from './typed.js';
import { where } from './where.js';

const organizationNamed = meanings([
  ...languages.flatMap((language) =>
    entities.filter((entity) => entity !== 'other').map((entity) => [textIn(language).entities[entity], entity] as const),
  ),
  ...organizationNames.filter(([name]) => !alsoTopics.has(name)),
]);

const smallWords = new Set([...alsoWords].map(plain));

/** The organization that a whole message names where none is asked for. */
function organizationAlone(words: string): Entity | undefined {
  const isWord = smallWords.has(plain(words)) && !alsoWords.has(words);
  return isWord ? undefined : organizationNamed(words);
}

/** The choice that a whole message stands for that is the name of an organization or a place, in any of the six languages. */
export function choiceNamed(words: string): string | undefined {
  const entity = organizationAlone(words);
  return entity ? `where/only/${entity}` : placeNamed(words);
}

/**
 * Takes an organization or a place that somebody typed where none is asked for, as where it is, with a way to choose another. What
 * they were reading is shown again with it. Undefined for everything else: whatever only contains a name is a question.
 */
export async function namedAlone(words: string, kit: Kit): Promise<Reply | undefined> {
  const { active, place } = kit.conversation;
  // Whoever is asked for people of an office names a person, be it one called Georgia (care.md CO-05).
  const choice = active?.dialog === 'handoff' ? undefined : choiceNamed(words);
  if (choice === undefined) return undefined;
  // Beside help in danger the country is enough: its numbers stand there at once.
  const taken = /^(urgent|help)(\/|$)/.test(place ?? '') ? choice.replace('where/at/', 'where/country/') : choice;
  const reply = await where.begin(taken.slice('where/'.length), kit);
  const entity = Entity.safeParse(reply.about?.entity).data;
  const called = entity ? `**${kit.text.entities[entity]}**\n\n` : '';
  const other: Choice = { id: 'where/whose', label: kit.text.offices.find.narrow };
  const say = reply.say.map((one, at) => ({
    ...one,
    text: at === 0 ? `${called}${one.text}` : one.text,
    choices: at === reply.say.length - 1 ? [...one.choices, other] : one.choices,
  }));
  return { ...reply, say };
}
