/** One port for everything: previews by their host name, the rest by the API. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { AppError } from '../errors.ts';

export interface ListenRequest {
  api: Hono;
  preview: {
    handles(request: IncomingMessage): boolean;
    serve(request: IncomingMessage, response: ServerResponse): void;
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  };
  host: string;
  port: number;
  /** False: when the port is taken, the next free one of the following hundred serves. */
  portIsFixed: boolean;
}

export interface Listening {
  port: number;
  /** Ends open connections too: event streams never end by themselves. */
  close(): Promise<void>;
}

/** @throws AppError `port-taken` or, where the interface or port may not be used, `invalid-input`. */
export async function listen({ api, preview, host, port, portIsFixed }: ListenRequest): Promise<Listening> {
  const answer = getRequestListener(api.fetch);
  const server = createServer((request, response) => {
    if (preview.handles(request)) preview.serve(request, response);
    else void answer(request, response);
  });
  server.on('upgrade', (request, socket, head) => {
    if (preview.handles(request)) preview.upgrade(request, socket, head);
    else socket.destroy();
  });
  const last = portIsFixed || port === 0 ? port : port + 100;
  for (let candidate = port; ; candidate += 1) {
    const taken = await tryPort(server, host, candidate);
    if (taken === null) break;
    if (candidate >= last) throw taken;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens, but on no port');
  return {
    port: address.port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Null when it listens now; the fault when the port is taken. Throws what another port would not mend. */
function tryPort(server: Server, host: string, port: number): Promise<AppError | null> {
  return new Promise((done, failed) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') {
        done(
          new AppError('port-taken', `Port ${port} is taken by another program.`, {
            fix: 'Stop that program, or set PORT to a free port (PORT=0 takes any).',
            cause: error,
          }),
        );
      } else {
        failed(
          new AppError('invalid-input', `It is not possible to listen on ${host} port ${port} (${error.code}).`, {
            fix: 'Set HOST to an interface of this machine and PORT to a number above 1023.',
            cause: error,
          }),
        );
      }
    };
    const onListening = () => {
      server.off('error', onError);
      done(null);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, host);
  });
}
