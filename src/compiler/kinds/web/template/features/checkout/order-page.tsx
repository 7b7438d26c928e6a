// One order as its confirmation and invoice: lines, totals, where it is, and what can be done about it.
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { PrintButton } from '../../web/ui/print-button.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { loadCart } from './cart-store.ts';
import type { OrderAnswer } from './order.ts';
import { OrderDetails } from './order-details.tsx';
import { words } from './words.ts';

export function OrderPage() {
  return (
    <SignedInOnly>
      <LoadedOrder />
    </SignedInOnly>
  );
}

function LoadedOrder() {
  const { number } = useParams();
  const order = useResource<OrderAnswer>(`/api/checkout/orders/${number}`);
  return (
    <Loaded resource={order} shape="page">
      {(data) => <Details order={data} reload={order.reload} />}
    </Loaded>
  );
}

function Details({ order, reload }: { order: OrderAnswer; reload: () => void }) {
  return (
    <>
      <PageHeader
        title={`Order ${order.number}`}
        introduction={order.state === 'Paid' ? 'Thank you for your order. Keep this number.' : undefined}
        parent={{ to: words.path, label: words.title }}
        actions={
          <>
            <OrderAgain order={order} />
            {order.mayCancel && <CancelOrder order={order} onCancelled={reload} />}
            <PrintButton label="Print invoice" />
          </>
        }
      />
      <OrderDetails order={order}>
        <Link to={`/payments/${order.paidBy}`}>Paid (test), receipt {order.paidBy}</Link>
      </OrderDetails>
    </>
  );
}

function OrderAgain({ order }: { order: OrderAnswer }) {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function again() {
    await api.post(`/api/checkout/orders/${order.number}/again`);
    await loadCart(true);
    showStatus('The articles are in your cart again');
    await navigate('/cart');
  }

  return (
    <Button variant="secondary" onClick={again}>
      Order again
    </Button>
  );
}

function CancelOrder({ order, onCancelled }: { order: OrderAnswer; onCancelled: () => void }) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const showStatus = useStatus();

  async function cancel() {
    setBusy(true);
    try {
      await api.post(`/api/checkout/orders/${order.number}/cancel`);
      showStatus('Order cancelled');
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
        Cancel order
      </Button>
      <ConfirmDialog
        open={open}
        title={`Cancel order ${order.number}?`}
        confirmLabel="Yes, cancel it"
        busy={busy}
        onConfirm={cancel}
        onClose={() => setOpen(false)}
      >
        It was a test payment: nothing has to be paid back.
      </ConfirmDialog>
    </>
  );
}
