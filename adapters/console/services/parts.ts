import type { Drafts } from '../../../bots/drafts.js';
import type { NewOffice } from '../../../bots/newOffice.js';
import type { PartEditing } from '../../../bots/partEditing.js';
import type { ServiceList } from '../../../bots/serviceList.js';
import type { ServicePublishing } from '../../../bots/servicePublishing.js';
import type { WritingNow } from '../../../bots/writingNow.js';
import type { Editor } from '../../../knowledge/editing/roles.js';
import type { ServiceContent } from '../../../knowledge/editing/serviceParts.js';
import type { Service } from '../../../knowledge/service.js';
import type { ServiceGates } from '../../gates/serviceGates.js';

/** What those work with who keep the offices and their contacts. */
export interface ServicesParts {
  editing: PartEditing<Service, ServiceContent>;
  publishing: ServicePublishing;
  /** Offices that were begun by mistake. */
  drafts: Drafts<Service, ServiceContent>;
  /** Begins an office. @returns its id, or that this account may not */
  begin(editor: Editor, office: NewOffice): Promise<{ id: string } | 'gone'>;
  list: ServiceList;
  writing: WritingNow;
  gates: ServiceGates;
  /** A calendar date. */
  today(): string;
}
