/** The gates on a real product: a sample as it is compiled, and the same with a fault for each gate. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import type { Evidence } from '../contract/proof.ts';
import { compile } from '../compiler/compile.ts';
import type { FileTree } from '../compiler/file-tree.ts';
import { readTemplate } from '../compiler/kinds/web/read-template.ts';
import { samples } from '../compiler/samples/samples.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import { probeIsolation } from '../sandbox/probe-isolation.ts';
import { silentLog } from '../storage/fixtures/open-test-storage.ts';
import { createGateKeeper } from '../verify/measure-gates.ts';

const blueprint = samples.find(({ slug }) => slug === 'street-tool-library');
assert.ok(blueprint);
const directory = await mkdtemp(join(tmpdir(), 'gates-'));
after(() => rm(directory, { recursive: true, force: true }));
const { level } = await probeIsolation({ allowNone: true });
const sandbox = createSandbox({ level: level ?? 'none', stateDirectory: join(directory, 'sandbox'), log: silentLog });
const gateKeeper = createGateKeeper({ sandbox });
const files = await compile(blueprint, { template: readTemplate(), format: async (_path, text) => text });

const evidence = (check: Evidence['check'], passed: boolean, log = ''): Evidence => ({
  check,
  passed,
  summary: `${check} ${passed ? 'passed' : 'failed'}`,
  log,
  durationMs: 1,
  screenshots: [],
});

async function verdictsOf(name: string, tree: FileTree, checks: Evidence[], scenarioPasses: boolean, concept: string) {
  assert.ok(blueprint);
  const workspace = join(directory, name);
  for (const [path, text] of new Map([['dist/index.html', '<!doctype html><title>Tools</title>'], ...tree])) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  const scenario = {
    requirement: 'R1',
    scenario: 'one',
    title: 'One',
    passed: scenarioPasses,
    steps: [],
    failure: null,
    screenshot: null,
    durationMs: 1,
  };
  const gates = await gateKeeper.measure({
    concept,
    blueprint,
    workspace,
    dependencies: join(import.meta.dirname, '../../node_modules'),
    checks,
    scenarios: [scenario],
    earlierData: null,
    signal: new AbortController().signal,
  });
  return { gates, verdicts: Object.fromEntries(gates.map(({ gate, verdict }) => [gate, verdict])) };
}

const sound = ['typecheck', 'build', 'unit', 'accessibility'] as const;

test('a product as it is compiled passes the gates that its release needs', async () => {
  const { gates } = await verdictsOf(
    'sound',
    files,
    sound.map((check) => evidence(check, true)),
    true,
    '',
  );
  const missed = gates.filter(({ verdict, required }) => required && verdict !== 'pass');
  assert.deepEqual(missed, []);
});

test('each gate is missed by a product with a fault in what it measures', async () => {
  const replaced = (path: string, from: RegExp, to: string): [string, string] => {
    const text = files.get(path) ?? '';
    assert.match(text, from, path);
    return [path, text.replaceAll(from, to)];
  };
  const faulty = new Map([
    ...files,
    replaced('features/tools/routes.ts', /tool\.ownerId !== requireUser\(context\)\.id/g, 'tool.ownerId === -1'),
    replaced('migrations/0001-initial.sql', /name TEXT NOT NULL/g, 'name TEXT'),
    ['dist/heavy.js', 'x'.repeat(2_000_000)] as const,
    ['dist/index.html', '<!doctype html><title>Tools</title><script src="/heavy.js"></script>'] as const,
  ]);
  const checks = [
    evidence('typecheck', true),
    evidence('build', true),
    evidence('unit', false),
    evidence('accessibility', false, '/: serious, color-contrast: too pale (h1)'),
  ];
  const { gates, verdicts } = await verdictsOf('faulty', faulty, checks, false, 'It should also sing.');
  assert.deepEqual(verdicts, {
    code: 'fail',
    requirements: 'fail',
    scenarios: 'fail',
    accessibility: 'fail',
    performance: 'fail',
    security: 'fail',
    data: 'fail',
  });
  assert.match(gates.find(({ gate }) => gate === 'security')?.log ?? '', /PUT \/api\/tools\/1 as another person/);
  assert.match(gates.find(({ gate }) => gate === 'data')?.log ?? '', /tool\.name may be empty/);
});
