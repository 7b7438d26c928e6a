/** Who does the thinking: reads a concept, designs a product, gives up on what cannot be made to work. */
import type { Blueprint } from '../blueprint/schema.ts';
import type { OpenQuestion } from '../contract/question.ts';
import type { RoleNote } from './stage.ts';

export interface Reading {
  /** What was understood, one plain sentence each. */
  understood: string[];
  /** Parts of the concept that no meaning was found for, as they stand there. */
  notUnderstood: string[];
  /** The brain's own notes, JSON; given back to the same brain's `design`. */
  notes: unknown;
}

/** Too little to build from: what was understood and sentences that would help. */
export interface Unclear {
  message: string;
  fix: string;
  understood: string[];
  notUnderstood: string[];
  suggestions: string[];
}

export type ReadingOutcome = { ok: true; reading: Reading } | { ok: false; unclear: Unclear };

export interface ScenarioFailures {
  scenarioIds: string[];
  /** What was seen instead, one sentence each. */
  reasons: string[];
}

export interface Simplification {
  blueprint: Blueprint;
  /** What was given up or made simpler and why, one sentence each. */
  dropped: string[];
}

/** The run that a brain thinks for: where it may speak, and when it has to stop. */
export interface BrainSession {
  runId: string;
  /** As typed. */
  concept: string;
  signal: AbortSignal;
  /** Said at once, while the stage goes on; the same subject is said once in a run. */
  say(note: RoleNote): Promise<void>;
}

/** A change request carried out on a blueprint. */
export interface Change {
  blueprint: Blueprint;
  /** What changes, one sentence each. */
  sentences: string[];
  /** What existing records lose, one sentence each. */
  losses: string[];
  /** Scenarios that are no longer asked for, said in other words, or new. */
  obsolete: ScenarioNote[];
  restated: ScenarioNote[];
  added: ScenarioNote[];
  renamed: {
    entities: { from: string; to: string }[];
    values: { entity: string; field: string; from: string; to: string }[];
  };
}

export interface ScenarioNote {
  requirement: string;
  scenario: string;
  title: string;
}

export type ChangeOutcome = { ok: true; change: Change } | { ok: false; unclear: Unclear };

/** One short answer, a usual one, and the most that is asked for before the rules' draft stands. */
export interface ModelOffer {
  model: string;
  short: { usd: number; tokens: number };
  usual: { usd: number; tokens: number };
  most: { usd: number; tokens: number };
  /** For a whole run, in US dollars. */
  limitUsd: number;
}

export interface Brain {
  /** For the log: which brain this is. */
  name: string;
  read(concept: string): Promise<ReadingOutcome>;
  /** Without a session it costs nothing and tells nobody. */
  design(reading: Reading, session?: BrainSession): Promise<Blueprint>;
  /** What the concept contradicts itself in or leaves open about that design, the most important first. */
  questions(concept: string, blueprint: Blueprint): Promise<OpenQuestion[]>;
  /** What asking a model about that draft may take; null: no model is asked. Asks nothing. */
  quote(concept: string, draft: Blueprint): ModelOffer | null;
  /** Never guesses: what is not understood as a whole is answered with words. */
  change(
    blueprint: Blueprint,
    request: { id: string; text: string; withdraw: readonly string[] },
  ): Promise<ChangeOutcome>;
  /** A smaller blueprint without what failed, its requirements marked as not served; null when nothing can be given up. */
  simplify(blueprint: Blueprint, failures: ScenarioFailures): Promise<Simplification | null>;
}
