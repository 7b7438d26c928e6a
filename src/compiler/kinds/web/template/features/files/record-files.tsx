// The files of one record, on its page.
import { withQuery } from '../../web/api.ts';
import { useResource } from '../../web/use-resource.ts';
import { Loaded } from '../../web/ui/states.tsx';
import { useSession } from '../account/session-context.tsx';
import { FileList } from './file-list.tsx';
import type { StoredFile } from './stored-file.ts';
import { UploadForm } from './upload-form.tsx';

interface RecordFilesProps {
  /** The folder of its entity. */
  entity: string;
  recordId: number;
}

export function RecordFiles({ entity, recordId }: RecordFilesProps) {
  const files = useResource<StoredFile[]>(withQuery('/api/files', { entity, recordId }));
  const { user } = useSession();
  return (
    <section className="mt-12 grid gap-5">
      <h2 className="text-2xl font-semibold tracking-tight">Files</h2>
      <Loaded resource={files}>
        {(all) =>
          all.length === 0 ? (
            <p className="text-muted">No file is attached yet.</p>
          ) : (
            <FileList files={all} onChanged={files.reload} />
          )
        }
      </Loaded>
      {user && <UploadForm entity={entity} recordId={recordId} onUploaded={files.reload} />}
    </section>
  );
}
