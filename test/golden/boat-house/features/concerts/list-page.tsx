// The list of concerts; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ConcertList } from './concert-list.tsx';
import type { Concert } from './schema.ts';

export function ConcertsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Concert>>(withQuery('/api/concerts', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader title="Concerts" introduction="An evening of music on the jetty." />
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'concert' : 'concerts'}
              </p>
              <ConcertList concerts={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) return <EmptyState title="No concerts yet" />;
  return (
    <EmptyState
      title="No concerts match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/concerts">
          Show all
        </LinkButton>
      }
    />
  );
}
