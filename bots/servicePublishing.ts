import { isSame } from '../knowledge/editing/change.js';
import { mayPublish, mayPull, type Editor } from '../knowledge/editing/roles.js';
import type { ServiceContent } from '../knowledge/editing/serviceParts.js';
import { promised, type Channel, type Contact, type Service } from '../knowledge/service.js';
import { versionOf } from './partEditing.js';
import { PartPublishing, type CandidateOf, type NotActed, type NotPublished, type PublishingParts } from './partPublishing.js';
import { offices } from './subject.js';

/** What must be right before anything of an office reaches readers: it is whole, its words keep the rules, and no consent rests on what is changed. */
export const serviceGates = ['whole', 'words', 'consents'] as const;
export type ServiceGate = (typeof serviceGates)[number];

export type ServiceCandidate = CandidateOf<Service, ServiceContent>;

export interface ServicePublishingParts extends PublishingParts {
  /** People in open chats of an office agreed to something that is to hold no longer: each is asked again, or those alone whose yes holds now. */
  askAgain(service: string, who?: 'agreed'): Promise<void>;
}

/** Who confirms a contact: whoever keeps the offices, or a receiver of that office, in whose name it is then confirmed. */
export interface Confirming extends Editor {
  /** The services for which they receive. */
  services: readonly string[];
}

/** Whether somebody may say of a contact of an office that it is right, or that it is wrong. */
export const mayConfirmContact = ({ roles, services }: Confirming, service: string): boolean =>
  roles.includes('focal-point') || services.includes(service);

/** Whether something that consents rest on would become another. */
export const breaksPromises = (before: Service, after: Service | undefined): boolean =>
  after !== undefined && !isSame(promised(before), promised(after));

/** Publishing of offices. Their words are confirmed as they are, their contacts one by one, by whoever has tried them (decisions.md D17). */
export class ServicePublishing extends PartPublishing<Service, ServiceContent> {
  constructor(private readonly own: ServicePublishingParts) {
    super(own, offices);
  }

  /** Publishes as for answers. Where an operator let something through that consents rest on, everybody concerned is asked again first. */
  override async publish(editor: Editor, id: string, over: string): Promise<NotPublished | undefined> {
    if (!mayPublish(editor)) return 'gone';
    const candidate = await this.candidate(editor, id);
    if (!candidate) return 'changed';
    const not = this.notPublished(candidate, over);
    if (not !== undefined) return not;
    return this.askedFirst(id, breaksPromises(candidate.entry, candidate.after), () => super.publish(editor, id, over));
  }

  /**
   * People are asked before it is done: a crash in between leaves somebody asked in vain, and nobody bound by what they never
   * read (care.md CO-10). Whoever agreed in that moment agreed to what was, and is asked as well.
   */
  private async askedFirst<R>(id: string, asks: boolean, act: () => Promise<R | undefined>): Promise<R | undefined> {
    if (asks) await this.own.askAgain(id);
    const not = await act();
    if (asks && not === undefined) await this.own.askAgain(id, 'agreed');
    return not;
  }

  /**
   * Confirms what is said of an office, as it is, for the organization that runs this (decisions.md D1): that it exists, too.
   * @param over the version that was read, where only that one is to be confirmed
   */
  async confirm(editor: Editor, id: string, over?: string): Promise<NotActed | undefined> {
    if (!mayPublish(editor)) return 'gone';
    return this.act(id, { by: editor.name, did: 'office confirmed', step: 'confirmed', over }, (service) =>
      service.status === 'draft'
        ? 'gone'
        : { ...service, status: service.status === 'unverified' ? 'active' : service.status, in: this.confirmedToday(service) },
    );
  }

  /**
   * Takes an office away from readers at once: harm does not wait for a second person. People in open chats with it agreed to
   * something that is over, and each is told (care.md CO-10). @param over as for `confirm`
   */
  async pull(editor: Editor, id: string, over?: string): Promise<NotActed | undefined> {
    if (!mayPull(editor)) return 'gone';
    const [seen] = await this.parts.store.transaction(({ services }) => services.find({ id }));
    const closes = seen !== undefined && promised(seen).answers && (over === undefined || versionOf(seen, undefined) === over);
    return this.askedFirst(id, closes, () =>
      this.act(id, { by: editor.name, did: 'office pulled', step: 'pulled', over }, (service) =>
        promised(service).answers ? { ...service, status: 'closed' as const } : 'changed',
      ),
    );
  }

  /**
   * Notes that somebody has tried a contact today and that it is right. @param contact as they read it
   * @returns `changed` where it is another one now: then nothing is confirmed
   */
  async confirmContact(somebody: Confirming, id: string, contact: Contact): Promise<NotActed | undefined> {
    if (!mayConfirmContact(somebody, id)) return 'gone';
    return this.act(id, { by: somebody.name, did: 'contact confirmed', step: 'confirmed' }, (service) => {
      const by = somebody.roles.includes('focal-point') ? this.parts.organization : service.name;
      return withChannel(service, contact, { by, on: this.today });
    });
  }

  /** Takes a contact that is wrong away from readers at once: harm does not wait for a second person. */
  async doubtContact(somebody: Confirming, id: string, contact: Contact): Promise<NotActed | undefined> {
    if (!mayConfirmContact(somebody, id)) return 'gone';
    return this.act(id, { by: somebody.name, did: 'contact doubted', step: 'pulled' }, (service) => withChannel(service, contact, null));
  }
}

/** With the confirmation of one contact replaced; `changed` where there is no such contact. */
function withChannel(service: Service, { type, value }: Contact, confirmed: Channel['confirmed']): Service | 'changed' {
  const at = service.channels.findIndex((channel) => channel.type === type && channel.value === value);
  if (at < 0 || value === null) return 'changed';
  return { ...service, channels: service.channels.with(at, { ...service.channels[at]!, confirmed }) };
}
