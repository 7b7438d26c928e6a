import { useQuery } from '@tanstack/react-query';
import { client } from '../../../client.ts';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { QueryFailure } from '../../../ui/failure-panel.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { CodeView } from './code-view.tsx';
import classes from './file-content-view.module.css';

export function FileContentView({ projectId, path }: { projectId: string; path: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['file', projectId, path],
    queryFn: ({ signal }) => client.file(projectId, path, signal),
  });
  return (
    <section aria-labelledby="file-title" className={classes.file}>
      <header className={classes.bar}>
        <h2 id="file-title" className={classes.path}>
          {path}
        </h2>
        {data && <CopyButton text={data.content} label="Copy file" />}
      </header>
      {error && <QueryFailure title="The file could not be read" error={error} retry={() => void refetch()} />}
      {!error && !data && <Waiting label="Reading the file" />}
      {data && <CodeView key={path} content={data.content} language={data.language} label={path} />}
    </section>
  );
}
