/** What people can do with projects: create, look, cancel, retry. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { differenceOfBlueprints } from '../blueprint/difference.ts';
import type { Blueprint } from '../blueprint/schema.ts';
import {
  type ChangePreview,
  conceptMaximumLength,
  type Mode,
  type Project,
  type ProjectSummary,
  type Run,
  type Version,
} from '../contract/api.ts';
import type { Plan } from '../contract/plan.ts';
import type { Brain, Change } from './brain.ts';
import type { ChangeOrder } from './change-order.ts';
import type { Clock } from './clock.ts';
import type { Directories } from './directories.ts';
import type { EventBus } from './event-bus.ts';
import { isIdentifier } from './is-identifier.ts';
import { cancelEvent } from './lifecycle-events.ts';
import type { ErrorCode } from '../errors.ts';
import type { Outcome, Refusal } from './outcome.ts';
import type { Preferences } from './preferences/create-preferences.ts';
import type { RunQueue } from './run-queue.ts';
import { standingOf } from './run-standing.ts';
import { scoreOf } from './proof.ts';
import { artifactKey, parseArtifact, type Release, releasesIn, shownReleaseSchema } from './team-artifacts.ts';
import type { Actor, ProjectRecord, RunRecord, TeamStorage } from './team-storage.ts';
import { initialState, runStateSchema, transition } from './transition.ts';

/** `cloneUrl` depends on the address the server is reached under, so whoever answers a request adds it. */
export type StoredProject = Omit<Project, 'cloneUrl'>;

export interface Projects {
  /** Reads the concept at once, so that a bad one is refused with words; else stores project, run and job together. */
  createProject(
    actor: Actor,
    concept: string,
    wish?: { mode: Mode; capUsd: number | null },
  ): Promise<Outcome<StoredProject>>;
  /** Null: no such project in the actor's organisation. */
  describeProject(actor: Actor, projectId: string): Promise<StoredProject | null>;
  /** Newest first, at most 500. */
  listProjects(actor: Actor): Promise<ProjectSummary[]>;
  /** Null: no such run. Refuses with `conflict` when the run is over. Works at any stage, also while queued. */
  cancelRun(actor: Actor, runId: string): Promise<Outcome<Run> | null>;
  /** What a change request would do, without doing it. Null: no such project. */
  previewChange(actor: Actor, projectId: string, request: ChangeWish): Promise<Outcome<ChangePreview> | null>;
  /** A change request as the project's next run. Refuses what is not understood, and while another run is under way. */
  requestChange(actor: Actor, projectId: string, request: ChangeWish): Promise<Outcome<Run> | null>;
  /** The releases of a product, newest first. Null: no such project. */
  listVersions(actor: Actor, projectId: string): Promise<Version[] | null>;
  /** Goes back to a version by going forward: its code, its data or both become the next version. */
  restoreVersion(actor: Actor, projectId: string, request: RestoreWish): Promise<Outcome<Run> | null>;
  /** Null: no such run. The plan is null until it is made. */
  planOf(actor: Actor, runId: string): Promise<{ plan: Plan | null } | null>;
  /** A failed or cancelled run as a new run of its project, which takes over what is still good. Null: no such run. */
  retryRun(actor: Actor, runId: string): Promise<Outcome<Run> | null>;
}

export interface ChangeWish {
  text: string;
  /** Requirements that are given up for it. */
  withdraw: string[];
}

export interface RestoreWish {
  version: number;
  withData: boolean;
  /** The data alone. */
  keepsCode: boolean;
}

/** Retries of the run that makes a product. */
const runLimit = 10;
const changeMaximumLength = 4000;
const listLimit = 500;

export interface ProjectsDependencies<Stored extends RunRecord> {
  storage: TeamStorage<Stored>;
  brain: Brain;
  queue: RunQueue;
  team: { interrupt(runId: string): void };
  bus: EventBus;
  clock: Clock;
  directories: Directories;
  /** What is asked of one product may hold for the next ones. */
  preferences?: Pick<Preferences, 'learn'>;
}

export function createProjects<Stored extends RunRecord>(dependencies: ProjectsDependencies<Stored>): Projects {
  const { storage, brain, queue, team, bus, clock, directories, preferences } = dependencies;

  return {
    async createProject(actor, typed, { mode, capUsd } = { mode: 'autopilot', capUsd: null }) {
      // What no store and no product can hold goes first, since requirements point into the text by position.
      const concept = typed.replaceAll('\u0000', '').toWellFormed().trim();
      const refusal = refuseLength(concept);
      if (refusal) return { ok: false, refusal };
      const reading = await brain.read(concept);
      if (!reading.ok) return { ok: false, refusal: { code: 'concept-unclear', ...reading.unclear } };
      const runId = randomUUID();
      const { project, run } = await storage.projects.create({
        actor,
        project: { id: randomUUID(), concept, name: firstWords(concept), mode, modelCapUsd: capUsd },
        run: { id: runId, state: initialState },
        at: clock.now(),
        enqueue: (executor) => queue.enqueue(runId, executor),
      });
      queue.wake();
      return { ok: true, value: await describe(project, run) };
    },

    async describeProject(actor, projectId) {
      if (!isIdentifier(projectId)) return null;
      const found = await storage.projects.find(actor, projectId);
      return found ? await describe(found.project, found.run) : null;
    },

    async listProjects(actor) {
      const found = await storage.projects.list(actor, listLimit);
      return found.map(({ project, run }) => summaryOf(project, run));
    },

    async cancelRun(actor, runId) {
      if (!isIdentifier(runId)) return null;
      const run = await storage.runs.findFor(actor, runId);
      if (!run) return null;
      const before = runStateSchema.parse(run.state);
      const { state: after } = transition(before, { event: 'cancel' });
      const isCancelled =
        after.is === 'cancelled' &&
        before.is !== 'cancelled' &&
        (await storage.runs.advance({
          runId,
          worker: null,
          at: clock.now(),
          standing: standingOf(after),
          artifacts: [],
          events: [cancelEvent(before)],
          project: {},
        }));
      if (!isCancelled) {
        return refuse(
          'conflict',
          'This run is over, so there is nothing to cancel.',
          'Look at its result; a failed run can be retried.',
        );
      }
      team.interrupt(runId);
      bus.publish(runId);
      const cancelled = await storage.runs.findFor(actor, runId);
      return { ok: true, value: runOf(cancelled ?? run) };
    },

    async previewChange(actor, projectId, { text, withdraw }) {
      const found = await findProject(actor, projectId);
      if (found === null) return null;
      const read = await readWish(found.project.id, text, withdraw);
      if (!read.ok) return read;
      const { change, before } = read.value;
      const { sentences, losses, obsolete, restated, added } = change;
      const differences = differenceOfBlueprints(before, change.blueprint).map(({ sentence }) => sentence);
      return { ok: true, value: { sentences, losses, obsolete, restated, added, differences } };
    },

    async requestChange(actor, projectId, { text, withdraw }) {
      const found = await findProject(actor, projectId);
      if (found === null) return null;
      const read = await readWish(found.project.id, text, withdraw);
      if (!read.ok) return read;
      const started = await startChange(actor, found.run, {
        text: text.trim(),
        withdraw,
        version: null,
        withData: false,
        keepsCode: false,
      });
      if (started.ok) await preferences?.learn(actor, found.project.id, text);
      return started;
    },

    async listVersions(actor, projectId) {
      const found = await findProject(actor, projectId);
      if (found === null) return null;
      const releases = await releasesOf(found.project.id);
      return releases.toReversed().map(({ version, commit, change, at, proof }, index) => ({
        version,
        commit,
        change,
        at,
        isCurrent: index === 0,
        hasData: index > 0 && existsSync(directories.snapshot(found.project.id, version)),
        score: scoreOf(proof),
      }));
    },

    async restoreVersion(actor, projectId, { version, withData, keepsCode }) {
      const found = await findProject(actor, projectId);
      if (found === null) return null;
      const releases = await releasesOf(found.project.id);
      const isThere = releases.slice(0, -1).some((release) => release.version === version);
      if (!isThere)
        return refuse('not-found', `There is no earlier version ${version}.`, 'Look at the list of versions.');
      if (withData && !existsSync(directories.snapshot(found.project.id, version)))
        return refuse('not-found', `No data of version ${version} were kept.`, 'Restore the product without its data.');
      if (keepsCode && !withData)
        return refuse('invalid-input', 'There is nothing to restore.', 'Choose the code, the data or both.');
      const text = keepsCode
        ? `Go back to the data of version ${version}`
        : `Go back to version ${version}${withData ? ' with its data' : ''}`;
      return await startChange(actor, found.run, { text, withdraw: [], version, withData, keepsCode });
    },

    async planOf(actor, runId) {
      const run = isIdentifier(runId) ? await storage.runs.findFor(actor, runId) : null;
      if (run === null) return null;
      let found = parseArtifact('design', await storage.artifacts.find(run.id, 'design', artifactKey(0)))?.plan ?? null;
      for (let revision = 0; found !== null; revision += 1) {
        const revised = parseArtifact('revise', await storage.artifacts.find(run.id, 'revise', artifactKey(revision)));
        if (revised === undefined) break;
        found = revised.plan ?? found;
      }
      return { plan: found };
    },

    async retryRun(actor, runId) {
      if (!isIdentifier(runId)) return null;
      const previous = await storage.runs.findFor(actor, runId);
      if (!previous) return null;
      if (previous.status !== 'failed' && previous.status !== 'cancelled') {
        return refuse(
          'conflict',
          'Only a failed or cancelled run can be retried.',
          'Wait until this run ends, or cancel it.',
        );
      }
      if (previous.change === null && previous.attempt >= runLimit) {
        return refuse(
          'conflict',
          `This project was tried ${runLimit} times.`,
          'Create a new project, perhaps in other words.',
        );
      }
      const state = runStateSchema.parse(previous.state);
      // A design whose product could not be made to work would fail again; otherwise thinking need not be done twice.
      const keep = state.is === 'failed' && state.product ? [] : ['read', 'design', 'answers', 'revise'];
      const nextId = randomUUID();
      const next = await storage.runs.createNext({
        actor,
        previous,
        run: { id: nextId, state: initialState, change: previous.change ?? undefined },
        keep,
        at: clock.now(),
        enqueue: (executor) => queue.enqueue(nextId, executor),
      });
      if (!next)
        return refuse(
          'conflict',
          'This project has a later run already.',
          'Look at the project again and follow its latest run.',
        );
      queue.wake();
      return { ok: true, value: runOf(next) };
    },
  };

  async function findProject(actor: Actor, projectId: string) {
    return isIdentifier(projectId) ? await storage.projects.find(actor, projectId) : null;
  }

  async function releasesOf(projectId: string): Promise<Release[]> {
    return releasesIn(await storage.artifacts.listOfProject(projectId, 'release'));
  }

  async function readWish(
    projectId: string,
    typed: string,
    withdraw: readonly string[],
  ): Promise<Outcome<{ change: Change; before: Blueprint }>> {
    const text = typed.replaceAll('\u0000', '').toWellFormed().trim();
    if (text === '')
      return refuse('invalid-input', 'There is nothing to read yet.', 'Say in a sentence what should change.');
    if (text.length > changeMaximumLength)
      return refuse(
        'too-large',
        `A change request has ${changeMaximumLength.toLocaleString('en')} characters at most.`,
        'Ask for one thing after the other.',
      );
    const before = (await releasesOf(projectId)).at(-1);
    if (before === undefined)
      return refuse(
        'conflict',
        'There is no product yet that could be changed.',
        'Wait until it is released; a product from before there were versions has to be built anew.',
      );
    const unknown = withdraw.filter(
      (id) => !before.blueprint.requirements.some((requirement) => requirement.id === id),
    );
    if (unknown.length > 0)
      return refuse(
        'invalid-input',
        `There is no requirement ${unknown.join(', ')}.`,
        'Look at the proof for their numbers.',
      );
    const outcome = await brain.change(before.blueprint, { id: `change-${before.version + 1}`, text, withdraw });
    return outcome.ok
      ? { ok: true, value: { change: outcome.change, before: before.blueprint } }
      : { ok: false, refusal: { code: 'concept-unclear', ...outcome.unclear } };
  }

  async function startChange(actor: Actor, previous: Stored, order: Omit<ChangeOrder, 'id'>): Promise<Outcome<Run>> {
    const version = ((await releasesOf(previous.projectId)).at(-1)?.version ?? 0) + 1;
    const nextId = randomUUID();
    const next = await storage.runs.createNext({
      actor,
      previous,
      run: { id: nextId, state: initialState, change: { id: `change-${version}`, ...order } },
      keep: [],
      at: clock.now(),
      enqueue: (executor) => queue.enqueue(nextId, executor),
    });
    if (!next)
      return refuse('conflict', 'The team is at work on this product.', 'Wait until the run ends, or cancel it.');
    queue.wake();
    return { ok: true, value: runOf(next) };
  }

  async function describe(project: ProjectRecord, run: RunRecord): Promise<StoredProject> {
    const hasProduct = project.releasedCommit !== null;
    const release = hasProduct
      ? shownReleaseSchema.optional().parse(await storage.artifacts.findLatestOfProject(project.id, 'release'))
      : undefined;
    return {
      ...summaryOf(project, run),
      tagline: project.tagline,
      proof: release?.proof ?? null,
      proofRunId: release?.runId ?? null,
      directory: hasProduct ? directories.product(project.id).checkout : null,
      hasProduct,
    };
  }
}

function refuseLength(concept: string): Refusal | null {
  if (concept === '') {
    return {
      code: 'invalid-input',
      message: 'There is nothing to read yet.',
      fix: 'Say in a sentence or more what you want to have built.',
    };
  }
  if (concept.length > conceptMaximumLength) {
    return {
      code: 'too-large',
      message: `The concept has ${concept.length.toLocaleString('en')} characters; at most ${conceptMaximumLength.toLocaleString('en')} are read.`,
      fix: 'Keep to the most important part and ask for the rest as changes later.',
    };
  }
  return null;
}

function refuse(code: ErrorCode, message: string, fix: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, message, fix } };
}

function summaryOf(project: ProjectRecord, run: RunRecord): ProjectSummary {
  return {
    id: project.id,
    name: project.name,
    concept: project.concept,
    createdAt: project.createdAt.toISOString(),
    run: runOf(run),
    score: project.score,
  };
}

/** A stored run as the contract has it. */
export function runOf(run: RunRecord): Run {
  return {
    id: run.id,
    projectId: run.projectId,
    status: run.status,
    stage: run.stage,
    failure: run.failure,
    startedAt: run.startedAt?.toISOString() ?? null,
    finishedAt: run.finishedAt?.toISOString() ?? null,
    createdAt: run.createdAt.toISOString(),
  };
}

/** At most 60 characters, cut between words. */
function firstWords(concept: string): string {
  const line = concept.replaceAll(/\s+/g, ' ');
  if (line.length <= 60) return line;
  const cut = line.slice(0, 60);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 20 ? cut.lastIndexOf(' ') : 59)}…`;
}
