import type { Language } from '../language.js';
import type { Part } from './parts.js';

/** Somebody of the staff as the keeping of answers sees them: an account and its roles (decisions.md D6). */
export interface Editor {
  name: string;
  roles: readonly string[];
}

const has = ({ roles }: Editor, ...any: string[]): boolean => roles.some((role) => any.includes(role));
const translates = ({ roles }: Editor, language: Language): boolean => roles.includes(`translator:${language}`);

/** Whether somebody reads drafts and history at all. */
export const mayRead = (editor: Editor): boolean =>
  has(editor, 'focal-point', 'approver', 'operator') || editor.roles.some((role) => role.startsWith('translator:'));

/** Whether somebody writes a part: focal points all, translators their language. */
export const mayWrite = (editor: Editor, part: Part): boolean =>
  has(editor, 'focal-point') || (part !== 'common' && translates(editor, part));

/** Whether somebody may approve what others wrote. */
export const mayApprove = (editor: Editor, authors: readonly string[]): boolean =>
  has(editor, 'approver') && !authors.includes(editor.name);

/** Whether somebody reads what people sent to the editors: those who can make an answer of it, and nobody else. */
export const mayReadLetters = (editor: Editor): boolean => has(editor, 'focal-point', 'approver');

/** Whether somebody begins a new topic, or a new office. */
export const mayBegin = (editor: Editor): boolean => has(editor, 'focal-point');

/** Whether somebody brings what was approved to readers. */
export const mayPublish = (editor: Editor): boolean => has(editor, 'approver');

/** Whether somebody says that a document has a new version. */
export const mayMark = (editor: Editor): boolean => has(editor, 'focal-point', 'approver');

/** Whether somebody may take an answer away from readers at once: harm does not wait for a second person. */
export const mayPull = (editor: Editor): boolean => has(editor, 'focal-point', 'approver', 'operator');

/** Whether somebody may decide that a gate is passed over, in their own name. */
export const mayOverride = (editor: Editor): boolean => has(editor, 'operator');
