// The latest leave requests, on the home page.
import type { ListPage } from '../../server/list-page.ts';
import { formatDate, formatNumber } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { HighlightCard, Highlights } from '../../web/ui/highlights.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { LeaveRequest } from '../leave-requests/schema.ts';

export function LeaveRequestHighlights() {
  const leaveRequests = useResource<ListPage<LeaveRequest>>('/api/leave-requests');
  return (
    <Highlights
      title="Leave requests"
      introduction="Days that somebody would like to have off."
      to="/requests"
      resource={leaveRequests}
    >
      {(leaveRequest) => (
        <HighlightCard
          key={leaveRequest.id}
          to={`/requests/${leaveRequest.id}`}
          title={leaveRequest.reason}
          subject={leaveRequest.reason}
        >
          <Badge>{leaveRequest.status}</Badge>
          <span>{formatDate(leaveRequest.startsOn)}</span>
          <span>{formatNumber(leaveRequest.days)}</span>
        </HighlightCard>
      )}
    </Highlights>
  );
}
