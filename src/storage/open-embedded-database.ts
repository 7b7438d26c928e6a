/** Opens PGlite behind a private unix socket, so that everything above talks to it as to any PostgreSQL. */
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { Pool } from 'pg';
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import type { EmbeddedReply, EmbeddedRequest, EmbeddedStart } from './embedded-database-worker.ts';

export interface EmbeddedDatabase {
  pool: Pool;
  close(): Promise<void>;
}

export interface EmbeddedDatabaseOptions {
  /** Holds the database's files; made when missing. Nothing else may use it at the same time: lock the data directory first. */
  directory: string;
  /** File that a first start begins from, made by the first start that finds none: 0.8 s instead of 3.5 s. */
  template: string | null;
  log: Log;
}

/** The name that PostgreSQL clients look for in a folder of sockets. */
const socketName = '.s.PGSQL.5432';

export async function openEmbeddedDatabase({
  directory,
  template,
  log,
}: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  await mkdir(directory, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw startFault({ message: error.message, code: error.code ?? null }, directory);
  });
  const isFirst = (await readdir(directory)).length === 0;
  const hasTemplate =
    template !== null &&
    (await readdir(dirname(template)).catch(() => [])).some((name) => template.endsWith(`/${name}`));
  const socketFolder = await makeSocketFolder(directory);
  const start: EmbeddedStart = {
    directory,
    socket: join(socketFolder, socketName),
    template: isFirst && hasTemplate ? template : null,
  };
  keepBaselineCode();
  const worker = new Worker(new URL('./embedded-database-worker.ts', import.meta.url), {
    workerData: start,
    stdout: true,
    stderr: true,
  });
  worker.stderr.on('data', (chunk: Buffer) =>
    log.debug({ output: chunk.toString().slice(0, 2000) }, 'embedded database'),
  );
  worker.stdout.resume();

  let failure: Error | null = null;
  let stopping = false;
  worker.on('error', (error) => {
    failure = error;
    log.error({ error: String(error) }, 'the embedded database has stopped');
  });
  worker.on('exit', (code) => {
    if (!stopping) log.error({ code }, 'the embedded database has ended');
  });

  const receive = async (): Promise<EmbeddedReply> => {
    const ended = once(worker, 'exit').then((): EmbeddedReply => ({
      is: 'failed',
      message: failure?.message ?? 'its thread ended',
      code: null,
    }));
    const [reply] = await Promise.race([once(worker, 'message'), ended.then((failed) => [failed])]);
    return reply as EmbeddedReply; // the worker posts nothing else
  };
  const ask = (request: EmbeddedRequest): Promise<EmbeddedReply> => {
    const reply = receive();
    worker.postMessage(request); // oxlint-disable-line unicorn/require-post-message-target-origin -- a thread, not a window
    return reply;
  };

  const first = await receive();
  if (first.is === 'failed') {
    stopping = true;
    await worker.terminate();
    await rm(socketFolder, { recursive: true, force: true });
    throw startFault(first, directory);
  }

  if (isFirst && template !== null && !hasTemplate) {
    const dumped = await ask('dump');
    if (dumped.is === 'dumped') await writeTemplate(template, dumped.archive);
  }

  // One connection, since there is one session behind it: more would share its named statements and wait for its transactions.
  const pool = new Pool({
    host: socketFolder,
    user: 'postgres',
    database: 'postgres',
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 30_000,
    query_timeout: 60_000,
  });
  pool.on('error', (error) => log.warn({ error: error.message }, 'the embedded database dropped a connection'));

  return {
    pool,
    async close() {
      stopping = true;
      await pool.end();
      await Promise.race([ask('stop'), once(worker, 'exit')]);
      await worker.terminate();
      await rm(socketFolder, { recursive: true, force: true });
    },
  };
}

/**
 * Optimising one function of the database, its interpreter of expressions, takes V8 604 MB for half a second, more than the whole
 * server otherwise needs; without it inserts and look-ups are as fast, and only sums over thousands of rows take 1.5 times as long.
 */
function keepBaselineCode(): void {
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
}

/** Beside the database, where a killed process's socket is replaced by the next; elsewhere when that path is too long for one. */
async function makeSocketFolder(directory: string): Promise<string> {
  const beside = `${directory}-socket`;
  // Systems allow 103 to 107 bytes.
  if (Buffer.byteLength(join(beside, socketName)) > 100) return mkdtemp(join(tmpdir(), 'toronto-db-'));
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { mode: 0o700 });
  return beside;
}

async function writeTemplate(template: string, archive: ArrayBuffer): Promise<void> {
  await mkdir(dirname(template), { recursive: true });
  const draft = `${template}.${process.pid}`;
  await writeFile(draft, Buffer.from(archive));
  await rename(draft, template);
}

function startFault(reply: { message: string; code: string | null }, directory: string): AppError {
  if (reply.code === 'ENOSPC' || /no space left/i.test(reply.message)) {
    return new AppError('disk-full', 'The disk is full, so the embedded database cannot start.', {
      fix: `Free some space on the disk that holds ${directory}, then start again.`,
      cause: reply,
    });
  }
  return new AppError('database-unreachable', `The embedded database could not start: ${reply.message}.`, {
    fix: `Check that ${directory} is writable and not damaged, or set DATABASE_URL to a PostgreSQL server.`,
    cause: reply,
  });
}
