// The list of orders; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { DownloadLink } from '../../web/ui/download-link.tsx';
import { ListControls, SearchBox } from '../../web/ui/list-controls.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { PrintView } from '../../web/ui/print-view.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { OrderList } from './order-list.tsx';
import type { Order } from './schema.ts';

export function OrdersPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Order>>(withQuery('/api/orders', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader
        title="Orders"
        introduction="What an event costs."
        actions={<LinkButton to="/orders/new">Add order</LinkButton>}
      />
      <ListControls>
        <SearchBox label="Search orders" />
      </ListControls>
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
                <p aria-live="polite" className="text-muted">
                  {total} {total === 1 ? 'order' : 'orders'}
                </p>
                <div className="flex flex-wrap gap-2">
                  <DownloadLink href={withQuery('/api/orders/export.csv', Object.fromEntries(parameters))}>
                    Download CSV
                  </DownloadLink>
                  <PrintView />
                </div>
              </div>
              <OrderList ordersList={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed)
    return <EmptyState title="No orders yet" action={<LinkButton to="/orders/new">Add order</LinkButton>} />;
  return (
    <EmptyState
      title="No orders match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/orders">
          Show all
        </LinkButton>
      }
    />
  );
}
