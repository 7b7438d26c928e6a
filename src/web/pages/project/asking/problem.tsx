import { ClientError } from '../../../client.ts';
import classes from './asking-panel.module.css';

/** Why an answer was refused, with what to do next; nothing without a refusal. */
export function Problem({ error }: { error: Error | null }) {
  if (error === null) return null;
  const fix = error instanceof ClientError ? error.detail.fix : 'Try again.';
  return (
    <p className={classes.problem} role="alert">
      {error.message} {fix}
    </p>
  );
}
