// The list of films; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { FilmList } from './film-list.tsx';
import type { Film } from './schema.ts';

export function FilmsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Film>>(withQuery('/api/films', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader title="Films" introduction="Short films of the river." />
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'film' : 'films'}
              </p>
              <FilmList films={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) return <EmptyState title="No films yet" />;
  return (
    <EmptyState
      title="No films match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/films">
          Show all
        </LinkButton>
      }
    />
  );
}
