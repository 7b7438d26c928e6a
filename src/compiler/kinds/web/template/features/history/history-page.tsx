// What the signed-in person has looked at, by days, the latest first.
import { useState } from 'react';
import { Link } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { addDays, toDay, today } from '../../web/days.ts';
import { formatAgo, formatDate } from '../../web/format.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Badge } from '../../web/ui/badge.tsx';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { AccountNav } from '../account/account-nav.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { historyTitle } from './settings.ts';
import type { HistoryEntry } from './source.ts';

export function HistoryPage() {
  return (
    <SignedInOnly>
      <OwnHistory />
    </SignedInOnly>
  );
}

function OwnHistory() {
  const history = useResource<HistoryEntry[]>('/api/history');
  const showStatus = useStatus();
  const [asking, setAsking] = useState(false);

  async function remove(path: string, message: string) {
    try {
      await api.delete(path);
      showStatus(message);
      history.reload();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
    setAsking(false);
  }

  const count = history.data?.length ?? 0;
  return (
    <>
      <PageHeader
        title={historyTitle}
        introduction="What you have opened, the latest first. Only you see this."
        actions={
          count > 0 && (
            <Button variant="secondary" onClick={() => setAsking(true)}>
              Clear history
            </Button>
          )
        }
      />
      <AccountNav />
      <Loaded resource={history} shape="rows">
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState
              title="Nothing here yet"
              text="Whatever you open is listed here, so that you find it again."
              action={<LinkButton to="/">Look around</LinkButton>}
            />
          ) : (
            <div className="grid gap-8">
              {byDay(entries).map(({ day, entries: ofDay }) => (
                <section key={day}>
                  <h2 className="mb-3 text-xl font-semibold">{nameOf(day)}</h2>
                  <ul aria-label={nameOf(day)} className="grid gap-2">
                    {ofDay.map((entry) => (
                      <Entry
                        key={entry.path}
                        entry={entry}
                        onRemove={() =>
                          remove(`/api/history/${entry.kind}/${entry.recordId}`, 'Removed from your history')
                        }
                      />
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          )
        }
      </Loaded>
      <ConfirmDialog
        open={asking}
        title="Clear your history?"
        confirmLabel="Clear all"
        onConfirm={() => remove('/api/history', 'History cleared')}
        onClose={() => setAsking(false)}
      >
        {count === 1 ? 'One entry goes.' : `${count} entries go.`} The records themselves stay.
      </ConfirmDialog>
    </>
  );
}

function Entry({ entry, onRemove }: { entry: HistoryEntry; onRemove: () => void }) {
  const { title, subject, label, path, viewedAt, times } = entry;
  return (
    <li className="flex items-center gap-4 rounded-card border border-line bg-surface p-3 shadow-card sm:pr-5">
      <div className="size-14 shrink-0 overflow-hidden rounded-control">
        <Artwork subject={subject} ratio="square" />
      </div>
      <div className="min-w-0 grow">
        <Link to={path} className="font-semibold wrap-anywhere text-ink">
          {title}
        </Link>
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
          <Badge>{label}</Badge>
          <time dateTime={viewedAt}>{formatAgo(viewedAt)}</time>
          {times > 1 && <span>opened {times} times</span>}
        </p>
      </div>
      <Button variant="quiet" size="small" aria-label={`Remove ${title} from your history`} onClick={onRemove}>
        Remove
      </Button>
    </li>
  );
}

/** In the visitor's own time zone. */
function byDay(entries: readonly HistoryEntry[]): { day: string; entries: HistoryEntry[] }[] {
  const days = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const day = toDay(new Date(entry.viewedAt));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}

function nameOf(day: string): string {
  if (day === today()) return 'Today';
  return day === addDays(today(), -1) ? 'Yesterday' : formatDate(day);
}
