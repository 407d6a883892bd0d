import { WebSocket } from 'ws';

/** As much of XMLHttpRequest as clients made for browsers use, over real requests of Node's fetch. */
class XMLHttpRequestOverFetch {
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseText = '';
  responseType = '';
  timeout = 0;
  withCredentials = false;
  onreadystatechange: ((event: object) => void) | null = null;
  ontimeout: ((event: object) => void) | null = null;
  private readonly headers: Record<string, string> = {};
  private readonly control = new AbortController();
  private method = 'GET';
  private url = '';

  open(method: string, url: string): void {
    [this.method, this.url] = [method, url];
    this.readyState = 1;
  }

  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }

  getAllResponseHeaders(): string {
    return '';
  }

  abort(): void {
    this.control.abort();
  }

  send(body?: string | FormData): void {
    const timer = setTimeout(() => this.ontimeout?.({}), this.timeout || 20_000);
    timer.unref();
    const done = (status: number, text: string): void => {
      clearTimeout(timer);
      if (this.control.signal.aborted) return;
      this.readyState = 4;
      this.status = status;
      this.responseText = text;
      this.response = this.responseType === 'json' ? parsed(text) : text;
      this.onreadystatechange?.({});
    };
    fetch(this.url, {
      method: this.method,
      headers: this.headers,
      signal: this.control.signal,
      ...(body === undefined ? {} : { body }),
    }).then(
      async (answer) => done(answer.status, await answer.text()),
      () => done(0, ''),
    );
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Gives Node what botframework-directlinejs looks for before it is made; call what it returns to take it away. */
export function browserGlobals(): () => void {
  Object.assign(globalThis, { XMLHttpRequest: XMLHttpRequestOverFetch, WebSocket });
  return () => {
    Reflect.deleteProperty(globalThis, 'XMLHttpRequest');
    Reflect.deleteProperty(globalThis, 'WebSocket');
  };
}
