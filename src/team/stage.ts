/** What a stage is given and what it gives back. */
import type { RoleName, RunEvent } from '../contract/event.ts';
import type { Mode } from '../contract/api.ts';
import type { ChangeOrder } from './change-order.ts';
import type { ArtifactOf, Release } from './team-artifacts.ts';
import type { EventDraft, ProjectChange } from './team-storage.ts';
import type { StepName, StepOutcome } from './transition.ts';

/** What a role says about its work. */
export interface RoleNote {
  role: RoleName;
  /** Tells notes of the same role in the same stage apart. */
  subject: string;
  /** One plain sentence for everybody. */
  sentence: string;
  /** Markdown, for those who want to know more. */
  detail: string | null;
  data?: RunEvent['data'];
}

export interface Assignment {
  runId: string;
  projectId: string;
  organisationId: string;
  /** Who asked for the run. */
  personId: string;
  /** As typed. */
  concept: string;
  /** What to change about the product that is there; null for the run that makes it. */
  change: ChangeOrder | null;
  /** The product's latest release before this run; undefined for the run that makes it. */
  released(): Promise<Release | undefined>;
  /** All releases so far, oldest first. */
  releases(): Promise<Release[]>;
  /** Repair rounds so far. */
  round: number;
  /** Revisions of the design so far. */
  revision: number;
  /** When the team asks a person instead of going on. */
  mode: Mode;
  attempt: number;
  /** Aborts when the run is cancelled or the server stops. */
  signal: AbortSignal;
  /** What this run's other steps made; throws when that step has not been done. */
  artifact<Step extends keyof ArtifactOf>(step: Step, round: number): Promise<ArtifactOf[Step]>;
  /** The same where it may be missing. */
  findArtifact<Step extends keyof ArtifactOf>(step: Step, round: number): Promise<ArtifactOf[Step] | undefined>;
  /** Reports something at once, while the stage goes on. */
  report(event: EventDraft): Promise<void>;
}

export interface StageResult<Step extends StepName> extends StageReport {
  outcome: Extract<StepOutcome, { step: Step }>;
  artifact: ArtifactOf[Step];
}

/** All of it is stored in one transaction. */
export interface StageReport {
  artifact: unknown;
  /** What the stage came to, one sentence. */
  sentence: string;
  data?: RunEvent['data'];
  notes: RoleNote[];
  /** Further events, after the notes. */
  events?: EventDraft[];
  project?: ProjectChange;
  /** Verification: what a repair would be about. */
  concern?: { sentence: string; detail: string | null };
  /** What is said when the run now waits for a person. */
  asking?: string;
  /** Release: the last sentence of the run. */
  closing?: string;
}

export interface Stage<Step extends StepName> {
  role: RoleName;
  /** One sentence said at its start. */
  opening: string;
  /** The same where a product is changed. */
  openingOfChange?: string;
  perform(assignment: Assignment): Promise<StageResult<Step>>;
  /** What an artifact that is already there means, so that the step is not done again. */
  outcomeOf(assignment: Assignment, artifact: ArtifactOf[Step]): Promise<Extract<StepOutcome, { step: Step }>>;
}

export type Stages = { [Step in StepName]: Stage<Step> };
