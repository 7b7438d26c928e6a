// Several orders, as rows.
import { Link } from 'react-router';
import { formatMoney, formatNumber } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import type { Order } from './schema.ts';

const columns = [
  { label: 'Reference' },
  { label: 'Event' },
  { label: 'Total', align: 'right' },
  { label: 'Status' },
  { label: 'Key', align: 'right' },
] as const;

export function OrderList({ ordersList, label = 'Orders' }: { ordersList: readonly Order[]; label?: string }) {
  return (
    <Table label={label} columns={columns}>
      {ordersList.map((order) => (
        <tr key={order.id}>
          <TableCell>
            <Link
              to={`/orders/${order.id}`}
              data-field="reference"
              data-value={order.reference}
              className="inline-block min-w-40 font-semibold"
            >
              {order.reference}
            </Link>
          </TableCell>
          <TableCell>
            <span data-field="event" data-value={order.eventTitle}>
              <Link to={`/events/${order.eventId}`}>{order.eventTitle}</Link>
            </span>
          </TableCell>
          <TableCell align="right">
            <span data-field="total" data-value={order.totalValue}>
              {formatMoney(order.totalValue, 'GBP')}
            </span>
          </TableCell>
          <TableCell>
            <span data-field="status" data-value={order.status}>
              <Badge>{order.status}</Badge>
            </span>
          </TableCell>
          <TableCell align="right">
            <span data-field="key" data-value={order.keyValue}>
              {order.keyValue === null ? '—' : formatNumber(order.keyValue)}
            </span>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
