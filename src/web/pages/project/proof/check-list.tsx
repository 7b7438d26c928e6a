import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { CheckName, Evidence } from '../../../../contract/proof.ts';
import { formatDuration } from '../../../ui/format-duration.ts';
import classes from './check-list.module.css';
import { Screenshot } from './screenshot.tsx';

const words: Record<CheckName, string> = {
  typecheck: 'Types',
  unit: 'Unit tests',
  build: 'Build',
  start: 'Start',
  http: 'HTTP',
  scenarios: 'Scenarios',
  accessibility: 'Accessibility',
  screenshots: 'Screenshots',
};

/** What was checked of every product, whatever it is, with the log behind each sentence. */
export function CheckList({ checks, runId }: { checks: Evidence[]; runId: string }) {
  return (
    <ul className={classes.checks}>
      {checks.map(({ check, passed, summary, log, durationMs, screenshots }) => (
        <li key={check} className={classes.check}>
          <p className={classes.line} data-passed={passed}>
            {passed ? (
              <IconCircleCheck size={19} role="img" aria-label="Passed:" />
            ) : (
              <IconCircleX size={19} role="img" aria-label="Did not pass:" />
            )}
            <span className={classes.name}>{words[check]}</span>
            <span className={classes.summary}>{summary}</span>
            <span className={classes.time}>{formatDuration(durationMs)}</span>
          </p>
          {log.trim() !== '' && (
            <details className={classes.log}>
              <summary>Log</summary>
              <pre tabIndex={0}>{log}</pre>
            </details>
          )}
          {screenshots.length > 0 && (
            <ul className={classes.pictures}>
              {screenshots.map(({ title, file }) => (
                <li key={file}>
                  <Screenshot title={title} file={file} runId={runId} />
                  <p className={classes.caption}>{title}</p>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
