import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { ScenarioResult } from '../../../../contract/proof.ts';
import { formatDuration } from '../../../ui/format-duration.ts';
import classes from './scenario-item.module.css';
import { Screenshot } from './screenshot.tsx';

/** What the browser did, step by step, and what it saw at the end. */
export function ScenarioItem({ scenario, runId }: { scenario: ScenarioResult; runId: string }) {
  const { title, passed, steps, failure, screenshot, durationMs } = scenario;
  return (
    <li className={classes.scenario}>
      <div className={classes.words}>
        <p className={classes.title} data-passed={passed}>
          {passed ? (
            <IconCircleCheck size={18} role="img" aria-label="Passed:" />
          ) : (
            <IconCircleX size={18} role="img" aria-label="Did not pass:" />
          )}
          <span>
            {title} <span className={classes.time}>{formatDuration(durationMs)}</span>
          </span>
        </p>
        <ol className={classes.steps}>
          {steps.map((step, position) => (
            // Steps never change places, and the same step may occur twice.
            <li key={`${position}-${step}`}>{step}</li>
          ))}
        </ol>
        {failure && <p className={classes.failure}>{failure}</p>}
      </div>
      {screenshot && <Screenshot title={title} file={screenshot} runId={runId} />}
    </li>
  );
}
