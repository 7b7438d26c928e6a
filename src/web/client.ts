/** The page's way to the server: every answer is parsed, every failure has a sentence and a fix. */
import type { z } from 'zod';
import {
  changePreviewSchema,
  commitListSchema,
  type ErrorBody,
  errorBodySchema,
  fileContentSchema,
  fileListSchema,
  type Mode,
  modeBodySchema,
  previewSchema,
  projectListSchema,
  projectSchema,
  routes,
  runSchema,
  statusSchema,
  versionListSchema,
  type RestoreWish,
} from '../contract/api.ts';
import {
  feedbackAnswerSchema,
  feedbackListSchema,
  type FeedbackWish,
  type PreferenceChange,
  preferenceListSchema,
  preferenceSchema,
  undoneSchema,
} from '../contract/preference.ts';
import { accountSchema, quoteSchema } from '../contract/quote.ts';
import { planAnswerSchema } from '../contract/plan.ts';
import { type Answer, inquirySchema } from '../contract/question.ts';

/** What the server refused or why it could not be asked. */
export class ClientError extends Error {
  readonly detail: ErrorBody['error'];

  constructor(detail: ErrorBody['error'], cause?: unknown) {
    super(detail.message, { cause });
    this.name = 'ClientError';
    this.detail = detail;
  }
}

/** Fills a contract route's parameters and adds a query. */
export function addressOf(
  route: string,
  parameters: Record<string, string> = {},
  query?: Record<string, string>,
): string {
  const path = route.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
  return query ? `${path}?${new URLSearchParams(query).toString()}` : path;
}

async function ask<Schema extends z.ZodType>(
  schema: Schema,
  address: string,
  request: { method?: 'POST'; body?: unknown; signal?: AbortSignal } = {},
): Promise<z.infer<Schema>> {
  const { method, body, signal } = request;
  const headers = body === undefined ? undefined : { 'Content-Type': 'application/json' };
  const response = await fetch(address, { method, headers, body: JSON.stringify(body), signal }).catch(
    (cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new ClientError(
        {
          code: 'unreachable',
          message: 'The server does not answer.',
          fix: 'Check that it is running, then try again.',
        },
        cause,
      );
    },
  );
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const refused = errorBodySchema.safeParse(answer);
    if (refused.success) throw new ClientError(refused.data.error);
  } else {
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
  }
  throw new ClientError({
    code: 'unexpected',
    message: `The server gave an answer that this page does not understand (status ${response.status}).`,
    fix: 'Reload the page; it may be older than the server.',
  });
}

export const client = {
  status: (signal?: AbortSignal) => ask(statusSchema, routes.status, { signal }),
  projects: (signal?: AbortSignal) => ask(projectListSchema, routes.projects, { signal }),
  createProject: (concept: string, wish: { mode: Mode; capUsd: number | null }) =>
    ask(projectSchema, routes.projects, { method: 'POST', body: { concept, ...wish } }),
  preferences: (signal?: AbortSignal) => ask(preferenceListSchema, routes.preferences, { signal }),
  addPreference: (wish: { text: string; scope: 'person' | 'organisation' }) =>
    ask(preferenceSchema, routes.preferences, { method: 'POST', body: wish }),
  changePreference: (preferenceId: string, changes: PreferenceChange) =>
    ask(preferenceSchema, addressOf(routes.preference, { preferenceId }), { method: 'POST', body: changes }),
  feedback: (projectId: string, signal?: AbortSignal) =>
    ask(feedbackListSchema, addressOf(routes.projectFeedback, { projectId }), { signal }),
  giveFeedback: (runId: string, wish: FeedbackWish) =>
    ask(feedbackAnswerSchema, addressOf(routes.runFeedback, { runId }), { method: 'POST', body: wish }),
  undoFeedback: (feedbackId: string) =>
    ask(undoneSchema, addressOf(routes.feedbackUndo, { feedbackId }), { method: 'POST' }),
  quote: (concept: string) => ask(quoteSchema, routes.quote, { method: 'POST', body: { concept } }),
  account: (runId: string, signal?: AbortSignal) =>
    ask(accountSchema, addressOf(routes.runAccount, { runId }), { signal }),
  questions: (projectId: string, signal?: AbortSignal) =>
    ask(inquirySchema, addressOf(routes.projectQuestions, { projectId }), { signal }),
  setMode: (projectId: string, mode: Mode) =>
    ask(modeBodySchema, addressOf(routes.projectMode, { projectId }), { method: 'POST', body: { mode } }),
  answerRun: (runId: string, answers: Answer[]) =>
    ask(runSchema, addressOf(routes.runAnswer, { runId }), { method: 'POST', body: { answers } }),
  approveRun: (runId: string) => ask(runSchema, addressOf(routes.runApprove, { runId }), { method: 'POST' }),
  sendBackRun: (runId: string, comment: string) =>
    ask(runSchema, addressOf(routes.runSendBack, { runId }), { method: 'POST', body: { comment } }),
  project: (projectId: string, signal?: AbortSignal) =>
    ask(projectSchema, addressOf(routes.project, { projectId }), { signal }),
  files: (projectId: string, signal?: AbortSignal) =>
    ask(fileListSchema, addressOf(routes.projectFiles, { projectId }), { signal }),
  file: (projectId: string, path: string, signal?: AbortSignal) =>
    ask(fileContentSchema, addressOf(routes.projectFile, { projectId }, { path }), { signal }),
  commits: (projectId: string, signal?: AbortSignal) =>
    ask(commitListSchema, addressOf(routes.projectCommits, { projectId }), { signal }),
  previewChange: (projectId: string, wish: { text: string; withdraw: string[] }) =>
    ask(changePreviewSchema, addressOf(routes.projectChangePreview, { projectId }), { method: 'POST', body: wish }),
  requestChange: (projectId: string, wish: { text: string; withdraw: string[] }) =>
    ask(runSchema, addressOf(routes.projectChange, { projectId }), { method: 'POST', body: wish }),
  versions: (projectId: string, signal?: AbortSignal) =>
    ask(versionListSchema, addressOf(routes.projectVersions, { projectId }), { signal }),
  restore: (projectId: string, wish: RestoreWish) =>
    ask(runSchema, addressOf(routes.projectRestore, { projectId }), { method: 'POST', body: wish }),
  openPreview: (projectId: string) =>
    ask(previewSchema, addressOf(routes.projectPreview, { projectId }), { method: 'POST' }),
  cancelRun: (runId: string) => ask(runSchema, addressOf(routes.runCancel, { runId }), { method: 'POST' }),
  plan: (runId: string, signal?: AbortSignal) =>
    ask(planAnswerSchema, addressOf(routes.runPlan, { runId }), { signal }),
  retryRun: (runId: string) => ask(runSchema, addressOf(routes.runRetry, { runId }), { method: 'POST' }),
};
