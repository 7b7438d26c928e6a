/** The gates on a real product: a sample as it is compiled, and the same with a fault for each gate. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { roleNames } from '../contract/event.ts';
import type { Blueprint } from '../blueprint/schema.ts';
import type { Evidence } from '../contract/proof.ts';
import { compile } from '../compiler/compile.ts';
import type { FileTree } from '../compiler/file-tree.ts';
import { readTemplate } from '../compiler/kinds/web/read-template.ts';
import { samples } from '../compiler/samples/samples.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import { probeIsolation } from '../sandbox/probe-isolation.ts';
import { examineStyle } from './style/examine-style.ts';
import { silentLog } from '../storage/fixtures/open-test-storage.ts';
import { faults } from '../verify/gates/faults.ts';
import type { GateSurroundings } from '../verify/gates/gate.ts';
import { createGateKeeper } from '../verify/measure-gates.ts';

const blueprint = samples.find(({ slug }) => slug === 'street-tool-library');
assert.ok(blueprint);
const directory = await mkdtemp(join(tmpdir(), 'gates-'));
after(() => rm(directory, { recursive: true, force: true }));
const { level } = await probeIsolation({ allowNone: true });
const sandbox = createSandbox({ level: level ?? 'none', stateDirectory: join(directory, 'sandbox'), log: silentLog });
const gateKeeper = createGateKeeper({
  sandbox,
  examineStyle,
  auditPackages: async (folder) => ({ serious: folder.includes('faulty') ? 1 : 0, others: 2, log: [] }),
});
const files = await compile(blueprint, { template: readTemplate(), format: async (_path, text) => text });

const evidence = (check: Evidence['check'], passed: boolean, log = ''): Evidence => ({
  check,
  passed,
  summary: `${check} ${passed ? 'passed' : 'failed'}`,
  log,
  durationMs: 1,
  screenshots: [],
});

async function verdictsOf(
  name: string,
  tree: FileTree,
  checks: Evidence[],
  scenarioPasses: boolean,
  concept: string,
  changes: Partial<Blueprint> = {},
) {
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
    blueprint: { ...blueprint, ...changes },
    roles: roleNames,
    workspace,
    dependencies: join(import.meta.dirname, '../../node_modules'),
    checks,
    scenarios: [scenario],
    earlier: null,
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

test('records that the new files cannot take over miss the gate of the data, and the other gates are measured all the same', async () => {
  const [workspace, records] = [join(directory, 'stuck'), join(directory, 'stuck-records')];
  const strict = "CREATE TABLE copy (name TEXT CHECK (name <> 'Odd'));\nINSERT INTO copy SELECT name FROM tool;\n";
  for (const [path, text] of new Map([
    ...files,
    ['dist/index.html', '<!doctype html><title>Tools</title>'],
    ['migrations/0002-strict.sql', strict],
  ])) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  await mkdir(records);
  const database = new DatabaseSync(join(records, 'app.db'), { enableForeignKeyConstraints: false });
  database.exec(files.get('migrations/0001-initial.sql') ?? '');
  database.exec(`CREATE TABLE migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT;
INSERT INTO migration VALUES ('0001-initial.sql', '2026-01-01T00:00:00.000Z');
PRAGMA ignore_check_constraints = ON;`);
  const required = database
    .prepare('PRAGMA table_info(tool)')
    .all()
    .filter(({ notnull, dflt_value: value }) => notnull === 1 && value === null)
    .map(({ name, type }) => ({ name: String(name), value: name === 'name' ? 'Odd' : type === 'TEXT' ? '-' : 1 }));
  database
    .prepare(
      `INSERT INTO tool (${required.map(({ name }) => name).join(', ')}) VALUES (${required.map(() => '?').join(', ')})`,
    )
    .run(...required.map(({ value }) => value));
  database.close();
  const gates = await gateKeeper.measure({
    concept: '',
    blueprint,
    roles: ['Database Engineer', 'Business Analyst'],
    workspace,
    dependencies: join(import.meta.dirname, '../../node_modules'),
    checks: [],
    scenarios: [],
    earlier: { blueprint, renamed: [], data: records },
    signal: new AbortController().signal,
  });
  assert.deepEqual(
    gates.map(({ gate, verdict }) => [gate, verdict]),
    [
      ['domain', 'pass'],
      ['data', 'fail'],
    ],
  );
  assert.match(gates.at(-1)?.log ?? '', /cannot be taken over: .*CHECK constraint failed/s);
});

test('sources that nobody can read end the program that reads them, not the server', async () => {
  const workspace = join(directory, 'deep');
  await mkdir(join(workspace, 'server'), { recursive: true });
  await writeFile(
    join(workspace, 'server/deep.ts'),
    `export const deep = ${'('.repeat(20_000)}1${')'.repeat(20_000)};\n`,
  );
  await assert.rejects(examineStyle(workspace, new AbortController().signal), /ended before its time/);
});

test('tests that assert nothing are seen by the faults that they let through', async () => {
  const workspace = join(directory, 'blind');
  const handler = 'export const find = (row?: object) => {\n  if (!row) throw new Error();\n  return row;\n};\n';
  const tests = {
    keen: "import { test } from 'node:test';\nimport { find } from './routes.ts';\ntest('finds', () => void find({}));\n",
    blind: "import { test } from 'node:test';\ntest('nothing', () => {});\n",
  };
  for (const [feature, text] of Object.entries(tests)) {
    await mkdir(join(workspace, 'features', feature), { recursive: true });
    await writeFile(join(workspace, 'features', feature, 'routes.ts'), handler);
    await writeFile(join(workspace, 'features', feature, `${feature}.test.ts`), text);
  }
  const { measures, log } = await faults.measure({
    workspace,
    signal: new AbortController().signal,
    runTests: (folder, pattern) =>
      sandbox.run({
        workspace: folder,
        dependencies: join(import.meta.dirname, '../../node_modules'),
        command: ['node', '--test', '--test-isolation=none', pattern],
        writable: [],
      }),
  } as GateSurroundings); // the rest is of no use to this gate
  assert.deepEqual(
    measures.map(({ value }) => value),
    [50],
  );
  assert.ok(log.some((line) => line.startsWith('MISSED  features/blind/routes.ts:2')));
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
    replaced(
      'features/loans/table.ts',
      /reader\w* = :readerId|loan\.owner_id = :readerId/g,
      'loan.owner_id > -:readerId',
    ),
    [
      'migrations/0001-initial.sql',
      replaced('migrations/0001-initial.sql', /name TEXT NOT NULL/g, 'name TEXT')[1].replace(
        ' UNIQUE COLLATE',
        ' COLLATE',
      ),
    ] as const,
    ['dist/heavy.js', 'x'.repeat(2_000_000)] as const,
    ['dist/index.html', '<!doctype html><title>Tools</title><script src="/heavy.js"></script>'] as const,
    ['README.md', 'Run `npm run fly`.'] as const,
    ['server/tangle.ts', `export const tangle = (a: boolean) =>\n\t${'a || '.repeat(24)}a;\n`] as const,
  ]);
  const checks = [
    evidence('typecheck', true),
    evidence('build', true),
    evidence('unit', false),
    evidence('accessibility', false, '/: serious, color-contrast: too pale (h1)'),
  ];
  const { gates, verdicts } = await verdictsOf('faulty', faulty, checks, false, 'It should also sing.', {
    questions: [{ id: 'name', text: 'What is it called?', default: ' ', options: [] }],
    features: blueprint.features.map((feature) =>
      feature.kind === 'create' ? { ...feature, by: { roles: ['Ghost'] } } : feature,
    ),
  });
  assert.match(gates.find(({ gate }) => gate === 'data')?.log ?? '', /^user\.email may be there twice$/m);
  assert.deepEqual(verdicts, {
    questions: 'fail',
    requirements: 'fail',
    domain: 'fail',
    architecture: 'fail',
    code: 'fail',
    scenarios: 'fail',
    figures: 'could-not-run',
    delivery: 'fail',
    documents: 'fail',
    style: 'fail',
    packages: 'fail',
    // Tests that fail by themselves notice no fault.
    faults: 'could-not-run',
    accessibility: 'fail',
    performance: 'fail',
    security: 'fail',
    data: 'fail',
  });
  const security = gates.find(({ gate }) => gate === 'security')?.log ?? '';
  assert.match(security, /PUT \/api\/tools\/1 as another person/);
  assert.match(security, /GET \/api\/loans\/1 as another person/);
  assert.match(gates.find(({ gate }) => gate === 'data')?.log ?? '', /tool\.name may be empty/);
});
