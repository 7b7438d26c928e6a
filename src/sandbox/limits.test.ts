/** What a product must not use up, and what must not outlive it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createSandboxFixture, isolatedLevels, until } from './fixtures/sandbox-fixture.ts';

/** Ids of host processes whose command line holds the mark. */
function processesMarked(mark: string): string[] {
  return readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id) || id === `${process.pid}`) return false;
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(mark);
    } catch {
      return false;
    }
  });
}

const newMark = (): string => `mark-${randomBytes(8).toString('hex')}`;

for (const level of await isolatedLevels()) {
  test(`${level}: a command over its time is ended with all its children`, async (context) => {
    const { runProgram } = createSandboxFixture(context, level);
    const mark = newMark();
    const result = await runProgram(
      `require('node:child_process').spawn('node', ['-e', 'setInterval(() => {}, 1000)', '${mark}'], { detached: true, stdio: 'ignore' }).unref();
       console.log('begun'); setInterval(() => {}, 1000);`,
      // Long enough for a busy machine to begin it.
      { limits: { seconds: 3 } },
    );
    assert.deepEqual([result.stopped, result.exitCode, result.output], ['time', null, 'begun\n']);
    await until(() => processesMarked(mark).length === 0);
  });

  test(`${level}: a cancelled command ends at once, also before it began`, async (context) => {
    const { runProgram } = createSandboxFixture(context, level);
    const cancel = new AbortController();
    const mark = newMark();
    const running = runProgram(`setInterval(() => {}, 1000); // ${mark}`, { signal: cancel.signal });
    setTimeout(() => cancel.abort(), 300);
    assert.equal((await running).stopped, 'cancelled');
    assert.equal((await runProgram('', { signal: cancel.signal })).stopped, 'cancelled');
  });

  test(`${level}: one process cannot take more memory than its limit`, async (context) => {
    const { runProgram } = createSandboxFixture(context, level);
    const result = await runProgram(
      `const held = []; for (let count = 0; count < 40; count += 1) held.push(Buffer.alloc(32 * 1024 * 1024, 1)); console.log('had it all');`,
      { limits: { memoryMegabytes: 512 } },
    );
    assert.equal(result.stopped, 'memory', result.output);
    assert.ok(!result.output.includes('had it all'));
  });

  test(`${level}: many processes together cannot either`, async (context) => {
    const { runProgram } = createSandboxFixture(context, level);
    const child = `const held = Buffer.alloc(200 * 1024 * 1024, 1); setInterval(() => held, 1000)`;
    const result = await runProgram(
      `for (let count = 0; count < 8; count += 1) require('node:child_process').spawn('node', ['-e', ${JSON.stringify(child)}], { stdio: 'ignore' });
       setTimeout(() => console.log('had it all'), 20000);`,
      { limits: { memoryMegabytes: 512 } },
    );
    assert.deepEqual([result.stopped, result.output], ['memory', '']);
  });

  test(`${level}: processes that multiply are bounded, die with the command and do not hinder a neighbour`, async (context) => {
    const { runProgram, sandbox, workspace, dependencies } = createSandboxFixture(context, level);
    const mark = newMark();
    const bomb = runProgram(
      `
      const { spawn } = require('node:child_process');
      let born = 0;
      for (let count = 0; count < 300; count += 1) {
        const child = spawn('sleep', ['1000'], { argv0: '${mark}', detached: true, stdio: 'ignore' });
        child.on('error', () => {});
        if (child.pid !== undefined) born += 1;
      }
      setTimeout(() => { console.log(born); process.exit(); }, 1500);
    `,
      { limits: { processes: 60 } },
    );
    await until(() => processesMarked(mark).length > 20);
    const neighbour = await sandbox.run({
      workspace,
      dependencies,
      command: ['sh', '-c', 'sleep 0.01 & sleep 0.01 & wait; echo fine'],
      writable: [],
      limits: { processes: 60 },
    });
    assert.equal(neighbour.output, 'fine\n');
    const { output } = await bomb;
    assert.ok(Number(output) > 20 && Number(output) < 60, output);
    await until(() => processesMarked(mark).length === 0);
  });

  test(`${level}: one large file and many small ones both end at the disk limit`, async (context) => {
    const { runProgram } = createSandboxFixture(context, level);
    const limits = { diskMegabytes: 16 };
    const large = await runProgram(
      `const fs = require('node:fs'); const file = fs.openSync('dist/large', 'w');
       try { for (;;) fs.writeSync(file, Buffer.alloc(1 << 20)); } catch (error) { console.log(error.code, fs.fstatSync(file).size <= 16 << 20); }`,
      { writable: ['dist'], limits },
    );
    assert.ok(large.output === 'EFBIG true\n' || large.stopped === 'disk', large.output);
    const many = await runProgram(
      `const fs = require('node:fs'); for (let count = 0; ; count += 1) fs.writeFileSync('many/' + count, Buffer.alloc(20000));`,
      { writable: ['many'], limits: { ...limits, seconds: 30 } },
    );
    assert.equal(many.stopped, 'disk');
    const temporary = await runProgram(
      `const fs = require('node:fs'); try { for (let count = 0; count < 100; count += 1) fs.writeFileSync('/tmp/' + count, Buffer.alloc(8 << 20)); } catch (error) { console.log(error.code); }`,
    );
    assert.equal(temporary.output, 'ENOSPC\n');
  });

  test(`${level}: children that leave their session die with the server`, async (context) => {
    const { serveProgram } = createSandboxFixture(context, level);
    const mark = newMark();
    const service = await serveProgram(
      `require('node:child_process').spawn('setsid', ['node', '-e', 'setInterval(() => {}, 1000)', '${mark}'], { detached: true, stdio: 'ignore' }).unref();
       require('node:http').createServer((request, response) => response.end('ok')).listen(Number(process.env.PORT), '127.0.0.1');`,
    );
    await until(() =>
      service.connect().then(
        (socket) => socket.destroy().destroyed,
        () => false,
      ),
    );
    await until(() => processesMarked(mark).length > 0);
    await service.stop();
    await until(() => processesMarked(mark).length === 0);
    await assert.rejects(service.connect());
  });

  test(`${level}: a server asked to stop ends by itself; one that will not is ended`, async (context) => {
    const { serveProgram } = createSandboxFixture(context, level);
    const serving = `require('node:http').createServer((request, response) => response.end('ok')).listen(Number(process.env.PORT), () => console.log('up'));`;
    const polite = await serveProgram(
      `${serving} process.on('SIGTERM', () => { console.log('closing'); process.exit(0); });`,
    );
    await until(() => polite.output().includes('up'));
    await polite.stop();
    assert.deepEqual(await polite.exited, { exitCode: 0, output: 'up\nclosing\n' });
    const stubborn = await serveProgram(`${serving} process.on('SIGTERM', () => {});`);
    await until(() => stubborn.output().includes('up'));
    await stubborn.stop();
    assert.equal((await stubborn.exited).exitCode, null);
  });

  test(`${level}: products die with the app, even when it is killed`, async (context) => {
    const { base, workspace, dependencies, write } = createSandboxFixture(context, level);
    const mark = newMark();
    write(
      'server.cjs',
      `require('node:http').createServer(() => {}).listen(Number(process.env.PORT)); process.on('SIGTERM', () => {});`,
    );
    const app = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { createSandbox } from ${JSON.stringify(join(import.meta.dirname, 'create-sandbox.ts'))};
         const silent = () => {};
         const sandbox = createSandbox({ level: '${level}', stateDirectory: ${JSON.stringify(join(base, 'other-state'))}, log: { debug: silent, info: silent, warn: silent, error: silent } });
         const place = { workspace: ${JSON.stringify(workspace)}, dependencies: ${JSON.stringify(dependencies)}, writable: [], port: 3000 };
         await sandbox.serve({ ...place, command: ['node', 'server.cjs', '${mark}'] });`,
      ],
      { stdio: 'ignore' },
    );
    const inside = (): string[] => processesMarked(mark).filter((id) => id !== `${app.pid}`);
    await until(() => inside().length > 0);
    app.kill('SIGKILL');
    await until(() => inside().length === 0);
  });
}
