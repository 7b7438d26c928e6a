// The list of leave requests; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { LeaveRequestList } from './leave-request-list.tsx';
import type { LeaveRequest } from './schema.ts';

export function LeaveRequestsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<LeaveRequest>>(withQuery('/api/leave-requests', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader
        title="Leave requests"
        introduction="Days that somebody would like to have off."
        actions={
          <>
            <LinkButton to="/requests/new">Ask for leave</LinkButton>
            <LinkButton variant="secondary" to="/requests-board">
              Board
            </LinkButton>
          </>
        }
      />
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'leave request' : 'leave requests'}
              </p>
              <LeaveRequestList leaveRequests={items} />
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
        title="No leave requests yet"
        action={
          <>
            <LinkButton to="/requests/new">Ask for leave</LinkButton>
            <LinkButton variant="secondary" to="/requests-board">
              Board
            </LinkButton>
          </>
        }
      />
    );
  return (
    <EmptyState
      title="No leave requests match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/requests">
          Show all
        </LinkButton>
      }
    />
  );
}
