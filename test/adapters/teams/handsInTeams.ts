import type { Language } from '../../../knowledge/language.js';
import { textInTeams } from '../../../knowledge/text/index.js';
import type { Someone } from './someone.js';

/** Somebody goes the whole way to an ombuds in Teams, and says yes. */
export async function hands(person: Someone, language: Language = 'en', words?: string): Promise<void> {
  const { handoff, teamsRelay } = textInTeams(language);
  await person.tells({ value: { choice: 'handoff/un-unoms' }, text: undefined });
  await person.presses(teamsRelay.first.here);
  await person.presses(handoff.office.goOn);
  await person.presses(handoff.involved.nobody);
  if (words) {
    await person.presses(handoff.payload.add(handoff.payload.fields.words));
    await person.says(words);
  }
  await person.presses(handoff.payload.ready);
  await person.presses(handoff.consent.yes);
}
