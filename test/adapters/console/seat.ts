import { setTimeout as passed } from 'node:timers/promises';

/** What came back. */
export interface Shown {
  status: number;
  body: string;
  headers: Headers;
}

/** A browser without a face: it keeps the cookie and the token of the last page. */
export class Seat {
  cookie = '';
  csrf = '';

  /** @param looked resolves when the server looks at nothing any more beside what it answers, or it is time to ask it again */
  constructor(
    private readonly url: string,
    readonly looked: () => Promise<unknown> = () => passed(50),
  ) {}

  get(path: string): Promise<Shown> {
    return this.ask(path, {});
  }

  post(path: string, fields: Record<string, string> | [string, string][] = {}, headers: Record<string, string> = {}): Promise<Shown> {
    const pairs = Array.isArray(fields) ? fields : Object.entries({ csrf: this.csrf, ...fields });
    return this.ask(path, { method: 'POST', body: new URLSearchParams(pairs), headers });
  }

  /** The same with boxes of which some have one name. */
  posts(path: string, fields: [string, string][]): Promise<Shown> {
    return this.ask(path, { method: 'POST', body: new URLSearchParams([['csrf', this.csrf], ...fields]) });
  }

  /** Sends a form with a file. @param name what the file is called; a browser sends one without a name where none was chosen */
  sends(path: string, fields: Record<string, string>, file?: string | Uint8Array<ArrayBuffer>, name = 'answers.csv'): Promise<Shown> {
    const form = new FormData();
    for (const [name, value] of Object.entries({ csrf: this.csrf, ...fields })) form.append(name, value);
    if (file !== undefined) form.append('file', new Blob([file]), name);
    return this.ask(path, { method: 'POST', body: form });
  }

  private async ask(path: string, options: RequestInit): Promise<Shown> {
    const headers = {
      ...(options.headers as Record<string, string>),
      'accept-language': 'en',
      ...(this.cookie && { cookie: this.cookie }),
    };
    const answer = await fetch(this.url + path, { ...options, headers, redirect: 'manual' });
    const given = answer.headers.get('set-cookie');
    if (given) this.cookie = given.split(';')[0]!;
    const shown = { status: answer.status, body: await answer.text(), headers: answer.headers };
    this.csrf = /name="csrf" value="([^"]+)"/.exec(shown.body)?.[1] ?? this.csrf;
    return shown;
  }
}
