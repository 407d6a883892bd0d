import { textIn } from '../../../knowledge/text/index.js';
import type { Language } from '../../../knowledge/language.js';
import type { Person } from '../../person.js';
import { shippedLibrary } from '../../town.js';

/**
 * Goes on as a newcomer does until one of these topics stands there: leaves the organization unsaid when asked, and takes the
 * topic where it is offered. @throws when it takes more than four turns in all (features.md 4)
 */
export async function reaches(person: Person, ids: string[], language: Language): Promise<void> {
  const library = await shippedLibrary();
  const titles = ids.map((id) => library.published(id)!.in[language].title);
  const { unsaid } = textIn(language).entity;
  for (let turns = 1; turns <= 4; turns++) {
    if (person.conversation.items().some(({ said }) => said?.title !== undefined && titles.includes(said.title))) return;
    const next = [...titles, unsaid].find((label) => person.choices.includes(label));
    if (!next) break;
    await person.presses(next);
  }
  throw new Error(
    `${language}: ${titles.join(', ')} is not reached in four turns. There is: ${person.reply} ${person.choices.join(' | ')}`,
  );
}
