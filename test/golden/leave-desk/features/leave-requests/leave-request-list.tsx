// Several leave requests, as rows.
import { Link } from 'react-router';
import { formatDate, formatNumber } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { AssigneeBadge } from '../assignment/assignee-badge.tsx';
import { LeaveRequestStatusButtons } from './leave-request-status-buttons.tsx';
import type { LeaveRequest } from './schema.ts';

const columns = [
  { label: 'Reason' },
  { label: 'Request number' },
  { label: 'Status' },
  { label: 'Starts on' },
  { label: 'Days', align: 'right' },
  { label: 'Actions', align: 'right' },
] as const;

export function LeaveRequestList({
  leaveRequests,
  label = 'Leave requests',
}: {
  leaveRequests: readonly LeaveRequest[];
  label?: string;
}) {
  return (
    <Table label={label} columns={columns}>
      {leaveRequests.map((leaveRequest) => (
        <tr key={leaveRequest.id}>
          <TableCell>
            <Link
              to={`/requests/${leaveRequest.id}`}
              data-field="reason"
              data-value={leaveRequest.reason}
              className="inline-block min-w-40 font-semibold"
            >
              {leaveRequest.reason}
            </Link>
          </TableCell>
          <TableCell>
            <span data-field="reference" data-value={leaveRequest.reference}>
              {leaveRequest.reference}
            </span>
          </TableCell>
          <TableCell>
            <span data-field="status" data-value={leaveRequest.status}>
              <Badge>{leaveRequest.status}</Badge>
            </span>
          </TableCell>
          <TableCell>
            <span data-field="startsOn" data-value={leaveRequest.startsOn}>
              {formatDate(leaveRequest.startsOn)}
            </span>
          </TableCell>
          <TableCell align="right">
            <span data-field="days" data-value={leaveRequest.days}>
              {formatNumber(leaveRequest.days)}
            </span>
          </TableCell>
          <TableCell align="right">
            <div className="flex flex-wrap justify-end gap-2">
              <LeaveRequestStatusButtons leaveRequest={leaveRequest} size="small" />
              <AssigneeBadge name={leaveRequest.assigneeName} />
            </div>
          </TableCell>
        </tr>
      ))}
    </Table>
  );
}
