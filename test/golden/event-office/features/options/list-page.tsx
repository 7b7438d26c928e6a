// The list of options; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { FilterRecord, FilterSelect, ListControls } from '../../web/ui/list-controls.tsx';
import { yesOrNo } from '../../web/ui/options.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { OptionEntryList } from './option-entry-list.tsx';
import type { OptionEntry } from './schema.ts';

export function OptionsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<OptionEntry>>(withQuery('/api/options', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader title="Options" introduction="A person or place that can be booked." />
      <ListControls counts="/api/options/counts">
        <FilterSelect name="default" label="Default" options={yesOrNo} />
        <FilterRecord name="group" label="Group" source="/api/groups/options" />
      </ListControls>
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'option' : 'options'}
              </p>
              <OptionEntryList options={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) return <EmptyState title="No options yet" />;
  return (
    <EmptyState
      title="No options match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/options">
          Show all
        </LinkButton>
      }
    />
  );
}
