// The list of gauges; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { LiveHint } from '../live/live-hint.tsx';
import { GaugeList } from './gauge-list.tsx';
import type { Gauge } from './schema.ts';

export function GaugesPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Gauge>>(withQuery('/api/gauges', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader title="Gauges" introduction="How high the river stands." />
      <LiveHint />
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'gauge' : 'gauges'}
              </p>
              <GaugeList gauges={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) return <EmptyState title="No gauges yet" />;
  return (
    <EmptyState
      title="No gauges match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/gauges">
          Show all
        </LinkButton>
      }
    />
  );
}
