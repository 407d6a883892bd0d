import { z } from 'zod';
import { Form } from './form.js';
import { openedIn, openedWith } from './opened.js';
import type { SignedIn, Visit } from './visit.js';

/** The boxes of the page of a case in which something may be typed. All belong to one form, so each press of a button brings all of them. */
export type Box = 'words' | 'last' | 'note' | 'remindDay' | 'awayDay';

/** What stood in two of them when the page was opened, though nobody had typed it. */
const Stood = z.object({ last: z.string().default(''), remindDay: z.string().default('') });
type Stood = z.infer<typeof Stood>;

/** The same, as the page sends it along. */
export const stoodWith = (stood: Stood): string => openedWith(stood);

/** What was typed into boxes and has not been sent; nothing for a box in which nobody has typed. A box that was emptied counts as typed. */
export function typedIn(form: Form): Partial<Record<Box, string>> {
  const stood = openedIn(form.stood, Stood);
  const { words, note, awayDay } = form;
  return {
    ...(words && { words }),
    ...(note && { note }),
    ...(awayDay && { awayDay }),
    ...changed('last'),
    ...changed('remindDay'),
  };
  function changed(box: 'last' | 'remindDay'): Partial<Record<Box, string>> {
    const now = form[box];
    return now === undefined || now === (stood?.[box] ?? '') ? {} : { [box]: now };
  }
}

const Done = z.object({ done: z.enum(['words', 'last', 'note', 'remindDay']).optional().catch(undefined) });

/** A request as it is to be shown: without what was in a box of which the address says that it is done. */
export function stillTyped<V extends Visit>(visit: V): V {
  const { done } = Done.parse({ done: visit.query.get('done') ?? undefined });
  if (!done) return visit;
  const fields = new URLSearchParams([...visit.fields].filter(([name]) => name !== done));
  return { ...visit, form: { ...visit.form, [done]: Form.parse({})[done] }, fields };
}

/**
 * Leads back to the page of a case after something was done there. What stands half typed in other boxes goes the same way:
 * the browser posts the same form again (307) to an address that only shows it. So the server keeps no copy, and loading
 * the page again does nothing twice. Where nothing does, the way goes by GET.
 * @param done the box of which the words are dealt with
 * @param to the rest of the address: what is unfolded, and where the page stands
 */
export function leadBack(visit: SignedIn, done?: Exclude<Box, 'awayDay'>, { open = '', at = '' } = {}): void {
  const query = new URLSearchParams({ ...(open && { open }), ...(done && { done }) }).toString();
  const typed = Object.keys(typedIn(visit.form)).some((box) => box !== done);
  visit.leadTo(`/console/cases/${visit.id}${query && `?${query}`}${at && `#${at}`}`, typed);
}
