import { fork, type ChildProcess } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { shippedRecognizer } from '../../town.js';
import { newFolder } from '../../folders.js';

/** Whoever connects from the first of these is a proxy; the second is somebody on loopback. */
const [proxy, neighbour] = ['127.0.0.1', '127.77.55.33'];
const forwarded = ['203.0.113.77', '198.51.100.201', '2001:db8:5ca1:ab1e::7'];
const words = 'canary-words';

interface Asked {
  from: string;
  forwarded?: string;
  fields: Record<string, string>;
}

/** Sends a form from one address of loopback, on a connection of its own. */
const post = (url: string, { from, forwarded: said, fields }: Asked): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', ...(said ? { 'X-Forwarded-For': said } : {}) };
    const sent = request(url, { method: 'POST', agent: false, localAddress: from, headers }, (response) => {
      response.resume().once('close', () => resolve(response.statusCode!));
    });
    sent.once('error', reject);
    sent.end(new URLSearchParams(fields).toString());
  });

/** Which of these texts stand in a file. */
async function found(path: string, texts: string[]): Promise<string[]> {
  const seen = new Set<string>();
  let end = '';
  for await (const chunk of createReadStream(path, { encoding: 'latin1', highWaterMark: 1 << 20 })) {
    const part = end + String(chunk);
    for (const text of texts) if (part.includes(text)) seen.add(text);
    end = part.slice(-64);
  }
  return texts.filter((text) => seen.has(text));
}

describe('the memory of the program (care.md PR-40)', () => {
  let folder: string;
  let child: ChildProcess;
  const told = (): Promise<{ url?: string }> =>
    new Promise((resolve) => child.once('message', (said) => resolve(said as { url?: string })));
  const tell = (order: object) => {
    const done = told();
    child.send(order);
    return done;
  };
  before(async () => {
    await shippedRecognizer();
    folder = newFolder('memory');
  });
  after(async () => {
    child?.kill();
  });

  it('holds no address of anybody after twenty minutes, in the header of a proxy or of a connection', async () => {
    const script = fileURLToPath(new URL('./rememberer.ts', import.meta.url));
    child = fork(script, [proxy], { execArgv: ['--expose-gc', '--disable-warning=DEP0111', '--import', 'tsx'] });
    const { url } = await told();
    const fields = { l: 'en', words: `${words} what is mediation`, live: '1' };
    for (const address of forwarded) {
      for (let n = 0; n < 70; n++) {
        // The first sixty are free; then work is asked for, so both answers are among them.
        const status = await post(url!, { from: proxy, forwarded: address, fields });
        expect(status, `${address} ${n}`).to.equal(n < 60 ? 200 : 429);
      }
    }
    expect(await post(url!, { from: neighbour, forwarded: forwarded[0]!, fields })).to.equal(200);

    const [early, late] = [join(folder, 'early.heapsnapshot'), join(folder, 'late.heapsnapshot')];
    await tell({ snapshot: early });
    // The search finds what is there: an open conversation's words.
    expect(await found(early, [words])).to.deep.equal([words]);
    await rm(early);

    await tell({ pass: 20 });
    await tell({ snapshot: late });
    expect(await found(late, [words, neighbour, ...forwarded, '2001:db8:5ca1'])).to.deep.equal([]);
  });
});
