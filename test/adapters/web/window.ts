import { textIn } from '../../../knowledge/text/index.js';

const { handoff } = textIn('en');

/** Browsers without JavaScript see these pages; every form is as it stands in one. */
export class Window {
  private constructor(
    private readonly url: string,
    readonly body: string,
    readonly status: number,
  ) {}

  static async open(url: string): Promise<Window> {
    const answer = await fetch(url, { headers: { 'accept-language': 'en' } });
    return new Window(url, await answer.text(), answer.status);
  }

  get box(): string {
    return /<label for="words"[^>]*>([^<]*)</.exec(this.body)![1]!.trim();
  }

  /** What stands in the box. */
  get draft(): string {
    return /<textarea[^>]*>\n?([^<]*)<\/textarea/.exec(this.body)![1]!;
  }

  /** The conversation to which the page belongs. */
  get token(): string {
    return /name="c"\s+value="([^"]+)"/.exec(this.body)![1]!;
  }

  /** The same page once more, with nothing said or pressed. */
  asksAgain(): Promise<Window> {
    return this.send({});
  }

  says(words: string): Promise<Window> {
    return this.send({ words });
  }

  /** @param words what stands in the box meanwhile */
  presses(label: string, words = ''): Promise<Window> {
    const buttons = [...this.body.matchAll(/value="([^"]+)">(?:<span class="n">\d+<\/span> )?<bdi[^>]*>([^<]*)</g)];
    const [, choice] = buttons.findLast(([, , text]) => text === label) ?? [];
    if (!choice) throw new Error(`no button ${label}: ${buttons.map(([, , text]) => text).join(' | ')}`);
    return this.send({ choice, words });
  }

  private async send(more: Record<string, string>): Promise<Window> {
    const hidden = [...this.body.matchAll(/type="hidden"\s+name="(\w+)"\s+value="([^"]*)"/g)];
    const fields = Object.fromEntries(hidden.map(([, name, value]) => [name!, value!]));
    const answer = await fetch(this.url, { method: 'POST', body: new URLSearchParams({ ...fields, ...more }) });
    return new Window(this.url, await answer.text(), answer.status);
  }

  /** From the first page to a chat with the ombuds. */
  static async inChat(url: string): Promise<Window> {
    let page = await (await Window.open(url)).says('hello');
    page = await page.send({ choice: 'handoff/un-unoms' });
    for (const label of [handoff.office.goOn, handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes, handoff.number.later])
      page = await page.presses(label);
    return page;
  }
}
