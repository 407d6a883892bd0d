import { setTimeout as pause } from 'node:timers/promises';
import { Carrier, type CarrierParts } from '../../bots/carrier.js';
import type { Acts } from '../../bots/acts.js';
import { Cases, type CasesParts } from '../../bots/cases.js';
import type { Desk } from '../../bots/desk.js';
import type { HandingOn } from '../../bots/handingOn.js';
import { noPost, type Post } from '../../bots/post.js';
import type { ActParts } from '../../bots/staffActs.js';
import { contactsDue } from '../../bots/contactsDue.js';
import type { ToDoHere } from '../../bots/keepersActs.js';
import { KeepersChat } from '../../bots/keepersChat.js';
import { OfficesChat } from '../../bots/officesChat.js';
import type { Confirming } from '../../bots/servicePublishing.js';
import { Reminding } from '../../bots/reminding.js';
import { StaffChat, type StaffChatParts } from '../../bots/staffChat.js';
import type { Directory } from '../../knowledge/directory.js';
import type { Accounts } from '../accounts/accounts.js';
import type { AccountsHome } from '../accounts/accountsHome.js';
import { chooseLanguage, isLinkCode, linkWith, moveLink } from '../accounts/links.js';
import type { AnswersParts } from '../console/answers/parts.js';
import type { ServicesParts } from '../console/services/parts.js';
import { draftCard } from '../channels/draftCard.js';
import { reminderCard } from '../channels/reminderCard.js';
import { keeperCards } from '../channels/keeperCards.js';
import { officeCards } from '../channels/officeCards.js';
import { teams } from '../channels/teams.js';
import { noticeCards } from '../channels/noticeCards.js';

export interface TeamsOfficeParts extends Pick<CarrierParts, 'store' | 'now' | 'alone' | 'failed'> {
  vault: CasesParts['vault'];
  acts: Acts;
  desk: ActParts['desk'] & Pick<Desk, 'openIn'>;
  handingOn: Pick<HandingOn, 'waysFor' | 'pass' | 'suggestOffice' | 'offer'>;
  accounts: Pick<Accounts, 'refresh' | 'linked' | 'nameOf'>;
  answers: AnswersParts;
  services: ServicesParts;
  /** Where the accounts are kept. */
  home: AccountsHome;
  /** The key of the instance. */
  key: Buffer;
  directory: Pick<Directory, 'service'>;
  webAddress: string;
  languageOf: StaffChatParts['languageOf'];
}

/** Receivers in their personal chats in Teams, and what is carried there. */
export interface TeamsOffice {
  chat: StaffChat;
  carrier: Carrier;
  /** Reminds those who keep answers and offices of what is due. */
  reminding: Reminding;
  /** From now on, this is how chats are written to. */
  writesBy(post: Post): void;
  /** To be called every few seconds. Nothing waits for it: Teams may be slow. */
  often(): void;
  /** For a stop: sends nothing new, and waits, not for ever, until what was sent is marked. */
  end(): Promise<void>;
}

/** For so long a stop waits for Teams, in milliseconds. */
const mostWaiting = 8_000;

/** Puts together what receivers do in Teams, and what carries notices there (decisions.md D16). Until it writes by something, nothing is sent. */
export function teamsOffice({
  desk,
  handingOn,
  accounts,
  answers,
  services,
  home,
  key,
  directory,
  webAddress,
  languageOf,
  ...parts
}: TeamsOfficeParts): TeamsOffice {
  let post = noPost;
  const { store, vault, acts, now } = parts;
  const chooses = (service: string): boolean => directory.service(service)?.wholeInTeams ?? false;
  const carrier = new Carrier({
    ...parts,
    linked: () => accounts.linked(),
    cases: new Cases({ store, vault, acts, now, changed: () => undefined }),
    handingOn,
    desk,
    chooses,
    post: () => post,
    notices: noticeCards({ directory, webAddress, nameOf: accounts.nameOf }),
  });
  /** Where the accounts cannot be read, nobody acts for an office, and everybody else goes on. */
  const linked = () =>
    accounts.refresh().then(
      () => accounts.linked(),
      () => [],
    );
  const { nameOf } = accounts;
  const cards = { webAddress, nameOf, trial: () => ({ ...answers, library: answers.library() }), today: services.today };
  const toDo = {
    get today() {
      return answers.toDo.today;
    },
    async of(somebody: Confirming): Promise<ToDoHere> {
      const contacts = contactsDue(await services.list.rows(somebody), somebody, services.today());
      return { ...(await answers.toDo.of(somebody)), contacts };
    },
  };
  const chat = new StaffChat({
    desk,
    handingOn,
    chooses,
    again: draftCard,
    holdWords: (...what) => carrier.holdWords(...what),
    linked,
    isCode: isLinkCode,
    languageOf,
    async link(words, address, language) {
      const name = await linkWith({ home, key, now: now() }, words, address, language);
      return (await linked()).find((account) => account.name === name);
    },
    show: (text, language) => teams.show([{ kind: 'talk', text, choices: [], language }], 0),
    keepers: new KeepersChat({
      ...answers,
      toDo,
      closedGates: async (candidate, { publishing }) => answers.gates.report(candidate)?.closed.map((gate) => publishing.gates[gate].title),
      nameOf,
      show: keeperCards(cards),
    }),
    offices: new OfficesChat({
      ...services,
      async closedGates(candidate, { publishing, officeEditing }) {
        const titles = { ...officeEditing.gates, words: publishing.gates.words };
        return (await services.gates.look(candidate)).closed.map((gate) => titles[gate].title);
      },
      nameOf,
      show: officeCards(cards),
    }),
    async reads(name, language) {
      await chooseLanguage(home, name, language).then(linked).catch(parts.failed);
    },
    async moved(name, address) {
      // Whoever presses a button does not wait until accounts can be changed: the next press tries again.
      await moveLink(home, key, name, address).then(linked, () => undefined);
    },
    heardFrom(name, about) {
      carrier.heardFrom(name);
      return about === undefined ? carrier.often() : carrier.lookAt(about);
    },
  });
  const reminding = new Reminding({
    ...parts,
    linked: () => accounts.linked(),
    toDo,
    post: () => post,
    card: reminderCard(cards),
  });
  return {
    chat,
    carrier,
    reminding,
    writesBy: (other) => void (post = other),
    often() {
      void carrier.often();
      void reminding.often();
    },
    async end() {
      await Promise.race([Promise.all([carrier.end(), reminding.end()]), pause(mostWaiting)]);
    },
  };
}
