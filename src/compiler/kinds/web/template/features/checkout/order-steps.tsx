// What those who manage orders can do with one: bring it to its next state, or cancel it.
import { useState } from 'react';
import { api, ApiError } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { nextStates, type ManagedOrder, type OrderState } from './order.ts';

interface OrderStepsProps {
  order: ManagedOrder;
  size?: 'small';
  onChange: () => void;
}

export function OrderSteps({ order, size, onChange }: OrderStepsProps) {
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const showStatus = useStatus();
  const next = nextStates[order.state];

  async function change(state: OrderState) {
    setBusy(true);
    try {
      await api.put(`/api/managed-orders/${order.number}/state`, { state });
      showStatus(`Order ${order.number} is now ${state.toLowerCase()}`);
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
      {next && (
        <Button size={size} disabled={busy} onClick={() => change(next)}>
          {`Mark as ${next.toLowerCase()}`}
        </Button>
      )}
      {order.mayCancel && (
        <Button variant="secondary" size={size} onClick={() => setAsking(true)}>
          Cancel order
        </Button>
      )}
      <ConfirmDialog
        open={isAsking}
        title={`Cancel order ${order.number}?`}
        confirmLabel="Yes, cancel it"
        busy={busy}
        onConfirm={() => change('Cancelled')}
        onClose={() => setAsking(false)}
      >
        {order.customer} sees that it is cancelled. Its articles are in stock again.
      </ConfirmDialog>
    </>
  );
}
