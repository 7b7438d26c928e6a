// What the person who is signed in has paid.
import { Link } from 'react-router';
import { formatDate, formatMoney } from '../../web/format.ts';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { Payment } from './payment.ts';

export function PaymentsPage() {
  return (
    <SignedInOnly>
      <PageHeader title="My payments" introduction="Test payments: no money moved." />
      <Payments />
    </SignedInOnly>
  );
}

const columns = [
  { label: 'Payment' },
  { label: 'For' },
  { label: 'Paid on' },
  { label: 'Method' },
  { label: 'Amount', align: 'right' },
] as const;

function Payments() {
  const payments = useResource<Payment[]>('/api/payment');
  return (
    <Loaded resource={payments} shape="rows">
      {(list) =>
        list.length === 0 ? (
          <EmptyState title="No payments yet" text="What you pay for is listed here with its receipt." />
        ) : (
          <Table label="My payments" columns={columns}>
            {list.map((payment) => (
              <tr key={payment.id}>
                <TableCell>
                  <Link to={`/payments/${payment.number}`}>{payment.number}</Link>
                </TableCell>
                <TableCell>{payment.purpose}</TableCell>
                <TableCell>{formatDate(payment.paidAt)}</TableCell>
                <TableCell>{payment.method}</TableCell>
                <TableCell align="right">{formatMoney(payment.amount, payment.currency)}</TableCell>
              </tr>
            ))}
          </Table>
        )
      }
    </Loaded>
  );
}
