import { changedParts } from '../../../knowledge/editing/change.js';
import { candidateOf } from '../../../knowledge/editing/candidate.js';
import type { Say } from '../../../dialogs/dialog.js';
import { answerSay, partSay } from '../../../dialogs/answerSay.js';
import type { Entry } from '../../../knowledge/entry.js';
import { isPublished } from '../../../knowledge/entry.js';
import { Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import type { Library } from '../../../knowledge/library.js';
import { firstTurn, trialKit } from '../../gates/firstTurn.js';
import { unknown } from '../cases.js';
import { historyPage } from '../pages/answers/history.js';
import { entryPath } from '../pages/answers/pieces.js';
import { onWeb, previewPage } from '../pages/answers/preview.js';
import { publishPage, type Tried } from '../pages/answers/publish.js';
import { editorOf, type SignedIn } from '../visit.js';
import { oneAnswer } from './list.js';

/** Seconds after which a page asks again whether the gates have been looked at. */
const againAfter = 3;

/** The gates, with what is found at them; while they are looked at, the page comes back by itself. */
export async function showGates(visit: SignedIn, status = 200, said?: string, tried?: Tried): Promise<void> {
  const { answers } = visit.parts;
  const candidate = await answers.publishing.candidate(editorOf(visit), visit.entry);
  if (!candidate) return oneAnswer(visit, 409);
  const report = candidate.ready.length > 0 ? answers.gates.report(candidate) : undefined;
  if (candidate.ready.length > 0 && !report) visit.response.setHeader('Refresh', `${againAfter};url=${entryPath(visit.entry, 'publish')}`);
  visit.show(status, publishPage(visit, candidate, report, tried ?? { question: '', language: visit.language, got: undefined }, said));
}

/** Asks what would answer. The words go nowhere else. */
export async function tryQuestion(visit: SignedIn): Promise<void> {
  const { answers } = visit.parts;
  const question = (visit.fields.get('question') ?? '').slice(0, 500);
  const language = Language.safeParse(visit.fields.get('language')).data ?? visit.language;
  const candidate = await answers.publishing.candidate(editorOf(visit), visit.entry);
  const report = candidate && answers.gates.report(candidate);
  if (!report || question.trim() === '') return showGates(visit, 200, undefined, { question, language, got: undefined });
  const { say } = await firstTurn(question, language, { ...answers, library: report.library });
  return showGates(visit, 200, undefined, { question, language, got: onWeb(say, language) });
}

export async function publishNow(visit: SignedIn): Promise<void> {
  const { publishing: text } = textIn(visit.language);
  const done = await visit.parts.answers.publishing.publish(editorOf(visit), visit.entry);
  if (done === undefined) return oneAnswer(visit, 200, text.published);
  if (done === 'gone') return unknown(visit);
  return showGates(visit, 409, { nothing: text.nothing, closed: text.stays, unchecked: text.unchecked }[done]);
}

export async function passGatesOver(visit: SignedIn): Promise<void> {
  const { publishing: text } = textIn(visit.language);
  const why = (visit.fields.get('why') ?? '').trim().slice(0, 500);
  if (why === '') return showGates(visit, 422, text.over.empty);
  const done = await visit.parts.answers.publishing.passOver(editorOf(visit), visit.entry, visit.fields.get('print') ?? '', why);
  if (done === 'gone') return unknown(visit);
  return done === 'changed' ? showGates(visit, 409, text.unchecked) : visit.leadTo(entryPath(visit.entry, 'publish'));
}

export async function showHistory(visit: SignedIn, status = 200, said?: string): Promise<void> {
  const editor = editorOf(visit);
  const found = await visit.parts.answers.editing.read(editor, visit.entry);
  if (!found) return unknown(visit);
  visit.show(status, historyPage(visit, found.entry, await visit.parts.answers.publishing.history(editor, visit.entry), said));
}

export async function restoreRevision(visit: SignedIn): Promise<void> {
  const { history } = textIn(visit.language).publishing;
  const number = Number(visit.fields.get('number'));
  if (!Number.isInteger(number)) return showHistory(visit, 422);
  const done = await visit.parts.answers.publishing.restore(editorOf(visit), visit.entry, number);
  if (done === 'gone') return unknown(visit);
  return done === 'same' ? showHistory(visit, 409, history.same) : oneAnswer(visit, 200, history.restored);
}

/** How an answer looks at both doors, with what is being written where something is. */
export async function showPreview(visit: SignedIn): Promise<void> {
  const language = Language.safeParse(visit.part).data;
  const found = language && (await visit.parts.answers.editing.read(editorOf(visit), visit.entry));
  if (!found) return unknown(visit);
  const { entry, change } = found;
  const draft = change !== undefined;
  const made = draft ? candidateOf(entry, change, changedParts(change), { by: '', on: entry.in[language].preparedOn }) : { entry };
  const shown = 'entry' in made ? { ...made.entry, status: 'published' as const } : undefined;
  visit.show(200, previewPage(visit, visit.entry, language, shown && saidOf(visit, shown, language), draft));
}

function saidOf(visit: SignedIn, entry: Entry, language: Language): { web: Say[]; teams: Say[] } | undefined {
  if (!isPublished(entry)) return undefined;
  const { answers } = visit.parts;
  const library: Library = { ...answers.library(), published: (id) => (id === entry.id ? entry : answers.library().published(id)) };
  const at = (door: 'web' | 'teams'): Say[] => {
    const kit = trialKit({ ...answers, library }, language, door);
    return [answerSay(entry, kit), ...entry.in[language].full.flatMap((_, part) => partSay(entry, part + 1, kit) ?? [])];
  };
  return { web: at('web'), teams: at('teams') };
}
