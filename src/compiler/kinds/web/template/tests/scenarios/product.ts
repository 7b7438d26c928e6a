// Gives each test the product to itself: started on an empty data folder, so that it opens with its first records.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';

export const test = base.extend({
  baseURL: async ({}, use) => {
    const data = await mkdtemp(join(tmpdir(), 'scenario-'));
    const server = spawn(process.execPath, ['server/start.ts'], {
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: data, DEMO_USER: 'on' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await use(await addressOf(server));
    } finally {
      if (server.exitCode === null) {
        server.kill();
        await once(server, 'exit');
      }
      await rm(data, { recursive: true, force: true });
    }
  },
});

/** The server says where it listens once it does. */
async function addressOf(server: ChildProcess): Promise<string> {
  let output = '';
  // Leaving the loop must not close the pipe that the server goes on writing to.
  for await (const part of server.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    output += String(part);
    const port = /http:\/\/localhost:(\d+)/.exec(output)?.[1];
    if (port) return `http://127.0.0.1:${port}`;
  }
  throw new Error(`The server ended before it listened. ${output}`);
}
