// The last step: where to, how fast, and the test payment.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { formatMoney } from '../../web/format.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { controlLook, Field } from '../../web/ui/field.tsx';
import { Form } from '../../web/ui/form.tsx';
import { EmptyState, LoadingState } from '../../web/ui/states.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useSession } from '../account/session-context.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { PaymentFields } from '../payment/payment-fields.tsx';
import { loadCart, useCart } from './cart-store.ts';
import { coupons } from './coupons.ts';
import { deliveries, deliveryFee, type Cart, type OrderAnswer } from './order.ts';
import { words } from './words.ts';

export function CheckoutPage() {
  return (
    <SignedInOnly>
      <PageHeader title="Checkout" parent={{ to: '/cart', label: 'Cart' }} />
      <Checkout />
    </SignedInOnly>
  );
}

function Checkout() {
  const cart = useCart();
  if (!cart) return <LoadingState shape="page" />;
  if (cart.lines.length === 0)
    return <EmptyState title="Your cart is empty" action={<LinkButton to="/">Look around</LinkButton>} />;
  return <CheckoutForm cart={cart} />;
}

function CheckoutForm({ cart }: { cart: Cart }) {
  const { user } = useSession();
  const [delivery, setDelivery] = useState<string>(deliveries[0].name);
  const navigate = useNavigate();
  const showStatus = useStatus();
  const money = (amount: number) => formatMoney(amount, cart.currency);
  const [coupon] = coupons;

  return (
    <div className="grid items-start gap-8 lg:grid-cols-[2fr_1fr]">
      <Card>
        <CardBody>
          <Form
            submitLabel="Place order"
            cancelTo="/cart"
            onSave={async (values) => {
              const order = await api.post<OrderAnswer>('/api/checkout/orders', values);
              showStatus(`Order placed: ${order.number}`);
              await navigate(`${words.path}/${order.number}`);
              await loadCart(true);
            }}
          >
            <TextField name="recipient" label="Name" defaultValue={user?.name} autoComplete="name" required />
            <TextField name="address" label="Delivery address" autoComplete="street-address" required />
            <Field name="delivery" label="Delivery" required>
              {(control) => (
                <select
                  {...control}
                  value={delivery}
                  onChange={(event) => setDelivery(event.target.value)}
                  className={controlLook}
                >
                  {deliveries.map(({ name, fee, days }) => (
                    <option key={name} value={name}>
                      {`${name} (${days}), ${money(fee)}`}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            {coupon && (
              <TextField
                name="coupon"
                label="Coupon code"
                help={`${coupon.code} takes ${coupon.percent} per cent off.`}
              />
            )}
            <PaymentFields />
          </Form>
        </CardBody>
      </Card>
      <Card>
        <CardBody>
          <h2 className="mb-4 text-xl font-semibold">Your order</h2>
          <ul aria-label="Your order" className="grid gap-2">
            {cart.lines.map((line) => (
              <li key={`${line.goods} ${line.recordId}`} className="flex justify-between gap-4">
                <span>
                  {line.quantity} × {line.title}
                </span>
                <span className="tabular-nums">{money(line.price * line.quantity)}</span>
              </li>
            ))}
          </ul>
          <p className="mt-4 flex justify-between gap-4 border-t border-line pt-4">
            <span>{delivery}</span>
            <span className="tabular-nums">{money(deliveryFee(delivery))}</span>
          </p>
          <p className="mt-2 flex justify-between gap-4 text-lg font-semibold">
            <span>Total</span>
            <span className="tabular-nums">{money(cart.subtotal + deliveryFee(delivery))}</span>
          </p>
        </CardBody>
      </Card>
    </div>
  );
}
