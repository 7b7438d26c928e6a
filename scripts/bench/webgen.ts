/**
 * `bench webgen [--only ID[#N],...] [--families] [--from DIR] [--install] [--pictures DIR]`: the development concepts become products, each is
 * started with `npm start`, and every test of theirs is tried by a scripted visitor who is as strict as the benchmark's browser agent.
 * One line a test goes to stderr. Products run outside the sandbox, as the benchmark starts them.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { readConfiguration } from '../../src/ops/configuration.ts';
import { createLog } from '../../src/ops/log.ts';
import { createDependencySets } from '../../src/sandbox/dependency-sets.ts';
import { findBrowser } from '../../src/verify/find-browser.ts';
import { readTestedConcepts } from './concepts.ts';
import { machine, peakMemoryMB, percentile } from './measure.ts';
import { checksOf } from './webgen/checks.ts';
import { families, type Family } from './webgen/families.ts';
import { judge, type Judged } from './webgen/judge.ts';
import { addDependencies, copyProduct, removeFolder, startProduct, writeProduct } from './webgen/product.ts';

export async function bench(args: readonly string[]): Promise<Record<string, unknown>> {
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const only = option('--only')?.split(',');
  const concepts = readTestedConcepts('webgen-dev.jsonl', args).filter(
    ({ id }) => only === undefined || only.some((one) => one.split('#')[0] === id),
  );
  const { cacheDirectory, browserPath } = readConfiguration();
  const sets = createDependencySets({ cacheDirectory, log: createLog({ level: 'error' }) });
  const browser = await openBrowser(cacheDirectory, browserPath ?? undefined);
  const results: (Judged & { family: Family })[] = [];
  const startFailures: string[] = [];
  const times: number[] = [];
  const judgeTimes: number[] = [];
  try {
    for (const concept of concepts) {
      if (!browser.isConnected()) throw new Error('The browser ended.');
      const checks = checksOf(concept).filter(
        ({ test }) => only === undefined || only.includes(concept.id) || only.includes(test),
      );
      const folder = await mkdtemp(join(tmpdir(), 'toronto-webgen-'));
      const start = performance.now();
      try {
        const from = option('--from');
        if (from === undefined) await writeProduct(concept.concept, folder);
        else await copyProduct(join(from, concept.id), folder);
        await addDependencies(folder, sets, args.includes('--install'));
        const product = await startProduct(folder);
        times.push(performance.now() - start);
        try {
          for (const { test, family, check } of checks) {
            const judged = await judge({
              browser,
              origin: product.origin,
              test,
              check,
              pictures: option('--pictures'),
            });
            results.push({ ...judged, family });
            console.error(`${test} ${word(judged.points)} ${judged.why} (${judged.actions} actions)`);
          }
        } finally {
          await product.stop();
        }
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        startFailures.push(concept.id);
        console.error(`${concept.id} did not start: ${why}`);
        results.push(
          ...checks
            .filter(({ test }) => !results.some((result) => result.test === test))
            .map(({ test, family }) => ({ test, family, points: 0 as const, why: 'did not start', actions: 0 })),
        );
      } finally {
        judgeTimes.push(performance.now() - start);
        await removeFolder(folder);
      }
    }
  } finally {
    await browser.close();
  }
  const byFamily = familyFigures(results);
  if (args.includes('--families'))
    for (const [family, { tests, accuracy }] of Object.entries(byFamily))
      console.error(`${family.padEnd(14)} ${String(tests).padStart(3)} tests ${(accuracy * 100).toFixed(0)} %`);
  return {
    n: concepts.length,
    tests: results.length,
    accuracy: accuracyOf(results),
    families: byFamily,
    startFailures,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    judgedP50: percentile(judgeTimes, 0.5),
    judgedP95: percentile(judgeTimes, 0.95),
    peakMemoryMB: peakMemoryMB(),
    machine,
  };
}

const word = (points: number): string => (points === 1 ? 'YES' : points === 0 ? 'NO' : 'PARTIAL');

function accuracyOf(results: readonly Judged[]): number {
  if (results.length === 0) return 0;
  const share = results.reduce((sum, { points }) => sum + points, 0) / results.length;
  return Math.round(share * 1_000) / 1_000;
}

function familyFigures(
  results: readonly (Judged & { family: Family })[],
): Record<string, { tests: number; accuracy: number }> {
  return Object.fromEntries(
    families.map((family) => {
      const own = results.filter((result) => result.family === family);
      return [family, { tests: own.length, accuracy: accuracyOf(own) }];
    }),
  );
}

async function openBrowser(cacheDirectory: string, preferred: string | undefined): Promise<Browser> {
  const found = await findBrowser({ preferred, cacheDirectory });
  if (!found) throw new Error('There is no Chromium on this machine: run "npm run doctor".');
  return chromium.launch({
    executablePath: found.executable,
    args: [...found.args],
    chromiumSandbox: false,
    // Signals end the bench, not only its browser.
    handleSIGTERM: false,
    handleSIGINT: false,
    handleSIGHUP: false,
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'en_US.UTF-8', ...found.environment },
  });
}
