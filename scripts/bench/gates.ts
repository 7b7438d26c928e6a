/**
 * `bench gates [N]`: samples of the compiler (all when N is left out) compiled and built; then their gates are measured as before a
 * release. Seconds that the gates add to a run, and which were missed. `--verify` verifies each sample first, as a run does.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compile } from '../../src/compiler/compile.ts';
import { formatSource } from '../../src/compiler/format-source.ts';
import { readTemplate } from '../../src/compiler/kinds/web/read-template.ts';
import { samples } from '../../src/compiler/samples/samples.ts';
import { roleNames } from '../../src/contract/event.ts';
import type { GateResult } from '../../src/contract/gate.ts';
import { readConfiguration } from '../../src/ops/configuration.ts';
import { createLog } from '../../src/ops/log.ts';
import { createSandbox } from '../../src/sandbox/create-sandbox.ts';
import { createDependencySets } from '../../src/sandbox/dependency-sets.ts';
import { probeIsolation } from '../../src/sandbox/probe-isolation.ts';
import { createBrowsers } from '../../src/verify/browser.ts';
import { findBrowser } from '../../src/verify/find-browser.ts';
import { examineStyle } from '../../src/team/style/examine-style.ts';
import { createPackageAuditor } from '../../src/sandbox/audit-packages.ts';
import { createGateKeeper } from '../../src/verify/measure-gates.ts';
import { createVerifier } from '../../src/verify/verify.ts';
import { machine, percentile } from './measure.ts';

export async function bench(args: readonly string[]): Promise<Record<string, unknown>> {
  const wanted = Number(args.find((argument) => /^\d+$/.test(argument)) ?? samples.length);
  const directory = await mkdtemp(join(tmpdir(), 'bench-gates-'));
  const log = createLog({ level: 'error' });
  const { level } = await probeIsolation({ allowNone: true });
  const sandbox = createSandbox({ level: level ?? 'none', stateDirectory: join(directory, 'sandbox'), log });
  const browsers = createBrowsers({ executable: findBrowser({}), log });
  const verifier = createVerifier({ sandbox, browsers, log });
  const gateKeeper = createGateKeeper({ sandbox, examineStyle, auditPackages: createPackageAuditor().audit });
  const { cacheDirectory } = readConfiguration();
  const dependencySets = createDependencySets({ cacheDirectory, log });
  const template = readTemplate();
  const { signal } = new AbortController();
  const seconds: number[] = [];
  const missed: string[] = [];
  const slowest = new Map<string, number>();
  try {
    for (const blueprint of samples.slice(0, wanted)) {
      const files = await compile(blueprint, { template, format: formatSource });
      const workspace = join(directory, blueprint.slug);
      for (const [path, text] of files) {
        await mkdir(dirname(join(workspace, path)), { recursive: true });
        await writeFile(join(workspace, path), text);
      }
      const dependencies = await dependencySets.prepare({
        packageJson: files.get('package.json') ?? '',
        lockfile: files.get('package-lock.json') ?? '',
      });
      const { checks, scenarios } = await verifier.verify({
        workspace,
        dependencies,
        // The scenarios are another bench's; without them the rest takes seconds.
        blueprint: args.includes('--verify')
          ? blueprint
          : {
              ...blueprint,
              requirements: blueprint.requirements.map((one) => ({ ...one, scenarios: one.scenarios.slice(0, 1) })),
            },
        evidenceDirectory: join(directory, `${blueprint.slug}-evidence`),
        signal,
      });
      const started = performance.now();
      const gates = await gateKeeper.measure({
        concept: '',
        blueprint,
        roles: roleNames,
        workspace,
        dependencies,
        checks,
        scenarios,
        earlier: null,
        signal,
      });
      seconds.push((performance.now() - started) / 1000);
      missed.push(...gates.filter(({ verdict }) => verdict !== 'pass').map((gate) => described(blueprint.slug, gate)));
      for (const { gate, durationMs } of gates) slowest.set(gate, Math.max(slowest.get(gate) ?? 0, durationMs));
    }
  } finally {
    await browsers.close();
    await rm(directory, { recursive: true, force: true });
  }
  return {
    n: seconds.length,
    addedSecondsP50: percentile(seconds, 0.5),
    addedSecondsMost: Math.max(...seconds),
    slowestMs: Object.fromEntries(slowest),
    missed,
    machine,
  };
}

function described(slug: string, { gate, verdict, sentence, log }: GateResult): string {
  return `${slug} ${gate} ${verdict}: ${sentence} ${log.split('\n').slice(0, 4).join(' | ').slice(0, 400)}`;
}
