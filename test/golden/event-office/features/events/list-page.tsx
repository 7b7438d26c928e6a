// The list of events; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { DownloadLink } from '../../web/ui/download-link.tsx';
import { FilterLimit, FilterSelect, ListControls, SortSelect } from '../../web/ui/list-controls.tsx';
import { optionsOf } from '../../web/ui/options.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { PrintView } from '../../web/ui/print-view.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { eventEntryTypeOptions } from './choices.ts';
import { EventEntryList } from './event-entry-list.tsx';
import type { EventEntry } from './schema.ts';

const orders = [
  { value: 'date', label: 'Date, ascending' },
  { value: '-date', label: 'Date, descending' },
  { value: 'name', label: 'Name, ascending' },
  { value: '-name', label: 'Name, descending' },
  { value: 'page', label: 'Page, ascending' },
  { value: '-page', label: 'Page, descending' },
];

export function EventsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<EventEntry>>(withQuery('/api/events', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader
        title="Events"
        introduction="Something that happens on a day."
        actions={
          <>
            <LinkButton variant="secondary" to="/events/import">
              Import
            </LinkButton>
            <LinkButton to="/events/new">Add event</LinkButton>
          </>
        }
      />
      <ListControls counts="/api/events/counts">
        <FilterSelect name="type" label="Type" options={optionsOf(eventEntryTypeOptions)} />
        <FilterLimit type="number" name="pageMin" label="Minimum page" />
        <FilterLimit type="number" name="pageMax" label="Maximum page" />
        <FilterLimit type="date" name="dateFrom" label="From date" />
        <FilterLimit type="date" name="dateTo" label="To date" />
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
                  {total} {total === 1 ? 'event' : 'events'}
                </p>
                <div className="flex flex-wrap gap-2">
                  <DownloadLink href={withQuery('/api/events/export.csv', Object.fromEntries(parameters))}>
                    Download CSV
                  </DownloadLink>
                  <PrintView />
                </div>
              </div>
              <EventEntryList events={items} />
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
        title="No events yet"
        action={
          <>
            <LinkButton variant="secondary" to="/events/import">
              Import
            </LinkButton>
            <LinkButton to="/events/new">Add event</LinkButton>
          </>
        }
      />
    );
  return (
    <EmptyState
      title="No events match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/events">
          Show all
        </LinkButton>
      }
    />
  );
}
