/** Requests and answers of the HTTP API; the server validates with these and the page and command line infer their types. */
import { z } from 'zod';
import { stageNameSchema } from './event.ts';
import { proofSchema } from './proof.ts';

/** Longest concept that is read; longer text is refused with a sentence. */
export const conceptMaximumLength = 100_000;

export const errorBodySchema = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    /** What happened. */
    message: z.string(),
    /** What to do next. */
    fix: z.string(),
    /** With `concept-unclear`: what was understood, what was not, and example sentences to add. */
    understood: z.array(z.string()).optional(),
    notUnderstood: z.array(z.string()).optional(),
    suggestions: z.array(z.string()).optional(),
  }),
});

/** `autopilot`: takes the defaults and says so; `ask`: waits at questions; `review`: also for approval of requirements, design and release. */
export const modeSchema = z.enum(['autopilot', 'ask', 'review']);

export const createProjectBodySchema = z.strictObject({
  concept: z.string(),
  mode: modeSchema.default('autopilot'),
  /** What models may take in each run at most, in US dollars; null: the installation's limit alone. */
  capUsd: z.number().positive().max(1000).nullable().default(null),
});

export const modeBodySchema = z.strictObject({ mode: modeSchema });

/** `asking`: waits for a person, and nobody works on it. */
export const runStatusSchema = z.enum(['queued', 'running', 'asking', 'finished', 'failed', 'cancelled']);

export const runSchema = z.strictObject({
  id: z.string(),
  projectId: z.string(),
  status: runStatusSchema,
  /** The stage in progress or the last one reached. */
  stage: stageNameSchema.nullable(),
  /** Set when failed: what happened and what to do next. */
  failure: z.strictObject({ code: z.string(), message: z.string(), fix: z.string() }).nullable(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
});

export const projectSummarySchema = z.strictObject({
  id: z.string(),
  /** The product's name once designed; before that the concept's first words. */
  name: z.string(),
  concept: z.string(),
  createdAt: z.iso.datetime(),
  run: runSchema,
  /** Counts of requirements by verdict; null until verified. */
  score: z.strictObject({ met: z.number(), notMet: z.number(), notServed: z.number() }).nullable(),
});

export const projectSchema = projectSummarySchema.extend({
  tagline: z.string().nullable(),
  proof: proofSchema.nullable(),
  /** The run whose evidence the proof names; a later one may have failed. */
  proofRunId: z.string().nullable(),
  /** `git clone` works on it. Null until there is a repository. */
  cloneUrl: z.string().nullable(),
  /** Folder of the product on this machine's disk; null until there is one. */
  directory: z.string().nullable(),
  /** True once released: preview, files, log and downloads answer. */
  hasProduct: z.boolean(),
});

export const projectListSchema = z.strictObject({ projects: z.array(projectSummarySchema) });

const scenarioNoteSchema = z.strictObject({ requirement: z.string(), scenario: z.string(), title: z.string() });

/** `withdraw` names requirements (`R4`) that are given up for the change. */
export const changeBodySchema = z.strictObject({ text: z.string(), withdraw: z.array(z.string()).max(80).default([]) });

/** What a change request would do. */
export const changePreviewSchema = z.strictObject({
  /** What changes, one sentence each. */
  sentences: z.array(z.string()),
  /** What existing records lose. */
  losses: z.array(z.string()),
  /** Scenarios that are no longer asked for, said in other words, or new. */
  obsolete: z.array(scenarioNoteSchema),
  restated: z.array(scenarioNoteSchema),
  added: z.array(scenarioNoteSchema),
  /** Every point in which the blueprint differs. */
  differences: z.array(z.string()),
});

export const versionListSchema = z.strictObject({
  /** Newest first. */
  versions: z.array(
    z.strictObject({
      version: z.int().min(1),
      commit: z.string(),
      /** What was asked for; null for the first version. */
      change: z.string().nullable(),
      at: z.iso.datetime(),
      isCurrent: z.boolean(),
      /** The data as they were when the version was replaced can be had back. */
      hasData: z.boolean(),
      score: z.strictObject({ met: z.number(), notMet: z.number(), notServed: z.number() }),
    }),
  ),
});

/** `keepsCode` with `withData`: the data alone come back. */
export const restoreBodySchema = z.strictObject({
  version: z.int().min(1),
  withData: z.boolean(),
  keepsCode: z.boolean().default(false),
});

export const fileListSchema = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), bytes: z.number() })),
});
export const fileContentSchema = z.strictObject({ path: z.string(), content: z.string(), language: z.string() });

export const commitListSchema = z.strictObject({
  commits: z.array(
    z.strictObject({
      hash: z.string(),
      author: z.string(),
      at: z.iso.datetime(),
      subject: z.string(),
      body: z.string(),
      parents: z.array(z.string()),
    }),
  ),
});

/** A one-minute address that signs the browser in to the product's preview. */
export const previewSchema = z.strictObject({ url: z.string() });

export const statusSchema = z.strictObject({
  version: z.string(),
  isolation: z.enum(['full', 'namespaces', 'none', 'refused']),
  /** One sentence about isolation and how to raise it. */
  isolationDetail: z.string(),
  browser: z.boolean(),
  database: z.enum(['embedded', 'postgresql']),
  /** `preparing` while the products' dependency set is being installed. */
  workshop: z.enum(['preparing', 'ready', 'unavailable']),
  workshopDetail: z.string(),
});

export const routes = {
  status: '/api/status',
  projects: '/api/projects',
  /** What a concept would take, without starting it. */
  quote: '/api/quote',
  preferences: '/api/preferences',
  preference: '/api/preferences/:preferenceId',
  projectFeedback: '/api/projects/:projectId/feedback',
  runFeedback: '/api/runs/:runId/feedback',
  feedbackUndo: '/api/feedback/:feedbackId/undo',
  project: '/api/projects/:projectId',
  projectFiles: '/api/projects/:projectId/files',
  /** Query `path`. */
  projectFile: '/api/projects/:projectId/file',
  /** A change request becomes the project's next run. */
  projectChange: '/api/projects/:projectId/change',
  /** What it would do, without doing it. */
  projectChangePreview: '/api/projects/:projectId/change/preview',
  /** What the team asks and has asked, with the answers. */
  projectQuestions: '/api/projects/:projectId/questions',
  projectMode: '/api/projects/:projectId/mode',
  projectVersions: '/api/projects/:projectId/versions',
  projectRestore: '/api/projects/:projectId/restore',
  projectCommits: '/api/projects/:projectId/commits',
  projectDownload: '/api/projects/:projectId/download.zip',
  projectPreview: '/api/projects/:projectId/preview',
  /** Server-sent events: `id` is the sequence, `data` a RunEvent; honours `Last-Event-ID`; ends after the run's last event. */
  runEvents: '/api/runs/:runId/events',
  /** The run's plan; null until it is made. */
  runPlan: '/api/runs/:runId/plan',
  /** What the run took. */
  runAccount: '/api/runs/:runId/account',
  runCancel: '/api/runs/:runId/cancel',
  runRetry: '/api/runs/:runId/retry',
  /** Answers what a run asks, approves what it shows, or sends that back with a comment. */
  runAnswer: '/api/runs/:runId/answer',
  runApprove: '/api/runs/:runId/approve',
  runSendBack: '/api/runs/:runId/send-back',
  /** Plays the run's model calls again from their record; nothing is asked of a model. */
  runReplay: '/api/runs/:runId/replay',
  /** PNG. */
  runEvidence: '/api/runs/:runId/evidence/:file',
  git: '/git/:projectId.git',
} as const;

export type ErrorBody = z.infer<typeof errorBodySchema>;
export type Mode = z.infer<typeof modeSchema>;
export type RunStatus = z.infer<typeof runStatusSchema>;
export type Run = z.infer<typeof runSchema>;
export type ProjectSummary = z.infer<typeof projectSummarySchema>;
export type Project = z.infer<typeof projectSchema>;
export type RestoreWish = z.infer<typeof restoreBodySchema>;
export type ChangePreview = z.infer<typeof changePreviewSchema>;
export type Version = z.infer<typeof versionListSchema>['versions'][number];
export type Status = z.infer<typeof statusSchema>;
export type CommitList = z.infer<typeof commitListSchema>;
export type FileList = z.infer<typeof fileListSchema>;
export type FileContent = z.infer<typeof fileContentSchema>;
