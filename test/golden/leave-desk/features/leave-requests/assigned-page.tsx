// The leave requests that are assigned to the person who is signed in.
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { LeaveRequestList } from './leave-request-list.tsx';
import type { LeaveRequest } from './schema.ts';

export function AssignedLeaveRequestsPage() {
  return (
    <SignedInOnly>
      <PageHeader title="Assigned to me" introduction="The leave requests that you look after." />
      <Assigned />
    </SignedInOnly>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function Assigned() {
  const list = useResource<LeaveRequest[]>('/api/leave-requests/assigned-to-me');
  return (
    <Loaded resource={list} shape="rows">
      {(leaveRequests) =>
        leaveRequests.length === 0 ? (
          <EmptyState
            title="Nothing is assigned to you"
            text="What somebody assigns to you of the leave requests stands here."
          />
        ) : (
          <LeaveRequestList leaveRequests={leaveRequests} label="Assigned to me" />
        )
      }
    </Loaded>
  );
}
