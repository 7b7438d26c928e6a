// Several expense claims, as rows.
import { Link } from 'react-router';
import { formatDate, formatMoney } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { CommentCount } from '../comments/comment-count.tsx';
import { ExpenseClaimStatusButtons } from './expense-claim-status-buttons.tsx';
import type { ExpenseClaim } from './schema.ts';

const columns = [
  { label: 'Purpose' },
  { label: 'Amount', align: 'right' },
  { label: 'Paid on' },
  { label: 'Status' },
  { label: 'Actions', align: 'right' },
] as const;

const columnsWithOwners = [
  { label: 'Purpose' },
  { label: 'Amount', align: 'right' },
  { label: 'Paid on' },
  { label: 'Status' },
  { label: 'Added by' },
  { label: 'Actions', align: 'right' },
] as const;

export function ExpenseClaimList({
  expenseClaims,
  label = 'Expense claims',
  hasOwners = false,
}: {
  expenseClaims: readonly ExpenseClaim[];
  label?: string;
  hasOwners?: boolean;
}) {
  return (
    <Table label={label} columns={hasOwners ? columnsWithOwners : columns}>
      {expenseClaims.map((expenseClaim) => (
        <tr key={expenseClaim.id}>
          <TableCell>
            <Link
              to={`/my-claims/${expenseClaim.id}`}
              data-field="purpose"
              data-value={expenseClaim.purpose}
              className="inline-block min-w-40 font-semibold"
            >
              {expenseClaim.purpose}
            </Link>
          </TableCell>
          <TableCell align="right">
            <span data-field="amount" data-value={expenseClaim.amount}>
              {formatMoney(expenseClaim.amount, 'EUR')}
            </span>
          </TableCell>
          <TableCell>
            <span data-field="paidOn" data-value={expenseClaim.paidOn}>
              {formatDate(expenseClaim.paidOn)}
            </span>
          </TableCell>
          <TableCell>
            <span data-field="status" data-value={expenseClaim.status}>
              <Badge>{expenseClaim.status}</Badge>
            </span>
          </TableCell>
          {hasOwners && <TableCell>{expenseClaim.ownerName}</TableCell>}
          <TableCell align="right">
            <div className="flex flex-wrap justify-end gap-2">
              <ExpenseClaimStatusButtons expenseClaim={expenseClaim} size="small" />
              <CommentCount count={expenseClaim.commentCount} label="question" pluralLabel="questions" />
            </div>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
