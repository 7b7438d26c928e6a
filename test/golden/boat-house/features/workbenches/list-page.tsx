// The list of workbenches; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Workbench } from './schema.ts';
import { WorkbenchList } from './workbench-list.tsx';

export function WorkbenchesPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Workbench>>(withQuery('/api/workbenches', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader title="Workbenches" introduction="A bench with tools, by the hour." />
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'workbench' : 'workbenches'}
              </p>
              <WorkbenchList workbenches={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) return <EmptyState title="No workbenches yet" />;
  return (
    <EmptyState
      title="No workbenches match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/workbenches">
          Show all
        </LinkButton>
      }
    />
  );
}
