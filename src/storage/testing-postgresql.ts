/** A PostgreSQL server of its own for a test file, where the machine has the programs for it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const nobody = 65_534;

/** Null when PostgreSQL is not installed here; then only the embedded database can be tested. */
export async function startTestPostgresql(): Promise<{ url: string; stop(): Promise<void> } | null> {
  const programs = await findPrograms();
  if (!programs) return null;
  const folder = await mkdtemp(join(tmpdir(), 'toronto-pg-'));
  const data = join(folder, 'data');
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, nobody, nobody);
  const identity = isRoot ? { uid: nobody, gid: nobody } : {};

  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'toronto', '-A', 'trust', '--no-sync', '-E', 'UTF8'],
    identity,
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${String(made.stderr)}`);
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=40'],
    { stdio: 'ignore', ...identity },
  );
  const url = `postgresql://toronto@localhost/postgres?host=${encodeURIComponent(folder)}`;
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (tries > 200 || server.exitCode !== null) throw new Error('the test PostgreSQL did not start');
    await sleep(50);
  }
  return {
    url,
    async stop() {
      if (server.exitCode === null) {
        server.kill('SIGQUIT');
        await once(server, 'exit');
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function findPrograms(): Promise<string | null> {
  const versions = await readdir('/usr/lib/postgresql').catch(() => []);
  const folders = [
    ...versions
      .toSorted()
      .toReversed()
      .map((version) => `/usr/lib/postgresql/${version}/bin`),
    '/usr/local/bin',
    '/usr/bin',
  ];
  return (
    folders.find((folder) => {
      try {
        accessSync(join(folder, 'initdb'));
        accessSync(join(folder, 'postgres'));
        return true;
      } catch {
        return false;
      }
    }) ?? null
  );
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
