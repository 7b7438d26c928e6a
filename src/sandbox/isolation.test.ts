/** What a product must not reach, at every level that isolates. Each test tries it from inside. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { AppError } from '../errors.ts';
import { findTool } from './find-tool.ts';
import { createSandboxFixture, isolatedLevels, until } from './fixtures/sandbox-fixture.ts';

const levels = await isolatedLevels();

test('a machine with Linux offers at least one isolated level', () => {
  assert.ok(process.platform !== 'linux' || levels.length > 0);
});

for (const level of levels) {
  test(`${level}: no process inside shows anything of the host's environment`, async (context) => {
    const { runProgram } = createSandboxFixture(context, level);
    const secret = randomBytes(12).toString('hex');
    process.env.SANDBOX_TEST_SECRET = secret;
    context.after(() => delete process.env.SANDBOX_TEST_SECRET);
    const { output } = await runProgram(`
      const fs = require('node:fs');
      for (const id of fs.readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name))) {
        try { console.log(id, JSON.stringify(fs.readFileSync('/proc/' + id + '/environ', 'utf8'))); } catch (error) { console.log(id, error.code); }
        console.log(JSON.stringify(fs.readFileSync('/proc/' + id + '/cmdline', 'utf8')));
      }
    `);
    assert.match(output, /^1 /m);
    assert.ok(!output.includes(secret) && !output.includes('SANDBOX_TEST_SECRET'), output);
    assert.ok(!output.includes(process.env.PATH ?? 'no path'), output);
  });

  test(`${level}: the host's files, other workspaces and the password file are not there`, async (context) => {
    const { base, runProgram } = createSandboxFixture(context, level);
    mkdirSync(join(base, 'other'));
    writeFileSync(join(base, 'other', 'secret'), 'of another product');
    const paths = [
      join(base, 'other', 'secret'),
      '/etc/shadow',
      '/root',
      '/home',
      '/var',
      '/proc/1/root/etc/shadow',
      '/sys/class',
    ];
    const { output } = await runProgram(`
      const fs = require('node:fs');
      for (const path of ${JSON.stringify(paths)}) {
        let seen = 'absent';
        try { seen = fs.statSync(path).isDirectory() ? fs.readdirSync(path).join() : fs.readFileSync(path, 'utf8'); } catch (error) { seen = error.code; }
        console.log(path + ' ' + seen);
      }
    `);
    for (const path of paths)
      assert.match(output, new RegExp(`^${path.replaceAll('.', '\\.')} (ENOENT|EACCES|EPERM)$`, 'm'));
  });

  test(`${level}: neither the host's loopback nor its abstract sockets can be reached`, async (context) => {
    const { runProgram } = createSandboxFixture(context, level);
    const name = `\0sandbox-test-${randomBytes(6).toString('hex')}`;
    const [tcp, abstract] = [createServer((socket) => socket.end()), createServer((socket) => socket.end())];
    context.after(() => [tcp, abstract].map((server) => server.close()));
    await new Promise<void>((resolve) => tcp.listen(0, '0.0.0.0', resolve));
    await new Promise<void>((resolve) => abstract.listen(name, resolve));
    const address = tcp.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const { output } = await runProgram(`
      const net = require('node:net');
      const targets = { loopback: { port: ${port}, host: '127.0.0.1' }, abstract: { path: ${JSON.stringify(name)} }, outside: { port: 53, host: '192.0.2.1' } };
      for (const [name, target] of Object.entries(targets)) {
        net.connect({ ...target, timeout: 500 }).on('connect', () => console.log(name, 'reached')).on('error', (error) => console.log(name, error.code));
      }
      setTimeout(() => process.exit(), 600);
    `);
    assert.match(output, /^loopback ECONNREFUSED$/m);
    assert.match(output, /^abstract ECONNREFUSED$/m);
    assert.match(output, /^outside ENETUNREACH$/m);
  });

  test(`${level}: no capability is left, and none can be had again`, async (context) => {
    const { runProgram, workspace } = createSandboxFixture(context, level);
    const { output } = await runProgram(`console.log(require('node:fs').readFileSync('/proc/self/status', 'utf8'))`);
    for (const name of ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'])
      assert.match(output, new RegExp(`^${name}:\\t0{16}$`, 'm'));
    assert.match(output, /^NoNewPrivs:\t1$/m);
    assert.match(output, level === 'full' ? /^Seccomp:\t2$/m : /^Seccomp:\t/m);
    // Seen from the host: inside, every user has whatever number the sandbox gave it.
    await runProgram(`require('node:fs').writeFileSync('data/mine', '')`, { writable: ['data'] });
    assert.notEqual(statSync(join(workspace, 'data', 'mine')).uid, 0);
  });

  test(`${level}: only what the request names can be written`, async (context) => {
    const { runProgram, workspace, dependencies, base } = createSandboxFixture(context, level);
    mkdirSync(join(dependencies, 'library'));
    writeFileSync(join(dependencies, 'library', 'index.js'), 'original');
    const { output, exitCode } = await runProgram(
      `
      const fs = require('node:fs');
      const paths = ['/work/new', '/work/program.cjs', '/work/node_modules/library/index.js', '/work/node_modules/new', '/usr/new', '/etc/hosts', '/new',
        '/opt/node/bin/node', '/dev/new', '/proc/sys/kernel/hostname', '/work/dist/page', '/work/deep/down/file', '/work/data/app.db', '/tmp/scratch',
        '/work/node_modules/.vite/cache', '/work/node_modules/.vite-temp/config'];
      for (const path of paths) { try { fs.writeFileSync(path, 'written'); console.log(path, 'written'); } catch (error) { console.log(path, 'refused'); } }
    `,
      { writable: ['dist', 'deep/down'], dataDirectory: join(base, 'data') },
    );
    assert.equal(exitCode, 0, output);
    const written = output.split('\n').filter((line) => line.endsWith(' written'));
    assert.deepEqual(
      written.map((line) => line.split(' ')[0]),
      [
        '/work/dist/page',
        '/work/deep/down/file',
        '/work/data/app.db',
        '/tmp/scratch',
        '/work/node_modules/.vite/cache',
        '/work/node_modules/.vite-temp/config',
      ],
    );
    assert.equal(readFileSync(join(workspace, 'dist', 'page'), 'utf8'), 'written');
    assert.equal(readFileSync(join(base, 'data', 'app.db'), 'utf8'), 'written');
    assert.equal(readFileSync(join(dependencies, 'library', 'index.js'), 'utf8'), 'original');
    // What tools write beside the shared libraries is gone with the run.
    assert.deepEqual(readdirSync(join(dependencies, '.vite')), []);
  });

  test(`${level}: with the whole workspace writable, its repository is not`, async (context) => {
    const { runProgram, workspace } = createSandboxFixture(context, level);
    mkdirSync(join(workspace, '.git', 'hooks'), { recursive: true });
    const { output } = await runProgram(
      `
      const fs = require('node:fs');
      fs.writeFileSync('new', '');
      for (const path of ['.git/hooks/pre-commit', '.git/config']) { try { fs.writeFileSync(path, ''); console.log('written'); } catch (error) { console.log(error.code); } }
      try { fs.renameSync('.git', 'moved'); console.log('moved'); } catch (error) { console.log(error.code); }
    `,
      { writable: 'all' },
    );
    assert.equal(output, 'EROFS\nEROFS\nEBUSY\n');
    assert.ok(existsSync(join(workspace, 'new')));
  });

  test(`${level}: a writable path that a product has turned into a symlink is refused`, async (context) => {
    const { runProgram, workspace, base } = createSandboxFixture(context, level);
    mkdirSync(join(base, 'precious'));
    symlinkSync(join(base, 'precious'), join(workspace, 'data'));
    const refused = (error: unknown): boolean => error instanceof AppError && error.code === 'invalid-input';
    await assert.rejects(runProgram('', { writable: ['data'] }), refused);
    await assert.rejects(runProgram('', { writable: ['data/inner'] }), refused);
    await assert.rejects(runProgram('', { writable: ['../precious'] }), refused);
    await assert.rejects(runProgram('', { writable: ['/etc'] }), refused);
  });

  test(`${level}: a door replaced by a symlink, a file or nothing leads nowhere`, async (context) => {
    const { serveProgram, base } = createSandboxFixture(context, level);
    let reached = 0;
    const host = createServer((socket) => {
      reached += 1;
      socket.end();
    });
    context.after(() => host.close());
    await new Promise<void>((resolve) => host.listen(join(base, 'host.sock'), resolve));
    const service = await serveProgram(
      `
      const fs = require('node:fs');
      const replace = {
        symlink: () => { fs.rmSync('/door/socket', { force: true }); fs.symlinkSync(${JSON.stringify(join(base, 'host.sock'))}, '/door/socket'); },
        file: () => { fs.rmSync('/door/socket'); fs.writeFileSync('/door/socket', ''); },
        nothing: () => { fs.rmSync('/door/socket'); },
      };
      require('node:net').createServer((socket) => socket.end()).listen(Number(process.env.PORT));
      setInterval(() => {
        for (const name of fs.readdirSync('/work/data').filter((name) => name in replace)) {
          replace[name]();
          fs.renameSync('/work/data/' + name, '/work/data/' + name + '-done');
        }
      }, 5);
    `,
      { dataDirectory: join(base, 'data') },
    );
    await until(() =>
      service.connect().then(
        (socket) => socket.destroy().destroyed,
        () => false,
      ),
    );
    for (const next of ['symlink', 'file', 'nothing']) {
      writeFileSync(join(base, 'data', next), '');
      await until(() => existsSync(join(base, 'data', `${next}-done`)));
      await assert.rejects(service.connect(), AppError, next);
    }
    assert.equal(reached, 0);
  });
}

if (levels.includes('full')) {
  test('full: the kernel refuses vsock, new namespaces, mounts, tracing and io_uring', async (context) => {
    const { sandbox, workspace, dependencies } = createSandboxFixture(context, 'full');
    const attempt = async (command: string[]): Promise<number | null> =>
      (await sandbox.run({ workspace, dependencies, command, writable: [] })).exitCode;
    assert.notEqual(await attempt(['unshare', '--user', 'true']), 0);
    assert.notEqual(await attempt(['unshare', '--net', 'true']), 0);
    assert.notEqual(await attempt(['mount', '-t', 'tmpfs', 'none', '/tmp']), 0);
    if (findTool('perl')) {
      const family = (number: number): Promise<number | null> =>
        attempt(['perl', '-e', `socket(my $s, ${number}, 1, 0) ? exit 0 : exit 9`]);
      assert.equal(await family(1), 0, 'AF_UNIX');
      assert.equal(await family(2), 0, 'AF_INET');
      assert.equal(await family(40), 9, 'AF_VSOCK');
      assert.equal(await family(38), 9, 'AF_ALG');
      const call = (number: number): Promise<number | null> =>
        attempt(['perl', '-e', `syscall(${number}, 0, 0, 0, 0) == -1 ? exit $! + 0 : exit 0`]);
      const [ptrace, ioUring] = process.arch === 'x64' ? [101, 425] : [117, 425];
      assert.equal(await call(ptrace), 1);
      assert.equal(await call(ioUring), 38);
    }
  });
}
