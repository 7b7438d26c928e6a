// One order as its confirmation and invoice: lines, totals, where it is, and what can be done about it.
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { formatDate, formatMoney } from '../../web/format.ts';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { PrintButton } from '../../web/ui/print-button.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { loadCart } from './cart-store.ts';
import type { OrderAnswer } from './order.ts';
import { StateBadge } from './orders-page.tsx';
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

const columns = [
  { label: 'Article' },
  { label: 'Price', align: 'right' },
  { label: 'Quantity', align: 'right' },
  { label: 'Sum', align: 'right' },
] as const;

function Details({ order, reload }: { order: OrderAnswer; reload: () => void }) {
  const money = (amount: number) => formatMoney(amount, order.currency);
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
      <div className="grid gap-8">
        <Table label="Articles" columns={columns}>
          {order.lines.map((line) => (
            <tr key={`${line.goods} ${line.recordId}`}>
              <TableCell>
                <Link to={line.path}>{line.title}</Link>
              </TableCell>
              <TableCell align="right">{money(line.price)}</TableCell>
              <TableCell align="right">{line.quantity}</TableCell>
              <TableCell align="right">{money(line.price * line.quantity)}</TableCell>
            </tr>
          ))}
        </Table>
        <Card>
          <CardBody>
            <Facts>
              <Fact label="State" field="state" value={order.state}>
                <StateBadge state={order.state} />
              </Fact>
              <Fact label="Placed on" field="placedAt" value={order.placedAt}>
                {formatDate(order.placedAt)}
              </Fact>
              <Fact label="Subtotal" field="subtotal" value={order.subtotal}>
                {money(order.subtotal)}
              </Fact>
              {order.discount > 0 && (
                <Fact label="Discount" field="discount" value={order.discount}>
                  −{money(order.discount)}
                </Fact>
              )}
              <Fact label={order.delivery} field="deliveryFee" value={order.deliveryFee}>
                {money(order.deliveryFee)}
              </Fact>
              <Fact label="Total" field="total" value={order.total}>
                <strong>{money(order.total)}</strong>
              </Fact>
              <Fact label="Delivered to" field="address" value={order.address}>
                {order.recipient}, {order.address}
              </Fact>
              <Fact label="Payment" field="paidBy" value={order.paidBy}>
                <Link to={`/payments/${order.paidBy}`}>Paid (test), receipt {order.paidBy}</Link>
              </Fact>
            </Facts>
          </CardBody>
        </Card>
      </div>
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
