// The list of recordings; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { RecordingList } from './recording-list.tsx';
import type { Recording } from './schema.ts';

export function RecordingsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Recording>>(withQuery('/api/recordings', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader
        title="Recordings"
        introduction="An evening on the jetty, to hear again."
        actions={<LinkButton to="/recordings/new">Add recording</LinkButton>}
      />
      <Loaded resource={list} shape="cards">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'recording' : 'recordings'}
              </p>
              <RecordingList recordings={items} />
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
      <EmptyState title="No recordings yet" action={<LinkButton to="/recordings/new">Add recording</LinkButton>} />
    );
  return (
    <EmptyState
      title="No recordings match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/recordings">
          Show all
        </LinkButton>
      }
    />
  );
}
