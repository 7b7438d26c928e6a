/** What a model server of a test does, one act for each request; it speaks real HTTP in the provider's own wire format. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Act =
  | { do: 'say'; text: string; ending?: 'stop' | 'length' }
  | { do: 'use'; tool: string; input: unknown; text?: string }
  /** An error status; `retryAfter` in seconds. */
  | { do: 'fail'; status: 400 | 401 | 429 | 500 | 529; retryAfter?: number }
  /** Begins to answer, then drops the connection. */
  | { do: 'cut'; text: string }
  /** Begins to answer and ends the stream in good order, but without saying that it has finished. */
  | { do: 'stop-short'; text: string }
  /** A piece at a time with long waits. */
  | { do: 'drip'; piece: string; everyMilliseconds: number; times: number }
  /** Accepts the request and says nothing. */
  | { do: 'hang' }
  /** Bytes that are no JSON. */
  | { do: 'garble' }
  /** Goes on and on, whatever was asked. */
  | { do: 'ramble'; piece: string; times: number };

export interface Received {
  path: string;
  headers: IncomingMessage['headers'];
  body: Record<string, unknown>;
}

export interface ModelServer {
  /** Without a path. */
  address: string;
  received: Received[];
  /** Requests whose connection the client closed before the answer was over. */
  abandoned(): number;
  close(): Promise<void>;
}

/** How a provider writes what the acts do. */
export interface Wire {
  /** Answers what is no request to a model, such as the list of models. */
  other?(request: IncomingMessage): unknown;
  error(status: number): unknown;
  open(body: Record<string, unknown>): string[];
  text(piece: string): string[];
  tool(name: string, input: unknown): string[];
  close(ending: 'stop' | 'length' | 'tools', usage: { input: number; output: number }): string[];
}

export async function startModelServer(wire: Wire, acts: readonly Act[]): Promise<ModelServer> {
  const waiting = [...acts];
  const received: Received[] = [];
  let abandoned = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const other = request.method === 'GET' ? wire.other?.(request) : undefined;
      if (other !== undefined) return json(response, 200, other);
      const body = JSON.parse(await readAll(request)) as Record<string, unknown>;
      received.push({ path: request.url ?? '', headers: request.headers, body });
      response.once('close', () => {
        if (!response.writableFinished) abandoned += 1;
      });
      const act = waiting.shift();
      if (act === undefined) return json(response, 500, wire.error(500));
      await perform(wire, act, body, response);
    })().catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // listening on TCP
    received,
    abandoned: () => abandoned,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function perform(wire: Wire, act: Act, body: Record<string, unknown>, response: ServerResponse): Promise<void> {
  if (act.do === 'fail') {
    if (act.retryAfter !== undefined) response.setHeader('retry-after', String(act.retryAfter));
    return json(response, act.status, wire.error(act.status));
  }
  if (act.do === 'hang') return;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (parts: readonly string[]) => response.write(parts.join(''));
  if (act.do === 'garble') {
    response.end('data: {"this is": no json\n\n');
    return;
  }
  send(wire.open(body));
  const usage = { input: 100, output: 20 };
  switch (act.do) {
    case 'say':
      for (const piece of act.text.match(/[\s\S]{1,40}/g) ?? []) send(wire.text(piece));
      response.end(wire.close(act.ending ?? 'stop', usage).join(''));
      return;
    case 'use':
      if (act.text !== undefined) send(wire.text(act.text));
      send(wire.tool(act.tool, act.input));
      response.end(wire.close('tools', usage).join(''));
      return;
    case 'cut':
      send(wire.text(act.text));
      setTimeout(() => response.destroy(), 20);
      return;
    case 'stop-short':
      response.end(wire.text(act.text).join(''));
      return;
    case 'drip':
    case 'ramble':
      for (let time = 0; time < act.times && !response.destroyed; time += 1) {
        send(wire.text(act.piece));
        if (act.do === 'drip') await new Promise((over) => setTimeout(over, act.everyMilliseconds));
        else if (time % 50 === 0) await new Promise((over) => setImmediate(over));
      }
      response.end(wire.close('stop', usage).join(''));
      return;
    default:
      act satisfies never;
  }
}

function json(response: ServerResponse, status: number, content: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(content));
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding is set
  return Buffer.concat(chunks).toString('utf8');
}
