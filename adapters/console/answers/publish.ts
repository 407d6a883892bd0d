import type { Kept } from '../../../bots/editing.js';
import { candidateOf } from '../../../knowledge/editing/candidate.js';
import { changedParts } from '../../../knowledge/editing/change.js';
import type { Say } from '../../../dialogs/dialog.js';
import { answerSay, partSay } from '../../../dialogs/answerSay.js';
import { Language, languageIn } from '../../../knowledge/language.js';
import type { Library } from '../../../knowledge/library.js';
import { textIn } from '../../../knowledge/text/index.js';
import { firstTurn, trialKit } from '../../gates/firstTurn.js';
import { entryPath, organizationsIn } from '../pages/answers/pieces.js';
import { onWeb } from '../pages/byPart/preview.js';
import { publishPage, type Tried } from '../pages/answers/publish.js';
import type { SaidAtDoors } from '../byPart/kept.js';
import { editorOf, type SignedIn } from '../visit.js';
import { oneAnswer } from './list.js';

/** Seconds after which a page asks again whether the gates have been looked at. */
const againAfter = 3;

/** The gates, with what is found at them; while they are looked at, the page comes back by itself. */
export async function showGates(visit: SignedIn, status = 200, said?: string, tried?: Tried): Promise<void> {
  const { answers } = visit.parts;
  const candidate = await answers.publishing.candidate(editorOf(visit), visit.entry);
  if (!candidate) return oneAnswer(visit, 409, said);
  const report = candidate.ready.length > 0 ? answers.gates.report(candidate) : undefined;
  if (candidate.ready.length > 0 && !report) visit.response.setHeader('Refresh', `${againAfter};url=${entryPath(visit.entry, 'publish')}`);
  visit.show(status, publishPage(visit, candidate, report, tried ?? { question: '', language: visit.language, got: undefined }, said));
}

/** Asks what would answer. The words go nowhere else. */
export async function tryQuestion(visit: SignedIn): Promise<void> {
  const { answers } = visit.parts;
  const question = (visit.fields.get('question') ?? '').slice(0, 500);
  const language = languageIn(visit.fields.get('language')) ?? visit.language;
  const candidate = await answers.publishing.candidate(editorOf(visit), visit.entry);
  const report = candidate && answers.gates.report(candidate);
  if (!report || question.trim() === '') return showGates(visit, 200, undefined, { question, language, got: undefined });
  const { say } = await firstTurn(question, language, { ...answers, library: report.library });
  return showGates(visit, 200, undefined, { question, language, got: onWeb(say, language) });
}

/** An answer as people see it, each part of it, and with what differs for each that it differs for; with what is being written. Draft or not: it is looked at as if it were published. */
export function saidOfAnswer(visit: SignedIn, { entry: stands, change }: Kept, language: Language): SaidAtDoors | undefined {
  const confirmed = { by: '', on: visit.parts.answers.toDo.today };
  const made = change ? candidateOf(stands, change, changedParts(change), confirmed) : { entry: stands };
  if (!('entry' in made)) return undefined;
  const entry = { ...made.entry, status: 'published' as const };
  const { answers } = visit.parts;
  const library: Library = { ...answers.library(), published: (id) => (id === entry.id ? entry : answers.library().published(id)) };
  const at = (door: 'web' | 'teams'): Say[] => {
    const kit = trialKit({ ...answers, library }, language, door);
    const forSome = entry.variants.map((variant): Say => {
      const shown = answerSay(entry, { ...kit, conversation: { ...kit.conversation, entity: variant.entities[0]! } });
      return { ...shown, title: `${shown.title} – ${textIn(language).editing.edit.variant(organizationsIn(variant, language))}` };
    });
    return [answerSay(entry, kit), ...entry.in[language].full.flatMap((_, part) => partSay(entry, part + 1, kit) ?? []), ...forSome];
  };
  return { web: at('web'), teams: at('teams') };
}
