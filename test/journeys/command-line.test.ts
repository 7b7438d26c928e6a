/** `toronto build` and `toronto doctor` as a person in a terminal uses them. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { runEventSchema } from '../../src/contract/event.ts';
import { temporaryFolder, runProcess, toronto } from './journey.ts';

test('build takes a concept to a verified product in a folder, and prints the proof', async (context) => {
  const data = await temporaryFolder(context);
  const out = join(data, 'my-product');
  const { exitCode, stdout, stderr } = await toronto(
    [
      'build',
      '--no-serve',
      '--out',
      out,
      'A lending library for a street: books with title, author and genre. People can add, edit and search books.',
    ],
    { TORONTO_DATA: join(data, 'data') },
  );
  assert.equal(exitCode, 0, stdout + stderr);
  for (const stage of ['read', 'design', 'compile', 'verify', 'release'])
    assert.match(stdout, new RegExp(`^.*${stage}`, 'm'));
  assert.match(stdout, /R1\s+.*met/);
  assert.doesNotMatch(stdout, /NOT MET/);
  assert.ok(stdout.includes(`Its files are in ${out}`));
  for (const file of [
    'package.json',
    'package-lock.json',
    'README.md',
    'Dockerfile',
    '.github/workflows/ci.yml',
    'server/start.ts',
  ]) {
    assert.ok(existsSync(join(out, file)), `${file} is missing`);
  }
  const log = await runProcess('git', ['log', '--format=%an|%s', 'main'], { environment: {}, directory: out });
  assert.ok(
    new Set(
      log.stdout
        .trim()
        .split('\n')
        .map((line) => line.split('|')[0]),
    ).size >= 4,
    log.stdout,
  );
});

test('build --json prints one event a line and the product last', async (context) => {
  const data = await temporaryFolder(context);
  const { exitCode, stdout } = await toronto(['build', '--json', '--no-serve', 'todo app'], { TORONTO_DATA: data });
  assert.equal(exitCode, 0);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  const events = lines.slice(0, -1).map((line) => runEventSchema.parse(line));
  assert.deepEqual(
    events.map((event) => event.sequence),
    events.map((_event, index) => index + 1),
  );
  assert.equal(events.at(-1)?.kind, 'run-finish');
  const product = z.object({
    kind: z.literal('product'),
    directory: z.string(),
    proof: z.array(z.object({ verdict: z.string() })),
  });
  const last = product.parse(lines.at(-1));
  assert.ok(last.proof.some((entry) => entry.verdict === 'met'));
  assert.ok(readFileSync(join(last.directory, 'README.md'), 'utf8').length > 200);
});

test('build refuses what is no concept in a friendly way, with another exit code', async (context) => {
  const data = await temporaryFolder(context);
  const { exitCode, stderr } = await toronto(['build', '--no-serve', 'hello'], { TORONTO_DATA: data });
  assert.equal(exitCode, 2);
  assert.match(stderr, /You could say:/);
});

test('build refuses a folder that is not empty before it starts to work', async (context) => {
  const data = await temporaryFolder(context);
  const { exitCode, stderr } = await toronto(['build', '--out', join(import.meta.dirname, '..'), 'todo app'], {
    TORONTO_DATA: data,
  });
  assert.equal(exitCode, 1);
  assert.match(stderr, /not empty/);
});

test('doctor names every part of the machine', async (context) => {
  const data = await temporaryFolder(context);
  const { exitCode, stdout } = await toronto(['doctor', '--json'], { TORONTO_DATA: data });
  const findings = z
    .array(
      z.object({
        name: z.string(),
        state: z.enum(['good', 'lower', 'missing']),
        detail: z.string(),
        fix: z.string().nullable(),
      }),
    )
    .parse(JSON.parse(stdout));
  assert.deepEqual(
    findings.map((finding) => finding.name),
    ['runtime', 'git', 'package manager', 'browser', 'isolation', 'database', 'models', 'memory', 'disk', 'port'],
  );
  assert.equal(exitCode, findings.some((finding) => finding.state === 'missing') ? 1 : 0);
});

test('an unknown verb or option shows the help', async (context) => {
  const data = await temporaryFolder(context);
  const unknown = await toronto(['bake'], { TORONTO_DATA: data });
  assert.equal(unknown.exitCode, 2);
  assert.match(unknown.stderr, /no verb "bake"/);
  const option = await toronto(['build', '--colour', 'red'], { TORONTO_DATA: data });
  assert.equal(option.exitCode, 2);
  assert.match(option.stderr, /--colour/);
});
