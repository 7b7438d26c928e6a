// The list of prizes; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { PrizeList } from './prize-list.tsx';
import type { Prize } from './schema.ts';

export function PrizesPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Prize>>(withQuery('/api/prizes', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader title="Prizes" introduction="What the wheel may stop at." />
      <Loaded resource={list} shape="cards">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'prize' : 'prizes'}
              </p>
              <PrizeList prizes={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) return <EmptyState title="No prizes yet" />;
  return (
    <EmptyState
      title="No prizes match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/prizes">
          Show all
        </LinkButton>
      }
    />
  );
}
