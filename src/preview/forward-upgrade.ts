/** Carries a web socket: the handshake is forwarded like a request, then both connections are joined. */
import { type IncomingMessage, STATUS_CODES, request as sendRequest } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { requestHeaders } from './preview-headers.ts';
import type { RunningProduct } from './product-runner.ts';

export interface ForwardUpgradeOptions {
  running: RunningProduct;
  request: IncomingMessage;
  /** The browser's connection. */
  socket: Duplex;
  /** What the browser sent after its handshake. */
  head: Buffer;
  protocol: string;
}

/** Resolves when the joined connection has ended. */
export async function forwardUpgrade({
  running,
  request,
  socket,
  head,
  protocol,
}: ForwardUpgradeOptions): Promise<void> {
  let upstreamSocket: Socket;
  try {
    upstreamSocket = await running.service.connect();
  } catch {
    refuseUpgrade(socket, 502);
    return;
  }
  await new Promise<void>((resolve) => {
    const end = (): void => {
      upstreamSocket.destroy();
      socket.destroy();
      resolve();
    };
    for (const side of [socket, upstreamSocket]) {
      side.on('error', end);
      side.on('close', end);
    }
    const upstream = sendRequest({
      method: request.method,
      path: request.url,
      createConnection: () => upstreamSocket,
      headers: {
        ...requestHeaders(request.headers, protocol),
        connection: 'Upgrade',
        upgrade: request.headers.upgrade ?? 'websocket',
      },
    });
    upstream.once('error', end);
    upstream.once('upgrade', (answer, _socket, upstreamHead) => {
      socket.write(handshakeText(answer));
      if (upstreamHead.length > 0) socket.write(upstreamHead);
      if (head.length > 0) upstreamSocket.write(head);
      socket.pipe(upstreamSocket).pipe(socket);
    });
    // A product that does not speak the protocol answers like to any request.
    upstream.once('response', (answer) => {
      answer.resume();
      refuseUpgrade(socket, answer.statusCode ?? 502);
    });
    upstream.end();
  });
}

/** Answers the handshake with a plain status and closes. */
export function refuseUpgrade(socket: Duplex, status: number): void {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function handshakeText(answer: IncomingMessage): string {
  const lines = [`HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}`];
  for (let index = 0; index < answer.rawHeaders.length; index += 2) {
    const name = answer.rawHeaders[index] ?? '';
    if (name.toLowerCase() !== 'set-cookie') lines.push(`${name}: ${answer.rawHeaders[index + 1] ?? ''}`);
  }
  return `${lines.join('\r\n')}\r\n\r\n`;
}
