import { IconCircleCheck, IconCircleX, IconTool } from '@tabler/icons-react';
import type { RunEvent } from '../../../contract/event.ts';
import { Markdown } from '../../ui/markdown.tsx';
import { RoleAvatar } from '../../ui/role-avatar.tsx';
import { FeedbackControl } from './feedback/feedback-control.tsx';
import classes from './event-line.module.css';

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** One thing that happened: who, when, the sentence for everybody, and the detail for whoever opens it. */
export function EventLine({ event, projectId }: { event: RunEvent; projectId: string }) {
  const { at, detail, kind, role, sentence } = event;
  return (
    <li className={classes.line} data-kind={kind}>
      <RoleAvatar name={role ?? (kind === 'run-answer' ? 'You' : '')} />
      <div className={classes.body}>
        <p className={classes.who}>
          <span className={classes.role}>{role ?? (kind === 'run-answer' ? 'You' : 'Toronto')}</span>
          <time dateTime={at}>{clock.format(new Date(at))}</time>
        </p>
        <p>
          <KindIcon event={event} />
          {sentence}
        </p>
        {detail && (
          <details className={classes.detail}>
            <summary>Detail</summary>
            <Markdown source={detail} />
          </details>
        )}
        {role !== null && (
          <FeedbackControl
            projectId={projectId}
            runId={event.runId}
            target={`event:${event.sequence}`}
            about={`${role}, ${sentence.slice(0, 80)}`}
          />
        )}
      </div>
    </li>
  );
}

function KindIcon({ event: { kind, data } }: { event: RunEvent }) {
  if (kind === 'repair-start' || kind === 'stage-retry')
    return <IconTool size={17} className={classes.repair} aria-hidden />;
  if (kind !== 'check-finish' && kind !== 'scenario-finish' && kind !== 'gate-finish') return null;
  return data['passed'] === true ? (
    <IconCircleCheck size={17} className={classes.passed} role="img" aria-label="Passed:" />
  ) : (
    <IconCircleX size={17} className={classes.failed} role="img" aria-label="Did not pass:" />
  );
}
