import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { AppError } from '../errors.ts';
import { listen, type ListenRequest } from './listen.ts';

const parts = (): Pick<ListenRequest, 'api' | 'preview' | 'host'> => ({
  api: new Hono().get('/', (context) => context.text('page')),
  preview: {
    handles: (request) => request.headers.host?.startsWith('p1.') === true,
    serve: (_request, response) => void response.end('preview'),
    upgrade: (_request, socket) => void socket.destroy(),
  },
  host: '127.0.0.1',
});

test('the host name decides between preview and page', async (context) => {
  const listening = await listen({ ...parts(), port: 0, portIsFixed: false });
  context.after(() => listening.close());
  const page = await fetch(`http://127.0.0.1:${listening.port}/`);
  assert.equal(await page.text(), 'page');
  const { get } = await import('node:http');
  const preview = await new Promise<string>((done) => {
    get({ host: '127.0.0.1', port: listening.port, headers: { host: 'p1.localhost' } }, (response) => {
      response.setEncoding('utf8').on('data', done);
    });
  });
  assert.equal(preview, 'preview');
});

test('takes the next port when the usual one is taken, unless it was asked for', async (context) => {
  const first = await listen({ ...parts(), port: 0, portIsFixed: true });
  context.after(() => first.close());
  const second = await listen({ ...parts(), port: first.port, portIsFixed: false });
  context.after(() => second.close());
  assert.ok(second.port > first.port);
  await assert.rejects(
    () => listen({ ...parts(), port: first.port, portIsFixed: true }),
    (error) => error instanceof AppError && error.code === 'port-taken' && error.message.includes(String(first.port)),
  );
});

test('an interface that is not of this machine is a sentence', async () => {
  await assert.rejects(
    () => listen({ ...parts(), host: '203.0.113.7', port: 0, portIsFixed: true }),
    (error) => error instanceof AppError && error.code === 'invalid-input' && error.fix.includes('HOST'),
  );
});
