// On a record's page: is it there, until when is it out, borrowing it and waiting for it.
import { useLocation, useNavigate } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import { LoanActions, useLending } from './loan-actions.tsx';
import type { Standing } from './lending.ts';
import { lent } from './lent.ts';

export function LoanPanel({ recordId, title }: { recordId: number; title: string }) {
  const standing = useResource<Standing>(`/api/lending/${recordId}`);
  return (
    <section aria-label="Borrow" className="mt-8">
      <Card>
        <CardBody className="flex flex-wrap items-center justify-between gap-4">
          <Loaded resource={standing} shape="rows">
            {(loaded) => (
              <>
                <Told standing={loaded} />
                {loaded.loan ? (
                  <LoanActions loan={loaded.loan} onChange={standing.reload} />
                ) : (
                  <Wanted standing={loaded} recordId={recordId} title={title} onChange={standing.reload} />
                )}
              </>
            )}
          </Loaded>
        </CardBody>
      </Card>
    </section>
  );
}

function Told({ standing: { copies, free, nextDue, waiting, loan, place } }: { standing: Standing }) {
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-3 text-lg">
        {loan && <Badge tone={loan.isOverdue ? 'bad' : 'good'}>{loan.isOverdue ? 'Overdue' : 'You have it'}</Badge>}
        {place?.isReady && <Badge tone="good">Kept for you</Badge>}
        {!loan && !place?.isReady && (
          <Badge tone={free > 0 ? 'good' : 'neutral'}>{free > 0 ? 'Available' : 'On loan'}</Badge>
        )}
        <span data-field="free" data-value={free}>
          {copies === 1
            ? free === 1
              ? 'Here to borrow'
              : 'The only copy is taken'
            : `${free} of ${copies} copies free`}
        </span>
      </p>
      <p className="text-muted">
        {loan
          ? `Due back on ${formatDate(loan.dueOn)}`
          : place
            ? `You are number ${place.place} of ${waiting} who wait.`
            : free > 0
              ? `Yours for ${lent.days} days.`
              : `${nextDue ? `Next one due back on ${formatDate(nextDue)}. ` : ''}${waiting === 0 ? 'Nobody waits for it.' : `${waiting} ${waiting === 1 ? 'person waits' : 'people wait'} for it.`}`}
      </p>
    </div>
  );
}

interface WantedProps {
  standing: Standing;
  recordId: number;
  title: string;
  onChange: () => void;
}

function Wanted({ standing, recordId, title, onChange }: WantedProps) {
  const { user } = useSession();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { busy, send } = useLending(recordId, onChange);
  const first = (act: () => void) => () => (user ? act() : navigate(`/login?next=${encodeURIComponent(pathname)}`));
  if (standing.mayBorrow)
    return (
      <Button
        busy={busy}
        onClick={first(() => send('', ({ loan }) => `Borrowed until ${formatDate(loan?.dueOn ?? '')}: ${title}`))}
      >
        Borrow
      </Button>
    );
  if (standing.place)
    return (
      <Button variant="secondary" busy={busy} onClick={() => send('leave', () => `No longer reserved: ${title}`)}>
        Give up my place
      </Button>
    );
  return (
    <Button
      variant="secondary"
      busy={busy}
      onClick={first(() => send('wait', ({ place }) => `Reserved: ${title}. You are number ${place?.place ?? 1}.`))}
    >
      Reserve
    </Button>
  );
}
