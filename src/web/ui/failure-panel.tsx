import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { ClientError } from '../client.ts';
import classes from './failure-panel.module.css';

interface FailurePanelProperties {
  title: string;
  message: string;
  fix: string;
  action?: { label: string; run: () => void; busy?: boolean };
}

/** Says what happened and what to do next. */
export function FailurePanel({ title, message, fix, action }: FailurePanelProperties) {
  return (
    <section className={classes.panel} role="alert">
      <h2 className={classes.title}>
        <IconAlertTriangle size={22} aria-hidden />
        {title}
      </h2>
      <p>{message}</p>
      <p className={classes.fix}>{fix}</p>
      {action && (
        <Button onClick={action.run} loading={action.busy}>
          {action.label}
        </Button>
      )}
    </section>
  );
}

/** The same for a question the server did not answer. */
export function QueryFailure({ title, error, retry }: { title: string; error: Error; retry: () => void }) {
  const detail = error instanceof ClientError ? error.detail : { message: error.message, fix: 'Try again.' };
  return (
    <FailurePanel title={title} message={detail.message} fix={detail.fix} action={{ label: 'Try again', run: retry }} />
  );
}
