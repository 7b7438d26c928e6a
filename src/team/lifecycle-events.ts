/** What a step of the lifecycle says in the log. Pure. */
import type { StageName } from '../contract/event.ts';
import type { StageReport, Stages } from './stage.ts';
import type { EventDraft } from './team-storage.ts';
import { type Ask, repairLimit, type RunState, stepIn, type StepName, type TransitionEvent } from './transition.ts';

export interface LifecycleStep {
  before: RunState;
  event: TransitionEvent;
  after: RunState;
  /** With `step-finish`: what the stage gave; null when it had been done in an earlier run. */
  result: StageReport | null;
  /** The run's number within its project. */
  runAttempt: number;
  /** The run changes a product that is there. */
  isChange: boolean;
}

/** The contract's stages; repairing is part of verifying, revising of designing. */
export function stageOf(step: StepName): StageName {
  if (step === 'repair' || step === 'develop') return 'verify';
  return step === 'revise' ? 'design' : step;
}

function isOwnStage(step: StepName): boolean {
  return step !== 'repair' && step !== 'develop';
}

/** In order. Keys are the same whenever the same step is taken again, so that nothing is said twice. */
export function lifecycleEvents(stages: Stages, step: LifecycleStep): EventDraft[] {
  return [...endOfStep(step), ...beginOfNext(stages, step)];
}

function endOfStep({ before, event, after, result, runAttempt, isChange }: LifecycleStep): EventDraft[] {
  if (event.event === 'start' && before.is === 'queued') {
    const sentence = isChange
      ? 'The team begins with the change.'
      : runAttempt === 1
        ? 'The team begins.'
        : `The team begins again, attempt ${runAttempt}.`;
    return [{ ...plain, key: 'run-start', kind: 'run-start', sentence, data: { attempt: runAttempt } }];
  }
  if (before.is !== 'working') return [];
  const { step, round, revision, attempt } = before;
  const turn = step === 'revise' ? revision : round;
  const stage = stageOf(step);
  if (event.event === 'start' && after.is === 'working') {
    return [
      {
        ...plain,
        key: `resume:${step}:${round}:${attempt}:${after.interruptions}`,
        kind: 'run-resume',
        stage,
        sentence: `The work was interrupted and goes on where it stopped, at the stage "${stage}".`,
        data: { step, round },
      },
    ];
  }
  if (event.event === 'step-fault' && after.is === 'waiting') {
    return [
      {
        ...plain,
        key: `retry:${step}:${round}:${attempt}`,
        kind: 'stage-retry',
        stage,
        sentence: `${event.failure.message} Trying again in ${after.milliseconds / 1000} s.`,
        detail: event.failure.fix,
        data: { code: event.failure.code, attempt: after.attempt, round },
      },
    ];
  }
  if (event.event !== 'step-finish') return [];
  const notes = (result?.notes ?? []).map((note): EventDraft => ({
    key: `note:${step}:${turn}:${note.role}:${note.subject}`,
    kind: 'role-note',
    stage,
    role: note.role,
    sentence: note.sentence,
    detail: note.detail,
    data: note.data ?? {},
  }));
  const finish: EventDraft = {
    ...plain,
    key: `finish:${step}:${turn}`,
    kind: 'stage-finish',
    stage,
    sentence: result?.sentence ?? 'Taken over from the attempt before.',
    data: { ...result?.data, round },
  };
  // Repairing and developing are no stages of their own for those who read: they end with the stage that follows.
  return [...notes, ...(result?.events ?? []), ...(isOwnStage(step) ? [finish] : [])];
}

function beginOfNext(stages: Stages, { before, after, result, isChange }: LifecycleStep): EventDraft[] {
  switch (after.is) {
    case 'queued':
    case 'waiting':
      return [];
    case 'working': {
      const { step, round, revision } = after;
      if (step === 'develop') return [];
      if (step === 'repair') {
        return [
          {
            key: `repair:${round}`,
            kind: 'repair-start',
            stage: 'verify',
            role: stages.repair.role,
            sentence: `${result?.concern?.sentence ?? stages.repair.opening} The team simplifies the product and tries again, round ${round + 1} of at most ${repairLimit}.`,
            detail: result?.concern?.detail ?? null,
            data: { round },
          },
        ];
      }
      return [
        {
          key: `start:${step}:${step === 'revise' ? revision : round}`,
          kind: 'stage-start',
          stage: stageOf(step),
          role: stages[step].role,
          sentence: (isChange ? stages[step].openingOfChange : undefined) ?? stages[step].opening,
          detail: null,
          data: { round },
        },
      ];
    }
    case 'asking':
      return [askEvent(after, result?.asking)];
    case 'finished':
      return [
        {
          ...plain,
          key: 'run-end',
          kind: 'run-finish',
          sentence: result?.closing ?? 'The product is ready.',
          data: result?.data ?? {},
        },
      ];
    case 'failed':
      return [
        {
          ...plain,
          key: 'run-end',
          kind: 'run-fail',
          stage: stageOf(after.step),
          sentence: after.failure.message,
          detail: after.failure.fix,
          data: { code: after.failure.code, fix: after.failure.fix },
        },
      ];
    case 'cancelled':
      return [cancelEvent(before)];
    default:
      return after satisfies never;
  }
}

/** Said when the team begins to wait for a person. */
export function askEvent({ asks, revision }: Extract<RunState, { is: 'asking' }>, asking?: string): EventDraft {
  const [of = 'questions'] = asks;
  return {
    ...plain,
    key: `ask:${of}:${revision}`,
    kind: 'run-ask',
    stage: of === 'release' ? 'gate' : 'design',
    role: of === 'blueprint' ? 'System Architect' : 'Product Manager',
    sentence: asking ?? askSentences[of],
    data: { of },
  };
}

const askSentences: Readonly<Record<Ask, string>> = {
  questions: 'There are questions before we build. Answer them, or take the defaults; until then we wait.',
  requirements: 'Please look at the requirements: approve them, or say what should be different. Until then we wait.',
  blueprint: 'Please look at the design: approve it, or say what should be different. Until then we wait.',
  release: 'The product is built and proven. Please look at it: release it, or send it back. Until then we wait.',
};

export function cancelEvent(before: RunState): EventDraft {
  const step = stepIn(before);
  const stage = step && stageOf(step);
  return { ...plain, key: 'run-end', kind: 'run-cancel', stage, sentence: 'The run was cancelled.' };
}

const plain = { stage: null, role: null, detail: null, data: {} };
