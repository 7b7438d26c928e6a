// The list of cabins; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { CabinList } from './cabin-list.tsx';
import type { Cabin } from './schema.ts';

export function CabinsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Cabin>>(withQuery('/api/cabins', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader title="Cabins" introduction="A place to sleep by the water." />
      <Loaded resource={list} shape="cards">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'cabin' : 'cabins'}
              </p>
              <CabinList cabins={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) return <EmptyState title="No cabins yet" />;
  return (
    <EmptyState
      title="No cabins match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/cabins">
          Show all
        </LinkButton>
      }
    />
  );
}
