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

/** What comes back. */
type Part = 'code' | 'both' | 'data';

const questions: Readonly<Record<Part, (name: string) => string>> = {
  code: (name) =>
    `The product becomes what it was in ${name}; the present records are taken along. This can be undone in the same way.`,
  both: (name) =>
    `The product and its data become what they were in ${name}. The present data are kept with the present version, so this can be undone.`,
  data: (name) =>
    `The product stays as it is; its data become what they were in ${name}, led on to the tables of today. The present data are kept with the present version, so this can be undone.`,
};

function VersionItem({ project, version }: { project: Project; version: Version }) {
  const [asking, setAsking] = useState<Part | null>(null);
  const restoring = useRunStart(project, (part: Part) =>
    client.restore(project.id, {
      version: version.version,
      withData: part !== 'code',
      keepsCode: part === 'data',
    }),
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
            <>
              <Button
                variant="default"
                size="compact-md"
                disabled={restoring.isPending}
                aria-label={`Restore ${name} with its data`}
                onClick={() => setAsking('both')}
              >
                With its data
              </Button>
              <Button
                variant="default"
                size="compact-md"
                disabled={restoring.isPending}
                aria-label={`Restore the data of ${name} alone`}
                onClick={() => setAsking('data')}
              >
                Data alone
              </Button>
            </>
          )}
        </div>
      )}
      {asking !== null && (
        <ConfirmDialog
          title={asking === 'data' ? `Go back to the data of ${name}?` : `Go back to ${name}?`}
          text={questions[asking](name)}
          confirmLabel="Go back"
          cancelLabel="Stay"
          onConfirm={() => restoring.mutate(asking)}
          onClose={() => setAsking(null)}
        />
      )}
    </li>
  );
}
