/** Verified files -> gates: each role's figures, measured on the running product, decide whether it is released. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blueprint } from '../../blueprint/schema.ts';
import type { Mode } from '../../contract/api.ts';
import type { RoleName } from '../../contract/event.ts';
import type { GateResult } from '../../contract/gate.ts';
import type { Evidence, ScenarioResult } from '../../contract/proof.ts';
import type { Directories } from '../directories.ts';
import { judgeGates } from '../judge-gates.ts';
import { rolesNeeded } from '../roles-needed.ts';
import type { Assignment, Stage } from '../stage.ts';
import type { EventDraft } from '../team-storage.ts';
import { changeNotesSchema } from '../team-artifacts.ts';
import type { EarlierVersion } from '../../verify/gates/gate.ts';
import { settledProduct } from './develop.ts';
import type { DependencySets } from './verify.ts';

export interface GateKeeper {
  measure(request: {
    concept: string;
    blueprint: Blueprint;
    roles: readonly RoleName[];
    workspace: string;
    dependencies: string;
    checks: readonly Evidence[];
    scenarios: readonly ScenarioResult[];
    /** The version that is to be replaced; its data are never written to. */
    earlier: EarlierVersion | null;
    signal: AbortSignal;
    onGate: (result: GateResult) => void;
  }): Promise<GateResult[]>;
}

export interface GateDependencies {
  gateKeeper: GateKeeper;
  dependencySets: DependencySets;
  directories: Directories;
}

export function createGateStage({ gateKeeper, dependencySets, directories }: GateDependencies): Stage<'gate'> {
  return {
    role: 'Project Manager',
    opening: 'Each role measures its gate on the product.',
    openingOfChange: 'Each role measures its gate on the changed product.',

    async perform(assignment) {
      const { concept, round, runId, signal } = assignment;
      const { blueprint, verification } = await settledProduct(assignment);
      const { checks, scenarios } = verification;
      const { workspace } = directories.run(runId);
      const dependencies = await dependencySets.prepare({
        packageJson: await readFile(join(workspace, 'package.json'), 'utf8'),
        lockfile: await readFile(join(workspace, 'package-lock.json'), 'utf8'),
        signal,
        onProgress: () => undefined,
      });
      let told = Promise.resolve();
      const gates = await gateKeeper.measure({
        concept,
        blueprint,
        roles: rolesNeeded(blueprint),
        workspace,
        dependencies,
        checks,
        scenarios,
        earlier: await earlierVersion(assignment, directories),
        signal,
        onGate: (result) => {
          told = told.then(() => assignment.report(gateEvent(result, round)));
          // Awaited below; until then nobody listens.
          told.catch(() => undefined);
        },
      });
      await told;
      const passed = gates.filter(({ verdict }) => verdict === 'pass').length;
      return {
        outcome: askedBefore(judgeGates(gates), assignment.mode),
        artifact: { gates },
        sentence: `${passed} of ${gates.length} gates were passed.`,
        data: { passed, gates: gates.length },
        notes: [],
      };
    },

    outcomeOf: async ({ mode }, { gates }) => askedBefore(judgeGates(gates), mode),
  };
}

/** Who reviews wants to see what was built before it is released. */
function askedBefore(outcome: ReturnType<typeof judgeGates>, mode: Mode): ReturnType<typeof judgeGates> {
  return outcome.passed && mode === 'review' ? { ...outcome, asks: ['release'] } : outcome;
}

/** What the change has to take over: the records of the running product, or of the version that is restored. */
async function earlierVersion(assignment: Assignment, directories: Directories): Promise<EarlierVersion | null> {
  const { change, projectId, released, releases, artifact } = assignment;
  if (change === null) return null;
  const restored = change.withData ? change.version : null;
  const data = restored === null ? directories.product(projectId).data : directories.snapshot(projectId, restored);
  if (!existsSync(data)) return null;
  const release =
    restored === null ? await released() : (await releases()).findLast(({ version }) => version === restored);
  if (release === undefined) return null;
  const { notes } = await artifact('read', 0);
  return { blueprint: release.blueprint, renamed: changeNotesSchema.parse(notes).renamed.entities, data };
}

const verdictWords = { pass: 'was passed', fail: 'was missed', 'could-not-run': 'could not be measured' } as const;

export function gateEvent(result: GateResult, round: number): EventDraft {
  const { gate, role, verdict, required, sentence, log, measures, durationMs } = result;
  return {
    key: `gate:${round}:${gate}:${verdict}`,
    kind: 'gate-finish',
    stage: 'gate',
    role,
    sentence: `The gate "${gate}" ${verdictWords[verdict]}. ${capital(sentence)}`,
    detail: log === '' ? null : `\`\`\`\n${log.replaceAll('```', "'''")}\n\`\`\``,
    data: {
      gate,
      verdict,
      passed: verdict === 'pass',
      required,
      durationMs,
      round,
      ...Object.fromEntries(measures.map(({ name, value }) => [name, value])),
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
