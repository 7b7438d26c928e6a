/** The releases of a product, newest first, each of which can be had back. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Project, Version } from '../../../../contract/api.ts';
import { client } from '../../../client.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { QueryFailure } from '../../../ui/failure-panel.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { When } from '../../../ui/when.tsx';
import { useRunStart } from '../use-run-start.ts';
import classes from './change-tab.module.css';

export function VersionList({ project }: { project: Project }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['versions', project.id],
    queryFn: ({ signal }) => client.versions(project.id, signal),
  });
  if (error) return <QueryFailure title="The versions could not be read" error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting label="Reading the versions" />;
  if (data.versions.length === 0) return <p>There is no version yet.</p>;
  return (
    <ol reversed aria-label="Versions, newest first" className={classes.versions}>
      {data.versions.map((version) => (
        <VersionItem key={version.version} project={project} version={version} />
      ))}
    </ol>
  );
}

function VersionItem({ project, version }: { project: Project; version: Version }) {
  const [asking, setAsking] = useState<'code' | 'both' | null>(null);
  const restoring = useRunStart(project, (withData: boolean) =>
    client.restore(project.id, { version: version.version, withData }),
  );
  const name = `version ${version.version}`;
  return (
    <li className={classes.version}>
      <div className={classes.what}>
        <p>
          <strong>Version {version.version}</strong>
          {version.isCurrent && <span className={classes.current}> current</span>}
        </p>
        <p>{version.change ?? 'The product as it was built first'}</p>
        <p className={classes.hint}>
          <When at={version.at} /> · {version.score.met} of {version.score.met + version.score.notMet} promises seen
          working
        </p>
      </div>
      {!version.isCurrent && (
        <div className={classes.actions}>
          <Button
            variant="default"
            size="compact-md"
            loading={restoring.isPending}
            aria-label={`Restore ${name}`}
            onClick={() => setAsking('code')}
          >
            Restore
          </Button>
          {version.hasData && (
            <Button
              variant="default"
              size="compact-md"
              disabled={restoring.isPending}
              aria-label={`Restore ${name} with its data`}
              onClick={() => setAsking('both')}
            >
              With its data
            </Button>
          )}
        </div>
      )}
      {asking !== null && (
        <ConfirmDialog
          title={`Go back to ${name}?`}
          text={
            asking === 'both'
              ? `The product and its data become what they were in ${name}. The present data are kept with the present version, so this can be undone.`
              : `The product becomes what it was in ${name}; the present records are taken along. This can be undone in the same way.`
          }
          confirmLabel="Go back"
          cancelLabel="Stay"
          onConfirm={() => restoring.mutate(asking === 'both')}
          onClose={() => setAsking(null)}
        />
      )}
    </li>
  );
}
