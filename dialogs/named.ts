import { entities, type Entity } from '../knowledge/entity.js';
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
  const choice = choiceNamed(words);
  if (choice === undefined) return undefined;
  const reply = await where.begin(choice.slice('where/'.length), kit);
  const other: Choice = { id: 'where/whose', label: kit.text.offices.find.narrow };
  return { ...reply, say: reply.say.map((one, at) => (at === reply.say.length - 1 ? { ...one, choices: [...one.choices, other] } : one)) };
}
