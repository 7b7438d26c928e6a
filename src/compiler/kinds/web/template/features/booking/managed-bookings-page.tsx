// The bookings of everybody: what lies ahead first, to be confirmed or cancelled.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { FilterLimit, FilterRecord, ListControls, SearchBox } from '../../web/ui/list-controls.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { ManagedBooking } from './booking.ts';
import { BookingSteps } from './booking-steps.tsx';
import { staff } from './staff.ts';
import { words } from './words.ts';
import { writtenTime } from './written-time.ts';

const title = `All ${words.many.toLowerCase()}`;

export function ManagedBookingsPage() {
  return (
    <SignedInOnly roles={staff}>
      <PageHeader title={title} introduction="What everybody has booked; what lies ahead comes first." />
      <ListControls>
        <SearchBox label="Search by number or name" />
        <FilterLimit name="day" label="Day" type="date" />
        <FilterRecord name="what" label="What is booked" source="/api/managed-bookings/titles" />
      </ListControls>
      <Bookings />
    </SignedInOnly>
  );
}

const columns = [
  { label: 'Number' },
  { label: 'What' },
  { label: 'When' },
  { label: 'Who' },
  { label: 'Status' },
  { label: 'Actions', align: 'right' },
] as const;

function Bookings() {
  const [parameters] = useSearchParams();
  const bookings = useResource<ListPage<ManagedBooking>>(
    withQuery('/api/managed-bookings', Object.fromEntries(parameters)),
  );
  return (
    <Loaded resource={bookings} shape="rows">
      {({ items, total, page, pageCount }) =>
        total === 0 ? (
          <EmptyState title={`No ${words.many.toLowerCase()} here`} text="Try another name or another day." />
        ) : (
          <>
            <p aria-live="polite" className="mb-4 text-muted">
              {total} {(total === 1 ? words.one : words.many).toLowerCase()}
            </p>
            <Table label={title} columns={columns}>
              {items.map((booking) => (
                <tr key={booking.id}>
                  <TableCell>{booking.number}</TableCell>
                  <TableCell>
                    {booking.title}
                    {booking.note && <span className="block text-sm text-muted">{booking.note}</span>}
                  </TableCell>
                  <TableCell>{writtenTime(booking)}</TableCell>
                  <TableCell>
                    {booking.customer}
                    <a href={`mailto:${booking.email}`} className="block text-sm">
                      {booking.email}
                    </a>
                  </TableCell>
                  <TableCell>
                    <Standing booking={booking} />
                  </TableCell>
                  <TableCell align="right">
                    <div className="flex flex-wrap justify-end gap-2">
                      <BookingSteps booking={booking} onChange={bookings.reload} />
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

function Standing({ booking }: { booking: ManagedBooking }) {
  const by = booking.changes.at(-1)?.by;
  return (
    <>
      {booking.status === 'Cancelled' && <Badge tone="bad">Cancelled</Badge>}
      {booking.mayConfirm && <Badge>New</Badge>}
      {booking.status === 'Confirmed' && !booking.mayConfirm && (
        <Badge tone={booking.mayCancel ? 'good' : 'neutral'}>{booking.mayCancel ? 'Confirmed' : 'Over'}</Badge>
      )}
      {by && <span className="block text-sm text-muted">{`by ${by}`}</span>}
    </>
  );
}
