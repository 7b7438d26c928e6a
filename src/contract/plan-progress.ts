/** How far a run is with its plan, from its events: what is done, how long it took, and what is left. Pure. */
import type { RunEvent, StageName } from './event.ts';
import { longestPath } from './longest-path.ts';
import type { Plan, Span, Task } from './plan.ts';

export type TaskState = 'waiting' | 'current' | 'done';

export interface TaskProgress {
  task: Task;
  state: TaskState;
  /** Milliseconds; null until it is done. */
  took: number | null;
}

export interface PlanProgress {
  tasks: TaskProgress[];
  /** Done, weighted by the estimates: 0 to 1. */
  share: number;
  /** Milliseconds until the end; null when it is over or nobody works on it. */
  left: Span | null;
  /** Why it takes longer than planned, or why nothing moves; null otherwise. */
  remark: string | null;
}

/** A task that has begun is never told to be over at once: some of its estimate is left, in parts of 1. */
const leastLeft = 0.15;
const leastMilliseconds = 500;

/** Stages whose tasks are told by their checks or gates rather than by the stage itself. */
const detailed: ReadonlySet<StageName> = new Set<StageName>(['verify', 'gate']);

interface Mark {
  state: TaskState;
  startedAt: number | null;
  took: number | null;
}

/** `events` in order, from the run's first; `now` in milliseconds since 1970. */
export function progressOf(plan: Plan, events: readonly RunEvent[], now: number): PlanProgress {
  const marks = new Map<string, Mark>(
    plan.tasks.map(({ id }) => [id, { state: 'waiting', startedAt: null, took: null }]),
  );
  let rounds = 0;
  let isAsking = false;
  let isDeveloping = false;
  let isOver = false;
  const begin = (ids: readonly string[], at: number) => {
    for (const id of ids) {
      const mark = marks.get(id);
      if (mark?.state === 'waiting') Object.assign(mark, { state: 'current', startedAt: at });
    }
  };
  /** Tasks of the stage that wait for nothing any more. */
  const beginReady = (stage: StageName, at: number) =>
    begin(
      plan.tasks
        .filter((task) => task.stage === stage && task.needs.every((id) => marks.get(id)?.state === 'done'))
        .map(({ id }) => id),
      at,
    );
  const end = (id: string, took: number | null, at: number) => {
    const mark = marks.get(id);
    if (mark === undefined) return;
    const measured = took ?? (mark.startedAt === null ? null : at - mark.startedAt);
    Object.assign(mark, { state: 'done', took: measured });
  };
  const openIn = (stage: StageName) =>
    plan.tasks.filter((task) => task.stage === stage && marks.get(task.id)?.state !== 'done');

  for (const { kind, stage, data, at } of events) {
    const time = Date.parse(at);
    if (kind === 'repair-start') {
      rounds += 1;
      for (const task of plan.tasks)
        if (['compile', 'verify', 'gate'].includes(task.stage))
          marks.set(task.id, { state: 'waiting', startedAt: null, took: null });
    } else if (kind === 'stage-start' && stage !== null) {
      // A stage that begins has all before it behind it.
      for (const task of plan.tasks)
        if (isBefore(task.stage, stage) && marks.get(task.id)?.state !== 'done') end(task.id, null, time);
      if (detailed.has(stage)) beginReady(stage, time);
      else begin([stage], time);
    } else if (kind === 'stage-finish' && stage !== null) {
      for (const { id } of openIn(stage)) end(id, null, time);
    } else if (kind === 'check-finish' && typeof data['check'] === 'string') {
      end(`check:${data['check']}`, numberIn(data['durationMs']), time);
      beginReady('verify', time);
    } else if (kind === 'gate-finish' && typeof data['gate'] === 'string') {
      end(`gate:${data['gate']}`, numberIn(data['durationMs']), time);
      beginReady('gate', time);
    }
    if (kind === 'stage-start') isDeveloping = false;
    if (data['developing'] !== undefined) isDeveloping = true;
    if (kind === 'run-ask') isAsking = true;
    if (kind === 'run-answer' || kind === 'stage-start') isAsking = false;
    if (kind === 'run-finish' || kind === 'run-fail' || kind === 'run-cancel') isOver = true;
  }

  const markOf = (task: Task): Mark => marks.get(task.id) ?? { state: 'waiting', startedAt: null, took: null };
  const leftOf = (task: Task, estimate: number): number => {
    const { state, startedAt } = markOf(task);
    if (state === 'done') return 0;
    if (state === 'waiting') return estimate;
    const spent = now - (startedAt ?? now);
    return Math.max(estimate - spent, estimate * leastLeft, leastMilliseconds);
  };
  const left = (part: keyof Span) => longestPath(plan.tasks, (task) => leftOf(task, task.estimate[part])).length;
  const whole = plan.tasks.reduce((sum, { estimate }) => sum + estimate.median, 0);
  const open = plan.tasks.reduce((sum, task) => sum + leftOf(task, task.estimate.median), 0);
  const late = plan.tasks.find((task) => {
    const { state, startedAt } = markOf(task);
    return state === 'current' && startedAt !== null && now - startedAt > task.estimate.high * 1.25 + 1000;
  });
  return {
    tasks: plan.tasks.map((task) => ({ task, state: markOf(task).state, took: markOf(task).took })),
    share: whole === 0 ? 0 : Math.min(1, Math.max(0, 1 - open / whole)),
    left: isOver || isAsking || isDeveloping ? null : { low: left('low'), median: left('median'), high: left('high') },
    remark: remarkOf(),
  };

  function remarkOf(): string | null {
    if (isOver) return null;
    if (isAsking) return 'It waits for you; the time left counts from your answer.';
    if (isDeveloping)
      return 'The Developer works by hand on what no feature serves; how long that takes is not known before.';
    if (late !== undefined) return `"${late.title}" takes longer than it usually does.`;
    if (rounds > 0) return `Something did not hold, so the product is built and tried out again (round ${rounds}).`;
    return null;
  }
}

const order: readonly StageName[] = ['read', 'design', 'compile', 'verify', 'gate', 'release'];

function isBefore(one: StageName, other: StageName): boolean {
  return order.indexOf(one) < order.indexOf(other);
}

function numberIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
