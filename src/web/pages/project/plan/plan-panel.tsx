/** The plan of a run as it goes: how much is done, how long it still takes, and the tasks behind it. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RunEvent } from '../../../../contract/event.ts';
import type { Span } from '../../../../contract/plan.ts';
import { type PlanProgress, progressOf } from '../../../../contract/plan-progress.ts';
import { client } from '../../../client.ts';
import { useNow } from '../use-now.ts';
import { AccountLine } from './account-line.tsx';
import classes from './plan-panel.module.css';
import { TaskTable } from './task-table.tsx';

interface PlanPanelProperties {
  runId: string;
  /** In order, from the run's first. */
  events: readonly RunEvent[];
  /** Somebody works on it or waits. */
  isActive: boolean;
}

export function PlanPanel({ runId, events, isActive }: PlanPanelProperties) {
  // Each finished design or revision leaves a plan behind.
  const plans = events.filter(({ kind, stage }) => kind === 'stage-finish' && stage === 'design').length;
  const { data } = useQuery({
    queryKey: ['plan', runId, plans],
    queryFn: ({ signal }) => client.plan(runId, signal),
    enabled: plans > 0,
    staleTime: Infinity,
  });
  const now = useNow(isActive);
  const plan = data?.plan ?? null;
  const progress = useMemo(() => (plan === null ? null : progressOf(plan, events, now)), [plan, events, now]);
  if (plan === null || progress === null) return null;
  const percent = Math.round(progress.share * 100);
  return (
    <section className={classes.panel} aria-labelledby="plan-title">
      <h2 id="plan-title" className="hidden-text">
        The plan
      </h2>
      {isActive && (
        <>
          <div
            className={classes.bar}
            role="progressbar"
            aria-label="Done"
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={percent}
          >
            <span style={{ width: `${percent}%` }} />
          </div>
          <p className={classes.left}>
            <strong>{timeLeft(progress)}</strong> {progress.remark ?? ''}
          </p>
        </>
      )}
      {!isActive && <AccountLine runId={runId} />}
      <details>
        <summary>
          The plan: {plan.tasks.length} tasks, {spanWords(plan.expected)}
          {plan.learnedFrom === 0 ? ', by starting values' : `, learned from ${plan.learnedFrom} finished runs`}
        </summary>
        <TaskTable progress={progress} />
      </details>
    </section>
  );
}

function timeLeft({ left, share }: PlanProgress): string {
  if (left === null) return `${Math.round(share * 100)} % done.`;
  return `About ${seconds(left.median)} left (${seconds(left.low)} to ${seconds(left.high)}).`;
}

function spanWords({ low, median, high }: Span): string {
  return `about ${seconds(median)} (${seconds(low)} to ${seconds(high)})`;
}

/** Whole seconds, at least one; minutes from two of them on. */
function seconds(milliseconds: number): string {
  const whole = Math.max(1, Math.round(milliseconds / 1000));
  return whole < 120 ? `${whole} s` : `${Math.round(whole / 60)} min`;
}
