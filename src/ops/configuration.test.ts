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

test('asks no model when nothing is set, but looks on this machine unless told not to', () => {
  const { models } = readConfiguration({});
  assert.deepEqual([models.preferred, models.providers, models.secrets], ['found', {}, []]);
  assert.equal(models.local?.ollama, 'http://127.0.0.1:11434');
  assert.equal(readConfiguration({ TORONTO_LOCAL_MODELS: 'off' }).models.local, null);
  assert.equal(readConfiguration({ TORONTO_MODEL: 'off', OPENAI_API_KEY: 'k' }).models.local, null);
});

test('takes models, limits and prices, and knows the keys as secrets', () => {
  const { models } = readConfiguration({
    TORONTO_MODEL: 'anthropic/claude-opus-5-5, ollama/qwen3:8b',
    TORONTO_MODEL_DEVELOPER: 'compatible/team/house-model',
    ANTHROPIC_API_KEY: 'key-of-anthropic',
    TORONTO_MODEL_URL: 'https://models.example.com/v1',
    TORONTO_MODEL_KEY: 'key-of-the-house',
    TORONTO_MODEL_LIMIT_RUN: 'usd=0.25 tokens=9000',
    TORONTO_MODEL_PRICES: 'compatible/team/house-model=0.5/2',
  });
  assert.deepEqual(models.preferred, ['anthropic/claude-opus-5-5', 'ollama/qwen3:8b']);
  assert.deepEqual(models.ofRole, { Developer: ['compatible/team/house-model'] });
  assert.deepEqual(models.secrets, ['key-of-anthropic', 'key-of-the-house']);
  assert.deepEqual(models.limits.run, { tokens: 9000, usd: 0.25, seconds: 600, attempts: 40 });
  assert.deepEqual(models.prices['compatible/team/house-model'], { input: 0.5, cachedInput: 0.5, output: 2 });
  assert.throws(
    () => readConfiguration({ TORONTO_MODEL: 'the best', TORONTO_MODEL_LIMIT_RUN: 'money=3' }),
    (error) =>
      error instanceof AppError &&
      error.message.includes('TORONTO_MODEL.0 must be provider/model') &&
      error.message.includes('TORONTO_MODEL_LIMIT_RUN has "money=3"'),
  );
});
