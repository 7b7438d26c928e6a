/**
 * The embedded database in a thread of its own, so that a heavy query never blocks the server's event loop. Answers one
 * `EmbeddedReply` when it listens or has failed, and one for each request.
 */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

export interface EmbeddedStart {
  directory: string;
  socket: string;
  /** A dumped data directory to begin from; only for an empty directory. */
  template: string | null;
}
export type EmbeddedRequest = 'dump' | 'stop';
export type EmbeddedReply =
  | { is: 'listening' }
  | { is: 'failed'; message: string; code: string | null }
  | { is: 'dumped'; archive: ArrayBuffer }
  | { is: 'stopped' };

const port = parentPort;
if (!port) throw new Error('the embedded database runs only in a worker thread');
const reply = (message: EmbeddedReply) => port.postMessage(message);

const { directory, socket, template } = workerData as EmbeddedStart; // given by open-embedded-database.ts only

try {
  const database = await PGlite.create({
    dataDir: directory,
    ...(template ? { loadDataDir: new Blob([await readFile(template)]) } : {}),
  });
  const server = new PGLiteSocketServer({ db: database, path: socket, maxConnections: 4 });
  await server.start();
  port.on('message', (request: EmbeddedRequest) => {
    void answer(request);
  });
  reply({ is: 'listening' });

  async function answer(request: EmbeddedRequest): Promise<void> {
    if (request === 'dump') {
      const archive = await database.dumpDataDir('gzip');
      reply({ is: 'dumped', archive: await archive.arrayBuffer() });
      return;
    }
    await server.stop();
    await database.close();
    reply({ is: 'stopped' });
    port?.close();
  }
} catch (error) {
  reply({ is: 'failed', ...describeFailure(error) });
  port.close();
}

/** The database's file system throws objects of its own, with the error numbers of WASI, in which "no space left" is 51. */
function describeFailure(error: unknown): { message: string; code: string | null } {
  if (error instanceof Error) {
    return { message: error.message, code: 'code' in error && typeof error.code === 'string' ? error.code : null };
  }
  const errno = typeof error === 'object' && error !== null && 'errno' in error ? Number(error.errno) : null;
  return {
    message: `its file system answered with error ${errno ?? String(error)}`,
    code: errno === 51 ? 'ENOSPC' : null,
  };
}
