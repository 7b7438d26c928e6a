/** Measures the gates of a product that has been verified, on one fresh running copy of it. */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Blueprint } from '../blueprint/schema.ts';
import type { RoleName } from '../contract/event.ts';
import { describeMeasure, type GateResult, holds } from '../contract/gate.ts';
import type { Evidence, ScenarioResult } from '../contract/proof.ts';
import type { CommandResult, Sandbox } from '../sandbox/sandbox.ts';
import { startProduct } from '../sandbox/start-product.ts';
import { ask } from './ask.ts';
import { accessibility } from './gates/accessibility.ts';
import { architecture } from './gates/architecture.ts';
import { code } from './gates/code.ts';
import { data, examination } from './gates/data.ts';
import { delivery } from './gates/delivery.ts';
import { documents } from './gates/documents.ts';
import { domain } from './gates/domain.ts';
import { faults } from './gates/faults.ts';
import { figures } from './gates/figures.ts';
import type { EarlierVersion, Gate, GateSurroundings, PackageFaults, StyleFindings, Takeover } from './gates/gate.ts';
import { packages } from './gates/packages.ts';
import { performance as quickness } from './gates/performance.ts';
import { questions } from './gates/questions.ts';
import { requirements } from './gates/requirements.ts';
import { scenarios } from './gates/scenarios.ts';
import { security } from './gates/security.ts';
import { style } from './gates/style.ts';

/** In the order of their making: what is only read, then the quick copy, then what writes to it, last what it wrote. */
export const gates: readonly Gate[] = [
  questions,
  requirements,
  domain,
  architecture,
  code,
  style,
  scenarios,
  figures,
  accessibility,
  delivery,
  documents,
  quickness,
  security,
  data,
  faults,
  packages,
];

/** In the copy: what Node has compiled of the tests, for the next fault's run. */
const compiledTests = '.cache/compiled';

export interface GateRequest {
  concept: string;
  blueprint: Blueprint;
  /** The verified files with their built front end. */
  workspace: string;
  dependencies: string;
  /** Those that the product needs; each measures its own gates. */
  roles: readonly RoleName[];
  checks: readonly Evidence[];
  scenarios: readonly ScenarioResult[];
  /** Null for a first version, and where there are no records yet. */
  earlier: EarlierVersion | null;
  signal: AbortSignal;
  onGate?: (result: GateResult) => void;
}

export interface GateKeeper {
  /** A product's faults are results; throws only when `signal` aborts or no product can be started here. */
  measure(request: GateRequest): Promise<GateResult[]>;
}

export interface GateKeeperParts {
  sandbox: Sandbox;
  examineStyle: (workspace: string, signal: AbortSignal) => Promise<StyleFindings>;
  auditPackages: (folder: string, signal: AbortSignal) => Promise<PackageFaults>;
}

export function createGateKeeper({ sandbox, examineStyle, auditPackages }: GateKeeperParts): GateKeeper {
  return {
    async measure(request) {
      const { workspace, dependencies, signal } = request;
      const folder = await mkdtemp(join(tmpdir(), 'toronto-gates-'));
      const folders = { fresh: join(folder, 'fresh'), migrated: join(folder, 'migrated') };
      await mkdir(folders.fresh);
      const environmentOf = (dataDirectory: string): Record<string, string> => ({
        TZ: 'UTC',
        DATA_DIR: sandbox.level === 'none' ? dataDirectory : './data',
      });
      const start = (dataDirectory: string) =>
        startProduct({
          sandbox,
          workspace,
          dependencies,
          dataDirectory,
          environment: environmentOf(dataDirectory),
          signal,
        });
      const examineData = (which: keyof typeof folders, program: string): Promise<CommandResult> =>
        sandbox.run({
          workspace,
          dependencies,
          command: [
            'node',
            '--no-warnings',
            '--input-type=module',
            '--eval',
            program,
            environmentOf(folders[which])['DATA_DIR'] ?? '',
          ],
          environment: environmentOf(folders[which]),
          writable: [],
          dataDirectory: folders[which],
          limits: { seconds: 20 },
          signal,
        });
      // Asked for at once, since the answers come from processes of their own or from afar.
      const written = request.roles.includes(style.role) ? examineStyle(workspace, signal) : null;
      written?.catch(() => undefined);
      const audit = request.roles.includes(packages.role) ? auditPackages(workspace, signal) : null;
      audit?.catch(() => undefined);
      const service = await start(folders.fresh);
      try {
        const earlier = await takeOver(request.earlier);
        const surroundings: GateSurroundings = {
          ...request,
          examineData,
          earlier,
          examineStyle: () => written ?? examineStyle(workspace, signal),
          auditPackages: () => audit ?? auditPackages(workspace, signal),
          runTests: (folder, files) =>
            sandbox.run({
              workspace: folder,
              dependencies,
              command: ['node', '--no-warnings', '--test', '--test-isolation=none', files],
              environment: { TZ: 'UTC', NO_COLOR: '1', NODE_COMPILE_CACHE: compiledTests },
              writable: [compiledTests],
              limits: { seconds: 30 },
              signal,
            }),
          ask: (question) => ask({ service, onWrite: () => undefined }, { ...question, signal }),
        };
        const results: GateResult[] = [];
        for (const gate of gates.filter(({ role }) => request.roles.includes(role))) {
          const result = await measureOne(gate, surroundings);
          results.push(result);
          request.onGate?.(result);
        }
        return results;
      } finally {
        await service.stop();
        await rm(folder, { recursive: true, force: true });
      }

      /** The new files start once on a copy of the records, so that these go through the migrations. */
      async function takeOver(version: EarlierVersion | null): Promise<Takeover | null> {
        if (version === null || !existsSync(version.data)) return null;
        const { data: records, ...about } = version;
        await cp(records, folders.migrated, { recursive: true });
        const { output } = await examineData('migrated', examination);
        try {
          await (await start(folders.migrated)).stop();
          return { ...about, output, failure: null };
        } catch (error) {
          signal.throwIfAborted();
          // The same files have just started without these records, so it is the records that they cannot take over.
          return { ...about, output, failure: error instanceof Error ? error.message : String(error) };
        }
      }
    },
  };
}

async function measureOne(gate: Gate, surroundings: GateSurroundings): Promise<GateResult> {
  const { name, role, required } = gate;
  const started = performance.now();
  const base = { gate: name, role, required };
  const took = (): number => Math.round(performance.now() - started);
  const could = (reason: string): GateResult => ({
    ...base,
    verdict: 'could-not-run',
    measures: [],
    sentence: `${reason}.`.replace(/\.\.$/, '.'),
    log: '',
    durationMs: took(),
  });
  surroundings.signal.throwIfAborted();
  const obstacle = gate.obstacle?.(surroundings) ?? null;
  if (obstacle !== null) return could(obstacle);
  try {
    const { measures, log } = await gate.measure(surroundings);
    const missed = measures.filter((measure) => !holds(measure));
    return {
      ...base,
      verdict: missed.length === 0 ? 'pass' : 'fail',
      measures,
      sentence: `${(missed.length === 0 ? measures : missed).map(describeMeasure).join('; ')}.`,
      log: log.join('\n').slice(0, 20_000),
      durationMs: took(),
    };
  } catch (error) {
    surroundings.signal.throwIfAborted();
    return could((error instanceof Error ? error.message : String(error)).slice(0, 400));
  }
}
