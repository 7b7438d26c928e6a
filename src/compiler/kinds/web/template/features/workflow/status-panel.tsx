import type { ReactNode } from 'react';
import { api, ApiError } from '../../web/api.ts';
import { formatDate } from '../../web/format.ts';
import { refreshResources, useResource } from '../../web/use-resource.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useSession } from '../account/session-context.tsx';
import type { StatusChange } from './status-change.ts';

interface StatusPanelProps {
  status: string;
  /** API path of the record's status. */
  path: string;
  /** The buttons that lead on. */
  children: ReactNode;
}

/** Where a record stands, what can be done next, and how it came there. */
export function StatusPanel({ status, path, children }: StatusPanelProps) {
  const { user } = useSession();
  const changes = useResource<StatusChange[]>(path);
  const showStatus = useStatus();

  async function undo(change: StatusChange) {
    try {
      await api.post(`${path}/undo`);
      showStatus(`Undone: the status is ${change.fromStatus} again`);
      refreshResources();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  return (
    <section aria-label="Progress" className="mt-8">
      <Card>
        <CardBody className="grid gap-5">
          <div className="flex flex-wrap items-center gap-3">
            <h2 className="text-xl font-semibold">Progress</h2>
            <Badge>{status}</Badge>
            <div className="ml-auto flex flex-wrap gap-2">{children}</div>
          </div>
          <Loaded resource={changes} shape="rows">
            {(list) =>
              list.length === 0 ? (
                <p className="text-muted">Nothing has changed yet.</p>
              ) : (
                <ol aria-label="History" className="grid gap-3">
                  {list.map((change, index) => (
                    <li key={change.id} className="flex flex-wrap items-center gap-x-3 border-l-2 border-line pl-4">
                      <div>
                        <p>
                          {change.fromStatus} → <strong>{change.toStatus}</strong>
                          <span className="text-muted">
                            {` by ${change.userName ?? 'somebody'} on ${formatDate(change.changedAt)}`}
                          </span>
                        </p>
                        {change.note && <p className="text-muted">“{change.note}”</p>}
                      </div>
                      {index === 0 && user?.id === change.userId && (
                        <Button variant="quiet" size="small" onClick={() => undo(change)}>
                          Undo
                        </Button>
                      )}
                    </li>
                  ))}
                </ol>
              )
            }
          </Loaded>
        </CardBody>
      </Card>
    </section>
  );
}
