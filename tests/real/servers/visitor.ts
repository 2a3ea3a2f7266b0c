/** Somebody who uses a site over HTTP without a browser: keeps cookies, fills in forms, follows no redirect. */
import { randomInt } from 'node:crypto';
import { request } from 'node:http';

interface Reply {
  status: number;
  /** Where a redirect leads, else ''. */
  to: string;
  text: string;
}

interface Sent {
  method?: string;
  body?: string;
  headers?: Record<string, string>;
}

export class Visitor {
  /** Everybody has an address of their own, as sites slow down those who write much from one. All of 127.0.0.0/8 is this machine. */
  private readonly from = process.platform === 'linux' ? `127.${randomInt(1, 255)}.${randomInt(255)}.${randomInt(1, 255)}` : '127.0.0.1';
  private readonly cookies = new Map<string, string>();
  private readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  /** What a browser would send as its cookies. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private ask(path: string, sent: Sent = {}): Promise<Reply> {
    const { cookie } = this;
    const { method, body = '', headers } = sent;
    return new Promise((done, failed) => {
      const asking = request(
        new URL(path, this.origin),
        {
          method: method ?? 'GET',
          headers: { ...headers, 'content-length': Buffer.byteLength(body), ...(cookie ? { cookie } : {}) },
          localAddress: this.from,
          signal: AbortSignal.timeout(120_000),
        },
        (answer) => {
          for (const line of answer.headers['set-cookie'] ?? []) {
            const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
            this.cookies.set(name, value);
          }
          let text = '';
          answer.setEncoding('utf8');
          answer.on('data', (part: string) => {
            text += part;
          });
          answer.on('error', failed);
          answer.on('end', () => done({ status: answer.statusCode ?? 0, to: answer.headers.location ?? '', text }));
        },
      );
      asking.on('error', failed);
      asking.end(body);
    });
  }

  get(path: string): Promise<Reply> {
    return this.ask(path);
  }

  /** Sends a form. */
  form(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Reply> {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.ask(path, { method: 'POST', body: new URLSearchParams(fields).toString(), headers: { ...type, ...headers } });
  }

  /** Sends JSON and gives the JSON that comes back. Throws where the site refuses. */
  async json<Answer>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const { status, text } = await this.ask(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
    if (status >= 300) throw new Error(`POST ${path}: ${status} ${text.slice(0, 500)}`);
    return JSON.parse(text) as Answer;
  }
}
