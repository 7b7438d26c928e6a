// Uploaded files as cards: pictures are shown, sound and video are played, documents are opened.
import { api, ApiError } from '../../web/api.ts';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button } from '../../web/ui/button.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useSession } from '../account/session-context.tsx';
import { kindLabels, sizeText } from './file-kind.ts';
import { contentPath, type StoredFile } from './stored-file.ts';

interface FileListProps {
  files: readonly StoredFile[];
  onChanged: () => void;
}

export function FileList({ files, onChanged }: FileListProps) {
  const { user } = useSession();
  const showStatus = useStatus();

  async function remove(file: StoredFile) {
    try {
      await api.delete(`/api/files/${file.id}`);
      showStatus(`“${file.name}” deleted`);
      onChanged();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  return (
    <ul aria-label="Files" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {files.map((file) => (
        <li key={file.id} className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4 shadow-card">
          <Shown file={file} />
          <div className="flex items-start justify-between gap-2">
            <a href={contentPath(file)} target="_blank" rel="noreferrer" className="font-semibold break-all">
              {file.name}
            </a>
            <Badge>{kindLabels[file.kind]}</Badge>
          </div>
          <p className="text-sm text-muted">
            {sizeText(file.size)}, by {file.ownerName} on {formatDate(file.uploadedAt)}
          </p>
          {file.ownerId === user?.id && (
            <div className="mt-auto">
              <Button size="small" variant="secondary" aria-label={`Delete ${file.name}`} onClick={() => remove(file)}>
                Delete
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Shown({ file }: { file: StoredFile }) {
  const path = contentPath(file);
  if (file.kind === 'image')
    return (
      <img src={path} alt={file.name} loading="lazy" className="aspect-video w-full rounded-control object-cover" />
    );
  if (file.kind === 'audio')
    return <audio controls preload="metadata" src={path} aria-label={file.name} className="w-full" />;
  if (file.kind === 'video')
    return (
      <video
        controls
        preload="metadata"
        src={path}
        aria-label={file.name}
        className="aspect-video w-full rounded-control bg-black"
      />
    );
  return null;
}
