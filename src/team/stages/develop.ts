/** What no feature serves or what does not hold -> work of the Developer, taken only if everything that worked still does. */
import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blueprint } from '../../blueprint/schema.ts';
import type { Clock } from '../clock.ts';
import type { Directories } from '../directories.ts';
import type { DeveloperTask, TaskDeveloper, Worked } from '../developer.ts';
import { unproven } from '../judge.ts';
import { mostTasks } from '../most-tasks.ts';
import { isWorthIt } from '../is-worth-it.ts';
import type { ProductRepositories } from '../product-repositories.ts';
import type { Assignment, RoleNote, Stage } from '../stage.ts';
import type { Developed, Verification } from '../team-artifacts.ts';
import { counted, listed } from '../wording.ts';
import { portionsOf } from '../portions.ts';
import { type CompileDependencies, conflictOf, previousOf } from './compile.ts';
import { currentBlueprint } from './current-blueprint.ts';
import type { DependencySets, Verifier } from './verify.ts';

export interface DevelopDependencies {
  /** Null: no model is set up. */
  developer: TaskDeveloper | null;
  verifier: Verifier;
  dependencySets: DependencySets;
  repositories: ProductRepositories;
  directories: Directories;
  compile: CompileDependencies['compile'];
  clock: Clock;
}

export function createDevelopStage(dependencies: DevelopDependencies): Stage<'develop'> {
  const { developer, verifier, dependencySets, repositories, directories, compile, clock } = dependencies;
  return {
    role: 'Developer',
    opening: 'The Developer works on what is not served yet.',
    async perform(assignment) {
      const { runId, round, concept, signal } = assignment;
      const blueprint = await currentBlueprint(assignment);
      const verification = await assignment.artifact('verify', round);
      const tasks =
        developer?.isThere() === true ? tasksOf(blueprint, verification, assignment.change?.id ?? null) : [];
      if (developer === null || tasks.length === 0) return nothingDone();

      const { workspace, evidence } = directories.run(runId);
      const folder = `${workspace}-developed`;
      const packages = await dependencySets.prepare({
        packageJson: await readFile(join(workspace, 'package.json'), 'utf8'),
        lockfile: await readFile(join(workspace, 'package-lock.json'), 'utf8'),
        signal,
        onProgress: () => undefined,
      });
      const tryOut = async (of: Blueprint): Promise<Verification> => {
        const seen = await verifier.verify({
          workspace: folder,
          dependencies: packages,
          blueprint: of,
          evidenceDirectory: evidence,
          signal,
          onEvidence: () => undefined,
          onScenario: () => undefined,
        });
        signal.throwIfAborted();
        return seen;
      };
      let best = { blueprint, verification };
      const changed = new Set<string>();
      const notes: RoleNote[] = [];
      for (const task of tasks) {
        await noteStart(assignment, task);
        await rm(folder, { recursive: true, force: true });
        await cp(workspace, folder, { recursive: true });
        const worked = await developer.work({
          runId,
          concept,
          blueprint: best.blueprint,
          task,
          folder,
          tryOut,
          ask: (question) => noteQuestion(assignment, task, question),
          signal,
        });
        signal.throwIfAborted();
        const whole = worked.ok ? await tryOut(worked.blueprint) : null;
        const isTaken =
          worked.ok && whole !== null && isWorthIt(best, { blueprint: worked.blueprint, verification: whole });
        notes.push(noteWork(task, worked, isTaken));
        if (!worked.ok || whole === null || !isTaken) continue;
        best = { blueprint: worked.blueprint, verification: whole };
        for (const path of worked.changed) changed.add(path);
        // What was seen working is what goes on, with the front end that was built of it.
        await rm(workspace, { recursive: true, force: true });
        await rename(folder, workspace);
      }
      await rm(folder, { recursive: true, force: true });
      if (best.blueprint === blueprint) return { ...nothingDone(), notes };
      const committed = await commitWork(assignment, best.blueprint, [...changed].toSorted(), notes);
      return {
        outcome: { step: 'develop' },
        artifact: { developed: { ...best, ...committed, changed: [...changed].toSorted() } },
        sentence: `${counted(changed.size, 'file')} were changed by the Developer.`,
        notes,
      };
    },
    outcomeOf: async () => ({ step: 'develop' }),
  };

  /** The compiler's part, with the new scenarios, to `blueprint`; merged as ever; what was written by hand on top of it. */
  async function commitWork(
    assignment: Assignment,
    blueprint: Blueprint,
    changed: readonly string[],
    notes: readonly RoleNote[],
  ): Promise<Pick<Developed, 'blueprintCommit' | 'candidate'>> {
    const { projectId, round, runId } = assignment;
    const { workspace } = directories.run(runId);
    const files = await compile(blueprint, (await previousOf(assignment, repositories)) ?? undefined);
    const at = clock.now();
    const made = await repositories.commitBlueprint(projectId, files, { portions: portionsOf(round), at });
    const merged = await repositories.prepareMerge(projectId, made.commit, {
      role: 'DevOps Engineer',
      message: `Release ${blueprint.name}\n\n${assignment.change?.text ?? blueprint.tagline}`,
      at,
    });
    if (!merged.ok) throw conflictOf(merged.conflicts);
    const written = await Promise.all(
      changed.map(async (path) => [path, await readFile(join(workspace, path), 'utf8')] as const),
    );
    const candidate = await repositories.commitEdits(projectId, merged.commit, {
      role: 'Developer',
      message: `Serve what the compiler cannot\n\n${notes.map(({ sentence }) => sentence).join('\n')}`,
      edits: new Map(written),
      at,
    });
    // What is measured and released has the new scenarios and texts as well; the built pages stay those that were seen.
    const built = join(workspace, 'dist');
    const kept = `${workspace}-dist`;
    if (existsSync(built)) await rename(built, kept);
    await repositories.exportFiles(projectId, candidate.commit, workspace);
    if (existsSync(kept)) await rename(kept, built);
    return { blueprintCommit: made.commit, candidate };
  }
}

function nothingDone() {
  return {
    outcome: { step: 'develop' as const },
    artifact: { developed: null },
    sentence: 'There was nothing to develop.',
    notes: [] as RoleNote[],
  };
}

/** What fails comes first: it was promised. A change is not the moment to try again what was left out before it. */
function tasksOf(blueprint: Blueprint, verification: Verification, changeId: string | null): DeveloperTask[] {
  const failing = new Set(unproven(blueprint, verification).map(({ requirement }) => requirement));
  const of = (kind: DeveloperTask['kind'], isMeant: (id: string, isServed: boolean) => boolean): DeveloperTask[] =>
    blueprint.requirements
      .filter(({ id, status }) => isMeant(id, status.is === 'served'))
      .map((requirement) => ({ kind, requirement }));
  return [
    ...of('failing', (id, isServed) => isServed && failing.has(id)),
    ...of('unserved', (_id, isServed) => !isServed).filter(
      ({ requirement: { source } }) =>
        changeId === null || (source.from === 'change-request' && source.id === changeId),
    ),
  ].slice(0, mostTasks);
}

function noteWork({ requirement, kind }: DeveloperTask, worked: Worked, isTaken: boolean): RoleNote {
  const { account } = worked;
  const took =
    account === undefined
      ? ''
      : ` It took ${counted(account.attempts, 'call')} and ${account.tokens.toLocaleString('en')} tokens.`;
  const what = `${requirement.id}, "${requirement.text}"`;
  const sentence =
    isTaken && worked.ok
      ? `I wrote ${kind === 'failing' ? 'what was missing for' : 'by hand what no feature serves:'} ${what} It was seen working in a browser, and everything else still works (${listed(worked.changed)}).${took}`
      : worked.ok
        ? `What I wrote for ${what} broke something that worked, so it is not taken.${took}`
        : `I could not bring about ${what}: ${worked.why}${took}`;
  return {
    role: 'Developer',
    subject: `developed-${requirement.id}`,
    sentence,
    detail: worked.ok ? worked.changed.map((path) => `- ${path}`).join('\n') : null,
    data: {
      requirement: requirement.id,
      taken: isTaken,
      ...(account === undefined ? {} : { tokens: account.tokens, usd: account.usd, attempts: account.attempts }),
    },
  };
}

/** Said before, since it may take minutes; `mending` is our own repair, everything else building. */
async function noteStart({ report, round }: Assignment, { requirement, kind }: DeveloperTask): Promise<void> {
  await report({
    key: `develop-start:${round}:${requirement.id}`,
    kind: 'role-note',
    stage: 'verify',
    role: 'Developer',
    sentence:
      kind === 'failing'
        ? `I try to mend ${requirement.id}, "${requirement.text}", by hand. That may take some minutes.`
        : `I try to serve ${requirement.id}, "${requirement.text}", by hand, since no feature does. That may take some minutes.`,
    detail: null,
    data: { requirement: requirement.id, developing: kind === 'failing' ? 'mending' : 'building' },
  });
}

async function noteQuestion(assignment: Assignment, { requirement }: DeveloperTask, question: string): Promise<null> {
  await assignment.report({
    key: `develop-ask:${requirement.id}:${question.slice(0, 80)}`,
    kind: 'role-note',
    stage: 'verify',
    role: 'Developer',
    sentence: `For ${requirement.id} I would like to know: ${question} Until somebody says otherwise I take what is most common.`,
    detail: null,
    data: { requirement: requirement.id },
  });
  return null;
}

/** What is measured, shown and released: with the Developer's work where there is some. */
export async function settledProduct(
  assignment: Pick<Assignment, 'round' | 'revision' | 'artifact' | 'findArtifact'>,
): Promise<Omit<Developed, 'changed'>> {
  const { round, artifact, findArtifact } = assignment;
  const work = await findArtifact('develop', round);
  if (work?.developed != null) return work.developed;
  const compilation = await artifact('compile', round);
  return {
    blueprint: await currentBlueprint(assignment),
    blueprintCommit: compilation.commit,
    candidate: compilation.candidate,
    verification: await artifact('verify', round),
  };
}
