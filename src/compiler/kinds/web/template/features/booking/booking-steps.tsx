// What those who manage bookings can do with one that lies ahead.
import { useState } from 'react';
import { api, ApiError } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import type { BookingStatus, ManagedBooking } from './booking.ts';
import { words } from './words.ts';

export function BookingSteps({ booking, onChange }: { booking: ManagedBooking; onChange: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const showStatus = useStatus();

  async function change(status: BookingStatus) {
    setBusy(true);
    try {
      await api.put(`/api/managed-bookings/${booking.number}/status`, { status });
      showStatus(`${words.one} ${booking.number} is now ${status.toLowerCase()}`);
      onChange();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
    setAsking(false);
    setBusy(false);
  }

  return (
    <>
      {booking.mayConfirm && (
        <Button size="small" disabled={busy} onClick={() => change('Confirmed')}>
          Confirm
        </Button>
      )}
      {booking.mayCancel && (
        <Button variant="secondary" size="small" onClick={() => setAsking(true)}>
          Cancel
        </Button>
      )}
      <ConfirmDialog
        open={isAsking}
        title={`Cancel ${words.one.toLowerCase()} ${booking.number}?`}
        confirmLabel="Yes, cancel it"
        busy={busy}
        onConfirm={() => change('Cancelled')}
        onClose={() => setAsking(false)}
      >
        {booking.customer} sees that it is cancelled. {booking.title} becomes free for others.
      </ConfirmDialog>
    </>
  );
}
