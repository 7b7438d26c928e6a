/** One HTTP request to a running product, without a browser. */
import { request } from 'node:http';
import { agentOf, type Target } from './gateway.ts';

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface Question {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent exactly as it stands, so that odd paths arrive odd. */
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  signal: AbortSignal;
}

/** Rejects when the product does not answer. */
export async function ask(
  { service, onWrite }: Target,
  { method = 'GET', path, headers, body, signal }: Question,
): Promise<Answer> {
  if (method !== 'GET') onWrite();
  return new Promise((resolve, reject) => {
    const outgoing = request({
      agent: agentOf(service),
      path,
      method,
      headers: { host: 'localhost', ...headers },
      signal,
      timeout: 10_000,
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`${method} ${path} was not answered within 10 s`)));
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])),
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    outgoing.end(body);
  });
}
