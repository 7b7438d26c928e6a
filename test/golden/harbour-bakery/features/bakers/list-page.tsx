// The list of bakers; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { BakerList } from './baker-list.tsx';
import type { Baker } from './schema.ts';

export function BakersPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Baker>>(withQuery('/api/bakers', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader title="Bakers" introduction="The people behind the bread." />
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'baker' : 'bakers'}
              </p>
              <BakerList bakers={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) return <EmptyState title="No bakers yet" />;
  return (
    <EmptyState
      title="No bakers match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/bakers">
          Show all
        </LinkButton>
      }
    />
  );
}
