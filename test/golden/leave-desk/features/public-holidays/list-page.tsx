// The list of public holidays; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ForRoles } from '../account/for-roles.tsx';
import { HolidayList } from './holiday-list.tsx';
import type { Holiday } from './schema.ts';

export function PublicHolidaysPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Holiday>>(withQuery('/api/public-holidays', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader
        title="Public holidays"
        introduction="Days on which nobody works."
        actions={
          <ForRoles roles={['Administrator']}>
            <LinkButton to="/holidays/new">Add a holiday</LinkButton>
          </ForRoles>
        }
      />
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'public holiday' : 'public holidays'}
              </p>
              <HolidayList publicHolidays={items} />
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
        title="No public holidays yet"
        action={
          <ForRoles roles={['Administrator']}>
            <LinkButton to="/holidays/new">Add a holiday</LinkButton>
          </ForRoles>
        }
      />
    );
  return (
    <EmptyState
      title="No public holidays match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/holidays">
          Show all
        </LinkButton>
      }
    />
  );
}
