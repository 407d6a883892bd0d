import type { Activity, TurnContext } from 'botbuilder';
import { mayRead } from '../knowledge/editing/roles.js';
import { isOlderService, type ServiceContent } from '../knowledge/editing/serviceParts.js';
import { Language, languageIn, languages } from '../knowledge/language.js';
import type { Service } from '../knowledge/service.js';
import { textIn } from '../knowledge/text/index.js';
import { contactsDue } from './contactsDue.js';
import { officeTyped, type OfficePressed, type OfficeView } from './officesActs.js';
import { PartChat, type PartChatParts, type PartPress } from './partChat.js';
import type { ServiceList } from './serviceList.js';
import type { Confirming, ServicePublishing } from './servicePublishing.js';
import { offices } from './subject.js';

export interface OfficesChatParts extends Omit<PartChatParts<Service, ServiceContent>, 'subject' | 'noted'> {
  publishing: Pick<ServicePublishing, 'candidate' | 'publish' | 'history' | 'confirm' | 'confirmContact' | 'doubtContact' | 'pull'>;
  list: Pick<ServiceList, 'rows'>;
  /** A calendar date. */
  today(): string;
  /** A card. */
  show(view: OfficeView, somebody: Confirming, language: Language): Partial<Activity>;
}

type Press = PartPress<ServiceContent> & { editor: Confirming };

/**
 * The daily cases of those who keep the offices, and of receivers who check the contacts of their own, in their personal chats
 * in Teams (decisions.md D6, D17): the same acts as in the console, with the roles of this moment.
 */
export class OfficesChat {
  private readonly chat: PartChat<Service, ServiceContent>;

  constructor(private readonly parts: OfficesChatParts) {
    this.chat = new PartChat({ ...parts, subject: offices, noted: (id) => `office ${id}` });
  }

  /** Does what was pressed, and answers with a card of how it stands then. */
  async run(context: TurnContext, pressed: OfficePressed, editor: Confirming, language: Language): Promise<void> {
    const { service: id = '', part = 'common', over = '', note = '', reason = '' } = pressed;
    const text = textIn(language);
    const effect = pressed.effect ?? (part === 'common' ? 'words' : null);
    const typed = officeTyped({ ...pressed, part }, context.activity.value, text);
    const press: Press = { editor, id, part, over, effect, note, reason, typed, text, language };
    const view = (await this.view(pressed, press)) ?? { view: 'said' as const, said: text.officesInTeams.gone };
    await context.sendActivities([this.parts.show(view, editor, language)]);
  }

  /** Undefined where it is not there, or not for this account. */
  private async view(pressed: OfficePressed, press: Press): Promise<OfficeView | undefined> {
    const { chat } = this;
    if (pressed.tend === 'contacts') return this.contacts(press.editor);
    if (pressed.tend === 'find') return this.find(press, (pressed.find ?? '').trim().slice(0, 100));
    const service = await this.service(press);
    if (!service) return undefined;
    switch (pressed.tend) {
      case 'office':
        return this.office(press);
      case 'read':
        return this.read(press);
      case 'confirm':
        return this.confirm(press);
      case 'right':
      case 'wrong':
        return this.sayOfContact(service, pressed, press);
      case 'pull':
        return this.pull(press);
      case 'review':
        return chat.review(press);
      case 'approve':
        return chat.approve(press);
      case 'back':
        return chat.sendBack(press);
      case 'publish':
        return chat.publish(press);
      case 'write':
        return chat.write(press);
      case 'save':
      case 'submit':
        return chat.save(press, pressed.tend);
    }
  }

  private async service({ editor, id }: Press): Promise<Service | undefined> {
    return (await this.parts.list.rows(editor)).find(({ service }) => service.id === id)?.service;
  }

  private async contacts(editor: Confirming, said?: string): Promise<OfficeView> {
    const due = contactsDue(await this.parts.list.rows(editor), editor, this.parts.today());
    return { view: 'contacts', due, ...(said !== undefined && { said }) };
  }

  private async find({ editor }: Press, words: string): Promise<OfficeView> {
    const looked = plain(words);
    const fits = ({ id, name, in: wordings }: Service): boolean =>
      [id, name, ...languages.flatMap((language) => [wordings[language].name, wordings[language].purpose])].some((one) =>
        plain(one).includes(looked),
      );
    const rows = words === '' ? [] : await this.parts.list.rows(editor);
    return { view: 'found', found: rows.map(({ service }) => service).filter(fits), words };
  }

  /** One office. Whoever does not keep offices, but receives for this one, sees its contacts. */
  private async office(press: Press, said?: string): Promise<OfficeView | undefined> {
    if (mayRead(press.editor)) return this.chat.one(press, said);
    const entry = await this.service(press);
    return entry && { view: 'one', kept: { entry, change: undefined }, ...(said !== undefined && { said }) };
  }

  /** An office as people read it. */
  private async read(press: Press, said?: string): Promise<OfficeView | undefined> {
    const service = await this.service(press);
    const language = languageIn(press.part) ?? press.language;
    return service && { view: 'read', service, language, ...(said !== undefined && { said }) };
  }

  /** Confirms the words that stood on the card, and nothing that was published since. */
  private async confirm(press: Press): Promise<OfficeView | undefined> {
    const { editor, id, over, text } = press;
    const done = await this.parts.publishing.confirm(editor, id, over);
    if (done === 'gone') return undefined;
    const isSaid = (service: Service): boolean =>
      languages.every((language) => service.in[language].confirmed?.on === this.parts.today() || isOlderService(service, language));
    if (done === undefined || (await this.isDone(press, 'confirmed', isSaid))) return this.office(press, text.officesInTeams.confirmed);
    return this.read(press, text.editing.review.changed);
  }

  /** Somebody has tried a contact. What was said of it since the card was made is shown, and nothing is done. */
  private async sayOfContact(service: Service, pressed: OfficePressed, press: Press): Promise<OfficeView | undefined> {
    const { type, value, seen = '', tend, listed = false } = pressed;
    if (type === undefined || value === undefined) return undefined;
    const { publishing, today } = this.parts;
    const { editor, id, text } = press;
    const { contacts, doubt } = { ...text.officeEditing, doubt: text.officesInTeams.doubted };
    const then = (said: string) => (listed ? this.contacts(editor, said) : this.office(press, said));
    const stands = service.channels.find((one) => one.type === type && one.value === value);
    const on = stands?.confirmed?.on ?? '';
    const isSaid = tend === 'right' ? on === today() : stands !== undefined && on === '' && seen !== '';
    if (isSaid) return then(tend === 'right' ? contacts.confirmed : doubt);
    if (!stands || on !== seen) return this.office(press, contacts.changed);
    const done = await publishing[tend === 'right' ? 'confirmContact' : 'doubtContact'](editor, id, { type, value });
    if (done === 'gone') return undefined;
    if (done === 'changed') return this.office(press, contacts.changed);
    return then(tend === 'right' ? contacts.confirmed : doubt);
  }

  /** Takes away the office that stood on the card. */
  private async pull(press: Press): Promise<OfficeView | undefined> {
    const { editor, id, over, text } = press;
    const done = await this.parts.publishing.pull(editor, id, over);
    const isGone = ({ status }: Service): boolean => status === 'closed';
    if (done === undefined || (await this.isDone(press, 'pulled', isGone))) return this.office(press, text.officesInTeams.pulled);
    return done === 'changed' ? this.office(press, text.editing.review.changed) : undefined;
  }

  /** Whether this press did it before, and so it stands: then Teams delivered it again. */
  private async isDone(press: Press, step: 'confirmed' | 'pulled', stands: (service: Service) => boolean): Promise<boolean> {
    const service = await this.service(press);
    return service !== undefined && stands(service) && this.chat.did(press, step);
  }
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
