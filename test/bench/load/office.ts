import { Seat } from '../../adapters/console/seat.js';
import { codeOf } from '../../proofs/killed/receiver.js';
import type { Program } from '../../proofs/program.js';

/** The receiver of an office for demonstration, whose clock is moved with that of the program. */
export class Office {
  private seat: Seat | undefined;
  private ahead = 0;

  constructor(
    private readonly there: Program,
    readonly name: string,
  ) {}

  passes(minutes: number): void {
    this.ahead += minutes * 60_000;
  }

  /** Signs in anew, as after every break. @throws where that is refused */
  async comesIn(): Promise<void> {
    this.seat = new Seat(this.there.url);
    const [, passphrase = ''] = new RegExp(`^ +${this.name} +passphrase (\\S+)$`, 'm').exec(this.there.written()) ?? [];
    const code = await codeOf(this.name, { DATA_DIR: this.there.folder }, Date.now() + this.ahead);
    const { status } = await this.seat.post('/console/sign-in', { name: this.name, passphrase, code });
    if (status !== 303) throw new Error(`${this.name} cannot sign in: ${status}`);
  }

  /** Takes over what waits on the first page of the list, and answers each once. */
  async answersAll(): Promise<void> {
    const { body } = await this.seat!.get('/console/cases');
    const waiting = [...body.matchAll(/<tr>.*?cases\/([\w-]{22,})".*?<span class="state waiting">/gs)].map(([, id]) => id!);
    for (const id of waiting) {
      await this.seat!.post(`/console/cases/${id}/take`);
      const { status } = await this.seat!.post(`/console/cases/${id}/reply`, { words: 'We have read it.' });
      if (status !== 303) throw new Error(`an answer was not taken: ${status}`);
    }
  }
}
