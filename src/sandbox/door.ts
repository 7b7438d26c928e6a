/** The one way from the host into a running product: a unix socket in a folder that only the two of them can enter. */
import { chownSync, closeSync, constants, fstatSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { type Socket, createConnection } from 'node:net';
import { join } from 'node:path';
import { AppError } from '../errors.ts';

export interface Door {
  /** Host folder to bind into the sandbox. */
  directory: string;
  connect(): Promise<Socket>;
  close(): void;
}

/** From `asm-generic/fcntl.h`; Node does not name it. The same on x64 and arm64. */
const openPathOnly = 0o10000000;

/** `owner` is the user the product runs as when it is not the one that runs this process. */
export function createDoor({ parent, owner }: { parent: string; owner: number | null }): Door {
  const directory = mkdtempSync(join(parent, 'door-'));
  if (owner !== null) chownSync(directory, owner, owner);
  return {
    directory,
    connect: () => connectThrough(join(directory, 'socket')),
    close: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/**
 * The product owns the folder and could put a symlink to a socket of the host in the socket's place. So the entry itself is opened, without following
 * anything, looked at, and connected to through its descriptor: what was looked at is what is connected to.
 */
function connectThrough(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    let descriptor: number;
    try {
      descriptor = openSync(path, openPathOnly | constants.O_NOFOLLOW);
    } catch (cause) {
      reject(notListening(cause));
      return;
    }
    if (!fstatSync(descriptor).isSocket()) {
      closeSync(descriptor);
      reject(notListening('the door is not a socket'));
      return;
    }
    const socket = createConnection({ path: `/proc/self/fd/${descriptor}` });
    const onError = (cause: Error): void => {
      closeSync(descriptor);
      reject(notListening(cause));
    };
    socket.once('error', onError);
    socket.once('connect', () => {
      closeSync(descriptor);
      socket.off('error', onError);
      resolve(socket);
    });
  });
}

/** The fault that `connect()` rejects with as long as nobody answers. */
export function notListening(cause: unknown): AppError {
  return new AppError('not-found', 'The product is not listening.', {
    fix: 'Wait until it has started, or look at its output.',
    cause,
  });
}
