import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { evidenceSchema, scenarioResultSchema } from '../contract/proof.ts';
import { AppError } from '../errors.ts';
import { createBrowsers, type Browsers } from './browser.ts';
import { recipeBlueprint } from './fixture/recipe-blueprint.ts';
import { recipeProduct, type Fault } from './fixture/recipe-product.ts';
import { createVerificationBench, silentLog, type VerificationBench } from './fixture/verification-bench.ts';
import { runCheck } from './run-check.ts';
import { createVerifier, type Verification, type VerifyRequest } from './verify.ts';
import { createWalk } from './walk-pages.ts';

let bench: VerificationBench;
before(async () => {
  bench = await createVerificationBench();
});
after(() => bench.close());

async function requestFor(fault?: Fault): Promise<VerifyRequest> {
  return {
    workspace: await bench.writeWorkspace(recipeProduct(fault)),
    dependencies: bench.dependencies,
    blueprint: recipeBlueprint(),
    evidenceDirectory: join(bench.directory, 'evidence'),
    signal: new AbortController().signal,
  };
}

async function verify(fault?: Fault, more: Partial<VerifyRequest> = {}): Promise<Verification> {
  return createVerifier(bench).verify({ ...(await requestFor(fault)), ...more });
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
  assert.deepEqual(productProcesses(), []);
});

test('looks once more when the browser ends in the middle', async () => {
  const warnings: string[] = [];
  const verification = await createVerifier({
    ...bench,
    browsers: endingBrowsers(1),
    log: { ...silentLog, warn: (_fields, message) => warnings.push(message) },
  }).verify(await requestFor());
  assert.equal(verification.passed, true, JSON.stringify(verification.checks.filter((check) => !check.passed)));
  assert.ok(warnings.includes('The browser ended while a product was looked at; looking once more.'));
});

test('reports what was looked at when the browser ends each time', async () => {
  const verification = await createVerifier({ ...bench, browsers: endingBrowsers(Infinity) }).verify(
    await requestFor(),
  );
  const summaries = Object.fromEntries(verification.checks.map((evidence) => [evidence.check, evidence.summary]));
  assert.equal(summaries.scenarios, '0 of 8 scenarios passed');
  assert.equal(summaries.screenshots, 'The browser ended in the middle, twice');
  assert.ok(verification.scenarios.every((result) => result.failure === 'The browser ended in the middle, twice.'));
});

test('says that a browser is missing and what to do', async () => {
  const browsers = createBrowsers({ executable: null, log: silentLog });
  const verifier = createVerifier({ ...bench, browsers });
  const request = await requestFor();
  await assert.rejects(
    verifier.verify(request),
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
      seats: bench.seats,
      walk: createWalk(),
      log: silentLog,
      onScenario: () => {},
    },
    new AbortController().signal,
  );
  await stages.close();
  assert.equal(evidence.passed, false);
  assert.equal(evidence.summary, 'Took longer than 0.5 s and was stopped');
});

/** The browsers of the bench, whose process is killed in the middle of the first `times` pages. */
function endingBrowsers(times: number): Browsers {
  let left = times;
  return {
    lease: () => {
      const lease = bench.browsers.lease();
      return {
        ...lease,
        openContext: async (request) => {
          const context = await lease.openContext(request);
          context.once('response', () => {
            left -= 1;
            if (left >= 0) killBrowsers();
          });
          return context;
        },
      };
    },
    close: async () => {},
  };
}

/** The launcher becomes the browser itself, so it is a child of this process. */
function killBrowsers(): void {
  for (const { pid, parent, command } of processes()) {
    if (parent === process.pid && command.includes('--remote-debugging-pipe')) process.kill(pid, 'SIGKILL');
  }
}

function productProcesses(): string[] {
  return processes()
    .filter(({ parent, command }) => parent === process.pid && command.includes('server/start.ts'))
    .map(({ command }) => command);
}

function processes(): { pid: number; parent: number; command: string }[] {
  const read = (file: string): string => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      // It has ended meanwhile.
      return '';
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      parent: Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1] ?? 0),
      command: read(`/proc/${name}/cmdline`),
    }));
}
