// What was ordered, what it costs and how it came to where it is.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatDate, formatMoney } from '../../web/format.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import type { OrderAnswer } from './order.ts';
import { StateBadge } from './orders-page.tsx';

const columns = [
  { label: 'Article' },
  { label: 'Price', align: 'right' },
  { label: 'Quantity', align: 'right' },
  { label: 'Sum', align: 'right' },
] as const;

/** `children` stands for the payment, e.g. a link to its receipt. */
export function OrderDetails({ order, children }: { order: OrderAnswer; children?: ReactNode }) {
  const money = (amount: number) => formatMoney(amount, order.currency);
  return (
    <div className="grid gap-8">
      <Table label="Articles" columns={columns}>
        {order.lines.map((line) => (
          <tr key={`${line.goods} ${line.recordId}`}>
            <TableCell>
              <Link to={line.path}>{line.title}</Link>
            </TableCell>
            <TableCell align="right">{money(line.price)}</TableCell>
            <TableCell align="right">{line.quantity}</TableCell>
            <TableCell align="right">{money(line.price * line.quantity)}</TableCell>
          </tr>
        ))}
      </Table>
      <Card>
        <CardBody>
          <Facts>
            <Fact label="State" field="state" value={order.state}>
              <StateBadge state={order.state} />
            </Fact>
            <Fact label="Placed on" field="placedAt" value={order.placedAt}>
              {formatDate(order.placedAt)}
            </Fact>
            <Fact label="Subtotal" field="subtotal" value={order.subtotal}>
              {money(order.subtotal)}
            </Fact>
            {order.discount > 0 && (
              <Fact label="Discount" field="discount" value={order.discount}>
                −{money(order.discount)}
              </Fact>
            )}
            <Fact label={order.delivery} field="deliveryFee" value={order.deliveryFee}>
              {money(order.deliveryFee)}
            </Fact>
            <Fact label="Total" field="total" value={order.total}>
              <strong>{money(order.total)}</strong>
            </Fact>
            <Fact label="Delivered to" field="address" value={order.address}>
              {order.recipient}, {order.address}
            </Fact>
            <Fact label="Payment" field="paidBy" value={order.paidBy}>
              {children ?? `Paid (test), receipt ${order.paidBy}`}
            </Fact>
          </Facts>
        </CardBody>
      </Card>
      {order.changes.length > 0 && (
        <section>
          <h2 className="mb-4 text-2xl font-semibold">History</h2>
          <ol aria-label="History" className="grid gap-3">
            {order.changes.map(({ state, by, changedAt }) => (
              <li key={state} className="border-l-2 border-line pl-4">
                <strong>{state}</strong>
                <span className="text-muted">{` by ${by ?? 'somebody'} on ${formatDate(changedAt)}`}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
