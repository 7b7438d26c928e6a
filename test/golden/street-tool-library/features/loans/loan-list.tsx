// Several loans, as rows.
import { Link } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { Table, TableCell } from '../../web/ui/table.tsx';
import type { Loan } from './schema.ts';

const columns = [
  { label: 'Purpose' },
  { label: 'Tool' },
  { label: 'Starts on' },
  { label: 'Due on' },
  { label: 'Returned' },
  { label: 'Follows on' },
] as const;

const columnsWithOwners = [
  { label: 'Purpose' },
  { label: 'Tool' },
  { label: 'Starts on' },
  { label: 'Due on' },
  { label: 'Returned' },
  { label: 'Follows on' },
  { label: 'Added by' },
] as const;

export function LoanList({
  loans,
  label = 'Loans',
  hasOwners = false,
}: {
  loans: readonly Loan[];
  label?: string;
  hasOwners?: boolean;
}) {
  return (
    <Table label={label} columns={hasOwners ? columnsWithOwners : columns}>
      {loans.map((loan) => (
        <tr key={loan.id}>
          <TableCell>
            <Link
              to={`/my-loans/${loan.id}`}
              data-field="purpose"
              data-value={loan.purpose}
              className="inline-block min-w-40 font-semibold"
            >
              {loan.purpose}
            </Link>
          </TableCell>
          <TableCell>
            <span data-field="tool" data-value={loan.toolTitle}>
              <Link to={`/tools/${loan.toolId}`}>{loan.toolTitle}</Link>
            </span>
          </TableCell>
          <TableCell>
            <span data-field="startsOn" data-value={loan.startsOn}>
              {formatDate(loan.startsOn)}
            </span>
          </TableCell>
          <TableCell>
            <span data-field="dueOn" data-value={loan.dueOn}>
              {loan.dueOn === null ? '—' : formatDate(loan.dueOn)}
            </span>
          </TableCell>
          <TableCell>
            <span data-field="returned" data-value={loan.returned}>
              {loan.returned ? 'Yes' : 'No'}
            </span>
          </TableCell>
          <TableCell>
            <span data-field="followsOn" data-value={loan.followsOnTitle}>
              {loan.followsOnTitle === null ? '—' : loan.followsOnTitle}
            </span>
          </TableCell>
          {hasOwners && <TableCell>{loan.ownerName}</TableCell>}
        </tr>
      ))}
    </Table>
  );
}
