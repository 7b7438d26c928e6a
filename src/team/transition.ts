/** The lifecycle of a run: which step follows which, how often anything is tried again, and how it ends. Pure. */
import { z } from 'zod';
import { askSchema } from '../contract/question.ts';

export const stepNames = [
  'read',
  'design',
  'revise',
  'compile',
  'verify',
  'repair',
  'develop',
  'gate',
  'release',
] as const;
export type StepName = (typeof stepNames)[number];

/** What a run may wait for a person with, in the order in which it comes up. */
export type Ask = z.infer<typeof askSchema>;

/** Rounds of simplifying a product that did not pass, then trying again. */
export const repairLimit = 3;
/** Tries of one step when something around it fails: the first and two more. */
export const attemptLimit = 3;
/** How often a person may have the design revised before it is built. */
export const revisionLimit = 20;
/** How often one step is begun anew after the process was stopped in the middle of it. */
export const interruptionLimit = 5;

export const failureSchema = z.strictObject({ code: z.string(), message: z.string(), fix: z.string() });
export type RunFailure = z.infer<typeof failureSchema>;

const progress = {
  step: z.enum(stepNames),
  /** Repair rounds so far. */
  round: z.int().min(0).max(repairLimit),
  attempt: z.int().min(1).max(attemptLimit),
  interruptions: z.int().min(0).max(interruptionLimit),
  /** Revisions of the design that people asked for so far. */
  revision: z.int().min(0).max(revisionLimit).default(0),
  /** What people are still to be asked before the product is built, in this order. */
  asks: z.array(askSchema).default([]),
  /** Why the last verification of a product sent it to repair: it does not run at all, or only scenarios fail. */
  broken: failureSchema.nullable(),
};

export const runStateSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('queued') }),
  z.strictObject({ is: z.literal('working'), ...progress }),
  /** Between two tries of a step. */
  z.strictObject({ is: z.literal('waiting'), ...progress, milliseconds: z.int().min(0) }),
  /** For an answer of a person: `asks[0]` is what about. Nobody works on the run meanwhile. */
  z.strictObject({
    is: z.literal('asking'),
    asks: z.array(askSchema).min(1),
    round: progress.round,
    revision: progress.revision,
  }),
  z.strictObject({ is: z.literal('finished') }),
  z.strictObject({
    is: z.literal('failed'),
    step: z.enum(stepNames),
    failure: failureSchema,
    /** The product itself could not be made to work, so the same artifacts would fail again. */
    product: z.boolean(),
  }),
  z.strictObject({ is: z.literal('cancelled'), step: z.enum(stepNames).nullable() }),
]);
export type RunState = z.infer<typeof runStateSchema>;
type Progress = Omit<Extract<RunState, { is: 'working' }>, 'is'>;

export type TransitionEvent =
  /** A worker takes the run, for the first time or after its process was stopped. */
  | { event: 'start' }
  | { event: 'step-finish'; outcome: StepOutcome }
  /** Something around the step failed: no disk, no network, a fault of ours. */
  | { event: 'step-fault'; failure: RunFailure; retriable: boolean }
  | { event: 'pause-over' }
  /** A person has answered what was asked. With `revise` the design is changed first; with `again` the same is then asked once more. */
  | { event: 'answer'; revise: boolean; again: boolean }
  /** A person does not want it released. */
  | { event: 'decline'; failure: RunFailure }
  | { event: 'cancel' };

export type StepOutcome =
  | { step: 'read' }
  /** `asks`: what people want to be asked before it is built; `revision`: revisions that an earlier run has already made. */
  | { step: 'design'; asks?: Ask[]; revision?: number }
  | { step: 'revise' }
  | { step: 'compile' }
  | { step: 'verify'; product: 'works' }
  /** It runs, but some scenarios do not hold. */
  | { step: 'verify'; product: 'falls-short' }
  /** It does not typecheck, build or start. */
  | { step: 'verify'; product: 'broken'; failure: RunFailure }
  /** A change that may not be merged: something that was accepted no longer holds, or the change itself does not. */
  | { step: 'verify'; product: 'refused'; failure: RunFailure }
  | { step: 'repair'; changed: boolean }
  | { step: 'develop' }
  /** `asks`: somebody wants to see it before it is released. */
  | { step: 'gate'; passed: true; asks?: Ask[] }
  /** A gate that a release needs was missed. */
  | { step: 'gate'; passed: false; failure: RunFailure }
  | { step: 'release' };

export type RunCommand =
  | { command: 'perform'; step: StepName; round: number; revision: number; attempt: number }
  | { command: 'pause'; milliseconds: number };

export interface Transition {
  state: RunState;
  commands: RunCommand[];
}

export const initialState: RunState = { is: 'queued' };

/** An event that does not belong to the state changes nothing and commands nothing; ended runs stay as they are. */
export function transition(state: RunState, event: TransitionEvent): Transition {
  if (isEnded(state)) return stay(state);
  if (event.event === 'cancel') return stay({ is: 'cancelled', step: stepIn(state) });
  switch (state.is) {
    case 'queued':
      return event.event === 'start' ? perform(begin('read', { round: 0, revision: 0 })) : stay(state);
    case 'waiting': {
      const { is: _is, milliseconds: _milliseconds, ...rest } = state;
      return event.event === 'start' || event.event === 'pause-over' ? perform(rest) : stay(state);
    }
    case 'working':
      return work(state, event);
    case 'asking':
      return goOn(state, event);
    default:
      return state satisfies never;
  }
}

export function isEnded(state: RunState): state is Extract<RunState, { is: 'finished' | 'failed' | 'cancelled' }> {
  return state.is === 'finished' || state.is === 'failed' || state.is === 'cancelled';
}

function work(state: Progress & { is: 'working' }, event: Exclude<TransitionEvent, { event: 'cancel' }>): Transition {
  const { is: _is, ...rest } = state;
  switch (event.event) {
    case 'start':
      if (rest.interruptions >= interruptionLimit) return fail(rest.step, interrupted(rest.step), false);
      return perform({ ...rest, interruptions: rest.interruptions + 1 });
    case 'step-finish':
      return event.outcome.step === rest.step ? follow(rest, event.outcome) : stay(state);
    case 'step-fault': {
      if (!event.retriable || rest.attempt >= attemptLimit) return fail(rest.step, event.failure, false);
      const milliseconds = 1000 * 4 ** (rest.attempt - 1);
      return {
        state: { ...rest, is: 'waiting', attempt: rest.attempt + 1, milliseconds },
        commands: [{ command: 'pause', milliseconds }],
      };
    }
    case 'pause-over':
    case 'answer':
    case 'decline':
      return stay(state);
    default:
      return event satisfies never;
  }
}

/** What an answer leads to: the next worker goes on with it. */
function goOn(state: RunState & { is: 'asking' }, event: TransitionEvent): Transition {
  const [asked, ...later] = state.asks;
  if (event.event === 'decline') return fail(asked === 'release' ? 'release' : 'design', event.failure, false);
  if (event.event !== 'answer') return stay(state);
  if (asked === 'release') return ready(begin('release', state));
  if (!event.revise) return later.length > 0 ? stay({ ...state, asks: later }) : ready(begin('compile', state));
  if (state.revision >= revisionLimit) return stay(state);
  return ready({ ...begin('revise', state), asks: event.again ? state.asks : later });
}

/** What comes after a finished step. */
function follow(progress: Progress, outcome: StepOutcome): Transition {
  const { round, broken } = progress;
  switch (outcome.step) {
    case 'read':
      return perform(begin('design', progress));
    case 'design':
      return askOr({ round, revision: outcome.revision ?? 0 }, outcome.asks ?? [], 'compile');
    case 'revise':
      return askOr({ round, revision: progress.revision + 1 }, progress.asks, 'compile');
    case 'compile':
      return perform(begin('verify', progress));
    case 'verify':
      if (outcome.product === 'works') return perform(begin('develop', progress));
      if (outcome.product === 'refused') return fail('verify', outcome.failure, true);
      if (round < repairLimit)
        return perform(begin('repair', progress, outcome.product === 'broken' ? outcome.failure : null));
      // A product that runs is handed over with what does not hold stated; one that does not run never is.
      return outcome.product === 'broken' ? fail('verify', outcome.failure, true) : perform(begin('develop', progress));
    case 'repair':
      if (outcome.changed) return perform(begin('compile', { ...progress, round: round + 1 }));
      return broken ? fail('verify', broken, true) : perform(begin('develop', progress));
    case 'develop':
      return perform(begin('gate', progress));
    case 'gate':
      return outcome.passed ? askOr(progress, outcome.asks ?? [], 'release') : fail('gate', outcome.failure, true);
    case 'release':
      return stay({ is: 'finished' });
    default:
      return outcome satisfies never;
  }
}

/** Where a run is: how often it was simplified, how often revised. */
interface Place {
  round: number;
  revision: number;
}

function askOr({ round, revision }: Place, asks: Ask[], step: StepName): Transition {
  return asks.length > 0 ? stay({ is: 'asking', asks, round, revision }) : perform(begin(step, { round, revision }));
}

function begin(step: StepName, { round, revision }: Place, broken: RunFailure | null = null): Progress {
  return { step, round, revision, asks: [], attempt: 1, interruptions: 0, broken };
}

function perform(progress: Progress): Transition {
  const { step, round, revision, attempt } = progress;
  return {
    state: { is: 'working', ...progress },
    commands: [{ command: 'perform', step, round, revision, attempt }],
  };
}

/** For whichever worker takes the run next. */
function ready(progress: Progress): Transition {
  return stay({ is: 'waiting', ...progress, milliseconds: 0 });
}

/** The step that a run is at; what is asked belongs to the step whose work is shown. */
export function stepIn(state: RunState): StepName | null {
  switch (state.is) {
    case 'working':
    case 'waiting':
    case 'failed':
    case 'cancelled':
      return state.step;
    case 'asking':
      return state.asks[0] === 'release' ? 'gate' : 'design';
    case 'queued':
    case 'finished':
      return null;
    default:
      return state satisfies never;
  }
}

function stay(state: RunState): Transition {
  return { state, commands: [] };
}

function fail(step: StepName, failure: RunFailure, product: boolean): Transition {
  return stay({ is: 'failed', step, failure, product });
}

function interrupted(step: StepName): RunFailure {
  return {
    code: 'internal',
    message: `The system was stopped ${interruptionLimit + 1} times in the middle of the step "${step}".`,
    fix: "Look for the reason in the server's log (often too little memory), then retry the run.",
  };
}
