// The list of supplies; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Supply } from './schema.ts';
import { SupplyList } from './supply-list.tsx';

export function SuppliesPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Supply>>(withQuery('/api/supplies', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader title="Supplies" introduction="What the shop by the jetty sells." />
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'supply' : 'supplies'}
              </p>
              <SupplyList supplies={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) return <EmptyState title="No supplies yet" />;
  return (
    <EmptyState
      title="No supplies match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/supplies">
          Show all
        </LinkButton>
      }
    />
  );
}
