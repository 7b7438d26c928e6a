import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Project } from '../../../../contract/api.ts';
import { client } from '../../../client.ts';
import { QueryFailure } from '../../../ui/failure-panel.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { FileContentView } from './file-content-view.tsx';
import { fileTree, firstFile } from './file-tree.ts';
import classes from './files-tab.module.css';
import { FileTreeView } from './file-tree-view.tsx';

/** The product's files on its main branch. The open file is part of the address. */
export function FilesTab({ project }: { project: Project }) {
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['files', project.id],
    queryFn: ({ signal }) => client.files(project.id, signal),
  });
  const tree = useMemo(() => fileTree(data?.files ?? []), [data]);
  if (error) return <QueryFailure title="The files could not be listed" error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting label="Listing the files" />;
  const path = search.get('path') ?? firstFile(data.files);
  if (path === null) return <p>The product has no files.</p>;
  return (
    <div className={classes.columns}>
      <nav aria-label={`Files of the product, ${data.files.length}`} className={classes.tree}>
        <FileTreeView
          nodes={tree}
          current={path}
          onOpen={(next) => setSearch({ tab: 'files', path: next }, { replace: true })}
        />
      </nav>
      <FileContentView projectId={project.id} path={path} />
    </div>
  );
}
