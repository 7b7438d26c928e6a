/**
 * The one way from a page to its product: a proxy on loopback that forwards the product's own origin to the product's
 * socket, refuses everything else and remembers what was refused. It also counts writes, so that the caller knows when
 * a product has left its seed state.
 */
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Service } from '../sandbox/sandbox.ts';

/** A `.localhost` name is a secure context in Chromium, as the product will have behind https. */
const productHost = 'product.localhost';
const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface Gateway {
  /** The product's origin as the browser sees it, without a trailing slash. */
  readonly origin: string;
  /** Address of the proxy for the browser's context. */
  readonly proxy: string;
  /** Requests to anywhere but the product, as `METHOD address`, in order. */
  refused(): readonly string[];
  /** True once any request that may change data was forwarded. */
  wrote(): boolean;
  /** Leads to the product, for checks that speak HTTP themselves. */
  readonly agent: Agent;
  close(): Promise<void>;
}

export async function createGateway({ service }: { service: Service }): Promise<Gateway> {
  const refused: string[] = [];
  let wrote = false;
  const tunnels = new Set<Duplex>();
  // A connection a request: a kept one may be closed by the product just as the next request is sent on it.
  const agent = new Agent({ keepAlive: false });
  agent.createConnection = (_options, callback) => {
    service.connect().then(
      (socket) => callback?.(null, socket),
      // The socket is not looked at when there is an error.
      (error: Error) => callback?.(error, undefined as unknown as Socket), // the callback's type wants one anyway
    );
    return undefined;
  };

  const server = createServer((incoming, outgoing) => {
    const address = parseAddress(incoming.url);
    if (address?.host !== productHost || address.protocol !== 'http:') {
      refused.push(`${incoming.method ?? 'GET'} ${incoming.url ?? ''}`.slice(0, 300));
      outgoing.writeHead(403).end('Only the product itself can be reached from here.');
      return;
    }
    if (!readingMethods.has(incoming.method ?? 'GET')) wrote = true;
    forward(incoming, outgoing, `${address.pathname}${address.search}`, agent);
  });
  // Web sockets, and everything over https, ask for a tunnel.
  server.on('connect', (incoming, socket) => {
    socket.on('error', () => socket.destroy());
    if (incoming.url !== `${productHost}:80`) {
      refused.push(`CONNECT ${incoming.url ?? ''}`.slice(0, 300));
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    wrote = true;
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
    service.connect().then(
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
    refused: () => refused,
    wrote: () => wrote,
    agent,
    close: async () => {
      agent.destroy();
      for (const tunnel of tunnels) tunnel.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function parseAddress(url: string | undefined): URL | null {
  return url !== undefined && URL.canParse(url) ? new URL(url) : null;
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, path: string, agent: Agent): void {
  const headers = { ...incoming.headers };
  delete headers['proxy-connection'];
  const upstream = request({ agent, path, method: incoming.method, headers });
  upstream.on('response', (answer) => {
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
