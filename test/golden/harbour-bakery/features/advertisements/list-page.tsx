// The list of advertisements; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { AdvertisementList } from './advertisement-list.tsx';
import type { Advertisement } from './schema.ts';

export function AdvertisementsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Advertisement>>(withQuery('/api/advertisements', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader
        title="Advertisements"
        introduction="What neighbours of the bakery offer."
        actions={<LinkButton to="/advertisements/new">Place advertisement</LinkButton>}
      />
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'advertisement' : 'advertisements'}
              </p>
              <AdvertisementList advertisements={items} />
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
    return (
      <EmptyState
        title="No advertisements yet"
        action={<LinkButton to="/advertisements/new">Place advertisement</LinkButton>}
      />
    );
  return (
    <EmptyState
      title="No advertisements match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/advertisements">
          Show all
        </LinkButton>
      }
    />
  );
}
