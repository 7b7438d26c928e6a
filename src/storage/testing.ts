/** A storage of its own for a test file, in a temporary folder that is removed afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../ops/log.ts';
import { openStorage, type Storage } from './open-storage.ts';

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** Shared by all test runs of this machine's user; a first start from it takes a quarter of the time. */
export const testTemplate = join(tmpdir(), 'toronto-test-template-0.5.14.tar.gz');

export async function openTestStorage(): Promise<{ storage: Storage; directory: string; close(): Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'toronto-storage-'));
  const storage = await openStorage({
    connection: { to: 'embedded', directory: join(directory, 'database'), template: testTemplate },
    log: silentLog,
  });
  return {
    storage,
    directory,
    async close() {
      await storage.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
