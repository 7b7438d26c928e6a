import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ProjectSummary } from '../../../contract/api.ts';
import { client } from '../../client.ts';
import { QueryFailure } from '../../ui/failure-panel.tsx';
import { RunState } from '../../ui/run-state.tsx';
import { When } from '../../ui/when.tsx';
import classes from './recent-projects.module.css';

const isActive = ({ run }: ProjectSummary) =>
  run.status === 'queued' || run.status === 'running' || run.status === 'asking';

export function RecentProjects() {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['projects'],
    queryFn: ({ signal }) => client.projects(signal),
    refetchInterval: ({ state }) => (state.data?.projects.some(isActive) ? 3_000 : false),
  });
  return (
    <section aria-labelledby="projects-title" className={classes.section}>
      <h2 id="projects-title" className={classes.title}>
        Built here
      </h2>
      {isPending && <LoadingRows />}
      {error && !data && (
        <QueryFailure title="The list could not be loaded" error={error} retry={() => void refetch()} />
      )}
      {data?.projects.length === 0 && (
        <p className={classes.empty}>
          Nothing yet. The first product you ask for appears here, with its state and its proof.
        </p>
      )}
      {data && data.projects.length > 0 && (
        <ul className={classes.list}>
          {data.projects.map((project) => (
            <ProjectRow key={project.id} project={project} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ProjectRow({ project }: { project: ProjectSummary }) {
  const { id, name, concept, score, run, createdAt } = project;
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Link to={`/projects/${id}`} className={classes.name}>
          {name}
        </Link>
        <p className={classes.concept}>{concept}</p>
      </div>
      <div className={classes.state}>
        <RunState run={run} />
        {score && (
          <span>
            {score.met} of {score.met + score.notMet + score.notServed} met
          </span>
        )}
        <When at={createdAt} />
      </div>
    </li>
  );
}

function LoadingRows() {
  return (
    <div role="status" className={classes.loading}>
      <span className="hidden-text">Loading the projects</span>
      <span />
      <span />
      <span />
    </div>
  );
}
