// Finds a leave request by its request number.
import { formatDate, formatNumber } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { FoundRecord, LookUp } from '../../web/ui/look-up.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { StatusPanel } from '../workflow/status-panel.tsx';
import { LeaveRequestStatusButtons } from './leave-request-status-buttons.tsx';
import type { LeaveRequest } from './schema.ts';

export function LeaveRequestLookUpPage() {
  return (
    <>
      <PageHeader title="Check a request" introduction="Enter the request number and see how things stand." />
      <LookUp<LeaveRequest>
        label="Request number"
        example="LR-1005"
        action="Check"
        source="/api/leave-requests/look-up"
      >
        {(leaveRequest) => <Found leaveRequest={leaveRequest} />}
      </LookUp>
    </>
  );
}

function Found({ leaveRequest }: { leaveRequest: LeaveRequest }) {
  return (
    <FoundRecord title={leaveRequest.reason} to={`/requests/${leaveRequest.id}`} linkLabel="Open the leave request">
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
      <StatusPanel status={leaveRequest.status} path={`/api/leave-requests/${leaveRequest.id}/status`}>
        <LeaveRequestStatusButtons leaveRequest={leaveRequest} />
      </StatusPanel>
    </FoundRecord>
  );
}
