import { z } from 'zod';
import { serviceNarrowings, type WantedServices } from '../../../bots/serviceList.js';
import { DoorKind } from '../../../knowledge/door.js';
import { mayRead } from '../../../knowledge/editing/roles.js';
import { Contact } from '../../../knowledge/service.js';
import { textIn } from '../../../knowledge/text/index.js';
import { unknown } from '../cases.js';
import { servicesPage } from '../pages/services/list.js';
import { servicePage } from '../pages/services/one.js';
import { confirmingOf, servicePath } from '../pages/services/pieces.js';
import { editorOf, receiverOf, type SignedIn } from '../visit.js';

/** What the address of the list says. Whatever is not understood filters nothing. */
const Query = z.object({
  kind: DoorKind.optional().catch(undefined),
  only: z.enum(serviceNarrowings).optional().catch(undefined),
});

export async function servicesList(visit: SignedIn, said?: string, status = 200): Promise<void> {
  const { list } = visit.parts.services;
  const { kind, only } = Query.parse(Object.fromEntries(visit.query));
  const wanted: WantedServices = { kind, narrowing: only };
  const somebody = confirmingOf(visit);
  const [rows, all] = [await list.rows(somebody, wanted), await list.rows(somebody)];
  visit.show(status, servicesPage(visit, rows, all, wanted, said));
}

/** One office; or, as everything that is not there, the page that says so. */
export async function oneService(visit: SignedIn, status = 200, said?: string): Promise<void> {
  const { list, editing, drafts, today } = visit.parts.services;
  const row = (await list.rows(confirmingOf(visit))).find(({ service }) => service.id === visit.service);
  if (!row) return unknown(visit);
  const kept = await editing.read(editorOf(visit), visit.service);
  const deletable = await drafts.mayDelete(editorOf(visit), visit.service);
  visit.show(status, servicePage(visit, { row, change: kept?.change, deletable, today: today(), said }));
}

/** Confirms a contact that somebody has tried, or takes one away that is wrong. */
export const sayOfContact =
  (says: 'right' | 'wrong') =>
  async (visit: SignedIn): Promise<void> => {
    const { publishing } = visit.parts.services;
    const { contacts: text } = textIn(visit.language).officeEditing;
    const contact = Contact.safeParse({ type: visit.fields.get('type'), value: visit.fields.get('value') });
    if (!contact.success || (says === 'wrong' && visit.fields.get('sure') !== '1')) return oneService(visit, 422);
    const somebody = confirmingOf(visit);
    const done =
      says === 'right'
        ? await publishing.confirmContact(somebody, visit.service, contact.data)
        : await publishing.doubtContact(somebody, visit.service, contact.data);
    if (done === 'gone') return unknown(visit);
    if (done === 'changed') return oneService(visit, 409, text.changed);
    return says === 'right' ? oneService(visit, 200, text.confirmed) : visit.leadTo(servicePath(visit.service));
  };

export async function confirmService(visit: SignedIn): Promise<void> {
  const { publishing } = visit.parts.services;
  if (visit.fields.get('sure') !== '1') return visit.leadTo(servicePath(visit.service));
  const done = await publishing.confirm(editorOf(visit), visit.service, visit.fields.get('over') ?? '');
  if (done === 'changed') return oneService(visit, 409, textIn(visit.language).editing.review.changed);
  return done === 'gone' ? unknown(visit) : visit.leadTo(servicePath(visit.service));
}

/** A form that this session did not give out changes nothing. */
export const serviceOutOfDate = (visit: SignedIn): Promise<void> => oneService(visit, 403, textIn(visit.language).editing.edit.again);

/** Whether an account has anything to do with offices: it keeps them, or receives for one. */
export const keepsServices = (visit: SignedIn): boolean => mayRead(editorOf(visit)) || receiverOf(visit).services.length > 0;
