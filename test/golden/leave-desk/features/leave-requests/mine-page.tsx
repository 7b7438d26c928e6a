// The leave requests of the person who is signed in.
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { LeaveRequestList } from './leave-request-list.tsx';
import type { LeaveRequest } from './schema.ts';

export function MyLeaveRequestsPage() {
  return (
    <SignedInOnly>
      <PageHeader
        title="My leave"
        actions={
          <>
            <LinkButton to="/requests/new">Ask for leave</LinkButton>
            <LinkButton variant="secondary" to="/requests-board">
              Board
            </LinkButton>
          </>
        }
      />
      <MyLeaveRequests />
    </SignedInOnly>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function MyLeaveRequests() {
  const list = useResource<LeaveRequest[]>('/api/leave-requests/mine');
  return (
    <Loaded resource={list} shape="rows">
      {(leaveRequests) =>
        leaveRequests.length === 0 ? (
          <EmptyState
            title="No leave requests of yours yet"
            action={
              <>
                <LinkButton to="/requests/new">Ask for leave</LinkButton>
                <LinkButton variant="secondary" to="/requests-board">
                  Board
                </LinkButton>
              </>
            }
          />
        ) : (
          <LeaveRequestList leaveRequests={leaveRequests} />
        )
      }
    </Loaded>
  );
}
