import type { Project } from '../../../contract/api.ts';
import { client } from '../../client.ts';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { useRunCommand } from './use-run-command.ts';

/** A failed or cancelled run: what happened, what to do, and the way to start again. */
export function StoppedPanel({ project }: { project: Project }) {
  const retrial = useRunCommand(project, client.retryRun);
  const { failure, status } = project.run;
  const action = { label: 'Retry', run: () => retrial.mutate(), busy: retrial.isPending };
  if (status === 'cancelled') {
    return (
      <FailurePanel
        title="Cancelled"
        message={
          project.hasProduct
            ? 'The team has stopped; the product is as it was before the change.'
            : 'The team has stopped before the product was released.'
        }
        fix="Retry goes on from the last finished stage."
        action={action}
      />
    );
  }
  return (
    <FailurePanel
      title={project.hasProduct ? 'The change was not made' : 'The product could not be finished'}
      message={failure?.message ?? 'The run failed without saying why.'}
      fix={failure?.fix ?? 'Retry goes on from the last finished stage.'}
      action={action}
    />
  );
}
