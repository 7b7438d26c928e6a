import { useQuery } from '@tanstack/react-query';
import type { Project } from '../../../contract/api.ts';
import { client } from '../../client.ts';
import { QueryFailure } from '../../ui/failure-panel.tsx';
import { RoleAvatar } from '../../ui/role-avatar.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { When } from '../../ui/when.tsx';
import classes from './history-tab.module.css';

/** The product's git log, newest first. */
export function HistoryTab({ project }: { project: Project }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['commits', project.id],
    queryFn: ({ signal }) => client.commits(project.id, signal),
  });
  if (error) return <QueryFailure title="The history could not be read" error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting label="Reading the history" />;
  if (data.commits.length === 0) return <p>Nothing has been committed yet.</p>;
  return (
    <ol reversed aria-label="Commits, newest first" className={classes.commits}>
      {data.commits.map(({ hash, author, at, subject, body, parents }) => (
        <li key={hash} className={classes.commit}>
          <RoleAvatar name={author} />
          <div className={classes.what}>
            <p className={classes.subject}>{subject}</p>
            <p className={classes.who}>
              {author} · <When at={at} />
              {parents.length > 1 && ' · merge'}
            </p>
            {body.trim() !== '' && (
              <details>
                <summary>Message</summary>
                <p className={classes.body}>{body.trim()}</p>
              </details>
            )}
          </div>
          <code className={classes.hash}>{hash.slice(0, 8)}</code>
        </li>
      ))}
    </ol>
  );
}
