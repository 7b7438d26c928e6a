// The loans of everybody: what is due first at the top, taken back with one click.
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { ApiError, api, withQuery } from '../../web/api.ts';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button } from '../../web/ui/button.tsx';
import { FilterSelect, ListControls, SearchBox } from '../../web/ui/list-controls.tsx';
import { optionsOf } from '../../web/ui/options.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { ManagedLoan } from './lending.ts';
import { staff } from './staff.ts';

const title = 'All loans';
const columns = [
  { label: 'What' },
  { label: 'Who' },
  { label: 'Since' },
  { label: 'Due' },
  { label: 'Actions', align: 'right' },
] as const;

export function ManagedLoansPage() {
  return (
    <SignedInOnly roles={staff}>
      <PageHeader title={title} introduction="Who has what, and until when; what is due first comes first." />
      <ListControls>
        <SearchBox label="Search by name of the borrower" />
        <FilterSelect name="state" label="State" options={optionsOf(['Out', 'Overdue', 'Returned'])} />
      </ListControls>
      <Loans />
    </SignedInOnly>
  );
}

function Loans() {
  const [parameters] = useSearchParams();
  const loans = useResource<ListPage<ManagedLoan>>(withQuery('/api/managed-loans', Object.fromEntries(parameters)));
  return (
    <Loaded resource={loans} shape="rows">
      {({ items, total, page, pageCount }) =>
        total === 0 ? (
          <EmptyState title="No loans here" text="Try another name or another state." />
        ) : (
          <>
            <p aria-live="polite" className="mb-4 text-muted">
              {total} {total === 1 ? 'loan' : 'loans'}
            </p>
            <Table label={title} columns={columns}>
              {items.map((loan) => (
                <tr key={loan.id}>
                  <TableCell>
                    <Link to={loan.path}>{loan.title}</Link>
                  </TableCell>
                  <TableCell>
                    {loan.borrower}
                    <a href={`mailto:${loan.email}`} className="block text-sm">
                      {loan.email}
                    </a>
                  </TableCell>
                  <TableCell>{formatDate(loan.lentOn)}</TableCell>
                  <TableCell>
                    {loan.returnedOn ? (
                      <span className="text-muted">Back since {formatDate(loan.returnedOn)}</span>
                    ) : (
                      <span className="flex flex-wrap items-center gap-2">
                        {formatDate(loan.dueOn)}
                        {loan.isOverdue && <Badge tone="bad">Overdue</Badge>}
                      </span>
                    )}
                  </TableCell>
                  <TableCell align="right">
                    {!loan.returnedOn && <TakeBack loan={loan} onChange={loans.reload} />}
                  </TableCell>
                </tr>
              ))}
            </Table>
            <Pagination page={page} pageCount={pageCount} />
          </>
        )
      }
    </Loaded>
  );
}

function TakeBack({ loan, onChange }: { loan: ManagedLoan; onChange: () => void }) {
  const [busy, setBusy] = useState(false);
  const showStatus = useStatus();

  async function takeBack() {
    setBusy(true);
    try {
      await api.post(`/api/managed-loans/${loan.id}/return`);
      showStatus(`Back from ${loan.borrower}: ${loan.title}`);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
    onChange();
    setBusy(false);
  }

  return (
    <Button size="small" variant="secondary" busy={busy} onClick={takeBack} aria-label={`Take back ${loan.title}`}>
      Take back
    </Button>
  );
}
