// All leave requests, for administrators.
import { Link, useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { ListControls, SearchBox } from '../../web/ui/list-controls.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { useResource } from '../../web/use-resource.ts';
import { AdminFrame } from '../admin/admin-frame.tsx';
import type { LeaveRequest } from './schema.ts';

const columns = [
  { label: 'Reason' },
  { label: 'Request number' },
  { label: 'Status' },
  { label: 'Starts on' },
  { label: 'Added by' },
  { label: 'Actions', align: 'right' },
] as const;

export function ManageLeaveRequestsPage() {
  return (
    <AdminFrame
      title="Leave requests"
      introduction="All leave requests, to look after them."
      actions={<LinkButton to="/requests/new">{'Ask for leave'}</LinkButton>}
    >
      <ListControls>
        <SearchBox label="Search leave requests" />
      </ListControls>
      <Rows />
    </AdminFrame>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function Rows() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<LeaveRequest>>(
    withQuery('/api/leave-requests/manage', Object.fromEntries(parameters)),
  );
  return (
    <Loaded resource={list} shape="rows">
      {({ items, total, page, pageCount }) =>
        total === 0 ? (
          <EmptyState title="No leave requests here" />
        ) : (
          <>
            <p aria-live="polite" className="mb-4 text-muted">
              {total} {total === 1 ? 'leave request' : 'leave requests'}
            </p>
            <Table label="Leave requests" columns={columns}>
              {items.map((leaveRequest) => (
                <tr key={leaveRequest.id}>
                  <TableCell>
                    <Link to={`/requests/${leaveRequest.id}`} className="font-semibold">
                      {leaveRequest.reason}
                    </Link>
                  </TableCell>
                  <TableCell>{leaveRequest.reference}</TableCell>
                  <TableCell>
                    <Badge>{leaveRequest.status}</Badge>
                  </TableCell>
                  <TableCell>{formatDate(leaveRequest.startsOn)}</TableCell>
                  <TableCell>{leaveRequest.ownerName}</TableCell>
                  <TableCell align="right">
                    <div className="flex flex-wrap justify-end gap-2">
                      <DeleteButton
                        size="small"
                        label="Leave request"
                        title={leaveRequest.reason}
                        path={`/api/leave-requests/${leaveRequest.id}`}
                        isKept
                      />
                    </div>
                  </TableCell>
                </tr>
              ))}
            </Table>
            <Pagination page={page} pageCount={pageCount} />
          </>
        )
      }
    </Loaded>
  );
}
