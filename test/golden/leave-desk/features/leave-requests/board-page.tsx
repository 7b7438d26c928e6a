// The leave requests in columns by status.
import { formatDate } from '../../web/format.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { Board } from '../workflow/board.tsx';
import { leaveRequestStatusOptions } from './choices.ts';
import type { LeaveRequest } from './schema.ts';
import { leaveRequestTransitions } from './transitions.ts';

export function LeaveRequestBoardPage() {
  return (
    <>
      <PageHeader
        title="Leave board"
        introduction="Drag a card to another column, or move it by its menu."
        parent={{ to: '/requests', label: 'Leave requests' }}
      />
      <LeaveRequestBoard />
    </>
  );
}

function LeaveRequestBoard() {
  const list = useResource<LeaveRequest[]>('/api/leave-requests/board');
  return (
    <Loaded resource={list} shape="rows">
      {(leaveRequests) => (
        <Board
          statuses={leaveRequestStatusOptions}
          transitions={leaveRequestTransitions}
          cards={leaveRequests.map((leaveRequest) => ({
            id: leaveRequest.id,
            title: leaveRequest.reason,
            status: leaveRequest.status,
            ownerId: leaveRequest.ownerId,
            to: `/requests/${leaveRequest.id}`,
            path: `/api/leave-requests/${leaveRequest.id}/status`,
            facts: (
              <>
                <span>{leaveRequest.reference}</span>
                <span>{formatDate(leaveRequest.startsOn)}</span>
              </>
            ),
          }))}
        />
      )}
    </Loaded>
  );
}
