// The orders of the person who is signed in, and a way to find one by its number.
import type { FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatDate, formatMoney } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button } from '../../web/ui/button.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { OrderAnswer, OrderState } from './order.ts';
import { words } from './words.ts';

export function OrdersPage() {
  return (
    <SignedInOnly>
      <PageHeader title={words.title} actions={<FindByNumber />} />
      <Orders />
    </SignedInOnly>
  );
}

function FindByNumber() {
  const navigate = useNavigate();

  async function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const number = String(new FormData(event.currentTarget).get('number') ?? '').trim();
    if (number !== '') await navigate(`${words.path}/${encodeURIComponent(number.toUpperCase())}`);
  }

  return (
    <form role="search" onSubmit={find} className="flex gap-2">
      <input
        name="number"
        type="search"
        aria-label="Order number"
        placeholder="Order number"
        className={`${controlLook} max-w-48`}
      />
      <Button type="submit" variant="secondary">
        Find order
      </Button>
    </form>
  );
}

const columns = [
  { label: 'Order' },
  { label: 'Placed on' },
  { label: 'Articles' },
  { label: 'State' },
  { label: 'Total', align: 'right' },
] as const;

function Orders() {
  const orders = useResource<OrderAnswer[]>('/api/checkout/orders');
  return (
    <Loaded resource={orders} shape="rows">
      {(list) =>
        list.length === 0 ? (
          <EmptyState title="No orders yet" text="What you order is kept here with its number." />
        ) : (
          <Table label={words.title} columns={columns}>
            {list.map((order) => (
              <tr key={order.id}>
                <TableCell>
                  <Link to={`${words.path}/${order.number}`} className="font-semibold">
                    {order.number}
                  </Link>
                </TableCell>
                <TableCell>{formatDate(order.placedAt)}</TableCell>
                <TableCell>{order.lines.map(({ title, quantity }) => `${quantity} × ${title}`).join(', ')}</TableCell>
                <TableCell>
                  <StateBadge state={order.state} />
                </TableCell>
                <TableCell align="right">{formatMoney(order.total, order.currency)}</TableCell>
              </tr>
            ))}
          </Table>
        )
      }
    </Loaded>
  );
}

export function StateBadge({ state }: { state: OrderState }) {
  return <Badge tone={state === 'Cancelled' ? 'bad' : state === 'Delivered' ? 'good' : 'accent'}>{state}</Badge>;
}
