// On the page of a record: until when it holds, renewing it or why not, and how often it was.
import { useState } from 'react';
import { api, ApiError } from '../../web/api.ts';
import { today } from '../../web/days.ts';
import { formatAgo, formatDate, formatRelativeDate } from '../../web/format.ts';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { refreshResources, useResource } from '../../web/use-resource.ts';
import type { RenewalState } from './renewal.ts';

/** `path` is that of the record in the API. */
export function RenewalPanel({ path, mayRenew }: { path: string; mayRenew: boolean }) {
  const renewal = useResource<RenewalState>(`${path}/renewal`);
  const [busy, setBusy] = useState(false);
  const showStatus = useStatus();

  async function change(run: () => Promise<unknown>, text: string, undo?: () => void) {
    setBusy(true);
    try {
      await run();
      showStatus(text, 'good', undo && { label: 'Undo', run: undo });
      refreshResources();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    } finally {
      setBusy(false);
    }
  }

  const takeBack = () => change(() => api.delete(`${path}/renewal`), 'Renewal taken back');

  return (
    <section aria-label="Renewal" className="mt-12">
      <h2 className="mb-4 text-2xl font-semibold">Renewal</h2>
      <Card>
        <CardBody className="grid gap-4">
          <Loaded resource={renewal} shape="rows">
            {({ until, next, reason, history }) => (
              <>
                {until && (
                  <p>
                    {until < today() ? 'Ended on' : 'Until'} <strong>{formatDate(until)}</strong>{' '}
                    <span className="text-muted">({formatRelativeDate(until)})</span>
                  </p>
                )}
                {reason && <p className="text-muted">{reason}</p>}
                {next && mayRenew && (
                  <Button
                    busy={busy}
                    className="justify-self-start"
                    onClick={() =>
                      change(() => api.post(`${path}/renewal`), `Renewed until ${formatDate(next)}`, takeBack)
                    }
                  >
                    Renew until {formatDate(next)}
                  </Button>
                )}
                {history.length > 0 && (
                  <ul aria-label="Earlier renewals" className="grid gap-1 text-sm">
                    {history.map(({ toDay, userName, renewedAt }) => (
                      <li key={renewedAt}>
                        Renewed until {formatDate(toDay)}{' '}
                        <span className="text-muted">
                          {userName && `by ${userName}, `}
                          {formatAgo(renewedAt)}
                        </span>
                      </li>
                    ))}
                  </ul>
                )}
              </>
            )}
          </Loaded>
        </CardBody>
      </Card>
    </section>
  );
}
