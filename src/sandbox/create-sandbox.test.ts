/** The contract of a sandbox, the same at every level, plain processes included. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { AppError } from '../errors.ts';
import { createSandboxFixture, isolatedLevels, until } from './fixtures/sandbox-fixture.ts';

for (const level of [...(await isolatedLevels()), 'none' as const]) {
  test(`${level}: a command runs on Node 24 in its workspace with exactly the variables it was given`, async (context) => {
    const { runProgram } = createSandboxFixture(context, level);
    const result = await runProgram(
      `console.log(process.versions.node.split('.')[0]); console.log(require('node:fs').existsSync('program.cjs'));
       console.log(process.env.GREETING, process.env.HOME === ${JSON.stringify(process.env.HOME)}, process.env.npm_config_registry);`,
      { environment: { GREETING: 'good day' } },
    );
    assert.equal(result.output, '24\ntrue\ngood day false undefined\n');
    assert.deepEqual([result.exitCode, result.stopped], [0, null]);
    assert.ok(result.durationMs > 0);
  });

  test(`${level}: a failing command is a result with its exit code and both outputs`, async (context) => {
    const { runProgram } = createSandboxFixture(context, level);
    const result = await runProgram(`console.log('out'); console.error('err'); process.exitCode = 3;`);
    assert.equal(result.exitCode, 3);
    assert.match(result.output, /out\n/);
    assert.match(result.output, /err\n/);
    const { sandbox, workspace, dependencies } = createSandboxFixture(context, level);
    const missing = await sandbox.run({ workspace, dependencies, command: ['no-such-program'], writable: [] });
    assert.notEqual(missing.exitCode, 0);
    assert.match(missing.output, /no-such-program/);
  });

  test(`${level}: output is kept to its last 256 kB and says so`, async (context) => {
    const { runProgram } = createSandboxFixture(context, level);
    const { output } = await runProgram(`for (let line = 0; line < 100000; line += 1) console.log('line ' + line);`);
    assert.ok(output.length <= 256 * 1024 + 100);
    assert.ok(output.startsWith('[earlier output left out]\nline '));
    assert.ok(output.endsWith('line 99999\n'));
  });

  test(`${level}: modules are found in the shared dependencies`, async (context) => {
    const { runProgram, dependencies } = createSandboxFixture(context, level);
    mkdirSync(join(dependencies, 'greeter'));
    writeFileSync(join(dependencies, 'greeter', 'index.js'), `module.exports = 'hello from a library';`);
    for (let times = 0; times < 2; times += 1) {
      assert.equal((await runProgram(`console.log(require('greeter'))`)).output, 'hello from a library\n');
    }
  });

  test(`${level}: the owner of a workspace stays its owner, and can change what a product wrote`, async (context) => {
    const { runProgram, workspace } = createSandboxFixture(context, level);
    const { uid } = statSync(workspace);
    await runProgram(`require('node:fs').writeFileSync('dist/page', 'by the product')`, { writable: ['dist'] });
    await runProgram(`require('node:fs').writeFileSync('other', 'by the product')`, { writable: 'all' });
    assert.equal(statSync(workspace).uid, uid);
    writeFileSync(join(workspace, 'dist', 'page'), 'by the host');
    assert.equal(
      (await runProgram(`console.log(require('node:fs').readFileSync('dist/page', 'utf8'))`)).output,
      'by the host\n',
    );
  });

  test(`${level}: a workspace below folders that only its owner may enter can be used`, async (context) => {
    const { sandbox, base } = createSandboxFixture(context, level);
    const workspace = join(base, 'private', 'workspace');
    mkdirSync(join(base, 'private'), { mode: 0o700 });
    mkdirSync(workspace, { mode: 0o700 });
    writeFileSync(join(workspace, 'note'), 'kept', { mode: 0o600 });
    const result = await sandbox.run({
      workspace,
      dependencies: base,
      command: ['node', '-p', `require('node:fs').readFileSync('note', 'utf8')`],
      writable: [],
    });
    assert.equal(result.output, 'kept\n');
  });

  test(`${level}: a server is reached through its door, and the data it wrote stays`, async (context) => {
    const { serveProgram, base } = createSandboxFixture(context, level);
    const source = `
      const fs = require('node:fs');
      require('node:net').createServer((socket) => { fs.appendFileSync(process.env.DATA_DIR + '/log', 'x'); socket.end(fs.readFileSync(process.env.DATA_DIR + '/log')); })
        .listen(Number(process.env.PORT), '127.0.0.1');`;
    const read = async (): Promise<string> => {
      const service = await serveProgram(source, { dataDirectory: join(base, 'data') });
      let text = '';
      await until(() =>
        service.connect().then(
          async (socket) => {
            for await (const chunk of socket) text += String(chunk);
            return true;
          },
          () => false,
        ),
      );
      await service.stop();
      return text;
    };
    assert.equal(await read(), 'x');
    assert.equal(await read(), 'xx');
    assert.equal(readFileSync(join(base, 'data', 'log'), 'utf8'), 'xx');
  });

  test(`${level}: a server that ends says how and with which last words, and leaves no door behind`, async (context) => {
    const { serveProgram, base } = createSandboxFixture(context, level);
    const service = await serveProgram(`console.log('last words'); process.exit(4);`);
    assert.deepEqual(await service.exited, { exitCode: 4, output: 'last words\n' });
    await assert.rejects(service.connect(), (error) => error instanceof AppError && error.code === 'not-found');
    assert.ok(!existsSync(join(base, 'state', 'doors', 'socket')));
  });

  test(`${level}: a workspace or dependency folder that is not there is said to be so`, async (context) => {
    const { sandbox, base, workspace } = createSandboxFixture(context, level);
    const command = ['node', '-v'];
    const missing = (error: unknown): boolean => error instanceof AppError && error.code === 'not-found';
    await assert.rejects(
      sandbox.run({ workspace: join(base, 'nowhere'), dependencies: base, command, writable: [] }),
      missing,
    );
    await assert.rejects(
      sandbox.run({ workspace, dependencies: join(base, 'nowhere'), command, writable: [] }),
      missing,
    );
  });
}
