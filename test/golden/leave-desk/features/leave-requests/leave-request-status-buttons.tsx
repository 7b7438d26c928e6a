// What can be done next with a leave request, as far as the person may.
import { useSession } from '../account/session-context.tsx';
import { StatusButtons } from '../workflow/status-buttons.tsx';
import { openTransitions } from '../workflow/transition.ts';
import type { LeaveRequest } from './schema.ts';
import { leaveRequestTransitions } from './transitions.ts';

interface LeaveRequestStatusButtonsProps {
  leaveRequest: LeaveRequest;
  size?: 'small' | 'medium';
}

export function LeaveRequestStatusButtons({ leaveRequest, size }: LeaveRequestStatusButtonsProps) {
  const { user } = useSession();
  const transitions = openTransitions(leaveRequestTransitions, leaveRequest.status, user, leaveRequest.ownerId);
  return (
    <StatusButtons
      title={leaveRequest.reason}
      path={`/api/leave-requests/${leaveRequest.id}/status`}
      transitions={transitions}
      size={size}
    />
  );
}
