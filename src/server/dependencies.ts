/** What the HTTP API needs from the rest of the system; the composition root adapts the parts that do it. */
import type {
  ChangePreview,
  CommitList,
  FileContent,
  FileList,
  Mode,
  Project,
  ProjectSummary,
  RestoreWish,
  Run,
  Status,
  Version,
} from '../contract/api.ts';
import type { RunEvent } from '../contract/event.ts';
import type { Answer, Inquiry } from '../contract/question.ts';
import type { Plan } from '../contract/plan.ts';
import type {
  Feedback,
  FeedbackAnswer,
  FeedbackWish,
  Preference,
  PreferenceChange,
  PreferenceList,
} from '../contract/preference.ts';
import type { Account, Quote } from '../contract/quote.ts';
import type { ReplayReport } from '../contract/replay.ts';
import type { ErrorCode } from '../errors.ts';
import type { Log } from '../ops/log.ts';

/** An expected "no": said to the person as it is. The three lists belong to `concept-unclear`. */
export interface Refusal {
  code: ErrorCode;
  message: string;
  fix: string;
  understood?: string[];
  notUnderstood?: string[];
  suggestions?: string[];
}

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

/** The server adds `cloneUrl` itself: only it knows under which address it was reached. */
export type StoredProject = Omit<Project, 'cloneUrl'>;

export interface Projects {
  /** `concept` is trimmed, not empty and not too long. Stores the project and queues its run; refuses with `concept-unclear`. */
  create(concept: string, wish: { mode: Mode; capUsd: number | null }): Promise<Outcome<StoredProject>>;
  /** Newest first. */
  list(): Promise<ProjectSummary[]>;
  find(projectId: string): Promise<StoredProject | null>;
}

/** Null from each: no such project. Refuses with `concept-unclear` what is not understood, with `conflict` while a run is under way. */
export interface Changes {
  /** What a request would do, without doing it. */
  preview(projectId: string, wish: { text: string; withdraw: string[] }): Promise<Outcome<ChangePreview> | null>;
  /** The request as the project's next run. */
  request(projectId: string, wish: { text: string; withdraw: string[] }): Promise<Outcome<Run> | null>;
  /** Newest first. */
  versions(projectId: string): Promise<Version[] | null>;
  restore(projectId: string, wish: RestoreWish): Promise<Outcome<Run> | null>;
}

export interface Runs {
  /** Null: no such run. Refuses with `conflict` when the run is already over. */
  cancel(runId: string): Promise<Outcome<Run> | null>;
  /** Null: no such run. Answers the run that is now queued, the same one or a new one. Refuses with `conflict` unless it failed or was cancelled. */
  retry(runId: string): Promise<Outcome<Run> | null>;
  /** Null: no such run. The plan is null until it is made. */
  plan(runId: string): Promise<{ plan: Plan | null } | null>;
  /** Null: no such run, or it has not designed anything. */
  replay(runId: string): Promise<ReplayReport | null>;
}

/** Null from each: no such project or run. Refuses with `conflict` when nothing is asked, with `concept-unclear` what is not understood. */
export interface Preferences {
  /** Null: no such run. */
  giveFeedback(runId: string, wish: FeedbackWish): Promise<FeedbackAnswer | null>;
  /** False: no such feedback. */
  undoFeedback(feedbackId: string): Promise<boolean>;
  /** The latest word on each output. Null: no such project. */
  listFeedback(projectId: string): Promise<Feedback[] | null>;
  list(): Promise<PreferenceList>;
  /** Refuses with `concept-unclear` what fits no product. */
  add(wish: { text: string; scope: 'person' | 'organisation' }): Promise<Outcome<Preference>>;
  /** Null: no such preference. */
  change(preferenceId: string, changes: PreferenceChange): Promise<Outcome<Preference> | null>;
}

export interface Accounts {
  /** Starts nothing. Refuses what is no concept. */
  quote(concept: string): Promise<Outcome<Quote>>;
  /** Null: no such run. */
  accountOf(runId: string): Promise<Account | null>;
}

export interface Inquiries {
  describe(projectId: string): Promise<Inquiry | null>;
  setMode(projectId: string, mode: Mode): Promise<boolean>;
  answer(runId: string, answers: readonly Answer[]): Promise<Outcome<Run> | null>;
  approve(runId: string): Promise<Outcome<Run> | null>;
  sendBack(runId: string, comment: string): Promise<Outcome<Run> | null>;
}

export interface Events {
  /**
   * Events with a sequence greater than `after`, in order, at most a few hundred at a time; null: no such run.
   * `ended` is true when the run is over and nothing follows `events`; read it before or together with the events, so that none is missed.
   */
  read(request: { runId: string; after: number }): Promise<{ events: RunEvent[]; ended: boolean } | null>;
  /** Calls `wake` soon after the run has got new events or a new state; too often is harmless. Answers the unsubscribing. */
  subscribe(runId: string, wake: () => void): () => void;
}

export interface Evidence {
  /** A PNG of the run. `file` is a plain file name, without folders. */
  read(request: { runId: string; file: string }): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Each answers null when the project does not exist or has no product yet. */
export interface Repositories {
  listFiles(projectId: string): Promise<FileList['files'] | null>;
  /** `path` is relative and free of `..`. Null also when the product has no such file. */
  readFile(request: { projectId: string; path: string }): Promise<FileContent | null>;
  /** The log of `main`, newest first. */
  listCommits(projectId: string): Promise<CommitList['commits'] | null>;
  /** The product's files as zip; `name` is the file name to offer, without `.zip`. */
  archive(projectId: string): Promise<{ name: string; content: ByteStream } | null>;
  /** Output of `git upload-pack --stateless-rpc --http-backend-info-refs`, without the service line. `protocol`: the request's `Git-Protocol`. */
  advertise(request: { projectId: string; protocol: string | null }): Promise<ByteStream | null>;
  /** `git upload-pack --stateless-rpc` fed with `input` (already decompressed). `signal` aborts when the client leaves. */
  uploadPack(request: {
    projectId: string;
    protocol: string | null;
    input: ByteStream;
    signal: AbortSignal;
  }): Promise<ByteStream | null>;
}

export type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>;

export interface Preview {
  /** Null: no such project. Refuses with `conflict` when there is no product yet. The address holds for a minute and for one browser. */
  open(projectId: string): Promise<Outcome<{ url: string }> | null>;
  /** The Content-Security-Policy source of every preview, e.g. `http://*.localhost:3000`; asked at each page. */
  frameSource(): string;
}

export interface StatusReader {
  read(): Promise<Status>;
}

export interface Dependencies {
  projects: Projects;
  changes: Changes;
  runs: Runs;
  inquiries: Inquiries;
  accounts: Accounts;
  preferences: Preferences;
  events: Events;
  evidence: Evidence;
  repositories: Repositories;
  preview: Preview;
  status: StatusReader;
  /** Folder of the built web page; null: the API alone. */
  webRoot: string | null;
  /** Host names this server answers to, without ports; null: every name. A local server names its own, against DNS rebinding. */
  hosts: readonly string[] | null;
  log: Log;
}
