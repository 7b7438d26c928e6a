// Starts the real application on a free port with a database in memory, for tests.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { readConfiguration } from './configuration.ts';
import { openDatabase, type Database } from './db.ts';

export interface TestAnswer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

export interface TestServer {
  /** e.g. "http://127.0.0.1:41213" */
  url: string;
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

export async function startTestServer(environment: Record<string, string> = {}): Promise<TestServer> {
  const database = openDatabase(':memory:');
  const app = createApp({ database, configuration: readConfiguration(environment) });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  const url = `http://127.0.0.1:${port}`;
  let cookie = '';

  return {
    url,
    database,
    async request<Body>(method: string, path: string, body?: unknown) {
      const answer = await fetch(url + path, {
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
      server.close();
      await once(server, 'close');
      database.close();
    },
  };
}
