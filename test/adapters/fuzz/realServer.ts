import { expect } from 'chai';
import { secret } from '../../proofs/clients.js';
import { program, type Program } from '../../proofs/program.js';
import type { Server } from '../../proofs/killed/server.js';
import { Ledger } from '../../proofs/killed/ledger.js';
import { handedOver } from '../../proofs/killed/person.js';
import { account, holderOf } from '../accounts/office.js';
import { director, languagesOf } from '../console/hostingForms.js';
import { Seat } from '../console/seat.js';
import { connectorStub } from '../teams/connectorStub.js';

/** What somebody who works in every office can reach, and names of things that are there. */
export interface RealServer extends Program {
  /** The seat of an account with every role. */
  seat: Seat;
  /** An open conversation of the web page. */
  c: string;
  /** A conversation over Direct Line, and its token. */
  talk: { conversationId: string; token: string; streamUrl: string };
  connector: Awaited<ReturnType<typeof connectorStub>>;
  /** For each parameter of a path, what there is under that name. */
  known: Record<string, string>;
  /** Makes the seat sign in anew. */
  signsIn(): Promise<void>;
  close(): Promise<void>;
}

const direct = async (url: string, path: string, bearer: string): Promise<Record<string, string>> => {
  const answer = await fetch(`${url}/v3/directline${path}`, { method: 'POST', headers: { authorization: `Bearer ${bearer}` } });
  return (await answer.json()) as Record<string, string>;
};

/**
 * The real program in a process of its own with every door open, in which a chat with an office is open, somebody has every
 * role, and a leader gives office hours.
 */
export async function realServer(): Promise<RealServer> {
  const there = await program({ TEAMS_LOCAL: 'on', DIRECT_LINE_SECRET: secret });
  const { url, folder } = there;
  const all = 'receiver:un-unoms,focal-point,approver,operator,translator:fr';
  const said = await account(folder, 'add', 'uma', '--shown', 'Uma N., ombuds', '--roles', all);
  const holder = holderOf(said);
  // The clock of the program stands a minute further for each code, which works once.
  const seat = new Seat(url);
  let minutes = 0;
  const signsIn = async (): Promise<void> => {
    const code = holder.code(Date.now() + minutes++ * 60_000);
    if (minutes > 1) await there.ask({ do: 'pass', minutes: 1 });
    const { status } = await seat.post('/console/sign-in', { name: 'uma', passphrase: holder.passphrase, code });
    expect(status).to.equal(303);
    await seat.get('/console/nothing');
  };
  await signsIn();
  const made = await seat.posts('/console/hosts/new', [...Object.entries(director), ...languagesOf('en', 'fr')]);
  const host = /hosts\/([\w-]+)/.exec(made.headers.get('location') ?? '')?.[1] ?? '';
  await account(folder, 'roles', 'uma', `${all},host:${host}`);
  const like = { url, isUp: async () => undefined, changes: () => undefined } as unknown as Server;
  await handedOver('fuzz', 'un-unoms', like, new Ledger());
  const { body } = await seat.get('/console/cases');
  const id = /cases\/([\w-]{22,})"/.exec(body)![1]!;
  const opened = await fetch(url, { method: 'POST', body: new URLSearchParams({ l: 'en', words: 'hello', live: '1' }) });
  const { c } = (await opened.json()) as { c: string };
  const { token } = await direct(url, '/tokens/generate', secret);
  const talk = (await direct(url, '/conversations', token!)) as unknown as RealServer['talk'];
  const connector = await connectorStub();
  return {
    ...there,
    seat,
    c,
    talk,
    connector,
    signsIn,
    known: { id, host, service: 'un-unoms', entry: 'medical-care', part: 'fr', language: 'fr', entity: 'unhcr', key: 'en' },
    async close() {
      await there.stop();
      await connector.close();
    },
  };
}
