// One order with everything that is known about it.
import { Link, useParams } from 'react-router';
import { formatMoney, formatNumber } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { PrintView } from '../../web/ui/print-view.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Order } from './schema.ts';

export function OrderPage() {
  const { id } = useParams();
  const resource = useResource<Order>(`/api/orders/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(order) => <OrderDetails order={order} />}
    </Loaded>
  );
}

function OrderDetails({ order }: { order: Order }) {
  return (
    <article aria-label={order.reference}>
      <PageHeader
        title={order.reference}
        parent={{ to: '/orders', label: 'Orders' }}
        actions={
          <>
            <PrintView />
            <LinkButton variant="secondary" to={`/orders/${order.id}/edit`}>
              Edit
            </LinkButton>
            <DeleteButton label="Order" title={order.reference} path={`/api/orders/${order.id}`} to="/orders" isKept />
          </>
        }
      />
      <Card>
        <CardBody>
          <Facts>
            <Fact label="Event" field="event" value={order.eventTitle}>
              <Link to={`/events/${order.eventId}`}>{order.eventTitle}</Link>
            </Fact>
            <Fact label="Total" field="total" value={order.totalValue}>
              {formatMoney(order.totalValue, 'GBP')}
            </Fact>
            <Fact label="Status" field="status" value={order.status}>
              <Badge>{order.status}</Badge>
            </Fact>
            <Fact label="Key" field="key" value={order.keyValue}>
              {order.keyValue !== null && formatNumber(order.keyValue)}
            </Fact>
          </Facts>
        </CardBody>
      </Card>
    </article>
  );
}
