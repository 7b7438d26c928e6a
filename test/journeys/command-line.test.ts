/** `toronto build` and `toronto doctor` as a person in a terminal uses them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { runEventSchema } from '../../src/contract/event.ts';
import { temporaryFolder, toronto } from './journey.ts';

test('build --json prints one event a line and the product last', async (context) => {
  const data = await temporaryFolder(context);
  const { exitCode, stdout } = await toronto(
    ['build', '--json', '--no-serve', 'A converter from miles to kilometres.'],
    {
      TORONTO_DATA: data,
    },
  );
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
