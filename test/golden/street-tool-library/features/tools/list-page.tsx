// The list of tools; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { FilterSelect, ListControls, SearchBox, SortSelect } from '../../web/ui/list-controls.tsx';
import { optionsOf } from '../../web/ui/options.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SaveSearch } from '../saved-searches/save-search.tsx';
import { toolKindOptions } from './choices.ts';
import type { Tool } from './schema.ts';
import { ToolList } from './tool-list.tsx';

const orders = [{ value: 'most-loans', label: 'Most loans first' }];

export function ToolsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Tool>>(withQuery('/api/tools', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader
        title="Tools"
        introduction="What neighbours lend each other."
        actions={<LinkButton to="/tools/new">Lend a tool</LinkButton>}
      />
      <ListControls counts="/api/tools/counts">
        <SearchBox label="Search tools" />
        <FilterSelect name="kind" label="Kind" options={optionsOf(toolKindOptions)} />
        <SortSelect options={orders} standard="Newest first" />
      </ListControls>
      <Loaded resource={list} shape="cards">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
                <p aria-live="polite" className="text-muted">
                  {total} {total === 1 ? 'tool' : 'tools'}
                </p>
                <div className="flex flex-wrap gap-2">
                  <SaveSearch list="tools" />
                </div>
              </div>
              <ToolList tools={items} />
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
    return <EmptyState title="No tools yet" action={<LinkButton to="/tools/new">Lend a tool</LinkButton>} />;
  return (
    <EmptyState
      title="No tools match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/tools">
          Show all
        </LinkButton>
      }
    />
  );
}
