// What the person who is signed in has borrowed, waits for and has brought back.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { LoanActions } from './loan-actions.tsx';
import type { OwnLoans } from './lending.ts';
import { words } from './words.ts';

export function LoansPage() {
  return (
    <SignedInOnly>
      <PageHeader title={words.title} />
      <Loans />
    </SignedInOnly>
  );
}

function Loans() {
  const loans = useResource<OwnLoans>('/api/lending');
  return (
    <Loaded resource={loans} shape="rows">
      {({ open, waiting, returned }) => (
        <div className="grid gap-10">
          {open.length === 0 ? (
            <EmptyState title="You have nothing on loan" text="What you borrow is kept here with the day it is due." />
          ) : (
            <ul aria-label={words.title} className="grid gap-3">
              {open.map((loan) => (
                <Row
                  key={loan.id}
                  to={loan.path}
                  title={loan.title}
                  action={<LoanActions loan={loan} onChange={loans.reload} />}
                >
                  {loan.isOverdue && <Badge tone="bad">Overdue</Badge>}
                  <span>Due back on {formatDate(loan.dueOn)}</span>
                </Row>
              ))}
            </ul>
          )}
          {waiting.length > 0 && (
            <Group title="Reserved">
              {waiting.map(({ recordId, path, title, place, isReady }) => (
                <Row key={recordId} to={path} title={title}>
                  {isReady ? <Badge tone="good">Kept for you</Badge> : <span>Number {place} who waits</span>}
                </Row>
              ))}
            </Group>
          )}
          {returned.length > 0 && (
            <Group title="Returned">
              {returned.map((loan) => (
                <Row key={loan.id} to={loan.path} title={loan.title}>
                  <span>
                    {formatDate(loan.lentOn)} to {formatDate(loan.returnedOn ?? '')}
                  </span>
                </Row>
              ))}
            </Group>
          )}
        </div>
      )}
    </Loaded>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-3 text-xl font-semibold text-ink">{title}</h2>
      <ul aria-label={`${title} list`} className="grid gap-3">
        {children}
      </ul>
    </section>
  );
}

interface RowProps {
  to: string;
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

function Row({ to, title, children, action }: RowProps) {
  return (
    <li>
      <Card>
        <CardBody className="flex flex-wrap items-center justify-between gap-4">
          <div>
            <Link to={to} className="text-lg font-semibold text-ink">
              {title}
            </Link>
            <p className="flex flex-wrap items-center gap-2 text-muted">{children}</p>
          </div>
          {action}
        </CardBody>
      </Card>
    </li>
  );
}
