import { html, type Html } from '../../web/html.js';
import { typedIn } from '../halfTyped.js';
import type { Visit } from '../visit.js';

/** Boxes of the forms of cases, of offices and of answers, and what a text needs that goes with it. */
const carried = /^(words|last|note|awayDay|remindDay|stood|after|seen|zone|day(-[0-6])?|closed|duty|slow|open|over|e-[\w-]+)$/;

/** Whether somebody typed something in a session that is over. */
export function isHeld({ form, fields }: Pick<Visit, 'form' | 'fields'>): boolean {
  if (form.answer || form.officePart) return fields.has('e-over');
  if (form.office) return fields.has('zone') || fields.has('open');
  return form.at !== undefined && Object.keys(typedIn(form)).length > 0;
}

/**
 * What was typed travels in hidden fields of the page to sign in and nowhere else: the server keeps no copy. Each keeps its
 * name, so that a note never comes to stand in a box whose text is sent.
 */
export const heldFields = ({ fields }: Visit): Html[] =>
  [...fields]
    .filter(([name]) => carried.test(name))
    .map(([name, value]) =>
      ['words', 'last', 'note'].includes(name) || value.includes('\n')
        ? html`<textarea name="${name}" hidden>${'\n'}${value}</textarea>`
        : html`<input type="hidden" name="${name}" value="${value}" />`,
    );

/** To which case, office or answer it leads, and in which language. */
export const leadsTo = ({ form }: Visit): Html[] =>
  (['l', 'at', 'office', 'answer', 'officePart'] as const).flatMap((name) =>
    form[name] ? [html`<input type="hidden" name="${name}" value="${form[name]}" />`] : [],
  );
