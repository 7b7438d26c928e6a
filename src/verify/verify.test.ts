import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { evidenceSchema, scenarioResultSchema } from '../contract/proof.ts';
import { AppError } from '../errors.ts';
import { createBrowsers } from './browser.ts';
import { recipeBlueprint } from './fixture/recipe-blueprint.ts';
import { recipeProduct, type Fault } from './fixture/recipe-product.ts';
import { createVerificationBench, silentLog, type VerificationBench } from './fixture/verification-bench.ts';
import { runCheck } from './run-check.ts';
import { createVerifier, type Verification, type VerifyRequest } from './verify.ts';

let bench: VerificationBench;
before(async () => {
  bench = await createVerificationBench();
});
after(() => bench.close());

async function verify(fault?: Fault, more: Partial<VerifyRequest> = {}): Promise<Verification> {
  return createVerifier(bench).verify({
    workspace: await bench.writeWorkspace(recipeProduct(fault)),
    dependencies: bench.dependencies,
    blueprint: recipeBlueprint(),
    evidenceDirectory: join(bench.directory, 'evidence'),
    signal: new AbortController().signal,
    ...more,
  });
}

test('passes a product that works, tells each check and scenario as it ends, and shows pictures of it', async () => {
  const ended: string[] = [];
  const seen: string[] = [];
  const verification = await verify(undefined, {
    onEvidence: (evidence) => ended.push(evidence.check),
    onScenario: (result) => seen.push(result.scenario),
  });
  assert.equal(verification.passed, true, JSON.stringify(verification.checks.filter((check) => !check.passed)));
  assert.deepEqual(
    verification.checks.map((evidence) => evidence.check),
    ['typecheck', 'unit', 'build', 'start', 'http', 'scenarios', 'accessibility', 'screenshots'],
  );
  assert.deepEqual(new Set(ended), new Set(verification.checks.map((evidence) => evidence.check)));
  const inBlueprint = recipeBlueprint().requirements.flatMap((requirement) =>
    requirement.scenarios.map((scenario) => scenario.id),
  );
  assert.deepEqual(
    verification.scenarios.map((result) => result.scenario),
    inBlueprint,
  );
  assert.deepEqual(new Set(seen), new Set(inBlueprint));
  for (const evidence of verification.checks) evidenceSchema.parse(evidence);
  for (const result of verification.scenarios) scenarioResultSchema.parse(result);
  const files = new Set(await readdir(join(bench.directory, 'evidence')));
  for (const { file } of verification.checks.flatMap((evidence) => evidence.screenshots))
    assert.ok(files.has(file), file);
});

test('tells what fails and why, and lets everything else have its say', async () => {
  const verification = await verify('delete keeps the record');
  assert.equal(verification.passed, false);
  assert.deepEqual(
    verification.checks.filter((check) => !check.passed).map((check) => check.summary),
    ['7 of 8 scenarios passed'],
  );
  const failed = verification.scenarios.filter((result) => !result.passed);
  assert.deepEqual(
    failed.map((result) => result.scenario),
    ['delete-recipe'],
  );
});

test('does not run what needs a start when the product does not start', async () => {
  const verification = await verify('does not start');
  const summaries = Object.fromEntries(verification.checks.map((evidence) => [evidence.check, evidence.summary]));
  assert.match(summaries.start ?? '', /^The product ended with exit code 1 before it answered\.$/);
  assert.match(verification.checks.find((evidence) => evidence.check === 'start')?.log ?? '', /the database is locked/);
  for (const check of ['http', 'scenarios', 'accessibility', 'screenshots'])
    assert.equal(summaries[check], 'Not run because start failed');
  assert.equal(verification.scenarios.length, 8);
  assert.ok(
    verification.scenarios.every((result) => !result.passed && result.failure === 'Not run because start failed.'),
  );
});

test('ends at once when cancelled in the middle of the scenarios and leaves nothing running', async () => {
  const cancel = new AbortController();
  await assert.rejects(
    verify(undefined, { signal: cancel.signal, onScenario: () => cancel.abort() }),
    (error: unknown) => error instanceof AppError && error.code === 'cancelled',
  );
  assert.deepEqual(await productProcesses(), []);
});

test('runs a scenario again when the browser ends in the middle', async () => {
  let killed = 0;
  const verification = await verify(undefined, {
    onEvidence: (evidence) => {
      // The scenarios have just begun when the start is told.
      if (evidence.check === 'http') void killBrowsers().then((number) => (killed += number));
    },
  });
  assert.ok(killed > 0);
  const scenarios = verification.checks.find((evidence) => evidence.check === 'scenarios');
  assert.equal(scenarios?.summary, '8 of 8 scenarios passed');
});

test('reports a scenario whose browser ends each time', async () => {
  const killing = setInterval(() => void killBrowsers(), 150);
  const verification = await verify().finally(() => clearInterval(killing));
  assert.equal(verification.passed, false);
  assert.ok(
    verification.scenarios.some((result) =>
      /^The browser ended in the middle of the scenario, twice\.$/.test(result.failure ?? ''),
    ),
  );
});

test('says that a browser is missing and what to do', async () => {
  const browsers = createBrowsers({ executable: null, log: silentLog });
  const verifier = createVerifier({ ...bench, browsers });
  const workspace = await bench.writeWorkspace(recipeProduct());
  await assert.rejects(
    verifier.verify({
      workspace,
      dependencies: bench.dependencies,
      blueprint: recipeBlueprint(),
      evidenceDirectory: join(bench.directory, 'none'),
      signal: new AbortController().signal,
    }),
    (error: unknown) =>
      error instanceof AppError && error.code === 'browser-missing' && /Install Chromium/.test(error.fix),
  );
});

test('stops a check whose time is over and says so', async () => {
  const workspace = await bench.writeWorkspace(recipeProduct());
  const stages = bench.stagesOf(workspace);
  const evidence = await runCheck(
    {
      name: 'unit',
      needs: [],
      seconds: 0.5,
      run: async ({ sandbox, dependencies, signal }) => {
        const command = ['node', '--eval', 'setInterval(() => {}, 1000)'];
        const result = await sandbox.run({ workspace, dependencies, command, writable: [], signal });
        signal.throwIfAborted();
        return { passed: result.exitCode === 0, summary: 'ended', log: '' };
      },
    },
    {
      sandbox: bench.sandbox,
      workspace,
      dependencies: bench.dependencies,
      blueprint: recipeBlueprint(),
      evidenceDirectory: bench.directory,
      stages,
      lease: bench.browsers.lease(),
      log: silentLog,
      onScenario: () => {},
    },
    new AbortController().signal,
  );
  await stages.close();
  assert.equal(evidence.passed, false);
  assert.equal(evidence.summary, 'Took longer than 0.5 s and was stopped');
});

/** Browsers that this test process started; the packaged launcher becomes the browser itself, so it is our child. */
async function killBrowsers(): Promise<number> {
  let killed = 0;
  for (const { pid, parent, command } of await processes()) {
    if (parent !== process.pid || !command.includes('--remote-debugging-pipe')) continue;
    process.kill(pid, 'SIGKILL');
    killed += 1;
  }
  return killed;
}

async function productProcesses(): Promise<string[]> {
  const all = await processes();
  return all
    .filter(({ parent, command }) => parent === process.pid && command.includes('server/start.ts'))
    .map(({ command }) => command);
}

async function processes(): Promise<{ pid: number; parent: number; command: string }[]> {
  const found = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    found.push({ pid: Number(name), parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0), command });
  }
  return found;
}
