import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import { describeMeasure, type GateName, type GateResult, holds } from '../../../../contract/gate.ts';
import { formatDuration } from '../../../ui/format-duration.ts';
import { FeedbackControl } from '../feedback/feedback-control.tsx';
import classes from './check-list.module.css';

const words: Record<GateName, string> = {
  code: 'Code',
  style: 'Readable code',
  requirements: 'Requirements',
  scenarios: 'Scenarios',
  accessibility: 'Accessibility',
  data: 'Data',
  security: 'Security',
  packages: 'Packages',
  questions: 'Questions',
  domain: 'Roles and records',
  architecture: 'Architecture',
  faults: 'Seeded faults',
  figures: 'Figures',
  delivery: 'Delivery',
  documents: 'Documents',
  performance: 'Performance',
};

/** What each role measured on the product before its release, with the figure and what it had to keep to. */
export function GateList({ gates, runId, projectId }: { gates: GateResult[]; runId: string; projectId: string }) {
  return (
    <ul className={classes.checks}>
      {gates.map(({ gate, role, required, verdict, measures, sentence, log, durationMs }) => (
        <li key={gate} className={classes.check}>
          <p className={classes.line} data-passed={verdict === 'pass'}>
            <VerdictIcon verdict={verdict} />
            <span className={classes.name}>{words[gate]}</span>
            <span className={classes.summary}>
              {sentence}
              {!required && ' A release does not need it.'}
            </span>
            <span className={classes.time}>{formatDuration(durationMs)}</span>
          </p>
          <FeedbackControl
            projectId={projectId}
            runId={runId}
            target={`gate:${gate}`}
            about={`the gate ${words[gate]}`}
          />
          <details className={classes.log}>
            <summary>Measured by the {role}</summary>
            <pre tabIndex={0}>
              {[
                ...measures.map((measure) => `${holds(measure) ? 'holds ' : 'missed'}  ${describeMeasure(measure)}`),
                log,
              ].join('\n')}
            </pre>
          </details>
        </li>
      ))}
    </ul>
  );
}

function VerdictIcon({ verdict }: Pick<GateResult, 'verdict'>) {
  switch (verdict) {
    case 'pass':
      return <IconCircleCheck size={19} role="img" aria-label="Passed:" />;
    case 'fail':
      return <IconCircleX size={19} role="img" aria-label="Missed:" />;
    case 'could-not-run':
      return <IconHelpCircle size={19} role="img" aria-label="Could not be measured:" />;
    default:
      return verdict satisfies never;
  }
}
