// The cart: change how many, take out, see what it comes to.
import { Link } from 'react-router';
import { ApiError } from '../../web/api.ts';
import { formatMoney } from '../../web/format.ts';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { EmptyState, LoadingState } from '../../web/ui/states.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { setQuantity, useCart } from './cart-store.ts';
import { goods } from './goods-paths.ts';
import type { CartLine } from './order.ts';

export function CartPage() {
  return (
    <SignedInOnly>
      <PageHeader title="Cart" />
      <CartLines />
    </SignedInOnly>
  );
}

function CartLines() {
  const cart = useCart();
  if (!cart) return <LoadingState shape="rows" />;
  if (cart.lines.length === 0)
    return (
      <EmptyState
        title="Your cart is empty"
        text="What you add to it waits here until you order."
        action={<LinkButton to={goods.path}>{goods.label}</LinkButton>}
      />
    );
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[2fr_1fr]">
      <ul aria-label="Cart" className="grid gap-3">
        {cart.lines.map((line) => (
          <Row key={`${line.goods} ${line.recordId}`} line={line} currency={cart.currency} />
        ))}
      </ul>
      <Card>
        <CardBody className="grid gap-4">
          <p className="flex justify-between gap-4 text-lg">
            <span>Subtotal ({cart.count})</span>
            <strong data-field="subtotal">{formatMoney(cart.subtotal, cart.currency)}</strong>
          </p>
          <LinkButton to="/checkout">Checkout</LinkButton>
        </CardBody>
      </Card>
    </div>
  );
}

function Row({ line, currency }: { line: CartLine; currency: string }) {
  const showStatus = useStatus();

  async function change(quantity: number) {
    try {
      await setQuantity({ goods: line.goods, recordId: line.recordId, quantity });
      showStatus(quantity === 0 ? `Removed from cart: ${line.title}` : 'Cart changed');
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  return (
    <li>
      <Card>
        <CardBody className="flex flex-wrap items-center justify-between gap-4">
          <div className="min-w-40 grow">
            <Link to={line.path} className="text-lg font-semibold text-ink">
              {line.title}
            </Link>
            <p className="text-muted">{formatMoney(line.price, currency)} each</p>
          </div>
          <div className="flex items-center gap-2">
            <Button
              variant="secondary"
              size="small"
              aria-label={`One ${line.title} less`}
              onClick={() => change(line.quantity - 1)}
            >
              −
            </Button>
            <input
              key={line.quantity}
              type="number"
              min={1}
              aria-label={`Quantity of ${line.title}`}
              defaultValue={line.quantity}
              onBlur={(event) => {
                const quantity = Math.max(1, event.target.valueAsNumber || 1);
                if (quantity !== line.quantity) void change(quantity);
              }}
              onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
              className={`${controlLook} max-w-20`}
            />
            <Button
              variant="secondary"
              size="small"
              aria-label={`One more ${line.title}`}
              onClick={() => change(line.quantity + 1)}
            >
              +
            </Button>
          </div>
          <strong className="min-w-20 text-right tabular-nums">
            {formatMoney(line.price * line.quantity, currency)}
          </strong>
          <Button variant="quiet" size="small" aria-label={`Remove ${line.title}`} onClick={() => change(0)}>
            Remove
          </Button>
        </CardBody>
      </Card>
    </li>
  );
}
