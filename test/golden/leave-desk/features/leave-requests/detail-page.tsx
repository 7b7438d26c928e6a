// One leave request with everything that is known about it.
import { useParams } from 'react-router';
import { formatDate, formatNumber } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ForRoles } from '../account/for-roles.tsx';
import { useSession } from '../account/session-context.tsx';
import { hasRole } from '../account/user.ts';
import { AssignPanel } from '../assignment/assign-panel.tsx';
import { StatusPanel } from '../workflow/status-panel.tsx';
import { LeaveRequestStatusButtons } from './leave-request-status-buttons.tsx';
import type { LeaveRequest } from './schema.ts';

export function LeaveRequestPage() {
  const { id } = useParams();
  const resource = useResource<LeaveRequest>(`/api/leave-requests/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(leaveRequest) => <LeaveRequestDetails leaveRequest={leaveRequest} />}
    </Loaded>
  );
}

function LeaveRequestDetails({ leaveRequest }: { leaveRequest: LeaveRequest }) {
  const { user } = useSession();
  return (
    <article aria-label={leaveRequest.reason}>
      <PageHeader
        title={leaveRequest.reason}
        parent={{ to: '/requests', label: 'Leave requests' }}
        actions={
          <>
            <ForRoles roles={['Manager']} ownerId={leaveRequest.ownerId}>
              <LinkButton variant="secondary" to={`/requests/${leaveRequest.id}/edit`}>
                Edit
              </LinkButton>
            </ForRoles>
            <ForRoles roles={['Manager', 'Administrator']} ownerId={leaveRequest.ownerId}>
              <DeleteButton
                label="Leave request"
                title={leaveRequest.reason}
                path={`/api/leave-requests/${leaveRequest.id}`}
                to="/requests"
                isKept
              />
            </ForRoles>
          </>
        }
      />
      <Card>
        <CardBody>
          <Facts>
            <Fact label="Request number" field="reference" value={leaveRequest.reference}>
              {leaveRequest.reference}
            </Fact>
            <Fact label="Status" field="status" value={leaveRequest.status}>
              <Badge>{leaveRequest.status}</Badge>
            </Fact>
            <Fact label="Starts on" field="startsOn" value={leaveRequest.startsOn}>
              {formatDate(leaveRequest.startsOn)}
            </Fact>
            <Fact label="Days" field="days" value={leaveRequest.days}>
              {formatNumber(leaveRequest.days)}
            </Fact>
            <Fact label="Added by" field="ownerName" value={leaveRequest.ownerName}>
              {leaveRequest.ownerName}
            </Fact>
          </Facts>
        </CardBody>
      </Card>
      <StatusPanel status={leaveRequest.status} path={`/api/leave-requests/${leaveRequest.id}/status`}>
        <LeaveRequestStatusButtons leaveRequest={leaveRequest} />
      </StatusPanel>
      <AssignPanel
        title={leaveRequest.reason}
        name={leaveRequest.assigneeName}
        userId={leaveRequest.assigneeId}
        path={`/api/leave-requests/${leaveRequest.id}`}
        source="/api/leave-requests/assignees"
        isOpen={hasRole(user, 'Manager', 'Administrator')}
      />
    </article>
  );
}
