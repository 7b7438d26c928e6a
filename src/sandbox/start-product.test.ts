import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../errors.ts';
import { createSandboxFixture, isolatedLevels } from './fixtures/sandbox-fixture.ts';
import { startProduct } from './start-product.ts';

const [level = 'none' as const] = await isolatedLevels();
const product = (before: string, status: number): string => `
  import { createServer } from 'node:http';
  ${before}
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/api/health' ? ${status} : 404;
    response.end(process.env.NODE_ENV + ' ' + process.env.DEMO_USER + ' ' + process.env.DATA_DIR);
  });
  setTimeout(() => server.listen(Number(process.env.PORT), '127.0.0.1'), 100);
`;

test('resolves once the product answers, with the environment it was asked for', async (context) => {
  const { sandbox, workspace, dependencies, write } = createSandboxFixture(context, level);
  write('server/start.ts', product('const typed: number = 1; void typed;', 200));
  const service = await startProduct({ sandbox, workspace, dependencies, environment: { DEMO_USER: 'off' } });
  context.after(() => service.stop());
  const socket = await service.connect();
  socket.write('GET /api/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  assert.match(text, /^HTTP\/1\.1 200 /);
  assert.match(text, /production off \.\/data/);
});

test('says how and with which output a product ended that never answered', async (context) => {
  const { sandbox, workspace, dependencies, write } = createSandboxFixture(context, level);
  write('server/start.ts', `throw new Error('no table called recipes');`);
  await assert.rejects(startProduct({ sandbox, workspace, dependencies }), (error) => {
    assert.ok(error instanceof AppError);
    assert.match(error.message, /ended with exit code 1 before it answered/);
    assert.match(error.message, /no table called recipes/);
    return true;
  });
});

test('gives up on a product that does not become healthy, and leaves nothing running', async (context) => {
  const { sandbox, workspace, dependencies, write } = createSandboxFixture(context, level);
  write('server/start.ts', product(`console.log('up, but unwell');`, 500));
  await assert.rejects(
    startProduct({ sandbox, workspace, dependencies, readySeconds: 0.7 }),
    /did not answer GET \/api\/health within 0\.7 s[^]*unwell/,
  );
});

test('can be cancelled', async (context) => {
  const { sandbox, workspace, dependencies, write } = createSandboxFixture(context, level);
  write('server/start.ts', 'setInterval(() => {}, 1000);');
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(), 200);
  const started = startProduct({ sandbox, workspace, dependencies, signal: cancel.signal });
  await assert.rejects(started, (error) => error instanceof AppError && error.code === 'cancelled');
});
