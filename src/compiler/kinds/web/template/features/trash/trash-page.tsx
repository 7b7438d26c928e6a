// What was deleted lately, with the way back.
import { api, ApiError } from '../../web/api.ts';
import { formatDate } from '../../web/format.ts';
import { refreshResources, useResource } from '../../web/use-resource.ts';
import { Button } from '../../web/ui/button.tsx';
import { Card } from '../../web/ui/card.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import type { DeletedRecord } from './trash.ts';

export function TrashPage() {
  const records = useResource<DeletedRecord[]>('/api/trash');
  return (
    <>
      <PageHeader title="Trash" introduction="What was deleted is kept here for thirty days." />
      <Loaded resource={records} shape="rows">
        {(list) =>
          list.length === 0 ? (
            <EmptyState title="The trash is empty" text="What is deleted can be restored from here." />
          ) : (
            <ul aria-label="Deleted" className="grid gap-3">
              {list.map((record) => (
                <li key={record.id}>
                  <Deleted record={record} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function Deleted({ record: { id, label, title, deletedAt } }: { record: DeletedRecord }) {
  const showStatus = useStatus();

  async function restore() {
    try {
      await api.post(`/api/trash/${id}/restore`);
      showStatus(`${label} restored`);
      refreshResources();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  return (
    <Card className="flex flex-wrap items-center gap-x-6 gap-y-3 px-5 py-4">
      <div className="min-w-0 grow">
        <p className="font-semibold wrap-anywhere">{title}</p>
        <p className="text-sm text-muted">
          {label}, deleted on {formatDate(deletedAt)}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={restore} aria-label={`Restore ${title}`}>
          Restore
        </Button>
        <DeleteButton label={label} title={title} path={`/api/trash/${id}`} size="small" />
      </div>
    </Card>
  );
}
