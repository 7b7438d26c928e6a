// One booking: its number and what was booked, with paying, moving and cancelling.
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { today } from '../../web/days.ts';
import { formatDate, formatMoney } from '../../web/format.ts';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { Form } from '../../web/ui/form.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { PrintButton } from '../../web/ui/print-button.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { PaymentForm } from '../payment/payment-form.tsx';
import type { Availability, BookingAnswer } from './booking.ts';
import { nothingChosen, type Choice } from './choice.ts';
import { FreeDays } from './free-days.tsx';
import { WhenPicker } from './when-picker.tsx';
import { words } from './words.ts';
import { writtenTime } from './written-time.ts';

export function BookingPage() {
  return (
    <SignedInOnly>
      <LoadedBooking />
    </SignedInOnly>
  );
}

function LoadedBooking() {
  const { number } = useParams();
  const booking = useResource<BookingAnswer>(`/api/booking/${number}`);
  return (
    <Loaded resource={booking} shape="page">
      {(data) => <Details booking={data} reload={booking.reload} />}
    </Loaded>
  );
}

function Details({ booking, reload }: { booking: BookingAnswer; reload: () => void }) {
  const [isMoving, setMoving] = useState(false);
  const isToBePaid = booking.status === 'Confirmed' && booking.total !== null && booking.paidBy === null;
  return (
    <>
      <PageHeader
        title={`${words.one} ${booking.number}`}
        introduction={booking.status === 'Confirmed' ? 'Confirmed. Keep this number.' : 'This was cancelled.'}
        parent={{ to: words.path, label: words.mine }}
        actions={
          <>
            {booking.mayMove && (
              <Button variant="secondary" onClick={() => setMoving(!isMoving)} aria-expanded={isMoving}>
                Reschedule
              </Button>
            )}
            {booking.mayCancel && <CancelButton booking={booking} onCancelled={reload} />}
            <PrintButton />
          </>
        }
      />
      {isMoving && (
        <MoveForm
          booking={booking}
          onMoved={() => {
            setMoving(false);
            reload();
          }}
        />
      )}
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <Card>
          <CardBody>
            <Facts>
              <Fact label={booking.label} field="title" value={booking.title}>
                <Link to={booking.path}>{booking.title}</Link>
              </Fact>
              <Fact label="When" field="startsAt" value={booking.startsAt}>
                {writtenTime(booking)}
              </Fact>
              <Fact label="Status" field="status" value={booking.status}>
                {booking.status}
              </Fact>
              <Fact label={booking.seats ? 'Seats' : 'People'} field="places" value={booking.places}>
                {booking.seats || booking.places}
              </Fact>
              {booking.total !== null && (
                <Fact label="Total" field="total" value={booking.total}>
                  {formatMoney(booking.total, booking.currency)}
                </Fact>
              )}
              {booking.paidBy && (
                <Fact label="Payment" field="paidBy" value={booking.paidBy}>
                  <Link to={`/payments/${booking.paidBy}`}>Paid, receipt {booking.paidBy}</Link>
                </Fact>
              )}
              {booking.changes.map(({ status, by, changedAt }) => (
                <Fact key={changedAt} label={`${status} by`} field="changes" value={by}>
                  {by ?? 'Somebody'}, {formatDate(changedAt)}
                </Fact>
              ))}
              {booking.note && (
                <Fact label="Note" field="note" value={booking.note}>
                  {booking.note}
                </Fact>
              )}
            </Facts>
          </CardBody>
        </Card>
        {isToBePaid && booking.total !== null && (
          <Card>
            <CardBody>
              <PaymentForm
                path={`/api/booking/${booking.number}/payment`}
                amount={booking.total}
                currency={booking.currency}
              />
            </CardBody>
          </Card>
        )}
        {booking.mode.by === 'days' && booking.status === 'Confirmed' && <TakenDays booking={booking} />}
      </div>
    </>
  );
}

/** What was booked is taken for everybody else from now on. */
function TakenDays({ booking }: { booking: BookingAnswer }) {
  const free = useResource<Availability>(
    `/api/booking/free/${booking.offer}/${booking.recordId}?day=${booking.startsAt.slice(0, 10)}`,
  );
  return (
    <Card>
      <CardBody>
        <h2 className="mb-4 text-xl font-semibold">Your dates are booked and unavailable for others</h2>
        <Loaded resource={free} shape="rows">
          {({ takenDays }) => <FreeDays takenDays={takenDays} day={booking.startsAt.slice(0, 10)} until="" />}
        </Loaded>
      </CardBody>
    </Card>
  );
}

function CancelButton({ booking, onCancelled }: { booking: BookingAnswer; onCancelled: () => void }) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const showStatus = useStatus();
  const label = `Cancel ${words.one.toLowerCase()}`;

  async function cancel() {
    setBusy(true);
    try {
      await api.post(`/api/booking/${booking.number}/cancel`);
      showStatus(`${words.one} cancelled`);
      onCancelled();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
    setOpen(false);
    setBusy(false);
  }

  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={open}
        title={`${label} ${booking.number}?`}
        confirmLabel="Yes, cancel it"
        busy={busy}
        onConfirm={cancel}
        onClose={() => setOpen(false)}
      >
        {booking.title} becomes free for others. {booking.paidBy && 'As this is a test payment, nothing is paid back.'}
      </ConfirmDialog>
    </>
  );
}

function MoveForm({ booking, onMoved }: { booking: BookingAnswer; onMoved: () => void }) {
  const [choice, setChoice] = useState<Choice>(nothingChosen);
  const showStatus = useStatus();
  const day = choice.day || today();
  const free = useResource<Availability>(`/api/booking/free/${booking.offer}/${booking.recordId}?day=${day}`);
  return (
    <section aria-label="Reschedule" className="mb-8">
      <Card>
        <CardBody>
          <h2 className="mb-4 text-xl font-semibold">Choose another time</h2>
          <Loaded resource={free} shape="rows">
            {(availability) => (
              <Form
                submitLabel="Save new time"
                onSave={async () => {
                  await api.put(`/api/booking/${booking.number}`, {
                    day: choice.day || null,
                    until: choice.until || null,
                    time: choice.time || null,
                  });
                  showStatus(`${words.one} moved`);
                  onMoved();
                }}
              >
                <WhenPicker
                  availability={availability}
                  choice={choice}
                  onChange={(changed) => setChoice((before) => ({ ...before, ...changed }))}
                />
              </Form>
            )}
          </Loaded>
        </CardBody>
      </Card>
    </section>
  );
}
