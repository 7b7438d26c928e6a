/** Who works on what the compiler cannot build; without a model nobody does. */
import type { Blueprint, Requirement } from '../blueprint/schema.ts';
import type { Amounts } from '../models/limits.ts';
import type { Verification } from './team-artifacts.ts';

export interface DeveloperTask {
  /** `unserved`: no feature serves it. `failing`: it is served, and its scenarios do not hold. */
  kind: 'unserved' | 'failing';
  requirement: Requirement;
}

export interface DeveloperRequest {
  runId: string;
  concept: string;
  blueprint: Blueprint;
  task: DeveloperTask;
  /** A copy of the product's files that may be changed. */
  folder: string;
  /** Checks these files against that blueprint, in the sandbox and a browser. */
  tryOut(blueprint: Blueprint): Promise<Verification>;
  /** Notes the question; nobody waits for the answer, so that it is null. */
  ask(question: string): Promise<string | null>;
  signal: AbortSignal;
}

export type Worked =
  /** Its scenarios hold; the blueprint promises them. Nothing is said about anything else yet. */
  | { ok: true; blueprint: Blueprint; changed: string[]; turns: number; account: Amounts }
  /** `why`: one sentence for everybody. */
  | { ok: false; why: string; account?: Amounts };

export interface TaskDeveloper {
  /** Whether a model is there at all. */
  isThere(): boolean;
  /** Never throws for what a model does. */
  work(request: DeveloperRequest): Promise<Worked>;
}
