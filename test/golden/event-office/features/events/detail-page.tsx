// One event with everything that is known about it.
import { Link, useParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { formatDate, formatNumber } from '../../web/format.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Badge } from '../../web/ui/badge.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { PrintView } from '../../web/ui/print-view.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { DaysLeft } from '../countdown/days-left.tsx';
import { OrderList } from '../orders/order-list.tsx';
import type { Order } from '../orders/schema.ts';
import type { EventEntry } from './schema.ts';

export function EventEntryPage() {
  const { id } = useParams();
  const resource = useResource<EventEntry>(`/api/events/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(eventEntry) => <EventEntryDetails eventEntry={eventEntry} />}
    </Loaded>
  );
}

function EventEntryDetails({ eventEntry }: { eventEntry: EventEntry }) {
  return (
    <article aria-label={eventEntry.name}>
      <PageHeader title={eventEntry.name} parent={{ to: '/events', label: 'Events' }} actions={<PrintView />} />
      <p className="mb-4">
        <DaysLeft date={eventEntry.date} />
      </p>
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          <div className="aspect-[2/1] overflow-hidden rounded-card border border-line">
            <Artwork subject={eventEntry.name} />
          </div>
        </div>
        <Card>
          <CardBody>
            <Facts>
              <Fact label="Date" field="date" value={eventEntry.date}>
                {formatDate(eventEntry.date)}
              </Fact>
              <Fact label="Type" field="type" value={eventEntry.type}>
                <Badge>{eventEntry.type}</Badge>
              </Fact>
              <Fact label="Page" field="page" value={eventEntry.page}>
                {eventEntry.page !== null && formatNumber(eventEntry.page)}
              </Fact>
            </Facts>
          </CardBody>
        </Card>
      </div>
      <RelatedOrders eventEntry={eventEntry} />
    </article>
  );
}

function RelatedOrders({ eventEntry }: { eventEntry: EventEntry }) {
  const list = useResource<ListPage<Order>>(withQuery('/api/orders', { event: eventEntry.id }));
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-2xl font-semibold">Orders</h2>
      <Loaded resource={list} shape="rows">
        {({ items, total }) => (
          <>
            {total === 0 ? <p className="text-muted">No orders yet.</p> : <OrderList ordersList={items} />}
            {total > items.length && (
              <p className="mt-4">
                <Link to={`/orders?event=${eventEntry.id}`}>See all {total}</Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
