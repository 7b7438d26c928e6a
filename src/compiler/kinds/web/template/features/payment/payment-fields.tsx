// The payment step of any form: which method, and card details that are already filled with test values.
import { useState } from 'react';
import { controlLook, Field } from '../../web/ui/field.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { decliningCard, paymentMethods, testCard, type PaymentMethod } from './payment.ts';

export function PaymentFields() {
  const [method, setMethod] = useState<PaymentMethod>('Card');

  return (
    <fieldset className="grid gap-5">
      <legend className="mb-3 text-lg font-semibold">Payment</legend>
      <p className="rounded-control border border-line bg-tint px-4 py-3 text-on-tint">
        <strong>Test payment: no money moves.</strong> The test card is filled in; {decliningCard} is one that is
        declined. Never enter a real card here.
      </p>
      <Field name="method" label="Payment method" required>
        {(control) => (
          <select
            {...control}
            value={method}
            onChange={(event) => setMethod(paymentMethods.find((each) => each === event.target.value) ?? 'Card')}
            className={controlLook}
          >
            {paymentMethods.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        )}
      </Field>
      {method === 'Card' && (
        <div className="grid gap-5 sm:grid-cols-[2fr_1fr_1fr]">
          <TextField name="cardNumber" label="Card number" defaultValue={testCard.number} required />
          <TextField
            name="cardExpiry"
            label="Expiry date"
            defaultValue={testCard.expiry}
            placeholder="MM/YY"
            required
          />
          <TextField name="cardCode" label="Security code" defaultValue={testCard.code} required />
        </div>
      )}
    </fieldset>
  );
}
