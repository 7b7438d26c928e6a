import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { AppError } from '../errors.ts';
import { readConfiguration } from './configuration.ts';

test('serves a machine where nothing is set', () => {
  const configuration = readConfiguration({});
  assert.equal(configuration.port, 4310);
  assert.equal(configuration.portIsFixed, false);
  assert.equal(configuration.host, '127.0.0.1');
  assert.equal(configuration.databaseUrl, null);
  assert.equal(configuration.dataDirectory, resolve('.toronto'));
  assert.equal(configuration.allowNoIsolation, false);
});

test('takes every setting from the environment', () => {
  const configuration = readConfiguration({
    PORT: '5000',
    HOST: '0.0.0.0',
    DATABASE_URL: 'postgres://somebody@localhost/toronto',
    TORONTO_DATA: '/srv/toronto',
    TORONTO_CONCURRENCY: '3',
    TORONTO_ALLOW_NO_ISOLATION: 'yes',
    TORONTO_NO_INSTALL: '1',
  });
  assert.deepEqual(
    [configuration.port, configuration.portIsFixed, configuration.host, configuration.concurrency],
    [5000, true, '0.0.0.0', 3],
  );
  assert.equal(configuration.dataDirectory, '/srv/toronto');
  assert.equal(configuration.allowNoIsolation, true);
  assert.equal(configuration.mayInstall, false);
});

test('names every variable that is wrong in one sentence with its mend', () => {
  assert.throws(
    () => readConfiguration({ PORT: 'eighty', DATABASE_URL: 'mysql://somewhere' }),
    (error) =>
      error instanceof AppError &&
      error.code === 'invalid-input' &&
      error.message.includes('PORT') &&
      error.message.includes('DATABASE_URL') &&
      error.fix.includes('docs/configuration.md'),
  );
});
