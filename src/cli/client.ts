/** The command line's side of the HTTP API. */
import type { z } from 'zod';
import {
  changePreviewSchema,
  errorBodySchema,
  previewSchema,
  projectSchema,
  routes,
  runSchema,
  versionListSchema,
  type ChangePreview,
  type ErrorBody,
  type Mode,
  type Project,
  type RestoreWish,
  type Run,
  type Version,
} from '../contract/api.ts';
import { inquirySchema, type Answer as SaidAnswer, type Inquiry } from '../contract/question.ts';
import { runEventSchema, type RunEvent } from '../contract/event.ts';
import {
  feedbackAnswerSchema,
  preferenceListSchema,
  preferenceSchema,
  type FeedbackAnswer,
  type FeedbackWish,
  type Preference,
  type PreferenceChange,
  type PreferenceList,
} from '../contract/preference.ts';
import { accountSchema, quoteSchema, type Account, type Quote } from '../contract/quote.ts';
import { planAnswerSchema, type Plan } from '../contract/plan.ts';
import { replayReportSchema, type ReplayReport } from '../contract/replay.ts';
import { AppError } from '../errors.ts';

export type CreateOutcome = { ok: true; project: Project } | { ok: false; refusal: ErrorBody['error'] };

export type Answer<Value> = { ok: true; value: Value } | { ok: false; refusal: ErrorBody['error'] };

export interface ChangeWish {
  text: string;
  /** Requirements that are given up for it. */
  withdraw: string[];
}

export interface Client {
  createProject(concept: string, wish?: { mode?: Mode; capUsd?: number | null }): Promise<CreateOutcome>;
  quote(concept: string): Promise<Answer<Quote>>;
  preferences(): Promise<PreferenceList>;
  addPreference(text: string): Promise<Answer<Preference>>;
  changePreference(preferenceId: string, changes: PreferenceChange): Promise<Answer<Preference>>;
  giveFeedback(runId: string, wish: FeedbackWish): Promise<Answer<FeedbackAnswer>>;
  account(runId: string): Promise<Account>;
  /** What the team asks and has asked. */
  questions(projectId: string): Promise<Inquiry>;
  answerRun(runId: string, answers: readonly SaidAnswer[]): Promise<Answer<Run>>;
  approveRun(runId: string): Promise<Answer<Run>>;
  sendBackRun(runId: string, comment: string): Promise<Answer<Run>>;
  project(projectId: string): Promise<Project>;
  previewChange(projectId: string, wish: ChangeWish): Promise<Answer<ChangePreview>>;
  requestChange(projectId: string, wish: ChangeWish): Promise<Answer<Run>>;
  versions(projectId: string): Promise<Version[]>;
  restore(projectId: string, wish: RestoreWish): Promise<Answer<Run>>;
  previewUrl(projectId: string): Promise<string>;
  /** Null until it is made. */
  plan(runId: string): Promise<Plan | null>;
  cancelRun(runId: string): Promise<void>;
  replayRun(runId: string): Promise<ReplayReport>;
  /** Every event of the run in order, from the first; reconnects where it left off; ends after the run's last event. */
  followRun(runId: string, signal: AbortSignal): AsyncGenerator<RunEvent>;
}

const pathOf = (route: string, parameters: Record<string, string>) =>
  route.replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(parameters[name] ?? ''));

export function createClient({ baseUrl }: { baseUrl: string }): Client {
  const call = async (path: string, init?: RequestInit): Promise<Response> => {
    try {
      return await fetch(new URL(path, baseUrl), init);
    } catch (cause) {
      throw new AppError('internal', `The server at ${baseUrl} does not answer.`, {
        fix: 'Look whether it is still running, then run the command again.',
        cause,
      });
    }
  };

  const answer = async <Schema extends z.ZodType>(schema: Schema, response: Response): Promise<z.infer<Schema>> => {
    const body: unknown = await response.json();
    if (response.ok) return schema.parse(body);
    const { error } = errorBodySchema.parse(body);
    throw new AppError('internal', error.message, { fix: error.fix });
  };

  const ask = async <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    body: unknown,
  ): Promise<Answer<z.infer<Schema>>> => {
    const response = await call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return { ok: true, value: await answer(schema, response) };
    return { ok: false, refusal: errorBodySchema.parse(await response.json()).error };
  };

  return {
    async createProject(concept, wish = {}) {
      const response = await call(routes.projects, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ concept, ...wish }),
      });
      if (response.ok) return { ok: true, project: await answer(projectSchema, response) };
      return { ok: false, refusal: errorBodySchema.parse(await response.json()).error };
    },
    quote: (concept) => ask(quoteSchema, routes.quote, { concept }),
    async account(runId) {
      return answer(accountSchema, await call(pathOf(routes.runAccount, { runId })));
    },
    async preferences() {
      return answer(preferenceListSchema, await call(routes.preferences));
    },
    addPreference: (text) => ask(preferenceSchema, routes.preferences, { text }),
    changePreference: (preferenceId, changes) =>
      ask(preferenceSchema, pathOf(routes.preference, { preferenceId }), changes),
    giveFeedback: (runId, wish) => ask(feedbackAnswerSchema, pathOf(routes.runFeedback, { runId }), wish),
    async questions(projectId) {
      return answer(inquirySchema, await call(pathOf(routes.projectQuestions, { projectId })));
    },
    answerRun: (runId, answers) => ask(runSchema, pathOf(routes.runAnswer, { runId }), { answers }),
    approveRun: (runId) => ask(runSchema, pathOf(routes.runApprove, { runId }), {}),
    sendBackRun: (runId, comment) => ask(runSchema, pathOf(routes.runSendBack, { runId }), { comment }),
    async project(projectId) {
      return answer(projectSchema, await call(pathOf(routes.project, { projectId })));
    },
    previewChange: (projectId, wish) =>
      ask(changePreviewSchema, pathOf(routes.projectChangePreview, { projectId }), wish),
    requestChange: (projectId, wish) => ask(runSchema, pathOf(routes.projectChange, { projectId }), wish),
    restore: (projectId, wish) => ask(runSchema, pathOf(routes.projectRestore, { projectId }), wish),
    async versions(projectId) {
      return (await answer(versionListSchema, await call(pathOf(routes.projectVersions, { projectId })))).versions;
    },
    async previewUrl(projectId) {
      const response = await call(pathOf(routes.projectPreview, { projectId }), { method: 'POST' });
      return (await answer(previewSchema, response)).url;
    },
    async plan(runId) {
      return (await answer(planAnswerSchema, await call(pathOf(routes.runPlan, { runId })))).plan;
    },
    async cancelRun(runId) {
      await call(pathOf(routes.runCancel, { runId }), { method: 'POST' });
    },
    async replayRun(runId) {
      return answer(replayReportSchema, await call(pathOf(routes.runReplay, { runId }), { method: 'POST' }));
    },
    async *followRun(runId, signal) {
      let last = 0;
      for (let attempt = 0; attempt < 20; attempt += 1) {
        const response = await call(pathOf(routes.runEvents, { runId }), {
          headers: { accept: 'text/event-stream', 'last-event-id': String(last) },
          signal,
        });
        for await (const event of readEventStream(response)) {
          attempt = 0;
          last = event.sequence;
          yield event;
          if (event.kind === 'run-finish' || event.kind === 'run-fail' || event.kind === 'run-cancel') return;
        }
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      throw new AppError('internal', 'The connection to the server was lost and could not be made again.', {
        fix: 'The work goes on in the server; open its page to see the result.',
      });
    },
  };
}

async function* readEventStream(response: Response): AsyncGenerator<RunEvent> {
  if (response.body === null) return;
  let pending = '';
  try {
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      pending += chunk;
      const blocks = pending.split('\n\n');
      pending = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = block
          .split('\n')
          .filter((line) => line.startsWith('data:'))
          .map((line) => line.slice(5).trimStart())
          .join('\n');
        if (data !== '') yield runEventSchema.parse(JSON.parse(data));
      }
    }
  } catch (cause) {
    // A broken connection ends this stream; the caller reconnects from the last event. Anything else is a fault.
    if (!(cause instanceof TypeError)) throw cause;
  }
}
