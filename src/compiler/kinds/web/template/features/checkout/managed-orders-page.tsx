// The orders of everybody, with what moves each of them on.
import { Link, useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { formatDate, formatMoney } from '../../web/format.ts';
import { FilterSelect, ListControls, SearchBox } from '../../web/ui/list-controls.tsx';
import { optionsOf } from '../../web/ui/options.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { orderStates, type ManagedOrder } from './order.ts';
import { OrderSteps } from './order-steps.tsx';
import { StateBadge } from './orders-page.tsx';
import { staff, staffPath } from './staff.ts';

export function ManagedOrdersPage() {
  return (
    <SignedInOnly roles={staff}>
      <PageHeader title="All orders" introduction="What everybody has ordered, the newest first." />
      <ListControls>
        <SearchBox label="Search orders by number or name" />
        <FilterSelect name="state" label="State" options={optionsOf(orderStates)} />
      </ListControls>
      <Orders />
    </SignedInOnly>
  );
}

const columns = [
  { label: 'Order' },
  { label: 'Customer' },
  { label: 'Placed on' },
  { label: 'State' },
  { label: 'Total', align: 'right' },
  { label: 'Actions', align: 'right' },
] as const;

function Orders() {
  const [parameters] = useSearchParams();
  const orders = useResource<ListPage<ManagedOrder>>(withQuery('/api/managed-orders', Object.fromEntries(parameters)));
  return (
    <Loaded resource={orders} shape="rows">
      {({ items, total, page, pageCount }) =>
        total === 0 ? (
          <EmptyState title="No orders here" text="Try another number, name or state." />
        ) : (
          <>
            <p aria-live="polite" className="mb-4 text-muted">
              {total} {total === 1 ? 'order' : 'orders'}
            </p>
            <Table label="All orders" columns={columns}>
              {items.map((order) => (
                <tr key={order.id}>
                  <TableCell>
                    <Link to={`${staffPath}/${order.number}`} className="font-semibold">
                      {order.number}
                    </Link>
                  </TableCell>
                  <TableCell>{order.customer}</TableCell>
                  <TableCell>{formatDate(order.placedAt)}</TableCell>
                  <TableCell>
                    <StateBadge state={order.state} />
                  </TableCell>
                  <TableCell align="right">{formatMoney(order.total, order.currency)}</TableCell>
                  <TableCell align="right">
                    <div className="flex flex-wrap justify-end gap-2">
                      <OrderSteps order={order} size="small" onChange={orders.reload} />
                    </div>
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
