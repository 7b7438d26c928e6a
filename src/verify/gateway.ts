/**
 * The one way from a page to its product: a proxy on loopback that forwards the product's own origin to the product's
 * socket, refuses everything else and remembers what was refused.
 */
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Service } from '../sandbox/sandbox.ts';

/** A `.localhost` name is a secure context in Chromium, as the product will have behind https. */
const productHost = 'product.localhost';
/** An empty page of ours in the product's origin, so that leaving and coming back keeps the browser's process. */
export const blankPath = '/.well-known/blank-page';
const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What the browser asks for on its own behalf; the same for every copy of one build. */
const filesOfTheBuild = new Set(['script', 'style', 'font', 'image', 'manifest']);

/** A running product and who wants to know that it was written to. */
export interface Target {
  service: Service;
  onWrite(): void;
}

export interface Gateway {
  /** The product's origin as the browser sees it, without a trailing slash. */
  readonly origin: string;
  /** Address of the proxy for the browser's context. */
  readonly proxy: string;
  /** From now on the origin is this running copy. */
  leadTo(target: Target): void;
  /** Requests to anywhere but the product, as `METHOD address`, in order. */
  refused(): readonly string[];
  /** True once an answer that is no file of the build may have stayed in the browser's cache. */
  mayHaveLeftAnswers(): boolean;
  close(): Promise<void>;
}

export async function createGateway(): Promise<Gateway> {
  const refused: string[] = [];
  let target: Target | null = null;
  let leftAnswers = false;
  const tunnels = new Set<Duplex>();

  const server = createServer((incoming, outgoing) => {
    const address = parseAddress(incoming.url);
    if (address?.host !== productHost || address.protocol !== 'http:') {
      refused.push(`${incoming.method ?? 'GET'} ${incoming.url ?? ''}`.slice(0, 300));
      outgoing.writeHead(403).end('Only the product itself can be reached from here.');
      return;
    }
    if (address.pathname === blankPath) {
      outgoing.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end('<!doctype html>');
      return;
    }
    if (!target) {
      outgoing.writeHead(502).end('There is no product here.');
      return;
    }
    if (!readingMethods.has(incoming.method ?? 'GET')) target.onWrite();
    forward(target.service, incoming, outgoing, `${address.pathname}${address.search}`, () => {
      leftAnswers = true;
    });
  });
  // Web sockets, and everything over https, ask for a tunnel.
  server.on('connect', (incoming, socket) => {
    socket.on('error', () => socket.destroy());
    if (incoming.url !== `${productHost}:80` || !target) {
      refused.push(`CONNECT ${incoming.url ?? ''}`.slice(0, 300));
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    target.onWrite();
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
    target.service.connect().then(
      (upstream) => {
        upstream.on('error', () => socket.destroy());
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        socket.pipe(upstream).pipe(socket);
      },
      () => socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n'),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // listening on TCP

  return {
    origin: `http://${productHost}`,
    proxy: `http://127.0.0.1:${port}`,
    leadTo: (next) => {
      target = next;
    },
    refused: () => refused,
    mayHaveLeftAnswers: () => leftAnswers,
    close: async () => {
      for (const tunnel of tunnels) tunnel.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A connection a request: a kept one may be closed by the product just as the next request is sent on it. */
export function agentOf(service: Service): Agent {
  const agent = new Agent({ keepAlive: false });
  agent.createConnection = (_options, callback) => {
    service.connect().then(
      (socket) => callback?.(null, socket),
      // The socket is not looked at when there is an error.
      (error: Error) => callback?.(error, undefined as unknown as Socket), // the callback's type wants one anyway
    );
    return undefined;
  };
  return agent;
}

function parseAddress(url: string | undefined): URL | null {
  return url !== undefined && URL.canParse(url) ? new URL(url) : null;
}

function forward(
  service: Service,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  path: string,
  onKeptAnswer: () => void,
): void {
  const headers = { ...incoming.headers };
  delete headers['proxy-connection'];
  const upstream = request({ agent: agentOf(service), path, method: incoming.method, headers });
  upstream.on('response', (answer) => {
    const isFile = filesOfTheBuild.has(String(incoming.headers['sec-fetch-dest']));
    if (!isFile && !/no-store|no-cache/.test(answer.headers['cache-control'] ?? '')) onKeptAnswer();
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
    answer.on('error', () => outgoing.destroy());
  });
  upstream.on('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(502).end('The product does not answer.');
  });
  outgoing.on('close', () => upstream.destroy());
  incoming.pipe(upstream);
}
