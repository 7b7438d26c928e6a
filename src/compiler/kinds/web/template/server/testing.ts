// The real application with a database of its own, for tests.
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import { createApp } from './app.ts';
import { readConfiguration } from './configuration.ts';
import { openDatabase, type Database } from './db.ts';
import { seed } from './features.ts';

export interface TestAnswer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

export interface TestServer {
  /** Listens on a free port until `close`; the address is like "http://127.0.0.1:41213". Most tests can do without. */
  listen(): Promise<string>;
  database: Database;
  /**
   * Sends JSON; cookies are kept from one request to the next like in a browser. The test states the shape of the
   * answer and asserts on its values.
   */
  request<Body = unknown>(method: string, path: string, body?: unknown): Promise<TestAnswer<Body>>;
  /** From here on as somebody who has signed out. */
  signOut(): void;
  close(): Promise<void>;
}

/** Signing in is not what most tests are about. */
const quickPasswords = { PASSWORD_COST: '10' };

const directory = mkdtempSync(join(tmpdir(), 'product-tests-'));
process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
let copies = 0;

/** Opens its database at the first use: where test files share a process, each of them starts a server for every test. */
export async function startTestServer(environment: Record<string, string> = {}): Promise<TestServer> {
  let opened: { database: Database; app: ReturnType<typeof createApp>; file: string } | undefined;
  let server: ServerType | undefined;
  let cookie = '';

  function open() {
    if (opened) return opened;
    const { database, file } = openFilledDatabase();
    const configuration = readConfiguration({ ...quickPasswords, ...environment });
    opened = { database, file, app: createApp({ database, configuration }) };
    return opened;
  }

  return {
    get database() {
      return open().database;
    },
    async listen() {
      server = serve({ fetch: open().app.fetch, port: 0, hostname: '127.0.0.1' });
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo; // a TCP server that listens has one
      return `http://127.0.0.1:${port}`;
    },
    async request<Body>(method: string, path: string, body?: unknown) {
      const answer = await open().app.request(path, {
        method,
        headers: { ...(cookie && { cookie }), ...(body !== undefined && { 'content-type': 'application/json' }) },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const [set] = answer.headers.getSetCookie();
      if (set) cookie = set.split(';')[0] ?? '';
      const text = await answer.text();
      const isJson = answer.headers.get('content-type')?.includes('json');
      return { status: answer.status, headers: answer.headers, body: (isJson ? JSON.parse(text) : text) as Body }; // the test states it
    },
    signOut() {
      cookie = 'session=signed-out';
    },
    async close() {
      server?.close();
      if (server) await once(server, 'close');
      if (!opened) return;
      opened.database.close();
      for (const end of ['', '-shm', '-wal']) rmSync(`${opened.file}${end}`, { force: true });
    },
  };
}

/** A copy of one that was filled once: filling it for each test would take longer than the tests. */
function openFilledDatabase(): { database: Database; file: string } {
  const original = join(directory, 'original.db');
  if (!existsSync(original)) {
    const database = openDatabase(original);
    seed(database, new Date());
    database.close();
  }
  copies += 1;
  const file = join(directory, `${copies}.db`);
  copyFileSync(original, file);
  return { database: openDatabase(file), file };
}
