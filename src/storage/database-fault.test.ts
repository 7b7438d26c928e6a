import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { AppError } from '../errors.ts';
import { databaseFault } from './database-fault.ts';
import { openStorage } from './open-storage.ts';
import { openTestStorage, silentLog } from './fixtures/open-test-storage.ts';

const folder = await mkdtemp(join(tmpdir(), 'toronto-fault-'));
after(() => rm(folder, { recursive: true, force: true }));

const codeOf = (error: unknown) => (error instanceof AppError ? error.code : 'not translated');

test('says that the disk is full, wherever in the chain of causes that stands', () => {
  const full = Object.assign(new Error('could not extend file "base/1"'), { code: '53100' });
  assert.equal(codeOf(databaseFault(new Error('Failed query', { cause: full }))), 'disk-full');
  assert.equal(codeOf(databaseFault(Object.assign(new Error('write'), { code: 'ENOSPC' }))), 'disk-full');
});

test('leaves errors that are faults of ours alone', () => {
  const broken = Object.assign(new Error('syntax error'), { code: '42601' });
  assert.equal(databaseFault(broken), broken);
  assert.equal(databaseFault('text'), 'text');
});

test('says that the database cannot be reached when nothing listens, the login is wrong or the address is none', async () => {
  for (const url of [
    'postgresql://nobody@127.0.0.1:1/none',
    'postgresql://nobody@no-such-host.invalid/none',
    'mysql://x',
  ]) {
    await assert.rejects(
      openStorage({ connection: { to: 'postgresql', url }, log: silentLog }),
      { code: 'database-unreachable' },
      url,
    );
  }
});

test('says that the embedded database cannot start when its folder is a file', async () => {
  const directory = join(folder, 'file');
  await writeFile(directory, '');
  await assert.rejects(openStorage({ connection: { to: 'embedded', directory }, log: silentLog }), AppError);
});

test('answers with a fault instead of hanging once the embedded database is closed', async () => {
  const { storage, close } = await openTestStorage();
  await close();
  await assert.rejects(storage.organisations.ensureLocal(), { code: 'database-unreachable' });
});
