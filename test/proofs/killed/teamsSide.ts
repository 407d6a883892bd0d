import { textIn, textInTeams } from '../../../knowledge/text/index.js';
import { connectorStub } from '../../adapters/teams/connectorStub.js';
import { Someone, type Standing } from '../../adapters/teams/someone.js';
import { marksIn, type Chat } from './ledger.js';
import { Lost, type Server } from './server.js';

const { desk } = textIn('en');
const { handoff, teamsRelay } = textInTeams('en');

/** Teams beside a program that is killed and started again: chats outlive it, as they do in Teams. */
export async function teamsSide(server: Pick<Server, 'url' | 'folder'>) {
  const connector = await connectorStub();
  const post = async (activity: object) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${server.url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) }).catch(() => {
      throw new Lost('no answer');
    });
    return { status: answer.status, body: await answer.text() };
  };
  const around = {
    stand: { post, connector },
    settled: async () => undefined,
    folder: server.folder,
    place: { clock: { now: new Date(), pass: () => undefined } },
    serviceUrl: connector.url,
  };
  return { connector, someone: (name: string) => new Someone(name, 'en', around) };
}

/** Goes the whole way to an office in Teams, and says yes. Whether the yes was answered is in the chat's ledger. */
export async function handsOver(person: Someone, service: string, chat: Chat): Promise<void> {
  await person.tells({ value: { choice: `handoff/${service}` }, text: undefined });
  for (const label of [teamsRelay.first.here, handoff.office.goOn, handoff.involved.nobody]) await person.presses(label);
  await person.presses(handoff.payload.add(handoff.payload.fields.words));
  await person.says(chat.wish);
  await person.presses(handoff.payload.ready);
  const taken = chat.sends('person', chat.wish);
  await person.presses(handoff.consent.yes).then(taken, (error) => {
    if (!(error instanceof Lost)) throw error;
  });
}

/** The cards that ask a receiver to take over a case, oldest first. */
export const cardsOf = (receiver: Someone, id: string): Standing[] =>
  receiver.chat.filter(({ buttons }) => buttons.some(({ title, data }) => title === desk.case.take && data?.['case'] === id));

/** The notices that an office has written, oldest first. */
export const newsOf = (person: Someone): Standing[] => person.chat.filter(({ text }) => text === teamsRelay.news.text);

/** Takes a case over by a card. */
export const takesOver = (receiver: Someone, card: Standing): Promise<void> => receiver.presses(desk.case.take, [card]);

/** Has the answer shown by every notice that stands there. */
export async function looks(person: Someone): Promise<void> {
  for (const notice of newsOf(person)) await person.presses(teamsRelay.news.show, [notice]);
}

/** How often the words with this mark were sent to a chat. */
export const timesSent = ({ sent }: Someone, mark: string): number =>
  sent.filter(({ activity }) => marksIn(JSON.stringify(activity)).includes(mark)).length;

/** What persons or offices wrote, in any message to a chat. */
export const wordsIn = ({ sent }: Someone): string[] => marksIn(JSON.stringify(sent.map(({ activity }) => activity)));
