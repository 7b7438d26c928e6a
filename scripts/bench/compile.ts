/**
 * `bench compile [--check N]`: every training concept read, designed, compiled and formatted, one after another; milliseconds each. Then every
 * k-th product, N of them (100 when left out), goes through the real checks: typecheck, unit tests, build, start, HTTP,
 * scenarios in the browser, accessibility, screenshots.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Blueprint } from '../../src/blueprint/schema.ts';
import { compile } from '../../src/compiler/compile.ts';
import type { FileTree } from '../../src/compiler/file-tree.ts';
import { formatSource } from '../../src/compiler/format-source.ts';
import { readTemplate } from '../../src/compiler/kinds/web/read-template.ts';
import { readConfiguration } from '../../src/ops/configuration.ts';
import { createLog } from '../../src/ops/log.ts';
import { createSandbox } from '../../src/sandbox/create-sandbox.ts';
import { createDependencySets } from '../../src/sandbox/dependency-sets.ts';
import { probeIsolation } from '../../src/sandbox/probe-isolation.ts';
import { createRulesBrain } from '../../src/team/rules-brain.ts';
import { createBrowsers } from '../../src/verify/browser.ts';
import { findBrowser } from '../../src/verify/find-browser.ts';
import { createVerifier } from '../../src/verify/verify.ts';
import { readConcepts, type Concept } from './concepts.ts';
import { machine, peakMemoryMB, percentile } from './measure.ts';

interface Compiled {
  id: string;
  blueprint: Blueprint;
  files: FileTree;
}

export async function bench(args: readonly string[]): Promise<Record<string, unknown>> {
  const concepts = readConcepts('webgen-train.jsonl', args);
  const checkIndex = args.indexOf('--check');
  const sampleSize = checkIndex === -1 ? 100 : Number(args[checkIndex + 1]);
  const step = sampleSize === 0 ? Infinity : Math.max(1, Math.floor(concepts.length / sampleSize));

  const times: number[] = [];
  const crashes: string[] = [];
  const refused: string[] = [];
  const sample: Compiled[] = [];
  await compileOne({ id: 'warm-up', concept: 'A reading list with books.' });
  for (const [index, concept] of concepts.entries()) {
    const start = performance.now();
    try {
      const compiled = await compileOne(concept);
      times.push(performance.now() - start);
      if (compiled === null) refused.push(concept.id);
      else if (index % step === 0 && sample.length < sampleSize) sample.push(compiled);
    } catch (error) {
      crashes.push(`${concept.id}: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}`);
    }
  }
  return {
    n: concepts.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    peakMemoryMB: peakMemoryMB(),
    crashes: crashes.length,
    firstCrashes: crashes.slice(0, 5),
    refused,
    ...(sample.length === 0 ? {} : await checkSample(sample)),
    machine,
  };
}

/** Null when the concept is refused. */
async function compileOne({ id, concept }: Concept): Promise<Compiled | null> {
  const brain = createRulesBrain();
  const outcome = await brain.read(concept);
  if (!outcome.ok) return null;
  const blueprint = await brain.design(outcome.reading);
  return { id, blueprint, files: await compile(blueprint, { template: readTemplate(), format: formatSource }) };
}

async function checkSample(sample: readonly Compiled[]): Promise<Record<string, unknown>> {
  const configuration = readConfiguration();
  const log = createLog({ level: 'error' });
  const folder = await mkdtemp(join(tmpdir(), 'toronto-compile-'));
  const { level } = await probeIsolation({ allowNone: configuration.allowNoIsolation });
  if (level === null) throw new Error('Products cannot be checked here: run "npm run doctor".');
  const sandbox = createSandbox({ level, stateDirectory: join(folder, 'sandbox'), log });
  const { cacheDirectory } = configuration;
  const browsers = createBrowsers({
    executable: findBrowser({ preferred: configuration.browserPath ?? undefined, cacheDirectory }),
    log,
  });
  const dependencySets = createDependencySets({ cacheDirectory, log });
  const verifier = createVerifier({ sandbox, browsers, log });
  const passed: Record<string, number> = {};
  const times: number[] = [];
  const failures: string[] = [];
  const scenarios = { passed: 0, failed: 0 };
  try {
    for (const { id, blueprint, files } of sample) {
      const workspace = join(folder, id, 'workspace');
      for (const [path, content] of files) {
        await mkdir(dirname(join(workspace, path)), { recursive: true });
        await writeFile(join(workspace, path), content);
      }
      const dependencies = await dependencySets.prepare({
        packageJson: files.get('package.json') ?? '',
        lockfile: files.get('package-lock.json') ?? '',
      });
      const start = performance.now();
      const evidenceDirectory = join(folder, id, 'evidence');
      const signal = new AbortController().signal;
      const verification = await verifier.verify({ workspace, dependencies, blueprint, evidenceDirectory, signal });
      times.push(performance.now() - start);
      for (const check of verification.checks) {
        passed[check.check] = (passed[check.check] ?? 0) + Number(check.passed);
        if (!check.passed) failures.push(`${id} ${check.check}: ${check.summary} ${check.log.slice(0, 400)}`);
      }
      for (const result of verification.scenarios) scenarios[result.passed ? 'passed' : 'failed'] += 1;
      console.error(`${id} ${Math.round(times.at(-1) ?? 0)} ms ${verification.passed ? 'passed' : 'FAILED'}`);
      await rm(join(folder, id), { recursive: true, force: true });
    }
  } finally {
    await browsers.close();
    await rm(folder, { recursive: true, force: true });
  }
  return {
    sample: sample.length,
    passed,
    scenarios,
    verifyP50: percentile(times, 0.5),
    verifyP95: percentile(times, 0.95),
    failures: failures.slice(0, 20),
  };
}
