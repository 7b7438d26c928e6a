// The leave requests that wait for a decision.
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { LeaveRequestList } from './leave-request-list.tsx';
import type { LeaveRequest } from './schema.ts';

export function WaitingLeaveRequestsPage() {
  return (
    <SignedInOnly roles={['Manager']}>
      <PageHeader
        title="Waiting for approval"
        introduction="The leave requests that need a decision, the oldest first."
      />
      <Waiting />
    </SignedInOnly>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function Waiting() {
  const list = useResource<LeaveRequest[]>('/api/leave-requests/waiting');
  return (
    <Loaded resource={list} shape="rows">
      {(leaveRequests) =>
        leaveRequests.length === 0 ? (
          <EmptyState title="Nothing is waiting" text="All leave requests have been decided." />
        ) : (
          <LeaveRequestList leaveRequests={leaveRequests} />
        )
      }
    </Loaded>
  );
}
