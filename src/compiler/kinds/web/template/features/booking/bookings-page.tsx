// The bookings of the person who is signed in: what lies ahead first, then what is over.
import { Link } from 'react-router';
import { today } from '../../web/days.ts';
import { formatMoney } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { BookingAnswer } from './booking.ts';
import { words } from './words.ts';
import { writtenTime } from './written-time.ts';

export function BookingsPage() {
  return (
    <SignedInOnly>
      <PageHeader title={words.mine} />
      <Bookings />
    </SignedInOnly>
  );
}

function Bookings() {
  const bookings = useResource<BookingAnswer[]>('/api/booking');
  return (
    <Loaded resource={bookings} shape="rows">
      {(list) => {
        if (list.length === 0)
          return (
            <EmptyState
              title={`No ${words.many.toLowerCase()} yet`}
              text="What you book is kept here with its number."
            />
          );
        const isAhead = ({ status, endsAt }: BookingAnswer) => status === 'Confirmed' && endsAt >= today();
        return (
          <div className="grid gap-10">
            <Section title="Upcoming" bookings={list.filter(isAhead)} />
            <Section title="Past and cancelled" bookings={list.filter((each) => !isAhead(each)).toReversed()} />
          </div>
        );
      }}
    </Loaded>
  );
}

function Section({ title, bookings }: { title: string; bookings: BookingAnswer[] }) {
  return (
    <section>
      <h2 className="mb-4 text-2xl font-semibold">{title}</h2>
      {bookings.length === 0 && <p className="text-muted">Nothing here.</p>}
      <ul aria-label={title} className="grid gap-3">
        {bookings.map((booking) => (
          <li key={booking.id}>
            <Card interactive>
              <CardBody className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
                <div>
                  <h3 className="text-lg font-semibold">
                    <Link
                      to={`${words.path}/${booking.number}`}
                      className="text-ink no-underline after:absolute after:inset-0"
                    >
                      {booking.title}
                    </Link>
                  </h3>
                  <p className="text-muted">
                    {writtenTime(booking)} · {booking.number}
                  </p>
                </div>
                <p className="flex flex-wrap items-center gap-3">
                  {booking.total !== null && <span>{formatMoney(booking.total, booking.currency)}</span>}
                  <StatusBadge booking={booking} />
                </p>
              </CardBody>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function StatusBadge({ booking }: { booking: BookingAnswer }) {
  if (booking.status === 'Cancelled') return <Badge tone="bad">Cancelled</Badge>;
  if (booking.paidBy) return <Badge tone="good">Paid</Badge>;
  return <Badge>{booking.total === null ? 'Confirmed' : 'Confirmed, to be paid'}</Badge>;
}
