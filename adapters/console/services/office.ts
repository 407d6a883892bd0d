import { createHash, randomUUID } from 'node:crypto';
import { Drafts } from '../../../bots/drafts.js';
import { beginOffice } from '../../../bots/newOffice.js';
import { OpenChats, type OpenChatsParts } from '../../../bots/openChats.js';
import { PartEditing, type EditingParts } from '../../../bots/partEditing.js';
import { ServiceList } from '../../../bots/serviceList.js';
import { ServicePublishing } from '../../../bots/servicePublishing.js';
import { offices } from '../../../bots/subject.js';
import { WritingNow } from '../../../bots/writingNow.js';
import type { DirectoryHere } from '../../directoryHere.js';
import { ServiceGates } from '../../gates/serviceGates.js';
import type { ServicesParts } from './parts.js';

export interface ServicesOfficeParts extends Omit<EditingParts, 'fresh'>, OpenChatsParts {
  offices: Pick<DirectoryHere, 'refresh'>;
  /** How readers are told who confirmed what is said of an office; empty where nobody has said. */
  organization: string;
  failed(error: unknown): void;
}

/** Puts together what those work with who keep the offices; what they publish is read at once. */
export function servicesOffice({ offices: here, organization, failed, changed, ...parts }: ServicesOfficeParts): ServicesParts {
  const { store, now } = parts;
  const kept = { ...parts, fresh: () => randomUUID() };
  const chats = new OpenChats({ store, now, changed });
  const published = (): void => void here.refresh().catch(failed);
  const gates = new ServiceGates((service) => chats.any(service));
  return {
    editing: new PartEditing(kept, offices),
    publishing: new ServicePublishing({
      ...kept,
      hash: (text) => createHash('sha256').update(text).digest('base64url'),
      organization,
      closedGates: gates.closed,
      published,
      askAgain: (service, who) => chats.askAgain(service, who),
    }),
    drafts: new Drafts({ ...kept, published }, offices),
    begin: (editor, office) => beginOffice(kept, editor, office),
    list: new ServiceList(store, now),
    writing: new WritingNow(store, now),
    gates,
    today: () => now().toISOString().slice(0, 10),
  };
}
