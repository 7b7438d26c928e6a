// All uploaded files, with the way to add one.
import { useState } from 'react';
import { useResource } from '../../web/use-resource.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { useSession } from '../account/session-context.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { acceptedKinds } from './accepted.ts';
import { kindLabels } from './file-kind.ts';
import { FileList } from './file-list.tsx';
import type { StoredFile } from './stored-file.ts';
import { UploadForm } from './upload-form.tsx';

export function FilesPage() {
  return (
    <SignedInOnly>
      <PageHeader title="Files" introduction="Upload files, look at them, and delete your own again." />
      <Library />
    </SignedInOnly>
  );
}

function Library() {
  const files = useResource<StoredFile[]>('/api/files');
  const [shown, setShown] = useState('all');
  const { user } = useSession();
  return (
    <div className="grid gap-8">
      <UploadForm entity={null} recordId={null} onUploaded={files.reload} />
      <div className="grid max-w-xs gap-1">
        <label htmlFor="shown-files" className="text-sm font-medium">
          Show
        </label>
        <select
          id="shown-files"
          value={shown}
          onChange={(event) => setShown(event.target.value)}
          className={controlLook}
        >
          <option value="all">All files</option>
          <option value="mine">My files</option>
          {acceptedKinds.map((kind) => (
            <option key={kind} value={kind}>{`${kindLabels[kind]}s`}</option>
          ))}
        </select>
      </div>
      <Loaded resource={files}>
        {(all) => {
          const chosen = all.filter(
            (file) => shown === 'all' || file.kind === shown || (shown === 'mine' && file.ownerId === user?.id),
          );
          return chosen.length === 0 ? (
            <EmptyState title="No files here yet" text="The first one you upload appears here." />
          ) : (
            <FileList files={chosen} onChanged={files.reload} />
          );
        }}
      </Loaded>
    </div>
  );
}
