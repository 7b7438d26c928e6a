/** One project: the team at work while it runs, the product and its proof afterwards. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Project } from '../../../contract/api.ts';
import { client } from '../../client.ts';
import { QueryFailure } from '../../ui/failure-panel.tsx';
import { RunState } from '../../ui/run-state.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { VerdictLabel } from '../../ui/verdict-label.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AskingPanel } from './asking/asking-panel.tsx';
import { CancelButton } from './cancel-button.tsx';
import { ProductActions } from './product-actions.tsx';
import { ProductView } from './product-view.tsx';
import classes from './project-page.module.css';
import { RunView } from './run-view.tsx';
import { StoppedPanel } from './stopped-panel.tsx';

export function ProjectPage() {
  const { projectId = '' } = useParams();
  // Another project is another page: nothing of the one before stays.
  return <ProjectById key={projectId} projectId={projectId} />;
}

export function isActive({ run }: Project): boolean {
  return run.status === 'queued' || run.status === 'running' || run.status === 'asking';
}

function ProjectById({ projectId }: { projectId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['project', projectId],
    queryFn: ({ signal }) => client.project(projectId, signal),
    // The event stream brings changes; this is for when it cannot.
    refetchInterval: ({ state }) => (state.data && isActive(state.data) ? 4_000 : false),
  });
  const heading = usePageTitle(data?.name ?? 'Project');
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <div className={classes.title}>
          <h1 ref={heading} tabIndex={-1}>
            {data?.name ?? 'Project'}
          </h1>
          {data?.tagline && <p className={classes.tagline}>{data.tagline}</p>}
          {data && (
            <div className={classes.state}>
              <RunState run={data.run} />
              <Score project={data} />
              <details className={classes.concept}>
                <summary>The concept</summary>
                <p>{data.concept}</p>
              </details>
            </div>
          )}
        </div>
        {data && isActive(data) && <CancelButton project={data} />}
        {data?.hasProduct && !isActive(data) && <ProductActions project={data} />}
      </header>
      {error && !data && (
        <QueryFailure title="The project could not be loaded" error={error} retry={() => void refetch()} />
      )}
      {!error && !data && <Waiting label="Loading the project" />}
      {data && <ProjectBody project={data} />}
    </div>
  );
}

function ProjectBody({ project }: { project: Project }) {
  const { status } = project.run;
  if (isActive(project))
    return (
      <>
        {status === 'asking' && <AskingPanel project={project} />}
        <RunView project={project} />
      </>
    );
  const isStopped = status === 'failed' || status === 'cancelled';
  return (
    <>
      {isStopped && <StoppedPanel project={project} />}
      {project.hasProduct || status === 'finished' ? <ProductView project={project} /> : <RunView project={project} />}
    </>
  );
}

function Score({ project: { score } }: { project: Project }) {
  if (!score) return null;
  return (
    <ul className={classes.score} aria-label="Requirements">
      <li>
        <VerdictLabel verdict="met" count={score.met} />
      </li>
      {score.notMet > 0 && (
        <li>
          <VerdictLabel verdict="not-met" count={score.notMet} />
        </li>
      )}
      {score.notServed > 0 && (
        <li>
          <VerdictLabel verdict="not-served" count={score.notServed} />
        </li>
      )}
    </ul>
  );
}
